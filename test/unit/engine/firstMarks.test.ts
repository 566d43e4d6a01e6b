import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyzeWithNames, nameModel } from '../../analyzeWithNames';
import { isNamed, occurrences } from '../../../src/engine/lookup';
import { firstMarks } from '../../../src/engine/firstMarks';
import type { Article, Quote } from '../../../src/engine/model';
import { recognizeNames } from '../../../src/engine/names/recognize';
import { findTurns } from '../../../src/engine/quotes/turns';
import { readDocument } from '../../../src/engine/readDocument';
import { finish } from '../../../training/names/finish';
import { anyText } from './anyText';

const root = join(__dirname, '../../..');
const names = (article: Article): string[] =>
  occurrences(article)
    .filter(({ mention }) => isNamed(mention))
    .map(({ start, end, entity }) => `${start}-${end} ${entity.type}`);

function firstIn(text: string): Article {
  const document = finish(readDocument(text));
  const found = finish(recognizeNames(document, nameModel));
  return firstMarks(document, found, finish(findTurns(document, found)));
}

function spans(quotes: readonly Quote[]): string[] {
  return quotes.flatMap((quote) => quote.spans.map(({ start, end }) => `${start}-${end}`));
}

describe('the first marks', () => {
  for (const name of ['grid-merger.txt', 'harbour-fire.txt', 'river-accord.txt']) {
    it(`are names of the whole analysis but for what rules add, and most of its whole quotes: ${name}`, async () => {
      const text = readFileSync(join(root, 'samples', name), 'utf8');
      const article = await analyzeWithNames(text);
      const first = firstIn(text);
      const [whole, alone] = [names(article), names(first)];
      const ofModel = whole.filter((found) => !/ (?:date|money|percent|quantity)$/.test(found));
      assert.deepEqual(
        ofModel.filter((found) => !alone.includes(found)),
        [],
      );
      assert.deepEqual(
        alone.filter((found) => !whole.includes(found)),
        [],
      );
      const direct = spans(article.quotes.filter(({ kind }) => kind === 'direct'));
      const told = spans(first.quotes);
      assert.deepEqual(
        told.filter((found) => !direct.includes(found)),
        [],
      );
      assert.ok(told.length > 0.9 * direct.length, `${told.length} of ${direct.length}`);
    });
  }

  for (const [text, expected] of [
    ['Rain fell.\n\n“We close the mill today,” Ana Okoro said. “Nobody has asked us.”', 2],
    ["Rain fell.\n\n'We close the mill today,' Ana Okoro said.", 1],
    // Its second paragraph takes it up.
    ['Rain fell.\n\nOkoro said: “We close the mill today.\n\n“Nobody has asked us.”', 2],
    // In a headline, a title, words as such, and part of the writer's sentence.
    ['Mill owner: “We Close It Today.”\n\nAna Okoro spoke on Monday.', 0],
    ['Rain fell.\n\nShe sang “The Mill Of My Fathers,” her first single.', 0],
    ['Rain fell.\n\nShe had never heard of “the mill.”', 0],
    ['Rain fell.\n\nShe said that closing it was “a matter of days”.', 0],
    ['Rain fell.\n\n“It rained,” Ana Okoro said.', 0],
    ['Rain fell.\n\n“to close the mill today,” Ana Okoro said.', 0],
    ['Rain fell.\n\nAna Okoro told of the “We close it today” of old.', 0],
  ] as const) {
    it(`have ${expected} quotes of ${JSON.stringify(text)}, without speakers`, () => {
      const { quotes } = firstIn(text);
      assert.deepEqual([quotes.length, quotes.every(({ speaker }) => speaker === null)], [expected, true]);
    });
  }

  it('have the turns of an interview', () => {
    const turns = [
      'Q: Why did you close it?',
      'A: We had no work.',
      'Q: Will you open it again?',
      'A: I hope that we will.',
    ];
    assert.equal(firstIn(`Rain fell.\n\n${turns.join('\n\n')}`).quotes.length, 4);
  });

  it('stand in the text, in order and apart, whatever that is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        const article = firstIn(text);
        for (const { start, end } of occurrences(article)) {
          assert.ok(last <= start && start < end && end <= text.length);
          last = end;
        }
        last = 0;
        for (const { start, end } of article.quotes.flatMap((quote) => quote.spans)) {
          assert.ok(last <= start && start < end && end <= text.length);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
