import assert from 'node:assert/strict';
import { english } from '../../../src/presentation/localizer';
import { topicTree, type TreeRow } from '../../../src/presentation/topicTree';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

function outline(rows: readonly TreeRow[], depth = 0): string[] {
  return rows.flatMap((row) =>
    [`${'  '.repeat(depth)}${row.label}${row.description && ` (${row.description})`}`].concat(
      outline(row.children, depth + 1),
    ),
  );
}

function flat(rows: readonly TreeRow[]): readonly TreeRow[] {
  return rows.flatMap((row) => [row].concat(flat(row.children)));
}

describe('topicTree', () => {
  const tree = topicTree(okoro, english);

  it('shows topics, names by group and quotes by speaker, and leaves empty groups out', () => {
    assert.deepEqual(outline(tree), [
      'Key Topics (2)',
      '  harbour (1)',
      '    Harbour minister Ana Okoro opened the Port of Velm on 3 May.',
      '  good day (1)',
      '    “It is a good day,” Okoro said. “It will be a better year.”',
      'People (1)',
      '  Ana Okoro (3 · Harbour minister · 51 years old)',
      '    Harbour minister Ana Okoro opened the Port of Velm on 3 May.',
      '    “It is a good day,” Okoro said. “It will be a better year.”',
      '    She called the critics “late to the party”. The Port Authority of Velm (PAV)…',
      'Organizations (1)',
      '  Port Authority of Velm (2)',
      '    …the critics “late to the party”. The Port Authority of Velm (PAV) paid €4m.',
      '    …the critics “late to the party”. The Port Authority of Velm (PAV) paid €4m.',
      'Places (1)',
      '  Port of Velm (1)',
      '    Harbour minister Ana Okoro opened the Port of Velm on 3 May.',
      'Dates and Figures (2)',
      '  3 May (1 · --05-03)',
      '    Harbour minister Ana Okoro opened the Port of Velm on 3 May.',
      '  €4m (1 · 4,000,000 EUR)',
      '    …the critics “late to the party”. The Port Authority of Velm (PAV) paid €4m.',
      'Quotes by Speaker (4)',
      '  Ana Okoro (2)',
      '    “It is a good day,” … “It will be a better year.”',
      '    “late to the party”',
      '  a neighbour (1)',
      '    “Nobody asked us,” … “It is loud.”',
      '  Unknown speaker (1)',
      '    “Progress,”',
    ]);
  });

  it('has rows with unique ids that go where they say', () => {
    const rows = flat(tree);
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    const person = rows.find(({ kind, label }) => kind === 'entity' && label === 'Ana Okoro');
    assert.deepEqual(
      person?.children.map(({ span }) => okoro.text.slice(span!.start, span!.end)),
      ['Ana Okoro', 'Okoro', 'She'],
    );
    assert.equal(person.span?.start, okoro.text.indexOf('Ana Okoro'));
    assert.deepEqual(
      rows.filter(({ kind, span }) => (kind === 'group') !== (span === null)),
      [],
    );
  });

  it('keeps its ids from run to run', () => {
    const ids = (rows: readonly TreeRow[]): string[] => flat(rows).map(({ id }) => id);
    assert.deepEqual(ids(topicTree(okoro, english)), ids(tree));
  });

  it('tells more in tooltips', () => {
    const tooltip = (id: string): string | undefined => flat(tree).find((row) => row.id === id)?.tooltip;
    assert.equal(tooltip('entity:e1'), 'Ana Okoro (person)\nHarbour minister · 51 years old\nAlso: Okoro\n3 mentions');
    assert.equal(tooltip('speaker:entity:e1'), 'Ana Okoro, Harbour minister\n2 quotes\n68% of the quoted words');
    assert.equal(tooltip('quote:q2'), '“late to the party”\npartial quote');
  });

  it('marks a topic that is somebody’s or something’s name like that', () => {
    const article = buildArticle('The harbour of Velm. Ana Bell. The harbour.', {
      entities: [
        { type: 'location', name: 'Velm', mentions: ['Velm'] },
        { name: 'Ana Bell', mentions: ['Ana Bell'] },
      ],
      topics: [
        { label: 'Ana Bell', mentions: ['Ana Bell'] },
        { label: 'harbour', mentions: ['harbour'] },
        { label: 'Velm', mentions: ['Velm'] },
      ],
    });
    assert.deepEqual(
      topicTree(article, english)[0]?.children.map(({ icon }) => icon),
      ['person', 'tag', 'location'],
    );
  });

  it('says in the tooltip what speaks for a topic, where anything does', () => {
    const article = buildArticle('The harbour of Velm. The ferry.', {
      topics: [
        { label: 'harbour', reasons: ['headline', 'early', 'often', 'words', 'quoted'], mentions: ['harbour'] },
        { label: 'ferry', mentions: ['ferry'] },
      ],
    });
    assert.deepEqual(
      topicTree(article, english)[0]?.children.map(({ tooltip }) => tooltip),
      ['harbour\n1 mention\nin the headline · early · often · its words come often · in quotes', 'ferry\n1 mention'],
    );
  });

  it('is empty for an article in which nothing is found', () => {
    assert.deepEqual(topicTree(buildArticle(''), english), []);
  });

  it('shortens long quotes and names the kind of what is left unnamed', () => {
    const long = `“${'word '.repeat(50)}end.”`;
    const article = buildArticle(long, { quotes: [{ spans: [long] }] });
    const row = flat(topicTree(article, english)).find(({ kind }) => kind === 'quote');
    assert.ok(row && row.label.length <= 80 && row.label.endsWith('…'));
    assert.equal(row.tooltip, `${long}\ndirect quote`);
  });
});
