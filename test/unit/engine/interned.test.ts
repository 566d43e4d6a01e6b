import assert from 'node:assert/strict';
import fc from 'fast-check';
import { interned } from '../../../src/engine/interned';

describe('interned words', () => {
  const words = [
    'said',
    '',
    '2015',
    '-0',
    '1e3',
    '__proto__',
    'constructor',
    '’s',
    'Zoë',
    '\u{1F600}',
    '\ud83d',
    'x'.repeat(5000),
  ];
  for (const word of words) {
    it(`are the same: ${JSON.stringify(word.slice(0, 12))}`, () => {
      assert.equal(interned(word), word);
      assert.equal(interned(`“${word}`.slice(1)), word);
    });
  }

  it('are the same, whatever they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => interned(word) === word));
  });
});
