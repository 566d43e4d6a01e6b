import assert from 'node:assert/strict';
import { findHeadline } from '../../../../src/engine/segment/headline';
import { piecesOf, splitParagraphs } from '../../../../src/engine/segment/paragraphs';

const texts = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['are lines with text on them', 'One.\n\n  Two. \nThree.', ['One.', 'Two.', 'Three.']],
    ['end at every kind of line end', 'a\r\nb\rc\u2028d', ['a', 'b', 'c', 'd']],
    ['leave out a byte-order mark and blank look-alikes', '\uFEFFa\n\u200B \u00A0\nb', ['a', 'b']],
    ['none of nothing', ' \n\t\r\n', []],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => assert.deepEqual(texts(text), expected));
  }
});

describe('paragraphs of lines broken to a width', () => {
  const wrapped = `Bridge over the Tolva to stay shut until May

By Ana Ruiz

PORT ELLERY, March 3 -- The bridge over the Tolva will
stay shut until May, the harbour agency said on Monday,
and the ferry will go on to carry those who work on the
other side.

"We have looked at each of its bolts, and at some twice,"
said Tomas Brel, who leads the engineers. "It is safe."
`;
  const joined = [
    'Bridge over the Tolva to stay shut until May',
    'By Ana Ruiz',
    'PORT ELLERY, March 3 -- The bridge over the Tolva will stay shut until May, the harbour agency said on Monday, and the ferry will go on to carry those who work on the other side.',
    '"We have looked at each of its bolts, and at some twice," said Tomas Brel, who leads the engineers. "It is safe."',
  ];
  const onOneLine = (text: string): string[] => texts(text).map((paragraph) => paragraph.replace(/\s+/g, ' '));

  it('are what stands between blank lines', () => assert.deepEqual(onOneLine(wrapped), joined));

  it('are so with other line ends, and blanks at the ends of lines', () => {
    assert.deepEqual(onOneLine(wrapped.replaceAll('\n', '\r\n')), joined);
    assert.deepEqual(onOneLine(wrapped.replaceAll('\n', ' \n')), joined);
  });

  it('end where a line is not full, or the next one is set in, though no blank line stands between', () => {
    assert.deepEqual(onOneLine(wrapped.replaceAll(/\n\n(?=By|PORT)/g, '\n')), joined);
    assert.deepEqual(onOneLine(wrapped.replaceAll('\n\n', '\n   ')), joined);
  });

  it('are lines where these are of any width: verse, lists, captions', () => {
    const verse = 'The river rose\nand fell again before the morning came,\nand nobody\nhad seen\nthe boats go out';
    assert.equal(texts(verse).length, 5);
    const list =
      'What they took:\nbread, two kinds of cheese\nwater\na map of the whole of the upper river,\nboots\nrope';
    assert.equal(texts(list).length, 6);
  });

  it('are lines where one is as long as a paragraph', () => {
    const long = 'The river rose again in the night. '.repeat(5).trim();
    assert.equal(texts(`${wrapped}\n${long}\n`).length, wrapped.trim().split(/\n+/).length + 1);
  });
});

describe('the pieces of a paragraph', () => {
  const pieces = (text: string): string[] => piecesOf(text).map(({ start, end }) => text.slice(start, end));
  const sentences = Array.from({ length: 1000 }, (_, day) => `The river rose on day ${day}. `);

  it('are one unless it is very long', () => assert.deepEqual(pieces(sentences.slice(0, 300).join('')).length, 1));

  it('are cut behind sentences, and hold all of it', () => {
    const found = pieces(sentences.join(''));
    assert.deepEqual([found.length > 3, found.join('')], [true, sentences.join('')]);
    for (const piece of found) assert.match(piece, /^The river .*\d\. $/);
  });

  it('are cut behind a word where no sentence ends, else anywhere but in a character', () => {
    for (const piece of pieces('word '.repeat(10_000))) assert.match(piece, /^(?:word )+$/);
    const found = pieces(`a${'🎉'.repeat(20_000)}`);
    assert.ok(found.length > 3);
    for (const piece of found) assert.match(piece, /^a?(?:🎉)+$/);
  });

  it('stay the same but near an edit', () => {
    const before = new Set(pieces(sentences.join('')));
    const after = pieces(sentences.with(500, 'It fell again on that day. ').join(''));
    assert.ok(after.filter((piece) => !before.has(piece)).length <= 2);
  });
});

describe('the headline', () => {
  const headline = (text: string): string | null => {
    const span = findHeadline(text, splitParagraphs(text));
    return span && text.slice(span.start, span.end);
  };
  const cases: [what: string, text: string, expected: string | null][] = [
    ['is a short first line', 'Rivers rise again\n\nThe river rose on Monday.', 'Rivers rise again'],
    [
      'may have a full stop if it is in title case',
      'Poll: Voters Turn Away From Council.\nA poll says so.',
      'Poll: Voters Turn Away From Council.',
    ],
    ['stands behind a web address', 'https://news.example/1\n\nRivers rise\n\nThe river rose.', 'Rivers rise'],
    [
      'may have a full stop above a dateline',
      'Council calls off ferry vote.\n\nPORT ELDON (RN) — The council met on Monday.',
      'Council calls off ferry vote.',
    ],
    [
      'may have a full stop if it quotes in single marks, and the text in double ones',
      "Okoro calls ferry 'a wreck' and walks out.\nJulia Okoro called it “a wreck” on Monday.",
      "Okoro calls ferry 'a wreck' and walks out.",
    ],
    [
      'is not a sentence with single marks like all others',
      "Okoro called the ferry 'a wreck' on Monday.\nShe called it 'a ruin' too.",
      null,
    ],
    ['is not a sentence with apostrophes', "The Okoros' ferry didn't run.\nShe called it “a wreck” on Monday.", null],
    ['is not a sentence', 'The river rose on Monday.\nIt fell on Tuesday.', null],
    [
      'may begin with a quote',
      '‘I was wrong’: a talk with Ana Ruiz\nShe met us.',
      '‘I was wrong’: a talk with Ana Ruiz',
    ],
    ['is not a quote with who says it', '“We are ready,” said the mayor.\nThe river rose.', null],
    ['is not a quote and its clause', '“We are ready,” said the mayor\nThe river rose.', null],
    ['is not a quote', '“We are ready”\nSo said the mayor.', null],
    ['is not all there is', 'Rivers rise', null],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => assert.equal(headline(text), expected));
  }
});
