import assert from 'node:assert/strict';
import { rulerMarks } from '../../../src/presentation/rulerMarks';

describe('marks of the overview ruler', () => {
  const every = (step: number, length: number): { start: number; end: number }[] =>
    Array.from({ length: length / step }, (_, index) => ({ start: index * step, end: index * step + 10 }));

  it('are all there in a text of common length', () => {
    const spans = every(40, 5000);
    assert.deepEqual(rulerMarks(spans, 5000), spans);
  });

  it('are one where they would be on one pixel', () => {
    const spans = [
      { start: 100, end: 110 },
      { start: 900, end: 915 },
      { start: 905, end: 910 },
      { start: 1914, end: 1920 },
      { start: 2920, end: 2930 },
    ];
    assert.deepEqual(rulerMarks(spans, 1_000_000), [
      { start: 100, end: 1920 },
      { start: 2920, end: 2930 },
    ]);
  });

  it('are few in a long text, from its beginning to its end', () => {
    for (const step of [100, 1000, 3000]) {
      const marks = rulerMarks(every(step, 1_800_000), 1_800_000);
      assert.ok(marks.length <= 1000, `${step}: ${marks.length}`);
      assert.equal(marks[0]?.start, 0);
      assert.equal(marks.at(-1)?.end, 1_800_000 - step + 10);
    }
  });

  it('are none where nothing is marked', () => assert.deepEqual(rulerMarks([], 5000), []));
});
