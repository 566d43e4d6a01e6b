/** Adaptive moment estimation (Kingma and Ba 2015) for dense weights; the gradients, sums over a batch, are cleared. */
export class Adam {
  private readonly means: readonly Float32Array[];
  private readonly squares: readonly Float32Array[];
  private updates = 0;

  constructor(
    private readonly learned: readonly Float32Array[],
    private readonly gradients: readonly Float32Array[],
  ) {
    this.means = learned.map((values) => new Float32Array(values.length));
    this.squares = learned.map((values) => new Float32Array(values.length));
  }

  /** Moves what is learned by the mean of `count` gradients. */
  update(learningRate: number, count: number): void {
    this.updates++;
    const meanScale = 1 - 0.9 ** this.updates;
    const squareScale = 1 - 0.999 ** this.updates;
    for (const [index, values] of this.learned.entries()) {
      const [gradient, mean, square] = [this.gradients[index]!, this.means[index]!, this.squares[index]!];
      for (let at = 0; at < values.length; at++) {
        const change = gradient[at]! / count;
        mean[at] = 0.9 * mean[at]! + 0.1 * change;
        square[at] = 0.999 * square[at]! + 0.001 * change * change;
        values[at]! -= (learningRate * mean[at]!) / meanScale / (Math.sqrt(square[at]! / squareScale) + 1e-8);
        gradient[at] = 0;
      }
    }
  }
}
