import assert from 'node:assert/strict';
import { lenses } from '../../../src/presentation/lenses';
import { joinParts, type LinkedText } from '../../../src/presentation/linkedText';
import { english } from '../../../src/presentation/localizer';
import { quoteSheet } from '../../../src/presentation/quoteSheet';
import { summaryText } from '../../../src/presentation/summaryText';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

/** The words of each link, and the words in the article that it leads to. */
function leads({ text, links }: LinkedText): [string, string][] {
  return links.map(({ start, end, target }) => [text.slice(start, end), okoro.text.slice(target.start, target.end)]);
}

describe('joinParts', () => {
  it('keeps where the links are', () => {
    const target = { start: 7, end: 9 };
    assert.deepEqual(joinParts(['One ', { text: 'two', target }, '', ' three']), {
      text: 'One two three',
      links: [{ start: 4, end: 7, target }],
    });
    assert.deepEqual(joinParts([]), { text: '', links: [] });
  });
});

describe('quoteSheet', () => {
  const sheet = quoteSheet(okoro, 'A *new* port', ({ start }) => `file:///a.txt#${start}`, english);

  it('lists every quote by speaker with share, verb, kind and place', () => {
    assert.deepEqual(sheet.text.split('\n'), [
      String.raw`# Quotes: A \*new\* port`,
      '',
      '4 quotes',
      '',
      '## Ana Okoro, Harbour minister',
      '',
      '2 quotes · 68% of all that is said',
      '',
      '> “It is a good day,” … “It will be a better year.”',
      '>',
      '> said · direct quote · [paragraph 2](file:///a.txt#61)',
      '',
      '> “late to the party”',
      '>',
      '> called · partial quote · [paragraph 3](file:///a.txt#144)',
      '',
      '## a neighbour',
      '',
      '1 quote · 27% of all that is said',
      '',
      '> “Nobody asked us,” … “It is loud.”',
      '>',
      '> said · direct quote · [paragraph 4](file:///a.txt#208)',
      '',
      '## Unknown speaker',
      '',
      '1 quote · 5% of all that is said',
      '',
      '> “Progress,”',
      '>',
      '> direct quote · [paragraph 5](file:///a.txt#259)',
      '',
    ]);
  });

  it('puts words in marks that have none, and shows no colon for a verb', () => {
    const article = buildArticle('Okoro: The ship is a wreck.', {
      quotes: [{ spans: ['The ship is a wreck.'], speaker: 'Okoro', cue: ':' }],
    });
    const lines = quoteSheet(article, '', () => null, english).text.split('\n');
    assert.deepEqual(lines.slice(-4), ['> “The ship is a wreck.”', '>', '> direct quote · paragraph 1', '']);
  });

  it('counts what is reported apart from the quotes, and says nothing of marks that it may have', () => {
    const article = buildArticle('Bell said she won “by a mile”. “I won,” said Bell.', {
      quotes: [
        { kind: 'indirect', spans: ['she won “by a mile”'], speaker: 'Bell', cue: 'said' },
        { kind: 'partial', spans: ['“by a mile”'], speaker: 'Bell', cue: 'said' },
        { spans: ['“I won,”'], speaker: 'Bell', cue: 'said' },
      ],
    });
    assert.deepEqual(
      quoteSheet(article, '', () => null, english)
        .text.split('\n')
        .slice(2, -1),
      [
        '2 quotes and 1 reported statement',
        '',
        '## Bell',
        '',
        '2 quotes and 1 reported statement · 100% of all that is said',
        '',
        '> she won “by a mile”',
        '>',
        '> said · reported speech · paragraph 1',
        '',
        '> “I won,”',
        '>',
        '> said · direct quote · paragraph 1',
      ],
    );
  });

  it('leads to the quotes', () => {
    assert.deepEqual(
      leads(sheet).map(([, words]) => words),
      ['“It is a good day,”', '“late to the party”', '“Nobody asked us,”', '“Progress,”'],
    );
    assert.equal(leads(sheet)[0]?.[0], '[paragraph 2](file:///a.txt#61)');
  });

  it('has no address where the article has none', () => {
    const found = quoteSheet(okoro, '', () => null, english);
    assert.deepEqual(leads(found)[1], ['paragraph 3', '“late to the party”']);
  });

  it('shows text that looks like markup as it is written', () => {
    const hostile = buildArticle('“[x](command:y) <b>”', { quotes: [{ spans: ['“[x](command:y) <b>”'] }] });
    assert.match(quoteSheet(hostile, '', () => null, english).text, /^> “\\\[x\\\]\(command:y\) &lt;b&gt;”$/m);
  });
});

describe('summaryText', () => {
  it('lists the sentences, each of which leads to its place', () => {
    const sentence = 'Harbour minister Ana Okoro opened the Port of Velm on 3 May.';
    const summary = summaryText(okoro, 'A *new* port', english);
    assert.equal(summary.text, `# A \\*new\\* port\n\n1 min read · 1 person · 4 quotes\n\n- ${sentence}\n`);
    assert.deepEqual(leads(summary), [[sentence, sentence]]);
  });
});

describe('lenses', () => {
  it('tell reading time, people, quotes and the summary', () => {
    assert.deepEqual(
      lenses(okoro, english).map(({ title, shows }) => `${title}: ${shows}`),
      ['1 min read: nothing', '1 person: people', '4 quotes: quotes', 'summary: summary'],
    );
  });

  it('leave out what there is none of', () => {
    assert.deepEqual(lenses(buildArticle('Nothing happened.'), english), [{ title: '1 min read', shows: 'nothing' }]);
  });
});
