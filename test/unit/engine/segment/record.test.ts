import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findHeader } from '../../../../src/engine/segment/header';
import { splitParagraphs } from '../../../../src/engine/segment/paragraphs';
import { readRecord } from '../../../../src/engine/segment/record';
import { compareSpans } from '../../../../src/engine/span';
import { anyText } from '../anyText';

const report = [
  'The old ferry of Kelvra sank at its berth on Monday night, and nobody was on board.',
  'It will be raised in May. “We owe her that,” the harbour master said.',
];

interface Told {
  readonly headline?: string;
  readonly source?: string;
  readonly byline?: string;
  readonly date?: string;
  /** The paragraphs but for the report's. */
  readonly others?: readonly string[];
}

/** What the header says, and which paragraphs there are beside those of the report, which has to be whole. */
function told(text: string): Told {
  const record = readRecord(text, splitParagraphs(text));
  const { headline, header } = findHeader(text, record.paragraphs, record);
  const { source, byline, date } = header;
  const all = record.paragraphs.map(({ start, end }) => text.slice(start, end));
  for (const words of report) assert.ok(all.includes(words), all.join('\n'));
  const inReport = record.paragraphs.filter(
    ({ start }) => !header.lines.some((line) => line.start <= start && start < line.end),
  );
  assert.deepEqual(
    inReport.filter(({ start }) => start !== headline?.start).map(({ start, end }) => text.slice(start, end)),
    report,
  );
  const spans = Object.entries({ headline, source, byline }).flatMap(([key, span]) =>
    span ? [[key, text.slice(span.start, span.end)] as const] : [],
  );
  const others = all.filter(
    (words) => !report.includes(words) && !(headline && words === text.slice(headline.start, headline.end)),
  );
  return { ...Object.fromEntries(spans), ...(date && { date: date.value }), ...(others.length > 0 && { others }) };
}

