import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyzeWithNames, nameModel } from '../../analyzeWithNames';
import { isNamed, occurrences } from '../../../src/engine/lookup';
import { namesAlone } from '../../../src/engine/namesAlone';
import type { Article } from '../../../src/engine/model';
import { recognizeNames } from '../../../src/engine/names/recognize';
import { readDocument } from '../../../src/engine/readDocument';
import { finish } from '../../../training/names/finish';
import { anyText } from './anyText';

const root = join(__dirname, '../../..');
const names = (article: Article): string[] =>
  occurrences(article)
    .filter(({ mention }) => isNamed(mention))
    .map(({ start, end, entity }) => `${start}-${end} ${entity.type}`);

function aloneIn(text: string): Article {
  const document = finish(readDocument(text));
  return namesAlone(document, finish(recognizeNames(document, nameModel)));
}

describe('names alone', () => {
  for (const name of ['grid-merger.txt', 'harbour-fire.txt', 'river-accord.txt']) {
    it(`are those of the whole analysis but for what rules add: ${name}`, async () => {
      const text = readFileSync(join(root, 'samples', name), 'utf8');
      const whole = names(await analyzeWithNames(text));
      const alone = names(aloneIn(text));
      const ofModel = whole.filter((found) => !/ (?:date|money|percent|quantity)$/.test(found));
      assert.deepEqual(
        ofModel.filter((found) => !alone.includes(found)),
        [],
      );
      assert.deepEqual(
        alone.filter((found) => !whole.includes(found)),
        [],
      );
    });
  }

  it('stand in the text, in order and apart, whatever that is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of occurrences(aloneIn(text))) {
          assert.ok(last <= start && start < end && end <= text.length);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
