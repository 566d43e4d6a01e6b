import assert from 'node:assert/strict';
import type { Article } from '../../../src/engine/model';
import { english } from '../../../src/presentation/localizer';
import { topicTree } from '../../../src/presentation/topicTree';
import { findPath, type TreeRow } from '../../../src/presentation/treeRow';
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
  const tree = topicTree(okoro, 0.5, english);

  it('shows topics and names by group, and leaves empty groups out', () => {
    assert.deepEqual(outline(tree), [
      'Key Topics (2)',
      '  harbour (1)',
      '    Harbour minister Ana Okoro opened the Port of Velm on 3 May.',
      '  good day (1)',
      '    “It is a good day,” Okoro said. “It will be a better year.”',
      'People (1)',
      '  Ana Okoro (3 · Harbour minister · 51 years old)',
      '    …minister Ana Okoro opened the Port of Velm on 3 May.',
      '    …a good day,” Okoro said. “It will be a better year.”',
      '    She called the critics “late to the party”. The Port Authority of Velm (PAV)… (uncertain)',
      'Organizations (1)',
      '  Port Authority of Velm (2)',
      '    …party”. The Port Authority of Velm (PAV) paid €4m.',
      '    …of Velm (PAV) paid €4m.',
      'Places (1)',
      '  Port of Velm (1)',
      '    …opened the Port of Velm on 3 May.',
      'Dates and Figures (2)',
      '  3 May (1 · --05-03)',
      '    …of Velm on 3 May.',
      '  €4m (1 · 4,000,000 EUR)',
      '    …(PAV) paid €4m.',
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
    assert.deepEqual(ids(topicTree(okoro, 0.5, english)), ids(tree));
  });

  it('tells more in tooltips', () => {
    const tooltip = (id: string): string | undefined => flat(tree).find((row) => row.id === id)?.tooltip;
    assert.equal(tooltip('entity:e1'), 'Ana Okoro (person)\nHarbour minister · 51 years old\nAlso: Okoro\n3 mentions');
  });

  it('tells of places what their marks do: which are uncertain, and why what is no name stands for one', () => {
    const tooltip = (id: string): string | undefined => flat(tree).find((row) => row.id === id)?.tooltip;
    assert.equal(tooltip('entity:e1/0'), '“Ana Okoro” in the headline');
    assert.equal(
      tooltip('entity:e1/2'),
      '“She” in paragraph 3\nUncertain\nSpoken of in the headline: “Okoro” · 50% sure',
    );
    const surer = topicTree(okoro, 0, english);
    assert.ok(!outline(surer).some((line) => line.includes('uncertain')));
  });

  it('shows which words of a row are the mention, near its beginning', () => {
    const article = buildArticle('On Monday, after a long night of talks, Bell called Cole, whom Bell had met once.', {
      entities: [{ name: 'Bell', mentions: ['Bell', 'Bell'] }],
    });
    const rows = topicTree(article, 0.5, english)[0]!.children[0]!.children;
    assert.deepEqual(
      rows.map(({ label, highlight }) => [label, highlight!.start]),
      [
        ['…of talks, Bell called Cole, whom Bell had met once.', 11],
        ['…Cole, whom Bell had met once.', 12],
      ],
    );
    for (const { label, highlight } of rows) assert.equal(label.slice(highlight!.start, highlight!.end), 'Bell');
  });

  it('tells nothing twice of a year', () => {
    const article = buildArticle('It closed in 2019.', {
      entities: [{ type: 'date', name: '2019', value: '2019', mentions: ['2019'] }],
    });
    const row = topicTree(article, 0.5, english)[0]?.children[0];
    assert.deepEqual([row?.label, row?.description, row?.tooltip], ['2019', '1', '2019 (date)\n1 mention']);
  });

  it('marks a topic that is somebody’s or something’s name like that', () => {
    const article = buildArticle('The harbour of Velm. Ana Bell. The harbour.', {
      entities: [
        { type: 'location', name: 'Velm', mentions: ['Velm'] },
        { name: 'Ana Bell', mentions: ['Ana Bell'] },
      ],
      topics: [
        { label: 'Ana Bell', mentions: ['Ana Bell'] },
        { label: 'harbour', mentions: ['harbour', 'harbour'] },
        { label: 'Velm', mentions: ['Velm'] },
      ],
    });
    assert.deepEqual(
      topicTree(article, 0.5, english)[0]?.children.map(({ icon }) => icon),
      ['person', 'tag', 'location'],
    );
  });

  it('gives a topic that is a name the mentions of the name', () => {
    const article = buildArticle('Ana Bell won. Bell left. Ana Bell is back, and Bell is glad.', {
      entities: [{ name: 'Ana Bell', mentions: ['Ana Bell', ['Bell', 'name', 0.5], 'Ana Bell', 'Bell'] }],
      topics: [{ label: 'Ana Bell', mentions: ['Ana Bell', 'Ana Bell'] }],
    });
    const [topics, people] = topicTree(article, 0.5, english);
    const [topic] = topics!.children;
    const [person] = people!.children;
    assert.deepEqual([topic!.description, topic!.tooltip], ['4', 'Ana Bell\n4 mentions']);
    const told = ({ children }: TreeRow): unknown => children.map(({ span, description }) => [span, description]);
    assert.deepEqual(told(topic!), told(person!));
  });

  it('lists the best twelve topics, each label once', () => {
    const labels = Array.from({ length: 14 }, (_, index) => `T${index}`);
    const article = buildArticle(labels.join(' '), {
      topics: [
        { label: 'T0', reasons: ['headline'], mentions: ['T0'] },
        ...labels.map((label) => ({ label, mentions: [label] })),
      ],
    });
    const rows = topicTree(article, 0.5, english)[0]!.children;
    assert.deepEqual(
      rows.map(({ label }) => label),
      labels.slice(0, 12),
    );
    assert.equal(rows[0]!.tooltip, 'T0\n1 mention\nin the headline');
  });

  it('says in the tooltip what speaks for a topic, where anything does', () => {
    const article = buildArticle('The harbour of Velm. The tide gauge.', {
      topics: [
        { label: 'harbour', reasons: ['headline', 'early', 'often', 'words', 'quoted'], mentions: ['harbour'] },
        { label: 'tide gauge', mentions: ['tide gauge'] },
      ],
    });
    assert.deepEqual(
      topicTree(article, 0.5, english)[0]?.children.map(({ tooltip }) => tooltip),
      [
        'harbour\n1 mention\nin the headline · early · often · its words come often · in quotes',
        'tide gauge\n1 mention',
      ],
    );
  });

  it('is empty for an article in which nothing is found', () => {
    assert.deepEqual(topicTree(buildArticle(''), 0.5, english), []);
  });

  it('keeps its ids when the text around changes', () => {
    const before = buildArticle('Ana Bell came. Then Bell left.', {
      entities: [{ name: 'Ana Bell', mentions: ['Ana Bell', 'Bell left'] }],
    });
    const after = buildArticle('On Monday Ana Bell came. Soon Bell left.', {
      entities: [{ name: 'Ana Bell', mentions: ['Ana Bell', 'Bell left'] }],
    });
    const ids = (article: Article): string[] => flat(topicTree(article, 0.5, english)).map(({ id }) => id);
    assert.deepEqual(ids(after), ids(before));
  });

  it('leads down to a row, and makes none on the way', () => {
    const path = findPath(
      topicTree(okoro, 0.5, english),
      ({ kind, label }) => kind === 'entity' && label === 'Ana Okoro',
    );
    assert.deepEqual(
      path.map(({ id }) => id),
      ['group:people', 'entity:e1'],
    );
    assert.deepEqual(
      findPath(tree, ({ id }) => id === 'entity:e1/0'),
      [],
    );
  });

  it('tells what its groups are marked as, and whom its rows stand for', () => {
    assert.deepEqual(
      tree.map(({ types }) => types?.join()),
      [undefined, 'person', 'organization', 'location,facility', 'date,money,percent,quantity'],
    );
    assert.deepEqual(
      flat(tree).flatMap(({ kind, entity }) => (kind === 'entity' ? [entity] : [])),
      ['e1', 'e3', 'e2', 'e4', 'e5'],
    );
  });
});
