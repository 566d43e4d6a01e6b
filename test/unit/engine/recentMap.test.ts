import assert from 'node:assert/strict';
import { RecentMap } from '../../../src/engine/recentMap';

describe('what was worked out lately', () => {
  it('is kept while it is asked for, however much else comes', () => {
    const map = new RecentMap<number, string>(10);
    map.set(0, 'often');
    for (let key = 1; key < 1000; key++) {
      map.set(key, `seldom ${key}`);
      assert.equal(map.get(0), 'often');
    }
  });

  it('goes when nobody has asked for it, but the last ones do not', () => {
    const map = new RecentMap<number, number>(10);
    for (let key = 0; key < 100; key++) map.set(key, key);
    const kept = Array.from({ length: 100 }, (_, key) => key).filter((key) => map.get(key) === key);
    assert.ok(kept.length >= 10 && kept.length <= 20, `${kept.length} are kept`);
    assert.deepEqual(kept.slice(-10), [90, 91, 92, 93, 94, 95, 96, 97, 98, 99]);
  });
});
