import assert from 'node:assert/strict';
import { english } from '../../../src/presentation/localizer';
import { quoteTree } from '../../../src/presentation/quoteTree';
import { timelineTree } from '../../../src/presentation/timelineTree';
import { topicTree } from '../../../src/presentation/topicTree';
import { spoken, type TreeRow } from '../../../src/presentation/treeRow';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

describe('a screen reader says', () => {
  const [headline] = okoro.text.split('\n');
  const words = `“${'word '.repeat(50)}end.”`;
  const long = buildArticle(words, { quotes: [{ spans: [words] }] });
  const topics = topicTree(okoro, 0.6, english).flatMap(withThoseBelow);
  const quotes = quoteTree(okoro, 0.6, english).flatMap(withThoseBelow);
  const cases: readonly (readonly [what: string, rows: readonly TreeRow[], id: string, text: string])[] = [
    ['a group with its number', topics, 'group:people', 'People, 1'],
    [
      'a name with all that is known of it',
      topics,
      'entity:e1',
      'Ana Okoro (person), Harbour minister · 51 years old, Also: Okoro, 3 mentions',
    ],
    [
      'a mention by its word and paragraph, then the words around',
      topics,
      'entity:e1/2',
      '“She” in paragraph 3, She called the critics “late to the party”. The Port Authority of Velm (PAV)…, Uncertain, Spoken of in the headline: “Okoro” · 50% sure',
    ],
    ['a place of a topic likewise', topics, 'topic:harbour/0', `“Harbour” in the headline, ${headline}`],
    ['a speaker', quotes, 'speaker:words:a neighbour', 'a neighbour, 1 quote, 27% of all that is said'],
    ['unnamed sources like a speaker', quotes, 'group:sources', 'Unnamed sources, 1 quote, 27% of all that is said'],
    ['a quote', quotes, 'speaker:entity:e1/1', '“late to the party”, partial quote, Speaker uncertain'],
    [
      'a long quote once',
      quoteTree(long, 0.6, english).flatMap(withThoseBelow),
      'speaker:unknown/0',
      `${words}, direct quote`,
    ],
    ['a date', timelineTree(okoro, english), 'event:e4/0', `--05-03: “3 May”, ${headline}, The headline`],
  ];
  for (const [what, rows, id, text] of cases) {
    it(what, () => assert.equal(spoken(rows.find((row) => row.id === id)!), text));
  }
});

function withThoseBelow(row: TreeRow): readonly TreeRow[] {
  return [row, ...row.children.flatMap(withThoseBelow)];
}
