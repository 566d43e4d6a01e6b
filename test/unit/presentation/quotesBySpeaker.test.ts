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

  it('has shares of nothing where nothing is said in words', () => {
    const article = buildArticle('“…”', { quotes: [{ spans: ['“…”'] }] });
    assert.equal(quotesBySpeaker(article)[0]?.wordShare, 0);
    assert.deepEqual(quotesBySpeaker(buildArticle('')), []);
  });

  it('quoteText joins the parts of a quote on one line', () => {
    assert.equal(quoteText(okoro, okoro.quotes[0]!), '“It is a good day,” … “It will be a better year.”');
    const hardWrapped = buildArticle('“One\r\n  two.”', { quotes: [{ spans: ['“One\r\n  two.”'] }] });
    assert.equal(quoteText(hardWrapped, hardWrapped.quotes[0]!), '“One two.”');
  });

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
