import assert from 'node:assert/strict';
import { analyzeWithNames } from '../../../analyzeWithNames';
import { quoteAt, textOf } from '../../../../src/engine/lookup';

const body = 'Julia Okoro told the council on Monday that the ferry was “a wreck of a ship” and had to go.';

describe('quoted words of the headline', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'that the article quotes are told once',
      `Okoro calls ferry ‘a wreck’\n\n${body}`,
      ['“a wreck of a ship” in the headline ‘a wreck’'],
    ],
    [
      'with other capitals',
      `Okoro Calls Ferry “A Wreck of a Ship”\n\n${body}`,
      ['“a wreck of a ship” in the headline “A Wreck of a Ship”'],
    ],
    [
      'of two places of one quote',
      'Okoro: ‘We will win’ as ‘we have trained’\n\n“We will win,” Julia Okoro said. “We have trained.”',
      ['“We will win,” / “We have trained.” in the headline ‘We will win’ / ‘we have trained’'],
    ],
    [
      'that nobody says again are a quote',
      `Okoro calls ferry ‘a ruin’\n\n${body}`,
      ['‘a ruin’', '“a wreck of a ship”'],
    ],
    ['are whole words', `Okoro calls ferry ‘a wre’\n\n${body}`, ['‘a wre’', '“a wreck of a ship”']],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => {
      const article = await analyzeWithNames(text);
      const found = article.quotes
        .filter(({ kind }) => kind !== 'indirect')
        .map(({ spans, echoes }) => {
          const words = spans.map((span) => textOf(article, span)).join(' / ');
          return echoes ? `${words} in the headline ${echoes.map((span) => textOf(article, span)).join(' / ')}` : words;
        });
      assert.deepEqual(found, expected);
    });
  }

  it('leave what the headline reports in its own words as it is', async () => {
    const headline = 'Okoro says ‘a wreck’ of a ferry must go to the yard now';
    const article = await analyzeWithNames(`${headline}\n\n${body}`);
    const reported = article.quotes
      .filter(({ kind }) => kind === 'indirect')
      .map(({ spans: [span] }) => textOf(article, span!));
    assert.ok(
      reported.some((words) => words.startsWith('‘a wreck’')),
      reported.join(' | '),
    );
  });

  it('lead to the quote', async () => {
    const text = `Okoro calls ferry ‘a wreck’\n\n${body}`;
    const article = await analyzeWithNames(text);
    const quote = quoteAt(article, text.indexOf('wreck'));
    assert.equal(quote?.spans[0]?.start, text.indexOf('“a wreck'));
  });
});
