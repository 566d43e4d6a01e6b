import assert from 'node:assert/strict';
import { findForm } from '../../../src/presentation/search';
import { okoro } from './okoro';

describe('the form of a name that is looked for', () => {
  const cases: readonly (readonly [query: string, form: string | undefined])[] = [
    ['', 'Port Authority of Velm'],
    ['port', 'Port Authority of Velm'],
    ['velm', 'Port Authority of Velm'],
    ['PoAuVe', 'Port Authority of Velm'],
    ['port velm', 'Port Authority of Velm'],
    ['pav', 'Port Authority of Velm'],
    ['velm port', undefined],
    ['mm', undefined],
    ['okoro', undefined],
  ];
  for (const [query, form] of cases) it(`“${query}”`, () => assert.equal(findForm(okoro.entities[2]!, query), form));

  it('is another where the full name has not the letters', () => {
    assert.equal(findForm({ ...okoro.entities[2]!, aliases: ['the harbour', 'PAX'] }, 'pax'), 'PAX');
  });
});
