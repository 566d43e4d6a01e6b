/**
 * `npm run bench`: the whole analysis beside compromise/three's `nlp(text)` alone, on the same text in the same run.
 * Runs take turns, so that a busy machine slows both; the ratio of the medians is what counts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/three';
import { analyze } from '../src/engine/analyze';
import { ParagraphCache } from '../src/engine/paragraphCache';

const runs = 7;
const lengths = [1000, 10_000, 100_000];
const samples = join(__dirname, '../samples');

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function time(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The sample articles over and over, each paragraph with a number of its own so that no cache helps. */
function textOf(words: number): string {
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

async function main(): Promise<void> {
  await analyze(textOf(2000));
  nlp(textOf(2000));
  console.log('words     whole analysis  after an edit   compromise/three   ratio');
  for (const words of lengths) {
    const text = textOf(words);
    const count = words > 50_000 ? 3 : runs;
    const whole: number[] = [];
    const edited: number[] = [];
    const peer: number[] = [];
    for (let run = 0; run < count; run++) {
      const cache = new ParagraphCache();
      whole.push(await time(() => analyze(text, { cache })));
      edited.push(await time(() => analyze(`${text} More.`, { cache })));
      peer.push(await time(() => nlp(text)));
    }
    const [own, edit, other] = [median(whole), median(edited), median(peer)];
    const row = [own, edit, other].map((ms) => `${ms.toFixed(0)} ms`.padStart(13));
    console.log(`${String(words).padEnd(8)}${row.join('   ')}   ${(own / other).toFixed(2)}`);
  }
}

void main();
