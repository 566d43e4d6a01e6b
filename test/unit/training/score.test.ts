import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  above,
  calibration,
  calibrationError,
  score,
  withTypes,
  type FoundName,
  type GoldName,
  type Scored,
} from '../../../training/score';

/** "3-7 person" or "3-7 person 0.8". */
function name(words: string): FoundName {
  const [, start, end, type = '', confidence] = /^(\d+)-(\d+) (\w+) ?(.*)$/.exec(words)!;
  return { start: Number(start), end: Number(end), type, confidence: Number(confidence) };
}

function article(gold: readonly string[], found: readonly string[]): Scored {
  return { gold: gold.map(name), found: found.map(name) };
}

const articles = [
  article(
    ['0-4 person', '5-9 location', '12-15 facility'],
    ['0-4 person 0.95', '5-9 facility 0.55', '12-14 facility 0.5'],
  ),
  article(['0-4 organization', '7-9 quantity'], ['0-4 organization 1', '5-6 date 0', '7-9 quantity 0.9']),
];

const anyName: fc.Arbitrary<FoundName> = fc
  .tuple(
    fc.nat(8),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('person', 'date'),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([start, length, type, confidence]) => ({ start, end: start + length, type, confidence }));
const apart = (names: fc.Arbitrary<FoundName>): fc.Arbitrary<FoundName[]> =>
  fc.uniqueArray(names, { selector: ({ start, end }) => `${start}-${end}`, maxLength: 12 });
const anyArticles = fc.array(fc.record({ gold: apart(anyName), found: apart(anyName) }), { maxLength: 4 });

describe('the score of names', () => {
  it('counts a name as right where place and type are those marked', () => {
    assert.deepEqual(score(articles), { gold: 5, found: 6, right: 3, precision: 0.5, recall: 0.6, f1: 6 / 11 });
  });

  it('is of the types asked for, by the names asked for', () => {
    const places = withTypes(articles, { location: 'LOC', facility: 'LOC' });
    assert.deepEqual(score(places), { gold: 2, found: 2, right: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
    assert.deepEqual(withTypes(articles, {}), [article([], []), article([], [])]);
  });

  it('is of the names sure enough to be marked', () => {
    const { precision, recall } = score(above(articles, 0.55));
    assert.deepEqual({ precision, recall }, { precision: 0.75, recall: 0.6 });
  });

  it('is zero, not undefined, where there is nothing', () => {
    for (const nothing of [[], [article([], [])], [article(['0-4 person'], [])], [article([], ['0-4 person 1'])]]) {
      const { precision, recall, f1 } = score(nothing);
      assert.deepEqual({ precision, recall, f1 }, { precision: 0, recall: 0, f1: 0 });
    }
  });

  it('is full marks for what is marked itself', () => {
    fc.assert(
      fc.property(anyArticles, (any) => {
        const itself = any.map(({ gold }) => ({ gold, found: gold }));
        const { right, gold, f1 } = score(itself);
        assert.deepEqual({ right, f1 }, { right: gold, f1: gold === 0 ? 0 : 1 });
      }),
    );
  });
});

describe('the calibration of names', () => {
  it('puts each name where its confidence belongs, one and zero too', () => {
    const bins = calibration(articles, 2);
    assert.deepEqual(bins, [
      { from: 0, to: 0.5, count: 1, meanConfidence: 0, accuracy: 0 },
      { from: 0.5, to: 1, count: 5, meanConfidence: 0.78, accuracy: 0.6 },
    ]);
    assert.ok(Math.abs(calibrationError(bins) - (5 / 6) * 0.18) < 1e-9);
  });

  it('has an error of nothing where confidence is accuracy, and of all where it is the contrary', () => {
    const half: GoldName[] = [{ start: 0, end: 1, type: 'person' }];
    const cases = [
      [[['0-1 person 1']], 0],
      [[['0-1 person 0']], 1],
      [[['0-1 person 0.5', '2-3 person 0.5']], 0],
      [[[]], 0],
    ] as const;
    for (const [found, error] of cases) {
      const scored = found.map((names) => ({ gold: half, found: names.map(name) }));
      assert.equal(calibrationError(calibration(scored)), error, String(found));
    }
  });

  it('counts every name once, and its error is a share', () => {
    fc.assert(
      fc.property(anyArticles, fc.integer({ min: 1, max: 12 }), (any, count) => {
        const bins = calibration(any, count);
        assert.equal(bins.length, count);
        assert.equal(
          bins.reduce((sum, bin) => sum + bin.count, 0),
          score(any).found,
        );
        const error = calibrationError(bins);
        assert.ok(error >= 0 && error <= 1);
        assert.ok(
          bins.every(
            ({ count: names, from, to, meanConfidence: mean }) =>
              names === 0 || (mean >= from - 1e-9 && mean <= to + 1e-9),
          ),
        );
      }),
    );
  });
});
