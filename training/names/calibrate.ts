import { Calibration, logOdds } from '../../src/engine/names/calibration';
import { nameTypes } from '../../src/engine/model';

/** A name found in an article that the model has not learned from. */
export interface Observation {
  readonly type: number;
  readonly probability: number;
  readonly right: boolean;
}

const steps = 50;
/** Counts for so many observations like those of all types, so that rare types follow these. */
const prior = 20;

/** Fits a line over log odds to the observations, first of all types together, then of each. */
export function calibrate(observations: readonly Observation[]): Calibration {
  const all = fit(observations, { slope: 1, bias: 0 }, 0);
  const lines = nameTypes.map((_, type) =>
    fit(
      observations.filter((observation) => observation.type === type),
      all,
      prior,
    ),
  );
  return new Calibration(
    Float32Array.from(lines, ({ slope }) => slope),
    Float32Array.from(lines, ({ bias }) => bias),
  );
}

interface Line {
  readonly slope: number;
  readonly bias: number;
}

/**
 * Logistic regression on log odds by Newton's method, its steps halved until they help; held near `start` by a penalty
 * of `weight` on the squared distance.
 */
function fit(observations: readonly Observation[], start: Line, weight: number): Line {
  const points = observations.map(({ probability, right }) => ({ x: logOdds(probability), y: right ? 1 : 0 }));
  const lossOf = ({ slope, bias }: Line): number =>
    points.reduce(
      (sum, { x, y }) => sum + Math.log1p(Math.exp((y === 1 ? -1 : 1) * (slope * x + bias))),
      (weight * ((slope - start.slope) ** 2 + (bias - start.bias) ** 2)) / 2,
    );
  let line = start;
  let loss = lossOf(line);
  for (let step = 0; step < steps; step++) {
    const { slope, bias } = line;
    let [slopeGradient, biasGradient] = [weight * (slope - start.slope), weight * (bias - start.bias)];
    let [slopes, both, biases] = [weight + 1e-6, 0, weight + 1e-6];
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-(slope * x + bias)));
      const curve = p * (1 - p);
      slopeGradient += (p - y) * x;
      biasGradient += p - y;
      slopes += curve * x * x;
      both += curve * x;
      biases += curve;
    }
    const determinant = slopes * biases - both * both;
    const slopeStep = (biases * slopeGradient - both * biasGradient) / determinant;
    const biasStep = (slopes * biasGradient - both * slopeGradient) / determinant;
    let share = 1;
    const moved = (): Line => ({ slope: slope - share * slopeStep, bias: bias - share * biasStep });
    while (share > 1e-6 && lossOf(moved()) >= loss) share /= 2;
    if (share <= 1e-6) break;
    line = moved();
    loss = lossOf(line);
  }
  return line;
}
