import assert from 'node:assert/strict';
import { textOf } from '../../../src/engine/lookup';
import { english } from '../../../src/presentation/localizer';
import { noTimeline, timelineTree } from '../../../src/presentation/timelineTree';
import { buildArticle } from './articleBuilder';

describe('timelineTree', () => {
  const text = 'The bridge fell on Monday.\nIt was built in 1911.\nIt was mended in 1911 and from May to June 2022.';
  const article = buildArticle(text, {
    entities: [
      { type: 'date', name: 'Monday', value: '2023-01-09', mentions: ['Monday'] },
      { type: 'date', name: '1911', value: '1911', mentions: ['1911', '1911'] },
      { type: 'date', name: 'from May to June 2022', value: '2022-05/2022-06', mentions: ['from May to June 2022'] },
    ],
  });
  const rows = timelineTree(article, english);

  it('has a row for each dated event, by date, with the sentence beside it', () => {
    assert.deepEqual(
      rows.map(({ kind, label, description }) => `${kind} ${label} (${description})`),
      [
        'event 1911 (It was built in 1911.)',
        'event 1911 (It was mended in 1911 and from May to June 2022.)',
        'event 2022-05 – 2022-06 (It was mended in 1911 and from May to June 2022.)',
        'event 2023-01-09 (The bridge fell on Monday.)',
      ],
    );
  });

  it('has rows that go to the words of the date', () => {
    assert.deepEqual(
      rows.map(({ span }) => span && textOf(article, span)),
      ['1911', '1911', 'from May to June 2022', 'Monday'],
    );
  });

  it('tells the words of the date, where they are others, the sentence and the paragraph', () => {
    assert.deepEqual(
      [rows[0]?.tooltip, rows[3]?.tooltip],
      ['1911\nIt was built in 1911.\nParagraph 2', '2023-01-09: “Monday”\nThe bridge fell on Monday.\nParagraph 1'],
    );
  });

  it('gives date and sentence to be copied', () => {
    assert.equal(rows[3]?.copied, '2023-01-09 — The bridge fell on Monday.');
  });

  it('has rows of the same ids when something is told before and after them', () => {
    const ids = (words: string): string[] =>
      timelineTree(
        buildArticle(words, {
          entities: article.entities.map(({ name, mentions }) => {
            const places = mentions.map((mention) => textOf(article, mention));
            return { type: 'date', name, value: '2020', mentions: places };
          }),
        }),
        english,
      ).map(({ id }) => id);
    assert.deepEqual(ids(`It rained.\n${text}\nIt rained again.`), ids(text));
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  });

  it('cuts long sentences, and is empty where nothing is dated', () => {
    const long = buildArticle(`In 1911 ${'it rained and '.repeat(20)}it snowed.`, {
      entities: [{ type: 'date', name: '1911', value: '1911', mentions: ['1911'] }],
    });
    const [row] = timelineTree(long, english);
    assert.ok(row && row.description.length <= 100 && row.description.endsWith('…'));
    assert.deepEqual(timelineTree(buildArticle('It rained.'), english), []);
  });

  it('says why there are no rows: there are no dates, or the article’s own day is not known', () => {
    const withDates = (...entities: { name: string; relative?: true }[]): string =>
      noTimeline(
        buildArticle('The ferry sails on Saturdays.\nIt sank on Thursday.', {
          entities: entities.map((entity) => ({ type: 'date', value: null, mentions: [entity.name], ...entity })),
        }),
        english,
      );
    assert.equal(withDates(), 'No dated events were found in this article.');
    assert.equal(withDates({ name: 'Saturdays' }), 'No dated events were found in this article.');
    assert.equal(
      withDates({ name: 'Saturdays' }, { name: 'Thursday', relative: true }),
      'Dates such as “Thursday” go by the day of the article, which it does not tell.',
    );
  });
});
