import assert from 'node:assert/strict';
import { analyzeWithNames } from '../../../analyzeWithNames';
import { textOf } from '../../../../src/engine/lookup';

const text = [
  'Town weighs new flood barrier',
  'The flood barrier on the Orrin will cost $12 million, Mayor Julia Okoro said on Monday.',
  'Okoro told residents that the flood barrier must come before winter. River levels have risen every year.',
  'She was cheered. Critics want the money spent on pumps instead, and say the river levels prove nothing.',
  'Read more about the flood barrier here.',
].join('\n\n');

describe('topics', () => {
  it('lead with what the article is about, and point to each of its places', async () => {
    const article = await analyzeWithNames(text);
    const first = article.topics[0]!;
    assert.match(first.label, /flood barrier|Okoro/);
    const barrier = article.topics.find(({ label }) => label === 'flood barrier')!;
    assert.equal(barrier.mentions.length, 4);
    for (const mention of barrier.mentions) assert.equal(textOf(article, mention).toLowerCase(), 'flood barrier');
  });

  it('count a person once, by the full name', async () => {
    const labels = new Set((await analyzeWithNames(text)).topics.map(({ label }) => label));
    assert.ok(labels.has('Julia Okoro'));
    assert.ok(!labels.has('Okoro'));
  });

  it('are ranked by a score from 1 down', async () => {
    const scores = (await analyzeWithNames(text)).topics.map(({ score }) => score);
    assert.equal(scores[0], 1);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
  });
});

describe('the summary', () => {
  it('is the article’s own sentences in order, without the headline, hanging ones and boilerplate', async () => {
    const article = await analyzeWithNames(text);
    const summary = article.summary.map((span) => textOf(article, span));
    assert.equal(summary.length, 2);
    assert.ok(summary[0]!.startsWith('The flood barrier on the Orrin'));
    assert.ok(summary.every((sentence) => !/^(?:Town weighs|She|Read more)/.test(sentence)));
  });
});
