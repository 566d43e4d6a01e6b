import assert from 'node:assert/strict';
import { entityTypes } from '../../../src/engine/model';
import { entityGroups, groupEntities, valueText } from '../../../src/presentation/kinds';
import { okoro } from './okoro';

describe('kinds', () => {
  it('has every type of entity in exactly one group', () => {
    assert.deepEqual(entityGroups.flatMap((group) => group.types).toSorted(), [...entityTypes].toSorted());
  });

  it('groups the entities and leaves empty groups out', () => {
    assert.deepEqual(
      groupEntities(okoro.entities).map(({ group, entities }) => [group.id, entities.map(({ name }) => name)]),
      [
        ['people', ['Ana Okoro']],
        ['organizations', ['Port Authority of Velm']],
        ['places', ['Port of Velm']],
        ['figures', ['3 May', '€4m']],
      ],
    );
  });

  it('writes values', () => {
    assert.deepEqual(['2026-05-03', { amount: 1234.5, currency: 'USD' }, null, undefined].map(valueText), [
      '2026-05-03',
      '1,234.5 USD',
      null,
      null,
    ]);
  });
});
