import assert from 'node:assert/strict';
import { isDoubtful } from '../../../src/presentation/doubt';

describe('what looks doubtful', () => {
  for (const [confidence, minimum, doubtful] of [
    [0.69, 0.5, true],
    [0.71, 0.5, false],
    [0.9, 0.8, false],
    [0.87, 0.8, true],
    [0.983, 0.9, false],
    [1, 1, false],
    [0.5, 0, false],
    [0.3, 0, true],
  ] as const)
    it(`at ${minimum} asked for, ${confidence} ${doubtful ? 'does' : 'does not'}`, () => {
      assert.equal(isDoubtful(confidence, minimum), doubtful);
    });
});
