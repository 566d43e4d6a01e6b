import assert from 'node:assert/strict';
import {
  fullMention,
  meantBy,
  occurrenceAt,
  quoteAtCursor,
  sameEntity,
  spansAround,
  statements,
  textOf,
} from '../../../src/engine/lookup';
import type { Article } from '../../../src/engine/model';
import { buildArticle } from '../presentation/articleBuilder';
import { okoro } from '../presentation/okoro';

describe('the mention in full', () => {
  const full = (article: Article, index = 0): [string, number] | undefined => {
    const mention = fullMention(article, article.entities[index]!);
    return mention && [textOf(article, mention), mention.start];
  };

  it('is the first that reads as the name, also behind others', () => {
    const text = 'Bell wins.\nThe runner Ann Bell won. Ann Bell was glad.';
    const article = buildArticle(text, {
      entities: [{ name: 'Ann Bell', mentions: ['Bell', 'Ann Bell', 'Ann Bell'] }],
    });
    assert.deepEqual(full(article), ['Ann Bell', text.indexOf('Ann Bell')]);
  });

  it('is the first that names it where none reads as the name', () => {
    const article = buildArticle('He met the UN. The U.N. agreed.', {
      entities: [
        {
          type: 'organization',
          name: 'United Nations',
          mentions: [
            ['UN', 'acronym'],
            ['U.N.', 'acronym'],
          ],
        },
        { name: 'Ann Bell', mentions: [['He', 'pronoun']] },
        { name: 'Nobody', mentions: [] },
      ],
    });
    assert.deepEqual(full(article), ['UN', 11]);
    assert.deepEqual(full(article, 1), ['He', 0]);
    assert.equal(full(article, 2), undefined);
  });
});

describe('the quote at a text cursor', () => {
  it('is the one that it stands in or just behind, the one in which it stands first', () => {
    const article = buildArticle('“Go,” he said.“No.”', { quotes: [{ spans: ['“Go,”'] }, { spans: ['“No.”'] }] });
    const starts = [0, 4, 5, 6, 13, 14, 19, 20].map((offset) => quoteAtCursor(article, offset)?.spans[0]?.start);
    assert.deepEqual(starts, [0, 0, 0, undefined, undefined, 14, 14, undefined]);
  });
});

describe('whom a place may mean', () => {
  const text = 'Ann Bell met Jo Bell. Bell left.';
  const article = buildArticle(text, {
    entities: [
      { name: 'Ann Bell', mentions: ['Ann Bell'] },
      { name: 'Jo Bell', mentions: ['Jo Bell'] },
      { name: 'Bell', candidates: ['e1', 'e2'], mentions: ['Bell left'.slice(0, 4)] },
    ],
  });
  it('is one', () => {
    assert.deepEqual(
      meantBy(article, occurrenceAt(article, 2)!).map(({ name }) => name),
      ['Ann Bell'],
    );
  });
  it('is each who shares the name where it cannot be told', () => {
    const { entities } = article;
    const shared = { start: 22, end: 26, entity: entities[2]!, mention: entities[2]!.mentions[0]! };
    assert.deepEqual(
      meantBy(article, shared).map(({ name }) => name),
      ['Ann Bell', 'Jo Bell'],
    );
  });
});

describe('the same entity in another reading', () => {
  const text = 'Ann Bell met Ann Moss of the Bell Trust. Bell and Moss left.';
  const bell = { name: 'Ann Bell', aliases: ['Bell'], mentions: ['Ann Bell', 'Bell'] };
  const entities = [
    { name: 'Ann Moss', aliases: ['Moss'], mentions: ['Ann Moss', 'Moss'] },
    { type: 'organization', name: 'Bell', mentions: ['Bell Trust'] },
  ] as const;
  const before = buildArticle(text, { entities: [...entities, bell] });
  const entity = before.entities[2]!;
  const named = (article: Article): string | undefined => sameEntity(article, entity)?.name;

  it('has the same id', () => assert.equal(sameEntity(before, entity), entity));
  it('shares a form', () => {
    const renamed = { ...bell, name: 'Anna Bell', mentions: ['Bell'] };
    assert.equal(named(buildArticle(text, { entities: [...entities, renamed] })), 'Anna Bell');
    assert.equal(named(buildArticle(text, { entities: [renamed, ...entities] })), 'Anna Bell');
  });
  it('has the same id, though another shares more forms', () => {
    const shorter = { name: 'Ann Bell', mentions: ['Ann Bell'] };
    const other = { ...bell, name: 'Bell', aliases: ['Ann Bell'] };
    assert.equal(named(buildArticle(text, { entities: [...entities, shorter, other] })), 'Ann Bell');
  });
  it('is gone where nothing of its kind shares a form, whatever has its id', () => {
    assert.equal(named(buildArticle(text, { entities })), undefined);
    assert.equal(named(buildArticle(text, { entities: [...entities, { name: 'Jo Reed', mentions: [] }] })), undefined);
  });
});

describe('a statement', () => {
  const text = 'A doctor said it was “bad”, as a nurse put it. Others agreed.';
  const said = (speaker: string): string[] => {
    const article = buildArticle(text, {
      quotes: [
        { kind: 'indirect', spans: ['it was “bad”'], speaker: 'A doctor' },
        { kind: 'partial', spans: ['“bad”'], speaker },
      ],
    });
    return statements(article).map(({ spans: [span] }) => textOf(article, span!));
  };

  it('has the words in marks that its speaker says within it', () => {
    assert.deepEqual(said('A doctor'), ['it was “bad”']);
  });

  it('leaves those of somebody else to themselves, where neither has a name', () => {
    assert.deepEqual(said('a nurse'), ['it was “bad”', '“bad”']);
  });
});

describe('what is around a place', () => {
  const around = (article: Article, offset: number): string[] =>
    spansAround(article, offset).map((span) => textOf(article, span));
  const line = '“It is a good day,” Okoro said. “It will be a better year.”';

  it('is word, name, sentence and text', () => {
    const first = 'Harbour minister Ana Okoro opened the Port of Velm on 3 May.';
    const offset = okoro.text.indexOf('kor');
    for (const at of [offset - 1, offset, offset + 4])
      assert.deepEqual(around(okoro, at), ['Okoro', 'Ana Okoro', first, okoro.text]);
  });

  it('is a quote’s part, and all its parts', () => {
    assert.deepEqual(around(okoro, okoro.text.indexOf('good')), ['good', '“It is a good day,”', line, okoro.text]);
    assert.deepEqual(around(okoro, okoro.text.indexOf('better')), [
      'better',
      '“It will be a better year.”',
      line,
      okoro.text,
    ]);
  });

  it('is a sentence within its quote where the quote is longer', () => {
    const article = buildArticle('“We won.\nWe are glad.”\nShe left.', {
      quotes: [{ spans: ['“We won.\nWe are glad.”'] }],
    });
    assert.deepEqual(around(article, 5), ['won', '“We won.', '“We won.\nWe are glad.”', article.text]);
  });

  it('is no word on punctuation, and the text alone in an empty line', () => {
    const article = buildArticle('One came.\n\nTwo went.');
    assert.deepEqual(around(article, article.text.indexOf('.') + 1), ['One came.', article.text]);
    assert.deepEqual(around(article, article.text.indexOf('\n') + 1), [article.text]);
    assert.deepEqual(around(buildArticle(''), 0), ['']);
  });
});
