import assert from 'node:assert/strict';
import { english } from '../../../src/presentation/localizer';

describe('english', () => {
  it('puts the arguments in their places', () => {
    assert.equal(english.t('{1} of {0}, {0} in all', 'ten', 3), '3 of ten, ten in all');
  });

  it('takes arguments as they are, and leaves places without one', () => {
    assert.equal(english.t('{0} {1}', '{1} $&'), '{1} $& {1}');
  });
});
