/**
 * Rows of values, of each only those that are not zero, with the row of the matrix that each is multiplied with. Behind a
 * rectifier that is half of them or less. Zeros fill up fours, which are multiplied at a time.
 */
export class ActiveValues {
  private values = new Float64Array(0);
  private rows = new Uint32Array(0);
  private counts = new Uint32Array(0);

  /** `size`, a multiple of four, is how many values a row has. */
  constructor(private readonly size: number) {}

  /** Makes room for so many rows; what was in them is lost. */
  reserve(count: number): void {
    if (this.counts.length >= count) return;
    this.counts = new Uint32Array(2 * count);
    this.values = new Float64Array(2 * count * this.size);
    this.rows = new Uint32Array(2 * count * this.size);
  }

  /** Makes a row of what the rectifier leaves of the values. */
  setRectified(row: number, all: Float64Array): void {
    const { values, rows, size } = this;
    let end = row * size;
    for (let index = 0; index < size; index++) {
      if (all[index]! <= 0) continue;
      values[end] = all[index]!;
      rows[end++] = index;
    }
    for (; (end & 3) !== 0; end++) values[end] = rows[end] = 0;
    this.counts[row] = end - row * size;
  }

  /** Adds to `into` the product of a row and a matrix, whose rows begin at `start`. */
  addProduct(row: number, matrix: Float64Array, start: number, into: Float64Array): void {
    const { values, rows } = this;
    const width = into.length;
    const first = row * this.size;
    const end = first + this.counts[row]!;
    for (let at = first; at < end; at += 4) {
      const a = values[at]!;
      const b = values[at + 1]!;
      const c = values[at + 2]!;
      const d = values[at + 3]!;
      const rowA = start + rows[at]! * width;
      const rowB = start + rows[at + 1]! * width;
      const rowC = start + rows[at + 2]! * width;
      const rowD = start + rows[at + 3]! * width;
      for (let column = 0; column < width; column++) {
        into[column]! +=
          a * matrix[rowA + column]! +
          b * matrix[rowB + column]! +
          c * matrix[rowC + column]! +
          d * matrix[rowD + column]!;
      }
    }
  }
}
