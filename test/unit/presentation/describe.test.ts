import assert from 'node:assert/strict';
import { describeAt } from '../../../src/presentation/describe';
import { english } from '../../../src/presentation/localizer';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

describe('what stands at the cursor is described', () => {
  const cases: readonly (readonly [name: string, words: string, text: string])[] = [
    [
      'on a name in the headline',
      'Ana Okoro',
      'Ana Okoro. Person. Harbour minister · 51 years old. Mention 1 of 3. Headline.',
    ],
    [
      'on a surname behind a quote',
      'Okoro said',
      '“Okoro” means Ana Okoro. Person. Harbour minister · 51 years old. Part of the name “Ana Okoro” · 100% sure. Mention 2 of 3. Paragraph 2 of 5.',
    ],
    [
      'on a pronoun that is doubtful',
      'She called',
      '“She” means perhaps Ana Okoro. Person. Harbour minister · 51 years old. Spoken of in the headline: “Okoro” · 50% sure. Mention 3 of 3. Paragraph 3 of 5.',
    ],
    ['in a quote', 'good day', 'Direct quote, by Ana Okoro. Paragraph 2 of 5.'],
    ['in a quote whose speaker is doubtful', 'late to', 'Partial quote, by perhaps Ana Okoro. Paragraph 3 of 5.'],
    ['in a quote of somebody unnamed', 'Nobody', 'Direct quote, by a neighbour. Paragraph 4 of 5.'],
    ['in a quote of nobody known', 'Progress', 'Direct quote, speaker unknown. Paragraph 5 of 5.'],
    ['on an amount', '€4m', '€4m. Amount of money. 4,000,000 EUR. Mention 1 of 1. Paragraph 3 of 5.'],
    ['on ordinary words', 'on the wall', 'Paragraph 5 of 5.'],
  ];
  for (const [name, words, text] of cases) {
    it(name, () => assert.equal(describeAt(okoro, okoro.text.indexOf(words), 0.5, english), text));
  }

  it('on a year, which comes to its own words', () => {
    const article = buildArticle('It closed in 2019.', {
      entities: [{ type: 'date', name: '2019', value: '2019', mentions: ['2019'] }],
    });
    const text = '2019. Date. Mention 1 of 1. Paragraph 1 of 1.';
    assert.equal(describeAt(article, article.text.indexOf('2019'), 0.5, english), text);
  });

  it('on a name that ends with a full stop, and in its quote', () => {
    const article = buildArticle('The U.S. said “no deal”.', {
      entities: [{ type: 'location', name: 'U.S.', mentions: ['U.S.'] }],
      quotes: [{ kind: 'partial', spans: ['“no deal”'], speaker: 'The U.S.', entity: 'U.S.' }],
    });
    const at = (words: string): string => describeAt(article, article.text.indexOf(words), 0.5, english);
    assert.equal(at('U.S.'), 'U.S. Place. Mention 1 of 1. Paragraph 1 of 1.');
    assert.equal(at('no deal'), 'Partial quote, by U.S. Paragraph 1 of 1.');
  });

  it('in words of the headline that a quote repeats', () => {
    const article = buildArticle('Ferry ‘a wreck’\nOkoro said it was “a wreck of a ship”.', {
      headline: 'Ferry ‘a wreck’',
      quotes: [{ kind: 'partial', echo: '‘a wreck’', spans: ['“a wreck of a ship”'], speaker: 'Okoro' }],
    });
    const text = 'Partial quote, by Okoro. Quoted in paragraph 2. Headline.';
    assert.equal(describeAt(article, article.text.indexOf('wreck'), 0.5, english), text);
  });

  it('between paragraphs', () => {
    assert.equal(describeAt(buildArticle('One.\n\nTwo.'), 5, 0.5, english), 'Between paragraphs.');
    assert.equal(describeAt(buildArticle('One.\n\nTwo.\n'), 11, 0.5, english), 'After the last paragraph.');
  });

  it('in a file without text', () => {
    for (const text of ['', '\n\n']) assert.equal(describeAt(buildArticle(text), 0, 0.5, english), 'There is no text.');
  });
});
