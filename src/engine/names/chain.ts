import { canBegin, canEnd, labelCount, outside } from './labels';

const L = labelCount;
// Plain arrays, which are gone through quicker than typed ones.
const beginning = Array.from({ length: L }, (_, label) => label).filter(canBegin);
const ending = Array.from({ length: L }, (_, label) => label).filter(canEnd);
const impossible = -1e30;
/** A label less probable than this is not followed: most of a token's labels are, and cost most of the time. */
const negligible = 1e-7;

/** The scores of a linear chain over labels: of each label behind each other, and at either end of a sequence. */
export interface ChainScores {
  /** `labelCount` rows of `labelCount`: the label before, the label behind. */
  readonly transitions: Float32Array;
  readonly begin: Float32Array;
  readonly end: Float32Array;
}

/**
 * Sequences of labels under a linear-chain model: the best one, and the probabilities of all (Lafferty et al. 2001), by
 * the Viterbi and the forward-backward algorithm. Only labels that make whole names may follow each other.
 */
export class Chain {
  /** Of the sequence last given to `read`: sums over what comes before and behind a label, each token's scaled to one. */
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** Exponentials of its scores, and what `forward` was divided by at each token. */
  potentials = new Float64Array(0);
  scales = new Float64Array(0);
  /** Exponentials of the transitions' scores. */
  factors = new Float64Array(0);
  /** What the label before whole names, or no name, makes a label better by at most. */
  private widest = 0;
  private length = 0;
  // Of `decode`, kept from call to call: the best score up to each token and label, and the label before.
  private best = new Float64Array(0);
  private from = new Uint8Array(0);

  constructor(private readonly scores: ChainScores) {
    this.refresh();
  }

  /** To be called when the transitions' scores have changed. */
  refresh(): void {
    const { transitions } = this.scores;
    this.factors = Float64Array.from(transitions, Math.exp);
    const widths = beginning.map((label) => {
      const column = ending.map((before) => transitions[before * L + label]!);
      return Math.max(...column) - Math.min(...column);
    });
    this.widest = Math.max(...widths);
  }

  /** The best labels of a sequence; `emissions` holds `labelCount` scores for each of its tokens. */
  decode(emissions: Float64Array, length: number): Uint8Array {
    const { transitions } = this.scores;
    if (this.from.length < length * L) {
      this.best = new Float64Array(2 * length * L);
      this.from = new Uint8Array(2 * length * L);
    }
    const { best, from, widest } = this;
    best.fill(impossible, 0, length * L);
    for (const label of beginning) best[label] = this.scores.begin[label]! + emissions[label]!;
    for (let token = 1; token < length; token++) {
      const row = token * L;
      const last = row - L;
      let top = impossible;
      for (const before of ending) top = Math.max(top, best[last + before]!);
      for (const before of ending) {
        // Whatever comes behind, the best is better by more than transitions make up for: so are most.
        if (best[last + before]! + widest < top) continue;
        for (const label of beginning) {
          const score = best[last + before]! + transitions[before * L + label]!;
          if (score <= best[row + label]!) continue;
          best[row + label] = score;
          from[row + label] = before;
        }
      }
      for (const label of beginning) best[row + label]! += emissions[row + label]!;
      for (let begin = 1; begin < L; begin += 4) {
        for (let label = begin + 1; label <= begin + 2; label++) {
          const first = best[last + begin]! + transitions[begin * L + label]!;
          const inside = best[last + begin + 1]! + transitions[(begin + 1) * L + label]!;
          best[row + label] = Math.max(first, inside) + emissions[row + label]!;
          from[row + label] = first > inside ? begin : begin + 1;
        }
      }
    }
    const lastRow = (length - 1) * L;
    let label = outside;
    let top = impossible;
    for (const candidate of ending) {
      const score = best[lastRow + candidate]! + this.scores.end[candidate]!;
      if (score > top) [top, label] = [score, candidate];
    }
    const labels = new Uint8Array(length);
    for (let token = length - 1; token >= 0; token--) {
      labels[token] = label;
      label = from[token * L + label]!;
    }
    return labels;
  }

  /** Works out the probabilities of a sequence's labels; gives the logarithm of the sum over all sequences. */
  read(emissions: Float64Array, length: number): number {
    this.reserve(length);
    this.length = length;
    const logSum = this.exponentiate(emissions) + this.goForward();
    this.goBackward();
    return logSum;
  }

