import assert from 'node:assert/strict';
import { analyzeWithNames } from '../../../analyzeWithNames';
import { textOf } from '../../../../src/engine/lookup';

describe('topics', () => {
  const grouped: [what: string, text: string, label: string, places: readonly string[]][] = [
    [
      'a noun alone with the phrase before it',
      'The two towns signed a fishing treaty in Velm on Friday. The treaty lasts ten years. Boats may use both harbours.',
      'fishing treaty',
      ['fishing treaty', 'treaty'],
    ],
    [
      'a noun alone with the last of two phrases',
      'The fishing treaty is old. The border treaty is new, and the treaty lasts ten years. The fishing treaty ends.',
      'border treaty',
      ['border treaty', 'treaty'],
    ],
    [
      'no other thing of the kind',
      'The two towns signed a fishing treaty in Velm on Friday. They had never signed a treaty before.',
      'fishing treaty',
      ['fishing treaty'],
    ],
    [
      'nothing that another phrase or “of” tells',
      'The fishing treaty is old. The border treaty is new. The treaty of 1990 was short, the treaty ended. A fishing treaty is good. Treaties fail.',
      'fishing treaty',
      ['fishing treaty', 'fishing treaty'],
    ],
    [
      'nothing behind a phrase that is no topic',
      'Mirrow drew up a housing plan. The housing plan brings flats. Ana Ruiz voted down the other, larger plan. She said the plan was dear.',
      'housing plan',
      ['housing plan', 'housing plan'],
    ],
    [
      'nothing far away',
      `The fishing treaty is old. ${'It rained in Velm again. '.repeat(6)}The treaty ended.`,
      'fishing treaty',
      ['fishing treaty'],
    ],
    [
      'number and case',
      'Tide gauges stand in the harbour of Velm. Each tide gauge sends a signal. Every tide gauge was paid for by the town.',
      'tide gauge',
      ['Tide gauges', 'tide gauge', 'tide gauge'],
    ],
    [
      'a longer phrase with the one in it that is much commoner',
      'The new tide gauge stands in Velm. A tide gauge sends a signal. The tide gauge was paid for by the town.',
      'tide gauge',
      ['tide gauge', 'tide gauge', 'tide gauge'],
    ],
    [
      'the forms of a name',
      'The Lakes Water Fund (LWF) gave Velm a pump. The LWF also gave it advice.',
      'Lakes Water Fund',
      ['Lakes Water Fund', 'LWF', 'LWF'],
    ],
  ];
  for (const [what, content, label, places] of grouped) {
    it(`group ${what}`, async () => {
      const article = await analyzeWithNames(content);
      const topic = article.topics.find((item) => item.label === label);
      assert.ok(topic, `not among ${article.topics.map((item) => item.label).join(', ')}`);
      assert.deepEqual(
        topic.mentions.map((mention) => textOf(article, mention)),
        places,
      );
    });
  }
});
