import assert from 'node:assert/strict';
import {
  encyclopediaSearch,
  entityActions,
  quoteActions,
  type ActionLinks,
} from '../../../src/presentation/hoverActions';
import { english } from '../../../src/presentation/localizer';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

describe('entityActions', () => {
  const links: ActionLinks = {
    focus: (entity) => `focus:${entity}`,
    mentions: ({ start }) => `mentions:${start}`,
    quotes: (entity) => `quotes:${entity}`,
    copy: (entity) => `copy:${entity}`,
    copyQuote: ({ spans }) => `copyQuote:${spans[0]?.start}`,
  };
  const actions = (index: number): string[] => {
    const entity = okoro.entities[index]!;
    return entityActions(okoro, entity, entity.mentions.at(-1)!, links, english).split(' · ');
  };

  it('links to a copy of a quote', () => {
    const [quote] = okoro.quotes;
    assert.equal(
      quoteActions(quote!, links, english),
      `[Copy](copyQuote:${quote?.spans[0]?.start} "Copy the quote with its speaker")`,
    );
  });

  it('links to all that can be done about somebody', () => {
    assert.deepEqual(actions(0), [
      '[$(target) Focus](focus:e1 "Dim the rest of the article")',
      '[All 3 mentions](mentions:121 "List all mentions here")',
      '[Both statements](quotes:e1 "List all that is said, to go there")',
      '[Copy](copy:e1 "Copy the name, with the role")',
      '[Look up](https://en.wikipedia.org/w/index.php?search=Ana%20Okoro "Search Wikipedia in the browser")',
    ]);
  });

  it('leaves out a list of one statement', () => {
    const article = buildArticle('Lu left. “I am tired,” Lu said.', {
      entities: [{ name: 'Lu', mentions: ['Lu', 'Lu'] }],
      quotes: [{ spans: ['“I am tired,”'], speaker: 'Lu', entity: 'Lu' }],
    });
    const entity = article.entities[0]!;
    assert.deepEqual(
      entityActions(article, entity, entity.mentions[0]!, links, english).match(/(?<=\[)(?:\$\(target\) )?[\w ]+/g),
      ['$(target) Focus', 'Both mentions', 'Copy', 'Look up'],
    );
  });

  it('leaves out lists of one thing, and does not look up figures', () => {
    assert.deepEqual(actions(4), [
      '[$(target) Focus](focus:e5 "Dim the rest of the article")',
      '[Copy](copy:e5 "Copy the name, with the role")',
    ]);
  });
});

describe('encyclopediaSearch', () => {
  const cases: readonly (readonly [name: string, query: string])[] = [
    ['Ana Okoro', 'Ana%20Okoro'],
    ['AT&T', 'AT%26T'],
    ['C# & 100% = A?B/+', 'C%23%20%26%20100%25%20%3D%20A%3FB%2F%2B'],
    ['Bank (Velm) "North"', 'Bank%20%28Velm%29%20%22North%22'],
    ['Zoë’s\nÅs', 'Zo%C3%AB%E2%80%99s%20%C3%85s'],
    ["O'Neill*", 'O%27Neill%2A'],
    ['a\ud800b', 'ab'],
    ['](command:evil)', '%5D%28command%3Aevil%29'],
  ];
  for (const [name, query] of cases) {
    it(`asks for ${JSON.stringify(name)}`, () => {
      assert.equal(encyclopediaSearch(name), `https://en.wikipedia.org/w/index.php?search=${query}`);
    });
  }
});
