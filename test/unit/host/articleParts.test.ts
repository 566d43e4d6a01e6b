import assert from 'node:assert/strict';
import type { Span } from '../../../src/engine/span';
import { partsOf, whole, type Topical } from '../../../src/host/articleParts';

describe('the parts of an article', () => {
  const spans = (count: number): Span[] => Array.from({ length: count }, (_, start) => ({ start, end: start + 1 }));
  const topic = (mentions: number) => ({ label: 'Salt', score: 1, reasons: [], mentions: spans(mentions) });
  const cases: readonly (readonly [what: string, found: Topical])[] = [
    ['an empty one', { topics: [], summary: [] }],
    ['a short one', { topics: [topic(3), topic(1)], summary: spans(2) }],
    ['a long one', { topics: [topic(9000), ...spans(500).map(() => topic(40))], summary: spans(20_000) }],
  ];
  for (const [what, found] of cases) {
    it(`of ${what} come to the whole again`, async () => {
      assert.deepEqual(await whole<Topical>(partsOf(found)), found);
    });
  }

  it('are of a length that is read at once, where no single item is longer', () => {
    const [, found] = cases[2]!;
    const [longest, ...others] = partsOf(found).toSorted(([, a], [, b]) => b.length - a.length);
    assert.ok(longest![1].length > 9000 * 20 && others.length > 10);
    assert.ok(others.every(([, json]) => json.length < 60_000));
  });

  it('are read no further once nobody wants them', async () => {
    await assert.rejects(whole<Topical>(partsOf(cases[1]![1]), AbortSignal.abort()), { name: 'AbortError' });
  });
});
