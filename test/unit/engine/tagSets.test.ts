import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mostSets, TagSets } from '../../../src/engine/tagSets';

describe('sets of tags', () => {
  it('are those that their numbers were given for, and have one number each', () => {
    const tags = fc.uniqueArray(fc.constantFrom('Noun', 'Verb', 'Plural', 'PastTense', 'Adverb'));
    fc.assert(
      fc.property(fc.array(tags), (lists) => {
        const sets = new TagSets();
        const ids = lists.map((list) => sets.idOf(new Set(list)));
        for (const [index, list] of lists.entries()) {
          assert.deepEqual([...sets.at(ids[index]!)], list);
          assert.equal(sets.idOf(new Set(list)), ids[index]);
        }
      }),
    );
  });

  it('are numbered as far as two bytes go, beyond which words have no tags', () => {
    const sets = new TagSets();
    const ids = Array.from({ length: 2 * mostSets }, (_, index) => sets.idOf(new Set([`Tag${index}`])));
    assert.equal(Math.max(...ids), mostSets - 1);
    assert.deepEqual([...sets.at(ids[mostSets - 2]!)], [`Tag${mostSets - 2}`]);
    assert.deepEqual([...sets.at(ids.at(-1)!)], []);
  });
});
