import assert from 'node:assert/strict';
import { copiedQuote, type QuotePlace } from '../../../src/presentation/copiedQuote';
import { english } from '../../../src/presentation/localizer';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

describe('a quote is copied', () => {
  const place: QuotePlace = { name: 'a [b].txt', line: 3, address: 'file:///a.txt#L3,1' };
  const [quote] = okoro.quotes;
  const headline = okoro.text.slice(okoro.headline?.start, okoro.headline?.end);

  it('as plain text, with its speaker and its source', () => {
    assert.equal(
      copiedQuote(okoro, quote!, 'plain', place, english),
      `“It is a good day,” … “It will be a better year.” — Ana Okoro, Harbour minister\n${headline} (a [b].txt, line 3)`,
    );
  });

  it('as Markdown, with a link where there is an address', () => {
    const lines = copiedQuote(okoro, quote!, 'markdown', place, english).split('\n');
    assert.deepEqual(lines.slice(0, 3), [
      '> “It is a good day,” … “It will be a better year.”',
      '>',
      '> — Ana Okoro, Harbour minister  ',
    ]);
    assert.ok(lines[3]?.endsWith(' (a &#91;b&#93;.txt, line 3)](file:///a.txt#L3,1)'), lines[3]);
    const unsaved = copiedQuote(okoro, quote!, 'markdown', { ...place, address: null }, english);
    assert.ok(unsaved.endsWith(String.raw` (a \[b\].txt, line 3)`), unsaved);
  });

  it('of nobody known, in an article without a headline', () => {
    const article = buildArticle('“No.”', { quotes: [{ spans: ['“No.”'] }] });
    const [only] = article.quotes;
    const told = copiedQuote(article, only!, 'plain', { name: 'a.txt', line: 1, address: null }, english);
    assert.ok(told.startsWith('“No.” — Unknown speaker\n') && told.endsWith('a.txt, line 1'), told);
  });
});
