import assert from 'node:assert/strict';
import { entityTypes } from '../../../src/engine/model';
import { entityGroups, entityValueText, groupEntities, valueText } from '../../../src/presentation/kinds';
import { buildArticle } from './articleBuilder';
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

  it('puts who is mentioned most first, then who came first before', () => {
    const article = buildArticle('Ana, Bo, Cy, Bo, Cy, Bo, Di.', {
      entities: [
        { name: 'Ana', mentions: ['Ana'] },
        { name: 'Cy', mentions: ['Cy', 'Cy'] },
        { name: 'Bo', mentions: ['Bo', 'Bo', 'Bo'] },
        { name: 'Di', mentions: ['Di'] },
      ],
    });
    assert.deepEqual(
      groupEntities(article.entities).map(({ entities }) => entities.map(({ name }) => name)),
      [['Bo', 'Cy', 'Ana', 'Di']],
    );
  });

  it('writes values', () => {
    const values = [
      '2026-05-03',
      '2019/2022',
      { amount: 1234.5, currency: 'USD' },
      { amount: 5_000_000, maximum: 7_000_000, currency: 'EUR' },
      { amount: 0.125, unit: '%' },
      { amount: 1200, unit: 'young voters' },
      null,
      undefined,
    ];
    assert.deepEqual(values.map(valueText), [
      '2026-05-03',
      '2019 – 2022',
      '1,234.5 USD',
      '5,000,000–7,000,000 EUR',
      '0.125%',
      '1,200 young voters',
      null,
      null,
    ]);
  });

  it('shows no value that only says the name again', () => {
    const [, , , date] = okoro.entities;
    assert.equal(entityValueText({ ...date!, name: '2019', value: '2019' }), null);
    assert.equal(entityValueText({ ...date!, name: '46 Boats', value: { amount: 46, unit: 'boats' } }), null);
    assert.equal(entityValueText(date!), '--05-03');
  });
});
