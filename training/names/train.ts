/**
 * `npm run train:names -- --data DIR`: makes models/names.bin from articles with marked names. DIR holds ner/train.json
 * and ner/train/ID.txt, and raw texts in quotes/ and topics/. The same data make the same file, byte for byte.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Calibration } from '../../src/engine/names/calibration';
import { nameTypes } from '../../src/engine/model';
import { writeModelFile } from '../../src/engine/names/modelFile';
import { tagNames } from '../../src/engine/names/tagNames';
import { readGlosses } from '../clusters/glosses';
import { loadGazetteers } from '../gazetteers/gazetteers';
import { keyOfName, score, type Scored } from '../score';
import { calibrate, type Observation } from './calibrate';
import { dataRoot, readLabelled, readRaw, segment, sentencesOf, type LabelledArticle } from './corpus';
import { finish } from './finish';
import { foldCount, insideFold, outsideFold } from './folds';
import { makeKnowledge } from './knowledge';
import type { Job } from './learn';
import { composeModel, composeSections, readTrained, type Sections } from './modelParts';
import { regionOf } from './regions';
import type { Trained } from './trainLinear';

const processes = 2;
const usage = 'Usage: npm run train:names -- --data DIR [--out FILE]';

/** A model of some articles: what it knows of words, and what it learned. */
interface Parts {
  readonly knowledge: Sections;
  readonly linear: Trained;
  readonly net: Trained;
}

async function main(): Promise<void> {
  const { data, out } = parse();
  const started = performance.now();
  const say = (line: string): void =>
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const root = dataRoot(data);
  const articles = readLabelled(root, 'train');
  say(`${articles.length} articles with ${articles.reduce((sum, { marked }) => sum + marked.length, 0)} names`);
  const folder = mkdtempSync(join(tmpdir(), 'byline-training-'));
  try {
    const knowledge = makeAllKnowledge(articles, root, say);
    const models = await trainAll(knowledge, root, folder, say);
    const { calibration, scored } = tryOut(articles, models);
    say('names in articles that the model at work has not learned from (exact place and type):');
    report(scored);
    const whole = models.get(null)!;
    const sections = composeSections(whole.knowledge, whole.linear, whole.net, calibration);
    const bytes = writeModelFile(sections);
    writeFileSync(out, bytes);
    for (const [name, section] of sections) say(`${name}: ${kilobytes(section)}`);
    say(`${out}: ${kilobytes(bytes)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parse(): { readonly data: string; readonly out: string } {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, out: { type: 'string', default: join(__dirname, '../../models/names.bin') } },
  });
  if (!values.data) throw new Error(`no --data given\n${usage}`);
  return { data: values.data, out: values.out };
}

/** What the models of all articles, and of all but each fold, may know of words: nothing from the fold's own articles. */
function makeAllKnowledge(
  articles: readonly LabelledArticle[],
  root: string,
  say: (line: string) => void,
): ReadonlyMap<number | null, Sections> {
  const gazetteers = loadGazetteers();
  for (const { name, phrases, source } of gazetteers) say(`list ${name}: ${phrases.length} from ${source}`);
  say('clusters of the words of raw text');
  const raw = [...readRaw(root), segment(readGlosses())].flatMap(sentencesOf);
  const folds = [null, ...Array.from({ length: foldCount }, (_, fold) => fold)];
  return new Map(folds.map((fold) => [fold, makeKnowledge(outsideFold(articles, fold), raw, gazetteers)]));
}

/**
 * Trains for all articles, and for all but each fold: both models, and the linear one once more with raw texts that the
 * two have labelled.
 */
async function trainAll(
  knowledge: ReadonlyMap<number | null, Sections>,
  root: string,
  folder: string,
  say: (line: string) => void,
): Promise<ReadonlyMap<number | null, Parts>> {
  const train = limited(processes, async (job: Job) => {
    say(
      `${job.kind}${job.teachers ? ' with raw text' : ''}, ${job.fold === null ? 'all articles' : `without fold ${job.fold}`}`,
    );
    const child = fork(join(__dirname, 'learn.ts'), [JSON.stringify(job)], {
      execArgv: [...process.execArgv, '--max-old-space-size=8192'],
    });
    const [status]: unknown[] = await once(child, 'exit');
    if (status !== 0) throw new Error(`training the ${job.kind} model failed`);
  });
  const trained = Array.from(knowledge, async ([fold, sections]) => {
    const file = (name: string): string => join(folder, `${name}-${fold ?? 'all'}`);
    writeFileSync(file('knowledge'), writeModelFile(sections));
    const job = { fold, root, knowledge: file('knowledge') };
    const teachers = { linear: file('teacher'), net: file('net') };
    await Promise.all([
      train({ ...job, kind: 'net', out: teachers.net }),
      train({ ...job, kind: 'linear', out: teachers.linear }),
    ]);
    await train({ ...job, kind: 'linear', teachers, out: file('linear') });
    return [
      fold,
      { knowledge: sections, linear: readTrained(file('linear')), net: readTrained(teachers.net) },
    ] as const;
  });
  await Promise.allSettled(trained);
  return new Map(await Promise.all(trained));
}

/** Lets only so many run at a time, the others in the order of their calls. */
function limited<T>(count: number, work: (item: T) => Promise<void>): (item: T) => Promise<void> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (item) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      await work(item);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

/** Finds the names of each fold's articles by the model that has not seen them, and fits what its probabilities mean. */
function tryOut(
  articles: readonly LabelledArticle[],
  models: ReadonlyMap<number | null, Parts>,
): { readonly calibration: Calibration; readonly scored: ReadonlyMap<LabelledArticle, Scored> } {
  const observations: Observation[] = [];
  const scored = new Map<LabelledArticle, Scored>();
  for (let fold = 0; fold < foldCount; fold++) {
    const { knowledge, linear, net } = models.get(fold)!;
    const model = composeModel(knowledge, linear, net);
    for (const article of insideFold(articles, fold)) {
      const { document, marked } = article;
      const right = new Set(marked.map(keyOfName));
      const found = finish(tagNames(document, model)).map(({ firstToken, endToken, type, probability }) => {
        const [start, end] = [document.tokens[firstToken]!.start, document.tokens[endToken - 1]!.end];
        const name = { start, end, type: nameTypes[type]!, confidence: probability };
        observations.push({ type, probability, right: right.has(keyOfName(name)) });
        return name;
      });
      scored.set(article, { gold: marked, found });
    }
  }
  return { calibration: calibrate(observations), scored };
}

function report(scored: ReadonlyMap<LabelledArticle, Scored>): void {
  const articles = [...scored.keys()];
  const regions = [...new Set(articles.map(({ id }) => regionOf(id)))].toSorted();
  for (const region of [null, ...regions]) {
    const members = articles.filter(({ id }) => region === null || regionOf(id) === region);
    const { precision, recall, f1, gold } = score(members.map((article) => scored.get(article)!));
    const figures = [precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(6)).join(' ');
    console.log(
      `         ${(region ?? 'all').padEnd(28)} P, R, F1 ${figures}   ${members.length} articles, ${gold} names`,
    );
  }
}

function kilobytes(bytes: Uint8Array): string {
  const [plain, packed] = [bytes.length, gzipSync(bytes, { level: 9 }).length].map((size) => (size / 1e3).toFixed(0));
  return `${plain} kB, ${packed} kB gzipped`;
}

main().catch((error: unknown) => {
  console.error(`train:names: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
