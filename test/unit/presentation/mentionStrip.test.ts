import assert from 'node:assert/strict';
import { mentionStrip } from '../../../src/presentation/mentionStrip';
import { buildArticle } from './articleBuilder';

describe('mentionStrip', () => {
  const cases: readonly (readonly [what: string, text: string, strip: string])[] = [
    ['the first and the last words', `Lu${' '.repeat(44)}Lu`, '`▃▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▃`'],
    ['many in one place', `Lu Lu Lu Lu${' '.repeat(120)}Lu Lu${' '.repeat(120)}`, '`▇▁▁▁▁▁▁▁▁▁▁▁▅▁▁▁▁▁▁▁▁▁▁▁`'],
    ['a single mention, with nothing to show', 'Here is Lu.', ''],
  ];
  for (const [what, text, strip] of cases) {
    it(`shows ${what}`, () => {
      const mentions = text.match(/Lu/g) ?? [];
      const article = buildArticle(text, { entities: [{ name: 'Lu', mentions }] });
      assert.equal(mentionStrip(article, article.entities[0]!), strip);
    });
  }
});
