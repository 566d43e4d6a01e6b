import assert from 'node:assert/strict';
import { english } from '../../../src/presentation/localizer';
import { quotesBySpeaker, quoteText, quoteWithSpeaker } from '../../../src/presentation/quotesBySpeaker';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

describe('quotesBySpeaker', () => {
  it('groups by entity, else by words, the most quoted words first, unknown last', () => {
    assert.deepEqual(
      quotesBySpeaker(okoro).map(({ key, name, entity, quotes, wordShare }) => [
        key,
        name,
        entity?.name ?? null,
        quotes.map(({ id }) => id),
        Math.round(wordShare * 100),
      ]),
      [
        ['entity:e1', 'Ana Okoro', 'Ana Okoro', ['q1', 'q2'], 68],
        ['words:a neighbour', 'a neighbour', null, ['q3'], 27],
        ['unknown', null, null, ['q4'], 5],
      ],
    );
  });

  it('puts unknown speakers last however much they say, and takes a lone pronoun for one', () => {
    const article = buildArticle(
      '“Many words by who knows whom,” he said. “Few,” A spokesman said. “None,” a spokesman said.',
      {
        quotes: [
          { spans: ['“Many words by who knows whom,”'], speaker: 'he' },
          { spans: ['“Few,”'], speaker: 'A spokesman' },
          { spans: ['“None,”'], speaker: 'a spokesman' },
        ],
      },
    );
    assert.deepEqual(
      quotesBySpeaker(article).map(({ name, quotes }) => [name, quotes.length]),
      [
        ['A spokesman', 2],
        [null, 1],
      ],
    );
  });

  it('tells a speaker’s quotes in marks apart from the statements that have them', () => {
    const article = buildArticle(
      'Bell said it was “a mess” and would stay one. “Yes,” said Ruiz. “A mess,” Bell said.',
      {
        quotes: [
          { kind: 'indirect', spans: ['it was “a mess” and would stay one'], speaker: 'Bell' },
          { kind: 'partial', spans: ['“a mess”'], speaker: 'Bell' },
          { spans: ['“Yes,”'], speaker: 'Ruiz' },
          { spans: ['“A mess,”'], speaker: 'Bell' },
        ],
      },
    );
    assert.deepEqual(
      quotesBySpeaker(article).map(({ name, statements, quotes }) =>
        [[name], ...[statements, quotes].map((all) => all.map(({ id }) => id))].map(String),
      ),
      [
        ['Bell', 'q1,q4', 'q1,q2,q4'],
        ['Ruiz', 'q3', 'q3'],
      ],
    );
  });

  it('has figures count as words', () => {
    const article = buildArticle('“12 of 40,” Bell said. “Ten,” Ruiz said.', {
      quotes: [
        { spans: ['“12 of 40,”'], speaker: 'Bell' },
        { spans: ['“Ten,”'], speaker: 'Ruiz' },
      ],
    });
    assert.deepEqual(
      quotesBySpeaker(article).map(({ name, wordShare }) => [name, wordShare]),
      [
        ['Bell', 0.75],
        ['Ruiz', 0.25],
      ],
    );
  });

  it('has shares of nothing where nothing is said in words', () => {
    const article = buildArticle('“…”', { quotes: [{ spans: ['“…”'] }] });
    assert.equal(quotesBySpeaker(article)[0]?.wordShare, 0);
    assert.deepEqual(quotesBySpeaker(buildArticle('')), []);
  });

  const joined: readonly (readonly [what: string, text: string, spans: readonly string[], expected: string])[] = [
    ['on one line', '“One\r\n  two.”', ['“One\r\n  two.”'], '“One two.”'],
    ['with an ellipsis for words between', '“One,” she said. “Two.”', ['“One,”', '“Two.”'], '“One,” … “Two.”'],
    ['with one for a figure between', '“One.”\n12\n“Two.”', ['“One.”', '“Two.”'], '“One.” … “Two.”'],
    ['with the mark of a paragraph that goes on left out', '“One.\n\n“Two.”', ['“One.', '“Two.”'], '“One. Two.”'],
    ['likewise with straight marks', '"One.\n\n"Two."', ['"One.', '"Two."'], '"One. Two."'],
    ['with the marks of what was closed kept', '“One.”\n\n“Two.”', ['“One.”', '“Two.”'], '“One.” “Two.”'],
    [
      'with those of what is quoted within kept',
      '“One.\n\n‘Two’ three.”',
      ['“One.', '‘Two’ three.”'],
      '“One. ‘Two’ three.”',
    ],
    ['with none for marks alone', '“One” — “two.”', ['One', 'two.'], '“One two.”'],
  ];
  for (const [what, text, spans, expected] of joined) {
    it(`quoteText joins the parts of a quote ${what}`, () => {
      const article = buildArticle(text, { quotes: [{ spans }] });
      assert.equal(quoteText(article, article.quotes[0]!), expected);
    });
  }

  it('quoteWithSpeaker adds who said it', () => {
    assert.deepEqual(
      okoro.quotes.slice(1).map((quote) => quoteWithSpeaker(okoro, quote, english)),
      [
        '“late to the party” — Ana Okoro, Harbour minister',
        '“Nobody asked us,” … “It is loud.” — a neighbour',
        '“Progress,” — Unknown speaker',
      ],
    );
  });
});
