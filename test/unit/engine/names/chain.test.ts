import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Chain } from '../../../../src/engine/names/chain';
import { canBegin, canEnd, labelCount, readLabels } from '../../../../src/engine/names/labels';

/** Every sequence of so many labels that makes whole names. */
function sequences(length: number): number[][] {
  const all = Array.from({ length: labelCount }, (_, label) => label);
  const follows = (before: number, label: number): boolean =>
    canEnd(before) ? canBegin(label) : label === nextInside(before) || label === nextInside(before) + 1;
  let found = all.filter(canBegin).map((label) => [label]);
  for (let at = 1; at < length; at++) {
    found = found.flatMap((labels) =>
      all.filter((label) => follows(labels.at(-1)!, label)).map((label) => [...labels, label]),
    );
  }
  return found.filter((labels) => canEnd(labels.at(-1)!));
}

/** Of a begun name's labels, the one of a token within it. */
function nextInside(label: number): number {
  return (label - 1) % 4 === 0 ? label + 1 : label;
}

const score = fc.float({ min: -3, max: 3, noNaN: true });
const chains = fc
  .tuple(
    fc.array(score, { minLength: labelCount ** 2, maxLength: labelCount ** 2 }),
    fc.array(score, { minLength: labelCount, maxLength: labelCount }),
    fc.array(score, { minLength: labelCount, maxLength: labelCount }),
  )
  .map(([transitions, begin, end]) => ({
    transitions: Float32Array.from(transitions),
    begin: Float32Array.from(begin),
    end: Float32Array.from(end),
  }));
const sizes = fc.integer({ min: 1, max: 3 });

function close(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-9 + 1e-6 * Math.abs(expected), `${actual} is not ${expected}`);
}

describe('the chain of labels', () => {
  it('finds the best sequence and the probabilities that trying out all sequences gives', () => {
    fc.assert(
      fc.property(
        chains,
        sizes,
        fc.array(score, { minLength: 3 * labelCount, maxLength: 3 * labelCount }),
        (scores, length, numbers) => {
          const emissions = Float64Array.from(numbers);
          const total = (labels: readonly number[]): number =>
            labels.reduce(
              (sum, label, token) =>
                sum +
                emissions[token * labelCount + label]! +
                (token > 0 ? scores.transitions[labels[token - 1]! * labelCount + label]! : scores.begin[label]!),
              scores.end[labels.at(-1)!]!,
            );
          const all = sequences(length).map((labels) => ({ labels, weight: Math.exp(total(labels)) }));
          const sum = all.reduce((whole, { weight }) => whole + weight, 0);
          const share = (test: (labels: readonly number[]) => boolean): number =>
            all.reduce((part, { labels, weight }) => part + (test(labels) ? weight : 0), 0) / sum;

          const chain = new Chain(scores);
          close(total([...chain.decode(emissions, length)]), Math.max(...all.map(({ labels }) => total(labels))));
          close(chain.read(emissions, length), Math.log(sum));
          for (const label of [0, 1, 4, 6, 35]) {
            close(
              chain.probability(length - 1, label),
              share((labels) => labels.at(-1) === label),
            );
          }
          const isWhole = (labels: readonly number[]): boolean =>
            readLabels(Uint8Array.from(labels)).some(
              ({ firstToken, endToken, type }) => firstToken === 0 && endToken === length && type === 2,
            );
          close(chain.spanProbability(0, length, 2), share(isWhole));
        },
      ),
      { numRuns: 15 },
    );
  });
});
