import assert from 'node:assert/strict';
import { findHeadline } from '../../../../src/engine/segment/headline';
import { splitParagraphs } from '../../../../src/engine/segment/paragraphs';

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
    ['is not a sentence', 'The river rose on Monday.\nIt fell on Tuesday.', null],
    ['is not a quote', '“We are ready”\nSo said the mayor.', null],
    ['is not all there is', 'Rivers rise', null],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => assert.equal(headline(text), expected));
  }
});
