import type { Chain, ChainScores } from '../../src/engine/names/chain';
import { canBegin, canEnd, labelCount } from '../../src/engine/names/labels';

const L = labelCount;

/** The parts of a chain's scores, in the order in which they are kept. */
export const chainParts = ['transitions', 'begin', 'end'] as const satisfies (keyof ChainScores)[];

export function newChainScores(): ChainScores {
  return { transitions: new Float32Array(L * L), begin: new Float32Array(L), end: new Float32Array(L) };
}

/** What the loss of a sequence, the negative logarithm of its labels' probability, would change. */
export class ChainGradient {
  readonly transitions = new Float32Array(L * L);
  readonly begin = new Float32Array(L);
  readonly end = new Float32Array(L);
  /** Of the emissions of the sequence last added. */
  emissions = new Float64Array(0);

  /** Adds the gradient of a sequence with these labels that counts so much, and gives its loss. */
  add(chain: Chain, scores: ChainScores, emissions: Float64Array, labels: Uint8Array, weight: number): number {
    const { length } = labels;
    if (this.emissions.length < length * L) this.emissions = new Float64Array(2 * length * L);
    let loss = chain.read(emissions, length) - scores.begin[labels[0]!]! - scores.end[labels[length - 1]!]!;
    for (let token = 0; token < length; token++) {
      const right = labels[token]!;
      loss -= emissions[token * L + right]!;
      for (let label = 0; label < L; label++) {
        const gradient = weight * (chain.probability(token, label) - (label === right ? 1 : 0));
        this.emissions[token * L + label] = gradient;
        if (token === 0) this.begin[label]! += gradient;
        if (token === length - 1) this.end[label]! += gradient;
      }
      if (token === 0) continue;
      this.addTransitions(chain, token, weight);
      const at = labels[token - 1]! * L + right;
      this.transitions[at]! -= weight;
      loss -= scores.transitions[at]!;
    }
    return weight * loss;
  }

  private addTransitions(
    { forward, backward, potentials, scales, factors }: Chain,
    token: number,
    weight: number,
  ): void {
    const row = token * L;
    for (let before = 0; before < L; before++) {
      const mass = (weight * forward[row - L + before]!) / scales[token]!;
      if (mass < 1e-9) continue;
      const add = (label: number): void => {
        const at = before * L + label;
        this.transitions[at]! += mass * factors[at]! * potentials[row + label]! * backward[row + label]!;
      };
      if (canEnd(before)) {
        for (let label = 0; label < L; label++) if (canBegin(label)) add(label);
      } else {
        // Of a begun name's labels the first is 1 + 4t: its next tokens are within it, or its last.
        const begin = before - ((before - 1) & 3);
        add(begin + 1);
        add(begin + 2);
      }
    }
  }

  clear(): void {
    this.transitions.fill(0);
    this.begin.fill(0);
    this.end.fill(0);
  }
}
