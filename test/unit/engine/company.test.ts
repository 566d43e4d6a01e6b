import assert from 'node:assert/strict';
import { companions } from '../../../src/engine/company';
import { textOf } from '../../../src/engine/lookup';
import { buildArticle } from '../presentation/articleBuilder';

describe('companions', () => {
  const article = buildArticle(
    'Lu and Ha met Bo in 2019.\nLu and Bo and Cy and Bo left.\nShe paid €4m to Di.\nBo met Ed.\nLu saw him and Okoro.',
    {
      entities: [
        { name: 'Lu', mentions: ['Lu', 'Lu', ['She', 'pronoun'], 'Lu'] },
        { name: 'Ed', mentions: ['Ed', ['him', 'pronoun']] },
        { name: 'Di', mentions: ['Di'] },
        { name: 'Cy', mentions: ['Cy'] },
        { name: 'Ha', mentions: ['Ha'] },
        { name: 'Bo', mentions: ['Bo', 'Bo', 'Bo', 'Bo'] },
        { name: 'Okoro', candidates: ['e1', 'e2'], mentions: ['Okoro'] },
        { type: 'date', name: '2019', value: '2019', mentions: [['2019', 'nominal']] },
        { type: 'money', name: '€4m', value: null, mentions: ['€4m'] },
      ],
    },
  );

  it('are those named in the same sentences, the most frequent first', () => {
    assert.deepEqual(
      companions(article, article.entities[0]!).map(({ entity, sentences, mention }) => [
        entity.name,
        sentences,
        mention.start,
        textOf(article, mention),
      ]),
      [
        ['Bo', 2, 14, 'Bo'],
        ['Ha', 1, 7, 'Ha'],
        ['2019', 1, 20, '2019'],
        ['Cy', 1, 40, 'Cy'],
        ['€4m', 1, 65, '€4m'],
        ['Di', 1, 72, 'Di'],
      ],
    );
  });

  it('are the other way round too, for what stands alone none', () => {
    assert.deepEqual(
      companions(article, article.entities[1]!).map(({ entity }) => entity.name),
      ['Bo', 'Lu'],
    );
    const alone = buildArticle('Lu left.\nBo stayed.', {
      entities: ['Lu', 'Bo'].map((name) => ({ name, mentions: [name] })),
    });
    assert.deepEqual(companions(alone, alone.entities[0]!), []);
  });
});
