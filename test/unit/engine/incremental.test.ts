import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { ParagraphCache } from '../../../src/engine/paragraphCache';
import { analyzeWithNames } from '../../analyzeWithNames';
import { anyText } from './anyText';

const samples = resolve(__dirname, '../../../samples');
const paragraphs = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(samples, name), 'utf8').split(/\n+/))
  .filter((paragraph) => paragraph !== '');

/** A few paragraphs of the samples and scraps among them, in any order, some more than once. */
const article = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...paragraphs) }, { weight: 1, arbitrary: anyText }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join('\n\n'));

/** What comes in at a place and how much goes out there; and whether the reader types on before it is read. */
const edit = fc.record({
  at: fc.nat(),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  inserted: fc.oneof(
    fc.constantFrom('', ' ', '\n', '\n\n', '\r', 'a', '.', '“', '”', ' she said', 'Okoro', '\u0301', '\ud83c'),
    fc.constantFrom(...paragraphs),
    anyText,
  ),
  stopped: fc.boolean(),
});

describe('an analysis after edits', () => {
  it('equals a full one to the last field', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(article, fc.array(edit, { minLength: 1, maxLength: 4 }), async (text, edits) => {
        const cache = new ParagraphCache();
        await analyzeWithNames(text, { cache });
        for (const { at, removed, inserted, stopped } of edits) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + inserted + text.slice(place + removed);
          if (stopped) await stopHalfway(text, cache);
          else assert.deepEqual(await analyzeWithNames(text, { cache }), await analyzeWithNames(text));
        }
        assert.deepEqual(await analyzeWithNames(text, { cache }), await analyzeWithNames(text));
      }),
      { numRuns: 40 },
    );
  });
});

/** Begins an analysis that is out of date after some of its paragraphs. */
async function stopHalfway(text: string, cache: ParagraphCache): Promise<void> {
  let steps = 0;
  const signal = { throwIfAborted: () => assert.ok(steps++ < 3, 'stopped') };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a signal that goes off after so many steps
  await assert.rejects(analyzeWithNames(text, { cache, signal: signal as AbortSignal }), /stopped/);
}
