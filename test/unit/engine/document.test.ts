import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked, tokensIn } from '../../../src/engine/document';
import { tokenize } from '../../../src/engine/segment/tokens';
import { overlaps } from '../../../src/engine/span';
import { anyText } from './anyText';

describe('the tokens of a span', () => {
  it('are those that share a code unit with it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), fc.integer({ min: 1, max: 50 }), (text, start, length) => {
        const tokens = tokenize(text);
        const span = { start, end: start + length };
        const { firstToken, endToken } = tokensIn(tokens, span);
        const inside = tokens.map((token) => overlaps(token, span));
        assert.deepEqual(
          tokens.slice(firstToken, endToken),
          tokens.filter((_, at) => inside[at]),
        );
        assert.deepEqual([...marked(tokens, [span])], inside.map(Number));
      }),
    );
  });
});
