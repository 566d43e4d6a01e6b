import assert from 'node:assert/strict';
import { quotesInMarks } from './quotesInMarks';

describe('speakers of what a headline begins with', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'who the headline is about, behind its first words',
      '‘I was scared for my life’: Marta Lind on the flood\n\nThe river rose on Friday.',
      ['‘I was scared for my life’ — Marta Lind'],
    ],
    [
      'who blames, in a headline',
      '‘We were let down’: families blame council\n\nThe river rose on Friday.',
      ['‘We were let down’ — families'],
    ],
    [
      'nobody who does something else there',
      '‘He was like an uncle to us all’: town mourns baker\n\nTomas Brel has died.',
      ['‘He was like an uncle to us all’ — unknown'],
    ],
    ['none of a title there', '‘Night Bus to Eldon’: a film that goes nowhere\n\nIt opens on Friday.', []],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await quotesInMarks(text), expected));
  }
});
