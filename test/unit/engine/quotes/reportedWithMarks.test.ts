import assert from 'node:assert/strict';
import { indirectQuotes } from './indirectQuotes';

describe('reported speech that ends in marks', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'a clause before more words in marks',
      'Ana Ruiz said that viewers had peaked at 1.1 million, “which is more than we had hoped for”.',
      ['viewers had peaked at 1.1 million, “which is more than we had hoped for” | Ana Ruiz | say'],
    ],
    [
      'the same of fewer words',
      'Tom Brel said that sales had risen by half, “which nobody in the trade had thought we could do”.',
      ['sales had risen by half, “which nobody in the trade had thought we could do” | Tom Brel | say'],
    ],
    [
      'none of half a clause before them',
      'Tom Brel said that the town “has had more than enough of the dust and the noise”.',
      [],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await indirectQuotes(text), expected));
  }
});
