import assert from 'node:assert/strict';
import { entityActions } from '../../../src/presentation/hoverActions';
import { english } from '../../../src/presentation/localizer';
import { okoro } from './okoro';

describe('entityActions', () => {
  it('links to the focus on the entity', () => {
    const links = { focus: (entity: string): string => `focus:${entity}` };
    assert.equal(entityActions(okoro.entities[0]!, links, english), '[$(target) Focus](focus:e1)');
  });
});
