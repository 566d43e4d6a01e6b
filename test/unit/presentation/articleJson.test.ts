import assert from 'node:assert/strict';
import { toArticleJson } from '../../../src/presentation/articleJson';
import { buildArticle, locate } from './articleBuilder';
import { okoro } from './okoro';

describe('toArticleJson', () => {
  const json = toArticleJson(okoro, 'a/okoro.txt');

  it('has the fields of the contract in its order', () => {
    assert.deepEqual(Object.keys(json), [
      'schema',
      'path',
      'stats',
      'headline',
      'header',
      'entities',
      'quotes',
      'topics',
      'summary',
      'timeline',
    ]);
    assert.equal(json.schema, 'byline.article/1');
    assert.equal(json.path, 'a/okoro.txt');
    assert.deepEqual(json.stats, okoro.stats);
  });

  it('gives entities with role, value and mentions', () => {
    const full = { start: 17, end: 26, text: 'Ana Okoro' };
    const short = { start: 21, end: 26, text: 'Okoro' };
    assert.deepEqual(json.entities[0], {
      id: 'e1',
      type: 'person',
      name: 'Ana Okoro',
      aliases: ['Okoro'],
      role: { start: 0, end: 16, text: 'Harbour minister' },
      age: { start: 0, end: 0, text: '', years: 51 },
      salience: 1,
      mentions: [
        { start: 17, end: 26, text: 'Ana Okoro', kind: 'name', confidence: 1, reason: 'name', evidence: null },
        { start: 81, end: 86, text: 'Okoro', kind: 'name', confidence: 1, reason: 'part', evidence: full },
        { start: 121, end: 124, text: 'She', kind: 'pronoun', confidence: 0.5, reason: 'subject', evidence: short },
      ],
    });
    assert.equal(json.entities[3]?.value, '--05-03');
    assert.deepEqual(json.entities[4]?.value, { amount: 4_000_000, currency: 'EUR' });
  });

  it('gives the header apart', () => {
    const text = 'https://news.example\nRise\nBy Ana Doe\n3 May 2023\nVELM (Wire) - It rose.';
    const date = { ...locate(text, '3 May 2023'), value: '2023-05-03' };
    const [source, byline, dateline] = ['https://news.example', 'Ana Doe', 'VELM (Wire)'].map((words) =>
      locate(text, words),
    );
    const header = { source: source!, byline: byline!, dateline: dateline!, date, lines: [] };
    assert.deepEqual(toArticleJson(buildArticle(text, { header }), '-').header, {
      source: { start: 0, end: 20, text: 'https://news.example' },
      byline: { start: 29, end: 36, text: 'Ana Doe' },
      dateline: { start: 48, end: 59, text: 'VELM (Wire)' },
      date: { start: 37, end: 47, text: '3 May 2023', value: '2023-05-03' },
    });
  });

  it('gives dated events with their sentences', () => {
    const [event] = toArticleJson(okoro, '-').timeline;
    assert.deepEqual(event && [event.value, event.entity, event.date.text], ['--05-03', 'e4', '3 May']);
    assert.equal(event?.sentence.text, okoro.text.split('\n')[0]);
  });

  it('gives a figure in a quote who said it', () => {
    const article = buildArticle('“We lost €4m,” Lu said. It paid €5m. “And €6m.”', {
      entities: [
        { name: 'Lu', mentions: ['Lu'] },
        { type: 'money', name: '€4m', mentions: ['€4m'] },
        { type: 'money', name: '€5m', mentions: ['€5m'] },
        { type: 'money', name: '€6m', mentions: ['€6m'] },
      ],
      quotes: [{ spans: ['“We lost €4m,”'], speaker: 'Lu', entity: 'Lu' }, { spans: ['“And €6m.”'] }],
    });
    const [, said, written, unknown] = toArticleJson(article, '-').entities.map(({ mentions }) => mentions[0]);
    assert.deepEqual(said?.saidBy, { start: 15, end: 17, text: 'Lu', entity: 'e1' });
    assert.ok(written && !('saidBy' in written));
    assert.equal(unknown?.saidBy, null);
  });

  it('gives a date whose value is not known null', () => {
    const article = buildArticle('Some day.', {
      entities: [{ type: 'date', name: 'Some day', relative: true, mentions: ['Some day'] }],
    });
    const [day] = toArticleJson(article, '-').entities;
    assert.deepEqual([day?.value, day?.relative], [null, true]);
  });

  it('gives every date and figure a value, what is not known too, and nothing else', () => {
    const types = ['date', 'money', 'percent', 'quantity', 'person', 'location', 'norp', 'product', 'misc'] as const;
    const entities = types.map((type) => ({ type, name: 'Some', mentions: ['Some'] }));
    const { entities: written } = toArticleJson(buildArticle(types.map(() => 'Some').join(' '), { entities }), '-');
    assert.deepEqual(
      written.filter((entity) => entity.value === null).map(({ type }) => type),
      types.slice(0, 4),
    );
    assert.ok(written.slice(4).every((entity) => !('value' in entity)));
  });

  it('gives a nationality its country, and a shared name those who have it', () => {
    const article = buildArticle('Kenyan Okoro', {
      entities: [
        { type: 'norp', name: 'Kenyan', mentions: ['Kenyan'], country: 'location:Kenya' },
        { name: 'Okoro', mentions: ['Okoro'], candidates: ['person:Ana Okoro', 'person:Ben Okoro'] },
      ],
    });
    const [kenyan, shared] = toArticleJson(article, '-').entities;
    assert.equal(kenyan?.country, 'location:Kenya');
    assert.deepEqual(shared?.candidates, ['person:Ana Okoro', 'person:Ben Okoro']);
  });

  it('gives quotes with speaker and cue', () => {
    assert.deepEqual(json.quotes[0], {
      id: 'q1',
      kind: 'direct',
      spans: [
        { start: 61, end: 80, text: '“It is a good day,”' },
        { start: 93, end: 120, text: '“It will be a better year.”' },
      ],
      speaker: { start: 81, end: 86, text: 'Okoro', entity: 'e1' },
      cue: { start: 87, end: 91, text: 'said', lemma: 'said' },
      confidence: 1,
    });
    assert.equal(json.quotes[2]?.speaker?.entity, null);
    assert.equal(json.quotes[3]?.speaker, null);
    assert.equal(json.quotes[3]?.cue, null);
  });

  it('gives every span the text that stands there', () => {
    let spans = 0;
    JSON.stringify(json, (_key, value: unknown) => {
      if (isTextSpan(value)) {
        spans++;
        assert.equal(okoro.text.slice(value.start, value.end), value.text);
      }
      return value;
    });
    assert.ok(spans > 15);
  });

  it('is whole for a text with nothing in it', () => {
    const empty = toArticleJson(buildArticle(''), '-');
    assert.deepEqual(
      [empty.headline, empty.entities, empty.quotes, empty.topics, empty.summary],
      [null, [], [], [], []],
    );
  });
});

function isTextSpan(value: unknown): value is { start: number; end: number; text: string } {
  return typeof value === 'object' && value !== null && 'text' in value;
}
