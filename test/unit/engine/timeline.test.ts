import assert from 'node:assert/strict';
import { noHeader } from '../../../src/engine/document';
import { textOf } from '../../../src/engine/lookup';
import { timeline } from '../../../src/engine/timeline';
import { buildArticle, locate } from '../presentation/articleBuilder';

const text = `Published: 12 January 2023
ELDON, Jan 12 - The bridge fell on Monday.
It was built in 1911 and mended in 1911.
It was closed in May 2022, and open all of 2022.
It was shut from 1931 to 1935.
It will be rebuilt one day.`;

const article = buildArticle(text, {
  header: {
    ...noHeader,
    dateline: locate(text, 'ELDON, Jan 12'),
    lines: [locate(text, 'Published: 12 January 2023')],
  },
  entities: [
    { type: 'date', name: '12 January 2023', value: '2023-01-12', mentions: ['12 January 2023', 'Jan 12'] },
    { type: 'date', name: 'Monday', value: '2023-01-09', mentions: ['Monday'] },
    { type: 'date', name: '1911', value: '1911', mentions: ['1911', '1911'] },
    { type: 'date', name: '1931', value: '1931/1935', mentions: ['1931'] },
    { type: 'date', name: '1935', value: '1935', mentions: ['1935'] },
    { type: 'date', name: '2022', value: '2022', mentions: [['all of 2022', 'nominal']] },
    { type: 'date', name: 'May 2022', value: '2022-05', mentions: ['May 2022'] },
    { type: 'date', name: 'one day', value: null, mentions: ['one day'] },
    { type: 'quantity', name: 'one', value: { amount: 1, unit: 'day' }, mentions: ['one'] },
  ],
});

describe('timeline', () => {
  it('has the dated events of the report by date, each once with its sentence', () => {
    assert.deepEqual(
      timeline(article).map(({ value, mention, sentence }) => [
        value,
        textOf(article, mention),
        textOf(article, sentence).slice(0, 12),
      ]),
      [
        ['1911', '1911', 'It was built'],
        ['1931/1935', '1931', 'It was shut '],
        ['2022', 'all of 2022', 'It was close'],
        ['2022-05', 'May 2022', 'It was close'],
        ['2023-01-09', 'Monday', 'ELDON, Jan 1'],
      ],
    );
  });

  it('is empty where nothing is dated', () => assert.deepEqual(timeline(buildArticle('Some day.')), []));

  it('has so many of one sentence at most', () => {
    const years = Array.from({ length: 50 }, (_, index) => String(1900 + index));
    const many = buildArticle(`It was mended in ${years.join(', ')}.`, {
      entities: years.map((year) => ({ type: 'date', name: year, value: year, mentions: [year] })),
    });
    assert.deepEqual(
      timeline(many).map(({ value }) => value),
      years.slice(0, 20),
    );
  });
});
