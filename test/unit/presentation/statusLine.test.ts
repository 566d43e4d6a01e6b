import assert from 'node:assert/strict';
import { english } from '../../../src/presentation/localizer';
import { statusLine } from '../../../src/presentation/statusLine';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

describe('statusLine', () => {
  it('gives reading time and counts', () => {
    assert.deepEqual(statusLine(okoro, english), {
      text: '1 min read · 1 person · 4 quotes',
      tooltip: '56 words, 5 sentences, 5 paragraphs\n1 person, 1 organization, 1 place, 4 quotes',
    });
  });

  it('counts what is reported in the tooltip, apart from the quotes', () => {
    const article = buildArticle('Bell said she won. “I won,” she said.', {
      quotes: [{ kind: 'indirect', spans: ['she won'] }, { spans: ['“I won,”'] }],
    });
    const { text, tooltip } = statusLine(article, english);
    assert.equal(text, '1 min read · 1 quote');
    assert.match(tooltip, /, 1 quote and 1 reported statement$/);
  });

  it('takes a minute for a text that is read in less', () => {
    const article = buildArticle('Nothing.');
    const short = { ...article, stats: { ...article.stats, readingMinutes: 0.01 } };
    assert.equal(statusLine(short, english).text, '1 min read');
  });

  it('leaves out of the line what there is none of', () => {
    assert.equal(statusLine(buildArticle('Nothing.'), english).text, '1 min read');
  });
});
