import assert from 'node:assert/strict';
import type { Article } from '../../../src/engine/model';
import { contains } from '../../../src/engine/span';
import { english } from '../../../src/presentation/localizer';
import { foldableSpans, outline, type OutlineNode } from '../../../src/presentation/outline';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

function lines(nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap(({ kind, label, children }) => [
    `${'  '.repeat(depth)}${kind} ${label}`,
    ...lines(children, depth + 1),
  ]);
}

/** The first and the last word of each part that can be folded. */
function folded(article: Article): string[] {
  return foldableSpans(outline(article, english), article.text).map(({ start, end }) => {
    const words = article.text.slice(start, end).split(/\s+/);
    return `${words[0]} … ${words.at(-1)}`;
  });
}

const long = buildArticle(
  [
    'Mayor resigns',
    'The mayor of Velm left her office on Monday after ten years.',
    '“I have done what I could,” Ana Okoro said.',
    'A long farewell',
    'She spoke for an hour in front of the town hall.',
    '“I came here as a child.',
    '“I stayed because of you.',
    '“I leave with a full heart.”',
    'Nobody else spoke.',
  ].join('\n\n'),
  {
    headline: 'Mayor resigns',
    entities: [{ name: 'Ana Okoro', mentions: ['Ana Okoro'] }],
    quotes: [
      { spans: ['“I have done what I could,”'], speaker: 'Ana Okoro', entity: 'Ana Okoro' },
      {
        spans: ['“I came here as a child.', '“I stayed because of you.', '“I leave with a full heart.”'],
        speaker: 'She',
        entity: 'Ana Okoro',
      },
      { kind: 'indirect', spans: ['Nobody else spoke'] },
    ],
  },
);

describe('outline', () => {
  it('has the headline over sections, paragraphs and quotes', () => {
    assert.deepEqual(lines(outline(long, english)), [
      'headline Mayor resigns',
      '  paragraph The mayor of Velm left her office on Monday after ten years.',
      '  paragraph “I have done what I could,” Ana Okoro said.',
      '    quote Ana Okoro: “I have done what I could,”',
      '  section A long farewell',
      '    paragraph She spoke for an hour in front of the town hall.',
      '    quote Ana Okoro: “I came here as a child. I stayed because of…',
      '      paragraph “I came here as a child.',
      '      paragraph “I stayed because of you.',
      '      paragraph “I leave with a full heart.”',
      '    paragraph Nobody else spoke.',
    ]);
  });

  it('names unnamed and unknown speakers', () => {
    const found = lines(outline(okoro, english)).filter((line) => /^ +quote/.test(line));
    assert.deepEqual(found, [
      '    quote Ana Okoro: “It is a good day,” … “It will be a better year.”',
      '    quote Ana Okoro: “late to the party”',
      '    quote a neighbour: “Nobody asked us,” … “It is loud.”',
      '    quote Unknown speaker: “Progress,”',
    ]);
  });

  it('is a list of paragraphs where there is no headline, and empty for nothing', () => {
    const article = buildArticle('One came along.\nTwo went away.');
    assert.deepEqual(lines(outline(article, english)), ['paragraph One came along.', 'paragraph Two went away.']);
    assert.deepEqual(outline(buildArticle(''), english), []);
  });

  it('has parts that contain their children and what they are known by', () => {
    const check = (node: OutlineNode): void => {
      for (const inner of [node.selection, ...node.children.map(({ span }) => span)])
        assert.ok(contains(node.span, inner), node.label);
      assert.notEqual(node.label, '');
      node.children.forEach(check);
    };
    for (const article of [long, okoro]) outline(article, english).forEach(check);
  });

  it('keeps a quote within the section that it begins in', () => {
    const [begun, ended] = ['“I came here as a child.', '“I leave with a full heart.”'];
    const text = `Head\n\nOne came and went again.\n\n${begun}\n\nA heading\n\n${ended}\n\nTwo left.`;
    const article = buildArticle(text, { headline: 'Head', quotes: [{ spans: [begun, ended] }] });
    assert.deepEqual(lines(outline(article, english)), [
      'headline Head',
      '  paragraph One came and went again.',
      '  quote Unknown speaker: “I came here as a child. … “I leave with a…',
      `    paragraph ${begun}`,
      '  section A heading',
      `    paragraph ${ended}`,
      '    paragraph Two left.',
    ]);
  });

  it('has what stands above the headline, and lines in which nothing can be seen', () => {
    const article = buildArticle('https://news.example/a\nMayor resigns\n\u0007\nShe left.', {
      headline: 'Mayor resigns',
    });
    assert.deepEqual(lines(outline(article, english)), [
      'paragraph https://news.example/a',
      'headline Mayor resigns',
      '  paragraph …',
      '  paragraph She left.',
    ]);
  });

  it('has a quote of several paragraphs within another in the paragraph where it begins', () => {
    const parts = ['“One came.', '“‘Two went.', '“‘Three stayed.’”'];
    const quotes = [{ spans: parts }, { spans: ['‘Two went.', '‘Three stayed.’'] }];
    assert.deepEqual(lines(outline(buildArticle(parts.join('\n'), { quotes }), english)), [
      'quote Unknown speaker: “One came. ‘Two went. ‘Three stayed.’”',
      '  paragraph “One came.',
      '  paragraph “‘Two went.',
      '    quote Unknown speaker: ‘Two went. Three stayed.’',
      '  paragraph “‘Three stayed.’”',
    ]);
  });

  it('has a quote in parts reach from the first to the last in its paragraph', () => {
    const text = '“We came,” she said, “and went,” as if nothing was.\n“We stayed.”';
    const article = buildArticle(text, { quotes: [{ spans: ['“We came,”', '“and went,”'] }] });
    const { span, selection } = outline(article, english)[0]!.children[0]!;
    assert.equal(text.slice(span.start, span.end), '“We came,” she said, “and went,”');
    assert.equal(text.slice(selection.start, selection.end), '“We came,”');
  });

  it('folds the article, sections and quotes of several paragraphs', () => {
    assert.deepEqual(folded(long), ['Mayor … spoke.', 'A … spoke.', '“I … heart.”']);
    assert.deepEqual(folded(buildArticle('One came along.\nTwo went away.')), []);
  });
});
