/**
 * `npm run bench`, first part: the whole analysis beside compromise/three's `nlp(text)` alone, on the same text in the
 * same run. Runs take turns, so that a busy machine slows both; the ratio of the medians is what counts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/three';
import { analyze, loadNameModel } from '../src/engine/analyze';
import { ParagraphCache } from '../src/engine/paragraphCache';
import { lengths, median, runsFor, textOf, time, warmingRuns } from './measure';

async function main(): Promise<void> {
  const nameModel = loadNameModel(readFileSync(join(__dirname, '../models/names.bin')));
  for (let run = 0; run < warmingRuns; run++) {
    await analyze(textOf(2000), { nameModel });
    nlp(textOf(2000));
  }
  console.log('words     whole analysis  after an edit   compromise/three   ratio');
  for (const words of lengths) {
    const text = textOf(words);
    const whole: number[] = [];
    const edited: number[] = [];
    const peer: number[] = [];
    for (let run = runsFor(words); run > 0; run--) {
      const cache = new ParagraphCache();
      whole.push(await time(() => analyze(text, { cache, nameModel })));
      edited.push(await time(() => analyze(`${text} More.`, { cache, nameModel })));
      peer.push(await time(() => nlp(text)));
    }
    const [own, edit, other] = [median(whole), median(edited), median(peer)];
    const row = [own, edit, other].map((ms) => `${ms.toFixed(0)} ms`.padStart(13));
    console.log(`${String(words).padEnd(8)}${row.join('   ')}   ${(own / other).toFixed(2)}`);
  }
}

void main();