  /** Probability that the token has the label. */
  probability(token: number, label: number): number {
    return this.forward[token * L + label]! * this.backward[token * L + label]!;
  }

  /** Probability that a name of the type stands from one token to another, half-open. */
  spanProbability(firstToken: number, endToken: number, type: number): number {
    const begin = 1 + 4 * type;
    let label = endToken - firstToken === 1 ? begin + 3 : begin;
    let product = this.forward[firstToken * L + label]!;
    for (let token = firstToken + 1; token < endToken; token++) {
      const next = token === endToken - 1 ? begin + 2 : begin + 1;
      product *= (this.factors[label * L + next]! * this.potentials[token * L + next]!) / this.scales[token]!;
      label = next;
    }
    return product * this.backward[(endToken - 1) * L + label]!;
  }

  private reserve(length: number): void {
    if (this.scales.length >= length) return;
    this.forward = new Float64Array(2 * length * L);
    this.backward = new Float64Array(2 * length * L);
    this.potentials = new Float64Array(2 * length * L);
    this.scales = new Float64Array(2 * length);
  }

  private exponentiate(emissions: Float64Array): number {
    const { potentials, length } = this;
    const { begin, end } = this.scores;
    const lastRow = (length - 1) * L;
    for (let at = 0; at < length * L; at++) potentials[at] = emissions[at]!;
    for (let label = 0; label < L; label++) {
      potentials[label] = canBegin(label) ? potentials[label]! + begin[label]! : impossible;
    }
    for (let label = 0; label < L; label++) {
      potentials[lastRow + label] = canEnd(label) ? potentials[lastRow + label]! + end[label]! : impossible;
    }
    let sum = 0;
    for (let row = 0; row <= lastRow; row += L) {
      let top = impossible;
      for (let label = 0; label < L; label++) if (potentials[row + label]! > top) top = potentials[row + label]!;
      sum += top;
      for (let label = 0; label < L; label++) potentials[row + label] = Math.exp(potentials[row + label]! - top);
    }
    return sum;
  }

  private goForward(): number {
    const { forward, potentials, factors } = this;
    let sum = 0;
    for (let token = 0; token < this.length; token++) {
      const row = token * L;
      const last = row - L;
      if (token === 0) for (let label = 0; label < L; label++) forward[label] = potentials[label]!;
      else {
        for (let label = 0; label < L; label++) forward[row + label] = 0;
        for (const before of ending) {
          const mass = forward[last + before]!;
          if (mass < negligible) continue;
          for (const label of beginning) forward[row + label]! += mass * factors[before * L + label]!;
        }
        for (const label of beginning) forward[row + label]! *= potentials[row + label]!;
        for (let begin = 1; begin < L; begin += 4) {
          for (let label = begin + 1; label <= begin + 2; label++) {
            forward[row + label] =
              (forward[last + begin]! * factors[begin * L + label]! +
                forward[last + begin + 1]! * factors[(begin + 1) * L + label]!) *
              potentials[row + label]!;
          }
        }
      }
      let scale = 0;
      for (let label = 0; label < L; label++) scale += forward[row + label]!;
      for (let label = 0; label < L; label++) forward[row + label]! /= scale;
      this.scales[token] = scale;
      sum += Math.log(scale);
    }
    return sum;
  }

  private goBackward(): void {
    const { forward, backward, potentials, factors, scales } = this;
    backward.fill(1, (this.length - 1) * L, this.length * L);
    for (let token = this.length - 2; token >= 0; token--) {
      const row = token * L;
      const next = row + L;
      const scale = scales[token + 1]!;
      for (let label = 0; label < L; label++) backward[row + label] = 0;
      for (const behind of beginning) {
        const mass = (potentials[next + behind]! * backward[next + behind]!) / scale;
        // What comes before it is of as little weight.
        if (forward[next + behind]! * backward[next + behind]! < negligible) continue;
        for (const label of ending) backward[row + label]! += mass * factors[label * L + behind]!;
      }
      for (let begin = 1; begin < L; begin += 4) {
        const inside = potentials[next + begin + 1]! * backward[next + begin + 1]!;
        const last = potentials[next + begin + 2]! * backward[next + begin + 2]!;
        for (let label = begin; label <= begin + 1; label++) {
          backward[row + label] =
            (factors[label * L + begin + 1]! * inside + factors[label * L + begin + 2]! * last) / scale;
        }
      }
    }
  }
}
