import assert from 'node:assert/strict';
import { compareSpans, contains, firstEndingAfter, indexAt, outside, overlaps, shift } from '../../../src/engine/span';

describe('spans', () => {
  const spans = [
    { start: 2, end: 4 },
    { start: 4, end: 7 },
    { start: 9, end: 10 },
  ];

  it('are half-open: those that touch do not overlap', () => {
    assert.equal(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 }), false);
    assert.equal(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 }), true);
    assert.equal(contains({ start: 0, end: 3 }, { start: 0, end: 3 }), true);
    assert.equal(contains({ start: 0, end: 3 }, { start: 2, end: 4 }), false);
  });

  it('are found by offset', () => {
    const indices = [0, 2, 3, 4, 6, 7, 8, 9, 10].map((offset) => indexAt(spans, offset));
    assert.deepEqual(indices, [-1, 0, 0, 1, 1, -1, -1, 2, -1]);
    assert.equal(firstEndingAfter(spans, 7), 2);
    assert.equal(firstEndingAfter(spans, 10), 3);
    assert.equal(indexAt([], 0), -1);
  });

  it('are read from the left, the longer first', () => {
    const sorted = [
      { start: 3, end: 4 },
      { start: 1, end: 2 },
      { start: 1, end: 5 },
    ].toSorted(compareSpans);
    assert.deepEqual(sorted, [
      { start: 1, end: 5 },
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ]);
  });

  it('leave gaps, in any order and where they overlap', () => {
    assert.deepEqual(outside([spans[2]!, spans[0]!, { start: 3, end: 6 }, { start: 3, end: 4 }], 12), [
      { start: 0, end: 2 },
      { start: 6, end: 9 },
      { start: 10, end: 12 },
    ]);
    assert.deepEqual(outside(spans.slice(0, 2), 7), [{ start: 0, end: 2 }]);
    assert.deepEqual(outside([], 3), [{ start: 0, end: 3 }]);
    assert.deepEqual(outside([], 0), []);
  });

  it('move with all that they carry', () => {
    assert.deepEqual(shift({ start: 1, end: 2, kind: 'word' }, 10), { start: 11, end: 12, kind: 'word' });
  });
});
