/** One row for each code: the codes seen beside it and how often, as slices of `codes` and `counts`. */
export interface Adjacency {
  readonly starts: Int32Array;
  readonly codes: Int32Array;
  readonly counts: Int32Array;
}

/** How often which code follows which, from either side. */
export interface Bigrams {
  readonly right: Adjacency;
  readonly left: Adjacency;
  /** How often each code occurs. */
  readonly totals: Int32Array;
}

/** Counts the bigrams of a text that is closed to a ring, so that every code has as many left as right neighbours. */
export function countBigrams(text: Int32Array, size: number): Bigrams {
  const totals = new Int32Array(size);
  const pairs = new Float64Array(text.length);
  for (let index = 0; index < text.length; index++) {
    totals[text[index]!]!++;
    pairs[index] = text[index]! * size + text[(index + 1) % text.length]!;
  }
  const right = adjacency(pairs, size);
  for (let index = 0; index < pairs.length; index++) {
    pairs[index] = text[(index + 1) % text.length]! * size + text[index]!;
  }
  return { right, left: adjacency(pairs, size), totals };
}

/** Rows from pairs, each written as `from * size + to`; sorts the pairs in place. */
function adjacency(pairs: Float64Array, size: number): Adjacency {
  pairs.sort();
  const starts = new Int32Array(size + 1);
  const codes = new Int32Array(pairs.length);
  const counts = new Int32Array(pairs.length);
  let used = 0;
  for (let index = 0; index < pairs.length; index++) {
    if (index === 0 || pairs[index] !== pairs[index - 1]) {
      codes[used++] = pairs[index]! % size;
      starts[Math.floor(pairs[index]! / size) + 1]!++;
    }
    counts[used - 1]!++;
  }
  for (let code = 0; code < size; code++) starts[code + 1]! += starts[code]!;
  return { starts, codes: codes.slice(0, used), counts: counts.slice(0, used) };
}
