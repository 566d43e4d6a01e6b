import assert from 'node:assert/strict';
import { english } from '../../../src/presentation/localizer';
import { quoteTree } from '../../../src/presentation/quoteTree';
import { findRow, type TreeRow } from '../../../src/presentation/treeRow';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

function outline(rows: readonly TreeRow[], depth = 0): string[] {
  return rows.flatMap(({ kind, label, description, children }) => [
    `${'  '.repeat(depth)}${kind} ${label}${description && ` (${description})`}`,
    ...outline(children, depth + 1),
  ]);
}

describe('quoteTree', () => {
  const tree = quoteTree(okoro, 0.5, english);

  it('shows speakers with their share, then unnamed sources, then what nobody is known to have said', () => {
    assert.deepEqual(outline(tree), [
      'speaker Ana Okoro (2 · 68%)',
      '  quote “It is a good day,” … “It will be a better year.”',
      '  quote “late to the party” (speaker uncertain)',
      'group Unnamed sources (1 · 27%)',
      '  source a neighbour (1 · 27%)',
      '    quote “Nobody asked us,” … “It is loud.”',
      'source Unknown speaker (1 · 5%)',
      '  quote “Progress,”',
    ]);
  });

  it('has rows with unique ids that go where they say', () => {
    const rows: TreeRow[] = [];
    findRow(tree, (row) => rows.push(row) < 0);
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    for (const { kind, label, span } of rows)
      if (kind === 'quote') assert.ok(label.startsWith(okoro.text.slice(span?.start, span?.end)), label);
  });

  it('tells more in tooltips', () => {
    const tooltip = (id: string): string | undefined => findRow(tree, (row) => row.id === id)?.tooltip;
    assert.equal(tooltip('speaker:entity:e1'), 'Ana Okoro, Harbour minister\n2 quotes\n68% of all that is said');
    assert.equal(tooltip('speaker:entity:e1/1'), '“late to the party”\npartial quote\nSpeaker uncertain');
  });

  it('counts what is reported apart from the quotes', () => {
    const article = buildArticle('A doctor said it was “bad”. A nurse said no. A nurse said yes.', {
      quotes: [
        { kind: 'indirect', spans: ['it was “bad”'], speaker: 'A doctor' },
        { kind: 'partial', spans: ['“bad”'], speaker: 'A doctor' },
        { kind: 'indirect', spans: ['no'], speaker: 'A nurse' },
        { kind: 'indirect', spans: ['yes'], speaker: 'A nurse' },
      ],
    });
    const [sources] = quoteTree(article, 0.5, english);
    assert.deepEqual(
      [sources!, ...sources!.children].map(({ description, tooltip }) => [description, tooltip]),
      [
        ['3 · 100%', 'Unnamed sources\n1 quote and 3 reported statements\n100% of all that is said'],
        ['1 · 60%', 'A doctor\n1 quote and 1 reported statement\n60% of all that is said'],
        ['2 · 40%', 'A nurse\n2 reported statements\n40% of all that is said'],
      ],
    );
  });

  const speakers: readonly (readonly [words: string, kind: 'name' | 'source'])[] = [
    ['Bell', 'name'],
    ['the White House', 'name'],
    ['a White House official', 'source'],
    ['Officials of both towns', 'source'],
    ['The minister', 'source'],
    ['one of the drivers', 'source'],
    ['Ana de la Cruz', 'name'],
    ['the council of Carrow', 'name'],
    ['the mayor of Port Ellery', 'name'],
    ['Carrow’s council', 'name'],
    ['the Norwegian government', 'name'],
    ['the residents of Carrow', 'source'],
    ['a resident of Carrow', 'source'],
    ['police in Carrow', 'name'],
    ['officials in Carrow', 'source'],
    ['a spokesman for the council of Carrow', 'source'],
  ];
  for (const [words, kind] of speakers) {
    it(`“${words}” is a ${kind}`, () => {
      const article = buildArticle(`“No,” said ${words}.`, { quotes: [{ spans: ['“No,”'], speaker: words }] });
      const [row] = quoteTree(article, 0.5, english);
      assert.equal(row?.label, kind === 'name' ? words : 'Unnamed sources');
    });
  }

  const opening: readonly (readonly [words: string, kind: 'name' | 'source'])[] = [
    ['Officials', 'source'],
    ['Officials in Carrow', 'source'],
    ['Police', 'source'],
    ['The council of Carrow', 'name'],
    ['The White House', 'name'],
    ['Marta Lind', 'name'],
    ['Carrow council', 'name'],
    ['Local council', 'source'],
  ];
  for (const [words, kind] of opening) {
    it(`“${words}” at the beginning of a sentence is a ${kind}`, () => {
      const article = buildArticle(`${words} said no.`, {
        entities: words.startsWith('Carrow') ? [{ type: 'location', name: 'Carrow', mentions: ['Carrow'] }] : [],
        quotes: [{ spans: ['no'], speaker: words }],
      });
      const [row] = quoteTree(article, 0.5, english);
      assert.equal(row?.label, kind === 'name' ? words : 'Unnamed sources');
    });
  }

  it('calls the speaker of quoted words uncertain, not that of what is reported', () => {
    const article = buildArticle('“It rains,” Bell said. Bell said it was cold.', {
      entities: [{ name: 'Bell', mentions: ['Bell', 'Bell'] }],
      quotes: [
        { spans: ['“It rains,”'], speaker: 'Bell', entity: 'Bell', confidence: 0.5 },
        { kind: 'indirect', spans: ['it was cold'], speaker: 'Bell', entity: 'Bell', confidence: 0.5 },
      ],
    });
    const [bell] = quoteTree(article, 0.5, english);
    assert.deepEqual(
      bell?.children.map(({ description }) => description),
      ['speaker uncertain', ''],
    );
  });

  it('is empty for an article without quotes', () => {
    assert.deepEqual(quoteTree(buildArticle('Nobody spoke.'), 0.5, english), []);
  });

  it('shortens long quotes and names the kind of what is left unnamed', () => {
    const long = `“${'word '.repeat(50)}end.”`;
    const article = buildArticle(long, { quotes: [{ spans: [long] }] });
    const row = findRow(quoteTree(article, 0.5, english), ({ kind }) => kind === 'quote');
    assert.ok(row && row.label.length <= 80 && row.label.endsWith('…'));
    assert.equal(row.tooltip, `${long}\ndirect quote`);
  });
});