describe('the record of an article', () => {
  const [first, second] = report;
  const header = { headline: 'Kelvra ferry sinks', source: 'The Kelvra Echo', byline: 'Jo Orre', date: '2022-04-05' };
  const cases: [what: string, lines: readonly string[], expected: Told][] = [
    [
      'of Nexis: what is in capitals, and the headline above it',
      [
        '1 of 12 DOCUMENTS',
        'The Kelvra Echo',
        'April 5, 2022 Tuesday',
        'Late Edition',
        'Kelvra ferry sinks',
        'BYLINE: Jo Orre',
        'SECTION: NEWS; Pg. 3',
        'LENGTH: 31 words',
        ...report,
        'LOAD-DATE: April 6, 2022',
        'LANGUAGE: ENGLISH',
        'Copyright 2022 Echo Papers',
        'All Rights Reserved',
      ],
      { ...header, others: ['The Kelvra Echo', 'April 5, 2022 Tuesday', 'Late Edition', 'Jo Orre'] },
    ],
    [
      'of Nexis: the headline first, and the body',
      [
        'Kelvra ferry sinks',
        'The Kelvra Echo',
        'April 5, 2022 Tuesday',
        'Copyright 2022 Echo Papers All Rights Reserved',
        'Section: NEWS; Pg. 3',
        'Length: 31 words',
        'Byline: By Jo Orre',
        'Body',
        ...report,
        'Classification',
        'Language: ENGLISH',
        'Subject: FERRIES (91%); HARBOURS (80%)',
        'Load-Date: April 6, 2022',
        'End of Document',
      ],
      { ...header, others: ['The Kelvra Echo', 'April 5, 2022 Tuesday', 'By Jo Orre'] },
    ],
    [
      'of Factiva: letters before what they tell',
      [
        'SE    News',
        'HD    Kelvra ferry sinks',
        'BY    By Jo Orre',
        'WC    31 words',
        'PD    5 April 2022',
        'SN    The Kelvra Echo',
        'LA    English',
        'LP',
        first!,
        'TD',
        second!,
        'AN    Document KELECH0020220405ei4500001',
      ],
      { ...header, others: ['By Jo Orre', '5 April 2022', 'The Kelvra Echo'] },
    ],
    [
      'of Factiva: letters above what they tell',
      [
        'HD',
        'Kelvra ferry sinks',
        'BY',
        'By Jo Orre',
        'PD',
        '5 April 2022',
        'SN',
        'The Kelvra Echo',
        'LA',
        'English',
        'LP',
        ...report,
      ],
      { ...header, others: ['By Jo Orre', '5 April 2022', 'The Kelvra Echo'] },
    ],
    [
      'of Factiva: lines without letters',
      [
        'News',
        'Kelvra ferry sinks',
        'Jo Orre',
        '31 words',
        '5 April 2022',
        'The Kelvra Echo',
        '(c) 2022 Echo Papers. All Rights Reserved.',
        ...report,
        'Document KELECH0020220405ei4500001',
      ],
      { ...header, others: ['News', 'Jo Orre', '5 April 2022', 'The Kelvra Echo'] },
    ],
    [
      'of ProQuest: the report behind the name of its field',
      [
        '____________________',
        'Document 1 of 3',
        'Kelvra ferry sinks',
        'Author: Orre, Jo',
        'Publication info: Kelvra Echo ; Kelvra [Kelvra] 05 Apr 2022: A.3.',
        'Abstract: The ferry sank.',
        `Full text: ${first}`,
        second!,
        'Title: Kelvra ferry sinks',
        'Publication title: Kelvra Echo; Kelvra',
        'Language of publication: English',
      ],
      {
        headline: 'Kelvra ferry sinks',
        byline: 'Orre, Jo',
        date: '2022-04-05',
        others: ['____________________', 'Orre, Jo', 'Kelvra Echo ; Kelvra [Kelvra] 05 Apr 2022: A.3.'],
      },
    ],
    [
      'in front matter',
      [
        '---',
        'title: "Kelvra ferry sinks"',
        'author: Jo Orre',
        'date: 2022-04-05',
        'shelf: harbours',
        '---',
        ...report,
      ],
      {
        headline: header.headline,
        byline: 'Jo Orre',
        date: header.date,
        others: ['Jo Orre', '2022-04-05'],
      },
    ],
    [
      'of a mail',
      [
        'From: Kelvra Harbour',
        'To: The Kelvra Echo',
        'Date: Tue, 5 Apr 2022 09:12:33 +0000',
        'Subject: Kelvra ferry sinks',
        ...report,
      ],
      {
        headline: header.headline,
        source: 'Kelvra Harbour',
        date: header.date,
        others: ['Kelvra Harbour', 'Tue, 5 Apr 2022 09:12:33 +0000'],
      },
    ],
    ['that is a title alone', ['Title: Kelvra ferry sinks', ...report], { headline: 'Kelvra ferry sinks' }],
    [
      'with lines of a page, around it and in it',
      [
        'Skip to main content',
        'Menu',
        'News',
        'Kelvra ferry sinks',
        'By Jo Orre',
        'Published 5 April 2022',
        'Updated 3 hours ago',
        'Share',
        'Image copyright Jo Orre',
        'Image caption The ferry in her last summer',
        first!,
        'Advertisement',
        'Read more: How the ferry was built',
        second!,
        'Read more',
        'How the ferry was built',
        '2 March 2019',
        '© 2022 Echo Papers',
      ],
      {
        headline: header.headline,
        byline: 'Jo Orre',
        date: header.date,
        others: [
          'News',
          'By Jo Orre',
          'Published 5 April 2022',
          'Image copyright Jo Orre',
          'Image caption The ferry in her last summer',
          'Read more: How the ferry was built',
          'How the ferry was built',
          '2 March 2019',
        ],
      },
    ],
    ['with the marks of headings', ['# Kelvra ferry sinks', ...report], { headline: 'Kelvra ferry sinks' }],
    ['that is none', ['Kelvra ferry sinks', ...report], { headline: 'Kelvra ferry sinks' }],
  ];
  for (const [what, lines, expected] of cases) {
    it(what, () => {
      assert.deepEqual(told(lines.join('\n\n')), expected);
    });
  }

  it('takes no turn of an interview and no paragraph of a report for a field', () => {
    for (const line of [
      'Author: I wrote it in May.',
      'Text: the last she sent.',
      'Home',
      'People: they are all we have.',
    ]) {
      const text = ['Kelvra ferry sinks', first, line, second].join('\n\n');
      const { paragraphs } = readRecord(text, splitParagraphs(text));
      const words = paragraphs.map(({ start, end }) => text.slice(start, end));
      assert.equal(words.includes(line), line !== 'Home');
    }
  });

  it('holds paragraphs of any text in order, each within a line, and lines of the text', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('', 'Title: A\n', '---\nname: B\n---\n', 'HD    C\nSN    D\n'),
        (text, top) => {
          const whole = top + text;
          const all = splitParagraphs(whole);
          const { paragraphs, lines } = readRecord(whole, all);
          assert.deepEqual(paragraphs, paragraphs.toSorted(compareSpans));
          for (const { start, end } of paragraphs) {
            assert.ok(start < end);
            assert.ok(all.some((line) => line.start <= start && end <= line.end));
          }
          for (const line of lines) assert.ok(all.includes(line));
        },
      ),
    );
  });
});
