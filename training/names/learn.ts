/** A process of `train.ts`: trains one model on the articles outside one fold, and writes what it learned to a file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readModelFile, writeModelFile } from '../../src/engine/names/modelFile';
import { loadWordKnowledge } from '../../src/engine/names/nameModel';
import { inCapitals, readLabelled, readRaw } from './corpus';
import { labelByMarks, makeExamples } from './examples';
import { outsideFold } from './folds';
import { keysSection } from './knowledge';
import { composeModel, readTrained, trainedSections } from './modelParts';
import { labelByModel } from './selfLabel';
import { linearOptions, trainLinear } from './trainLinear';
import { netOptions, trainNet } from './trainNet';

/** What is to be trained, on all articles but those of one fold, with the files to read and the one to write. */
export interface Job {
  readonly kind: 'linear' | 'net';
  readonly fold: number | null;
  readonly root: string;
  readonly knowledge: string;
  /** Models that raw texts are labelled with, to learn from those too. */
  readonly teachers?: { readonly linear: string; readonly net: string };
  readonly out: string;
}

const seed = 1;
/** One in so many articles is learned in capitals too, which few of them have, at this weight. */
const shoutedEach = 8;
const shoutedWeight = 0.35;

const { kind, fold, root, knowledge: knowledgePath, teachers, out }: Job = JSON.parse(process.argv[2]!);
const say = (line: string): void =>
  console.log(
    `         ${kind}${teachers ? ' with raw text' : ''}, ${fold === null ? 'all articles' : `without fold ${fold}`}: ${line}`,
  );
// The words that are no name alone are learned from all the same: they show what a sentence begins with.
const sections = new Map(readModelFile(readFileSync(knowledgePath))).set('neverAlone', keysSection([]));
const knowledge = loadWordKnowledge(sections);
const articles = outsideFold(readLabelled(root, 'train'), fold);
const shouted = articles
  .filter((_, index) => index % shoutedEach === 0)
  .flatMap((article) => inCapitals(article) ?? []);
const labellings = [...labelByMarks(articles, knowledge), ...labelByMarks(shouted, knowledge, shoutedWeight)];
if (teachers) {
  const model = composeModel(sections, readTrained(teachers.linear), readTrained(teachers.net));
  labellings.push(...labelByModel(readRaw(root), model));
}
const examples = makeExamples(labellings, kind === 'linear' ? linearOptions : netOptions);
say(`${examples.examples.length} segments, ${examples.keys.length} features`);
const trained = kind === 'linear' ? trainLinear(examples, seed, say) : trainNet(examples, seed, say);
writeFileSync(out, writeModelFile(trainedSections(trained)));
