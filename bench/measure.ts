/** What the measurements share. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const samples = join(__dirname, '../samples');

/** The lengths of the texts measured, in words. */
export const lengths = [1000, 10_000, 100_000];

/** How often a short text is gone through first, so that what is measured is compiled. */
export const warmingRuns = 10;

/** How often a text of that length is measured. */
export function runsFor(words: number): number {
  return words > 50_000 ? 3 : 7;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** How long the work takes, in milliseconds. */
export async function time(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The sample articles over and over, each paragraph with a number of its own so that no cache helps. */
export function textOf(words: number): string {
  const paragraphs = readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(samples, name), 'utf8').split(/\n+/));
  const text: string[] = [];
  for (let count = 0, index = 0; count < words; index++) {
    const paragraph = `${paragraphs[index % paragraphs.length]!} ${index}`;
    count += paragraph.split(' ').length;
    text.push(paragraph);
  }
  return text.join('\n\n');
}
