/**
 * `npm run train:topics -- --data DIR`: makes src/engine/topics/topicWeights.json from articles for which readers chose
 * phrases: DIR/SET/dev.json and DIR/SET/dev/ID.txt of each set. Prints F1 of five folds first, each learned without the
 * articles it is measured on. The same data make the same file, byte for byte.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLanguage } from '../../src/engine/compromise';
import { loadNameModel } from '../../src/engine/names/nameModel';
import { chooseTopics, type TopicWeights } from '../../src/engine/topics/choose';
import { finish } from '../names/finish';
import { keyOf, readTopics, type TopicArticle } from './articles';
import { learnTopics } from './learn';

const sets = ['duc2001', 'kpcrowd'];
const folds = 5;
const cutoffs = [5, 10, 15];
const file = join(__dirname, '../../src/engine/topics/topicWeights.json');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const { data } = values;
  if (!data) throw new Error('no --data given\nUsage: npm run train:topics -- --data DIR');
  const language = await loadLanguage();
  const nameModel = loadNameModel(readFileSync(join(__dirname, '../../models/names.bin')));
  const all = sets.map((set) => readTopics(join(data, set), language, nameModel));
  const totals = all.map(() => cutoffs.map(() => 0));
  for (let fold = 0; fold < folds; fold++) {
    const weights = learnTopics(
      all.flatMap((articles) => articles.filter((_, index) => foldOf(articles, index) !== fold)),
    );
    for (const [set, articles] of all.entries()) {
      for (const article of articles.filter((_, index) => foldOf(articles, index) === fold)) {
        for (const [at, cutoff] of cutoffs.entries()) totals[set]![at]! += f1(article, weights, cutoff);
      }
    }
  }
  for (const [set, name] of sets.entries()) {
    const row = cutoffs.map(
      (cutoff, at) => `F1@${cutoff} ${((100 * totals[set]![at]!) / all[set]!.length).toFixed(1)}`,
    );
    console.log(`${name} (${all[set]!.length} articles, ${folds} folds): ${row.join('   ')}`);
  }
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(learnTopics(all.flat())), null, 2)}\n`);
}

/** Neighbours stay together: articles on one event follow each other. */
function foldOf(articles: readonly TopicArticle[], index: number): number {
  return Math.floor((folds * index) / articles.length);
}

/** F1 of the article's first topics against what readers chose, the same words but for number, case and marks. */
function f1({ candidates, context, keys }: TopicArticle, weights: TopicWeights, cutoff: number): number {
  const topics = finish(chooseTopics(candidates, context, weights)).slice(0, cutoff);
  const right = topics.filter(({ candidate }) => keys.has(keyOf(candidate.words))).length;
  return topics.length > 0 ? (2 * right) / (topics.length + keys.size) : 0;
}

main().catch((error: unknown) => {
  console.error(`train:topics: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
