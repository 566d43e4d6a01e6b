import assert from 'node:assert/strict';
import { colors, highlightKinds, settings, settingsSection } from '../../../src/host/ids';
import { assertSame, contributes } from './contributes';

const categories = contributes.configuration;
const properties = categories.flatMap(({ properties: own }) => Object.entries(own));

describe('in the manifest', () => {
  describe('settings', () => {
    it('are those that the code knows', () => {
      assertSame(
        properties.map(([name]) => name),
        Object.values(settings).map((name) => `${settingsSection}.${name}`),
      );
    });

    it('each have a description, a default and a place of their own', () => {
      for (const [name, property] of properties) {
        assert.match(property.markdownDescription, /^%.+%$/, name);
        assert.equal(typeof property.default, property.type === 'array' ? 'object' : property.type, name);
      }
    });

    it('stand in categories, in an order', () => {
      for (const [index, { id, order, properties: own }] of categories.entries()) {
        assert.match(id, /^byline\.\w+$/);
        assert.equal(order, index + 1);
        assert.deepEqual(
          Object.values(own).map((property) => property.order),
          Object.keys(own).map((_, at) => at + 1),
          id,
        );
      }
    });

    it('let the reader choose among the kinds that the code marks, all at first', () => {
      const kinds = categories[0]?.properties['byline.highlights.kinds'];
      assert.ok(kinds);
      assert.deepEqual(kinds.items.enum, highlightKinds);
      assert.deepEqual(kinds.default, highlightKinds);
      assert.deepEqual(
        kinds.items.enumDescriptions,
        highlightKinds.map((kind) => `%setting.highlights.kinds.${kind}%`),
      );
    });
  });

  describe('colours', () => {
    it('are those that the code knows, one for each kind that is marked among them', () => {
      assertSame(
        contributes.colors.map(({ id }) => id),
        Object.values(colors),
      );
      for (const kind of highlightKinds) assert.ok(colors[kind], kind);
    });

    it('each have a default for every kind of theme', () => {
      for (const { id, defaults } of contributes.colors) {
        assertSame(Object.keys(defaults), ['dark', 'light', 'highContrast', 'highContrastLight']);
        for (const color of Object.values(defaults)) assert.match(color, /^#([\dA-F]{6}|[\dA-F]{8})$/, id);
      }
    });
  });
});
