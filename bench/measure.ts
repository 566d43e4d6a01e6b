/** What the measurements share. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const samples = join(__dirname, '../samples');
const parts = [
  'Bar',
  'den',
  'kel',
  'lo',
  'mar',
  'nes',
  'or',
  'pin',
  'ras',
  'sol',
  'tav',
  'vik',
  'wen',
  'yar',
  'zel',
  'um',
];
const dated = /day$|^(?:Janu|Febru|March|April|May$|June|July|August|Sept|Octo|Nove|Dece)/;

/** How often everything is measured; what is printed is the median. */
const runs = 5;

/** Something to be measured. */
export type Work = () => Promise<unknown> | void;

/** The median of what each of the works takes, in milliseconds. They take turns, so that a busy machine slows all alike. */
export async function medianTimes(works: readonly Work[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, work] of works.entries()) {
      const started = performance.now();
      await work();
      times[index]!.push(performance.now() - started);
    }
  }
  return times.map(median);
}

/** Field by field the median of what is measured, often enough. */
export function medians<K extends string>(measureOnce: () => Record<K, number>): Record<K, number> {
  const found = Array.from({ length: runs }, measureOnce);
  const middle = { ...found[0]! };
  for (const key in middle) middle[key] = median(found.map((one) => one[key]));
  return middle;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Prints a table as Markdown has it, numbers to the right. */
export function printTable(heading: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heading.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  console.log(['', line(heading), line(rule), ...rows.map(line)].join('\n'));
}

/** The number with thousands parted. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

/**
 * The sample articles over and over, at least so many words: each time round, every name in them is another, made up,
 * so that the text has as many names as so many articles have, and no cache helps.
 */
export function textOf(words: number): string {
  const articles = readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(samples, name), 'utf8'));
  const small = new Set(articles.join(' ').match(/\b\p{Ll}+\b/gu));
  const text: string[] = [];
  for (let count = 0, round = 0; count < words; round++) {
    const paragraphs = articles[round % articles.length]!.replace(/\b\p{Lu}\p{Ll}+\b/gu, (word) =>
      small.has(word.toLowerCase()) || dated.test(word) ? word : otherName(word, round),
    ).split(/\n+/);
    for (const paragraph of paragraphs) {
      if (count >= words || paragraph === '') continue;
      count += paragraph.split(' ').length;
      text.push(paragraph);
    }
  }
  return text.join('\n\n');
}

/** A made-up word of three syllables that depends on the two alone. */
function otherName(word: string, round: number): string {
  let seed = round + 1;
  for (let at = 0; at < word.length; at++) seed = Math.imul(seed ^ word.charCodeAt(at), 0x9e3779b1) >>> 3;
  const name = [0, 4, 8]
    .map((by) => parts[(seed >>> by) % parts.length]!)
    .join('')
    .toLowerCase();
  return name[0]!.toUpperCase() + name.slice(1);
}
