import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canBegin, canEnd, readLabels, writeLabels } from '../../../../src/engine/names/labels';
import { nameTypes } from '../../../../src/engine/model';

describe('labels of tokens', () => {
  it('read as the names that they were written for', () => {
    const lengths = fc.array(
      fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 5 }), type: fc.nat(nameTypes.length - 1) }),
    );
    fc.assert(
      fc.property(lengths, fc.nat(3), (names, rest) => {
        let token = 0;
        const spans = names.map(({ gap, length, type }) => {
          const firstToken = token + gap;
          token = firstToken + length;
          return { firstToken, endToken: token, type };
        });
        const labels = new Uint8Array(token + rest);
        for (const span of spans) writeLabels(labels, span);
        assert.deepEqual(readLabels(labels), spans);
      }),
    );
  });

  it('begin and end where names do', () => {
    const labels = new Uint8Array(4);
    writeLabels(labels, { firstToken: 0, endToken: 3, type: 1 });
    writeLabels(labels, { firstToken: 3, endToken: 4, type: 0 });
    assert.deepEqual([...labels].map(canBegin), [true, false, false, true]);
    assert.deepEqual([...labels].map(canEnd), [false, false, true, true]);
  });
});
