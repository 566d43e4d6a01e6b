import assert from 'node:assert/strict';
import type { Article } from '../../../src/engine/model';
import { confidentPart } from '../../../src/host/confidence';
import { buildArticle } from '../presentation/articleBuilder';

describe('the confident part of an article', () => {
  const article = buildArticle('Ann Bell and Jo Moss met. Bell said: "No." Moss said: "Yes."', {
    entities: [
      {
        name: 'Ann Bell',
        mentions: [
          ['Ann Bell', 'name', 0.9],
          ['Bell', 'name', 0.6],
        ],
      },
      {
        name: 'Jo Moss',
        mentions: [
          ['Jo Moss', 'name', 0.5],
          ['Moss', 'name', 0.4],
        ],
      },
    ],
    quotes: [
      { spans: ['"No."'], speaker: 'Bell', entity: 'Ann Bell' },
      { spans: ['"Yes."'], speaker: 'Moss', entity: 'Jo Moss' },
    ],
  });

  const cases: readonly (readonly [minimum: number, mentions: Record<string, number>])[] = [
    [0, { 'Ann Bell': 2, 'Jo Moss': 2 }],
    [0.4, { 'Ann Bell': 2, 'Jo Moss': 2 }],
    [0.5, { 'Ann Bell': 2, 'Jo Moss': 1 }],
    [0.7, { 'Ann Bell': 1 }],
    [1, {}],
  ];
  for (const [minimum, mentions] of cases) {
    it(`from ${minimum} on`, () => {
      const { entities } = confidentPart(article, minimum);
      assert.deepEqual(Object.fromEntries(entities.map(({ name, mentions: { length } }) => [name, length])), mentions);
    });
  }

  it('is the article itself where nothing is left out', () => {
    assert.equal(confidentPart(article, 0.4), article);
  });

  it('is held once for the article whose names are found and the one with its topics', () => {
    const [named, whole] = [confidentPart(article, 0.5), confidentPart({ ...article, topics: [] }, 0.5)];
    assert.equal(whole.entities, named.entities);
    assert.equal(whole.quotes, named.quotes);
    assert.notEqual(confidentPart(article, 0.7).entities, named.entities);
  });

  it('keeps every quote, and names no speaker that is left out', () => {
    const speakers = ({ quotes }: Article): unknown[] => quotes.map(({ speaker }) => speaker?.entity);
    assert.deepEqual(speakers(article), ['e1', 'e2']);
    assert.deepEqual(speakers(confidentPart(article, 0.7)), ['e1', null]);
  });
});
