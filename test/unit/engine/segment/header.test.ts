import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findHeader } from '../../../../src/engine/segment/header';
import { splitParagraphs } from '../../../../src/engine/segment/paragraphs';
import { anyText } from '../anyText';

const report = `The river rose on Monday and nobody slept.
It fell on Tuesday.
All was well again.
The ferries went as they always had.`;

interface Told {
  readonly headline?: string;
  readonly source?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly date?: string;
}

/** What the header says, and as `lines` how many lines are none of the report. */
function told(text: string): Told & { readonly lines?: number } {
  const { headline, header } = findHeader(text, splitParagraphs(text));
  const { source, byline, dateline, date, lines } = header;
  const words = Object.entries({ headline, source, byline, dateline }).flatMap(([key, span]) =>
    span ? [[key, text.slice(span.start, span.end)] as const] : [],
  );
  return {
    ...Object.fromEntries(words),
    ...(date && { date: date.value }),
    ...(lines.length > 0 && { lines: lines.length }),
  };
}

describe('the header', () => {
  const cases: [what: string, lines: string, expected: ReturnType<typeof told>][] = [
    ['is not there', 'Rivers rise', { headline: 'Rivers rise' }],
    [
      'has a web address, and its date',
      'https://news.example/2023/01/12/rivers\nRivers rise',
      { source: 'https://news.example/2023/01/12/rivers', headline: 'Rivers rise', date: '2023-01-12', lines: 1 },
    ],
    [
      'reads other dates of addresses',
      'https://news.example/read?id=20230112103000',
      { source: 'https://news.example/read?id=20230112103000', date: '2023-01-12', lines: 1 },
    ],
    [
      'takes no number for a date',
      'https://news.example/1484885-20231312',
      { source: 'https://news.example/1484885-20231312', lines: 1 },
    ],
    ['names a source', 'Rivers rise\nSource: River News', { headline: 'Rivers rise', source: 'River News', lines: 1 }],
    [
      'has a byline and a line with the date',
      'Rivers rise\nBy Jane Doe, Staff Writer\nPublished: January 12, 2023 10:30 IST',
      { headline: 'Rivers rise', byline: 'Jane Doe, Staff Writer', date: '2023-01-12', lines: 2 },
    ],
    [
      'has both on one line',
      'Rivers rise\nBy Jane Doe and A. Rao in Delhi | 12 January 2023',
      { headline: 'Rivers rise', byline: 'Jane Doe and A. Rao in Delhi', date: '2023-01-12', lines: 1 },
    ],
    [
      'has a byline of a name that ends like what stands before dates',
      'Rivers rise\nBy Ann Tilson, updated on: 12 January 2023',
      { headline: 'Rivers rise', byline: 'Ann Tilson', date: '2023-01-12', lines: 1 },
    ],
    [
      'has a byline in capitals and a dateline',
      'Rivers rise\nBY JANE DOE\nPORT ELDON, Nova Scotia -- The sea rose.',
      { headline: 'Rivers rise', byline: 'JANE DOE', dateline: 'PORT ELDON, Nova Scotia', lines: 1 },
    ],
    [
      'has a byline without “by”',
      'Rivers rise\nJane Doe, Special Correspondent\n12 January 2023',
      { headline: 'Rivers rise', byline: 'Jane Doe, Special Correspondent', date: '2023-01-12', lines: 2 },
    ],
    [
      'has a byline without a name',
      'Rivers rise\nOur Correspondent',
      { headline: 'Rivers rise', byline: 'Our Correspondent', lines: 1 },
    ],
    [
      'tells publishing from updating',
      'Rivers rise\nUpdated 13/01/2023 09:00 GMT | Published 12/01/2023 17:00 GMT',
      { headline: 'Rivers rise', date: '2023-01-12', lines: 1 },
    ],
    [
      'has the date in the dateline',
      'CAIRO – 26 July 2022: The river rose.',
      { dateline: 'CAIRO – 26 July 2022', date: '2022-07-26' },
    ],
    ['has an agency', 'NEW DELHI, Jan 12 (Wire) - The river rose.', { dateline: 'NEW DELHI, Jan 12 (Wire)' }],
    [
      'has two places with an agency',
      'Kavale & Tolvik, Jan 12 (Wire) - The river rose.',
      { dateline: 'Kavale & Tolvik, Jan 12 (Wire)' },
    ],
    ['has two places in capitals', 'VEMAR and TOLVIK - The river rose.', { dateline: 'VEMAR and TOLVIK' }],
    ['has no such dateline', 'Vemar and Tolvik - The river rose.', {}],
    ['has a place in small letters with a date', 'Srinagar, Mar 03: The river rose.', { dateline: 'Srinagar, Mar 03' }],
    [
      'has a place that begins like an announcement',
      'LIVE OAK, Texas, Jan 12, 2023 (Wire) - The river rose.',
      { dateline: 'LIVE OAK, Texas, Jan 12, 2023 (Wire)', date: '2023-01-12' },
    ],
    ...['Ana dela Cruz-Lind', 'June Adebayo', 'April Adeyemi', 'Augustine Okoro', 'AUGUST LIND'].map(
      (name): [string, string, ReturnType<typeof told>] => [
        `has a byline of ${name}`,
        `Rivers rise\nBy ${name}`,
        { headline: 'Rivers rise', byline: name, lines: 1 },
      ],
    ),
    ['takes no month for a byline', 'By August 2022 the river had gone down.', {}],
    ['takes no month in a headline for a byline', 'By June the Rivers Rise', { headline: 'By June the Rivers Rise' }],
    ['takes no picture’s line for a place', 'ABOVE: The river at its height, in May last year.', {}],
    ['takes no announcement for a place', 'EXCLUSIVE: The river rose again, and it will rise.', {}],
    [
      'has a place before a colon',
      'Rivers rise\n\nPORT ELDON: The river rose.',
      { headline: 'Rivers rise', dateline: 'PORT ELDON' },
    ],
    [
      'takes nobody who speaks in a transcript for a place',
      'Rivers rise\n\nJANE DOE: The river rose.\n\nJOHN ROE: When was that?',
      { headline: 'Rivers rise' },
    ],
    ['has a label above the headline', 'OPINION\nRivers rise', { headline: 'Rivers rise', lines: 1 }],
    [
      'has labels above it, and what is released when',
      'FOR IMMEDIATE RELEASE\n12 January 2023\nRivers rise',
      { headline: 'Rivers rise', date: '2023-01-12', lines: 2 },
    ],
    ['has two labels', 'News | World\nRivers rise', { headline: 'Rivers rise', lines: 1 }],
    ['takes no headline for a label', 'Opinion: rivers rise', { headline: 'Opinion: rivers rise' }],
    [
      'says whom to ask',
      'PRESS RELEASE\n\nMedia contact:\nAnn Lee\nHead of News, Halden Water\n555 0134\n\nHalden Water saves rivers\n',
      { headline: 'Halden Water saves rivers', lines: 5 },
    ],
    [
      'has a series and pictures before the date',
      'Rivers rise\nThe long walk\nAnn Lee\nPhotographs by Jon Roe\nSat 14 Jan 2023 09.00 GMT',
      { headline: 'Rivers rise', date: '2023-01-14', lines: 2 },
    ],
    [
      'tells when it was said',
      'Rivers rise\nSpeech given at the Old Mill, Eldon, on 12 January 2023',
      { headline: 'Rivers rise', date: '2023-01-12', lines: 1 },
    ],
    [
      'tells when it was said, below a transcript',
      'Rivers rise\nDelivered on: 12 January 2023 (Transcript of the speech, exactly as it was delivered)',
      { headline: 'Rivers rise', date: '2023-01-12', lines: 1 },
    ],
    [
      'takes no other line for it',
      'Rivers rise\nHow the dam of 12 January 2003 was given to the town',
      { headline: 'Rivers rise' },
    ],
    [
      'has a byline and a paper',
      'Rivers rise\nBy ANN LEE and JON ROE | The Halden Courier',
      { headline: 'Rivers rise', byline: 'ANN LEE and JON ROE', lines: 1 },
    ],
    [
      'has a byline and a desk',
      'Rivers rise\nBy Ann Lee | Staff writer',
      { headline: 'Rivers rise', byline: 'Ann Lee | Staff writer', lines: 1 },
    ],
    [
      'has the byline of a review',
      'Rivers rise\nBy Jane Doe\nReviewed by Ann Lee',
      { headline: 'Rivers rise', byline: 'Ann Lee', lines: 2 },
    ],
    [
      'has an agency between slashes',
      'ELDON, January 12, 2023 /NewsWire/ -- The river rose.',
      { dateline: 'ELDON, January 12, 2023 /NewsWire/', date: '2023-01-12' },
    ],
    [
      'has an agency behind dashes',
      'ELDON, Nova Scotia--(NEWS WIRE)--The river rose.',
      { dateline: 'ELDON, Nova Scotia--(NEWS WIRE)' },
    ],
    ['takes no other clause for a dateline', 'The river – once so calm – rose.', {}],
    ['takes no sentence for a byline', 'By Thursday the river had gone down.', {}],
    ['takes no headline for a byline', 'By the river, all is calm', { headline: 'By the river, all is calm' }],
  ];
  for (const [what, lines, expected] of cases) {
    it(what, () => assert.deepEqual(told(`${lines}\n${report}`), expected));
  }

  it('has credits at the end', () => {
    const text = `Rivers rise\n${report}\n(Reporting by Jane Doe; Editing by A. Rao)\nSource: River News`;
    assert.deepEqual(told(text), { headline: 'Rivers rise', source: 'River News', lines: 2 });
  });

  it('holds spans of any text, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { header } = findHeader(text, splitParagraphs(text));
        let last = 0;
        for (const { start, end } of header.lines) {
          assert.ok(start >= last && start < end && end <= text.length);
          last = end;
        }
      }),
    );
  });

  for (const piece of ['A ', 'Aa, ', 'By A ', 'Aa-', '1 Jan ', 'Source: ', '1.']) {
    it(`is looked for in no more than linear time in “${piece}…”`, function () {
      this.timeout(2000);
      const text = `${piece.repeat(20_000)}\n${piece.repeat(50)}\n${piece.repeat(20)}`;
      findHeader(text, splitParagraphs(text));
    });
  }
});
