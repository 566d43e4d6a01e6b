/** How fast the analysis is, whole and in parts, and what a word costs in longer texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/three';
import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import type * as Engine from './engine';
import type { Works } from './engine';
import { medianTimes, printTable, textOf, whole, type Work } from './measure';

const modelPath = join(__dirname, '../models/names.bin');
const usual = 10_000;
const lengths = [1000, usual, 100_000, 1_000_000];
/** How often a text is gone through first, so that what is measured is compiled. */
const warmingRuns = 10;

const titles: readonly (readonly [keyof Works, string])[] = [
  ['namesAndQuotes', '**names and quotes only**'],
  ['segments', '– paragraphs, sentences, words'],
  ['tags', '– parts of speech, by compromise'],
  ['names', '– names'],
  ['values', '– dates and figures'],
  ['references', '– entities, roles, pronouns'],
  ['quotes', '– quotes and speakers'],
  ['topics', '– topics and summary'],
];

/** `built` is the path of `engine.ts` as it is built for release. */
export async function measureSpeed(built: string): Promise<void> {
  const { analyze, loadNameModel, worksOf }: typeof Engine = require(built);
  const nameModel = loadNameModel(readFileSync(modelPath));
  const reader = wink(winkModel);
  const wholes = (text: string): Work[] => [
    () => analyze(text, { nameModel }),
    () => void nlp(text),
    () => void reader.readDoc(text),
  ];

  const text = textOf(usual);
  const parts = await worksOf(text, nameModel);
  const works = [...wholes(text), ...titles.map(([key]) => parts[key])];
  for (let run = 0; run < warmingRuns; run++) for (const work of works) await work();
  const [own, three, winks, ...rest] = await medianTimes(works);
  const row = (title: string, ms: number): string[] => [
    title,
    whole((usual / ms) * 1000),
    (three! / ms).toFixed(2),
    (winks! / ms).toFixed(2),
  ];
  printTable(
    [`${whole(usual)} words`, 'words a second', 'times compromise/three', 'times wink-nlp'],
    [
      row('**whole analysis**', own!),
      ...titles.map(([, title], index) => row(title, rest[index]!)),
      row('compromise/three', three!),
      row('wink-nlp', winks!),
    ],
  );

  // All lengths by turns too: what a word costs in one is set against what it does in another.
  const times = await medianTimes(lengths.flatMap((words) => wholes(textOf(words))));
  const costs = lengths.map((words, at) => times.slice(3 * at, 3 * at + 3).map((ms) => (ms / words) * 1000));
  const base = costs[lengths.indexOf(usual)]!;
  printTable(
    ['microseconds a word', 'Byline', 'compromise/three', 'wink-nlp'],
    [
      ...lengths.map((words, at) => [`${whole(words)} words`, ...costs[at]!.map((cost) => cost.toFixed(1))]),
      ['last against 10,000', ...costs.at(-1)!.map((cost, at) => (cost / base[at]!).toFixed(2))],
    ],
  );
}
