import assert from 'node:assert/strict';
import { neighbour, type Direction } from '../../../../src/features/commands/neighbour';
import type { Span } from '../../../../src/engine/span';

describe('neighbour', () => {
  const spans: readonly Span[] = [
    { start: 2, end: 5 },
    { start: 5, end: 9 },
    { start: 20, end: 24 },
  ];
  const cases: readonly [name: string, start: number, end: number, next: number, previous: number][] = [
    ['before all', 0, 0, 0, 2],
    ['on the first', 2, 5, 1, 2],
    ['on one right behind another', 5, 9, 2, 0],
    ['between two', 12, 12, 2, 1],
    ['on the last', 20, 24, 0, 1],
    ['behind all', 30, 30, 0, 2],
    // As where the cursor stands on a name that is passed over.
    ['on a span that is not among them', 10, 15, 2, 1],
  ];
  for (const [name, start, end, next, previous] of cases) {
    it(name, () => {
      for (const [direction, index] of [
        ['next', next],
        ['previous', previous],
      ] satisfies [Direction, number][]) {
        assert.deepEqual(neighbour(spans, { start, end }, direction), { span: spans[index], index }, direction);
      }
    });
  }

  it('comes back to the only one', () => {
    const [only] = spans;
    assert.ok(only);
    assert.deepEqual(neighbour([only], only, 'next'), { span: only, index: 0 });
    assert.deepEqual(neighbour([only], only, 'previous'), { span: only, index: 0 });
  });

  it('finds nothing among none', () => {
    assert.equal(neighbour([], { start: 0, end: 0 }, 'next'), undefined);
    assert.equal(neighbour([], { start: 0, end: 0 }, 'previous'), undefined);
  });
});
