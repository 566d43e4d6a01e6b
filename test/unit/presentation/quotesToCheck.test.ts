import assert from 'node:assert/strict';
import { english } from '../../../src/presentation/localizer';
import { isToCheck, quotesToCheck } from '../../../src/presentation/quotesToCheck';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

describe('quotes to check', () => {
  const article = buildArticle('“Yes,” said Ann Bell. “No,” he said. “Perhaps.” Bell said that it rained.', {
    entities: [{ name: 'Ann Bell', aliases: ['Bell'], mentions: ['Ann Bell', 'Bell'] }],
    quotes: [
      { spans: ['“Yes,”'], speaker: 'Ann Bell', entity: 'Ann Bell', confidence: 0.75 },
      { spans: ['“No,”'], speaker: 'he', confidence: 0.9 },
      { spans: ['“Perhaps.”'] },
      { kind: 'indirect', spans: ['it rained'], speaker: 'Bell', entity: 'Ann Bell', confidence: 0.3 },
    ],
  });

  it('are those in quotation marks whose speaker is not known or not sure', () => {
    const words = (minimum: number): boolean[] => article.quotes.map((quote) => isToCheck(article, quote, minimum));
    assert.deepEqual(words(0.5), [false, true, true, true]);
    assert.deepEqual(words(0.6), [true, true, true, true]);
    assert.equal(quotesToCheck(article, 0.5, english).count, 2);
    assert.equal(quotesToCheck(article, 0.6, english).count, 3);
  });

  it('are told in words', () => {
    assert.equal(quotesToCheck(article, 0.6, english).text, '3 quotes to check');
    assert.equal(quotesToCheck(okoro, 0.5, english).text, '2 quotes to check');
    const one = buildArticle('“No.”', { quotes: [{ spans: ['“No.”'] }] });
    assert.deepEqual(quotesToCheck(one, 0.5, english), { count: 1, text: '1 quote to check' });
    assert.equal(quotesToCheck(buildArticle('Nobody spoke.'), 0.5, english).count, 0);
  });
});
