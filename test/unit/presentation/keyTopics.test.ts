import assert from 'node:assert/strict';
import type { TopicReason } from '../../../src/engine/model';
import { keyTopics } from '../../../src/presentation/keyTopics';
import { buildArticle } from './articleBuilder';

const text = 'Ferry line closes\n\nThe islanders saw a hurdle.\n\nA tide gauge showed Velm the hurdle.';

describe('keyTopics', () => {
  const cases: [what: string, label: string, mentions: string[], reasons: TopicReason[], listed: boolean][] = [
    ['a common word at one place', 'islanders', ['islanders'], ['early'], false],
    ['one of the headline', 'ferry', ['Ferry'], ['headline'], true],
    ['one at two places', 'hurdle', ['hurdle', 'hurdle'], [], true],
    ['a phrase at one place', 'tide gauge', ['tide gauge'], [], true],
    ['a name at one place', 'Velm', ['Velm'], [], true],
  ];
  for (const [what, label, mentions, reasons, listed] of cases) {
    it(`${listed ? 'have' : 'do not have'} ${what}`, () => {
      const article = buildArticle(text, { topics: [{ label, reasons, mentions }] });
      assert.deepEqual(
        keyTopics(article).map((topic) => topic.label),
        listed ? [label] : [],
      );
    });
  }
});
