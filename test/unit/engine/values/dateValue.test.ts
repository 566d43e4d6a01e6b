import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateValue, isRelative, type DateFrame } from '../../../../src/engine/values/dateValue';
import { anyText } from '../anyText';

/** A Thursday. */
const frame: DateFrame = { today: { year: 2023, month: 1, day: 12 }, isAhead: false, monthFirst: false };

type Cases = readonly (readonly [words: string, expected: string | null])[];

function table(what: string, cases: Cases, from: DateFrame = frame): void {
  describe(what, () => {
    for (const [words, expected] of cases) it(words, () => assert.equal(dateValue(words, from), expected));
  });
}

describe('dateValue', () => {
  table(
    'of whole dates, which need no article',
    [
      ['12 January 2023', '2023-01-12'],
      ['12th January, 2023', '2023-01-12'],
      ['the 12th of January 2023', '2023-01-12'],
      ['the 24th day of November, 1954', '1954-11-24'],
      ['January 12, 2023', '2023-01-12'],
      ['Jan. 12, 2023', '2023-01-12'],
      ['Sept. 11, 2001', '2001-09-11'],
      ['Thursday, 12 January 2023', '2023-01-12'],
      ['January 12, 2023 Thursday', '2023-01-12'],
      ['12Jan 2023', '2023-01-12'],
      ['2023-01-12', '2023-01-12'],
      ['12/01/2023', '2023-01-12'],
      ['12.01.2023', '2023-01-12'],
      ['12-01-2023', '2023-01-12'],
      ['01/25/2023', '2023-01-25'],
      ['12/01/23', '2023-01-12'],
      ['31 February 2023', null],
      ['January 2023', '2023-01'],
      ['Nov 2021', '2021-11'],
      ['August of 2018', '2018-08'],
      ['late 2020', '2020'],
      ['mid-2022', '2022'],
      ['1857', '1857'],
      ['9.30 pm on 12 January 2023', '2023-01-12T21:30'],
      ['January 12, 2023, at 12:05 a.m.', '2023-01-12T00:05'],
      ['noon on 12 January 2023', '2023-01-12T12:00'],
      ['14:45 on 12 January 2023', '2023-01-12T14:45'],
    ],
    { ...frame, today: null },
  );

  table(
    'of ranges',
    [
      ['28 to 31 July 2022', '2022-07-28/2022-07-31'],
      ['July 21-23, 2022', '2022-07-21/2022-07-23'],
      ['31 July to 4 August 2022', '2022-07-31/2022-08-04'],
      ['29 December 2021 to 2 January 2022', '2021-12-29/2022-01-02'],
      ['29 and 30 December 2022', '2022-12-29/2022-12-30'],
      ['4 and 11 May 2022', null],
      ['July 2021 to December 2021', '2021-07/2021-12'],
      ['2019 to 2022', '2019/2022'],
      ['between 2010 and 2015', '2010/2015'],
      ['2021/22', '2021/2022'],
      ['2021–2022', '2021/2022'],
      ['1846 to 48', '1846/1848'],
      ['2022-2018', null],
      ['the 1990s', '1990/1999'],
      ["the '80s", '1980/1989'],
      ['the 1960s and 70s', '1960/1979'],
      ['the 19th century', '1801/1900'],
      ['the third quarter of 2022', '2022-07/2022-09'],
      ['Q3 2022', '2022-07/2022-09'],
      ['the first half of 2022', '2022-01/2022-06'],
      ['the spring of 2022', '2022-03/2022-05'],
    ],
    { ...frame, today: null },
  );

  table('of what the article’s own day tells', [
    ['today', '2023-01-12'],
    ['tonight', '2023-01-12'],
    ['yesterday', '2023-01-11'],
    ['tomorrow morning', '2023-01-13'],
    ['the day before yesterday', '2023-01-10'],
    ['last night', '2023-01-11'],
    ['Thursday', '2023-01-12'],
    ['Friday', '2023-01-06'],
    ['late on Wednesday night', '2023-01-11'],
    ['9:30 pm on Tuesday', '2023-01-10T21:30'],
    ['last Thursday', '2023-01-05'],
    ['this Friday', '2023-01-13'],
    ['next Thursday', '2023-01-19'],
    ['Tuesday of last week', '2023-01-03'],
    ['Monday to Wednesday', '2023-01-09/2023-01-11'],
    ['24 July', '2022-07-24'],
    ['Jan. 12', '2023-01-12'],
    ['Saturday, July 23', '2022-07-23'],
    ['28 to 31 July', '2022-07-28/2022-07-31'],
    ['November', '2022-11'],
    ['last June', '2022-06'],
    ['July last year', '2022-07'],
    ['3 March this year', '2023-03-03'],
    ['December to April', '2022-12/2023-04'],
    ['last week', '2023-01-02/2023-01-08'],
    ['this weekend', '2023-01-14/2023-01-15'],
    ['last month', '2022-12'],
    ['late last year', '2022'],
    ['the end of the year', '2023'],
    ['next quarter', '2023-04/2023-06'],
    ['the first quarter', '2023-01/2023-03'],
    ['last decade', '2010/2019'],
    ['last summer', '2022-06/2022-08'],
    ['last winter', '2021-12/2022-02'],
    ['the past three months', '2022-10-12/2023-01-12'],
    ['the next two weeks', '2023-01-12/2023-01-26'],
    ['two weeks ago', '2022-12-29'],
    ['five months ago', '2022-08'],
    ['20 years ago', '2003'],
    ['a decade ago', '2013'],
    ['Christmas Eve', '2022-12-24'],
    ['the past 300 decades', null],
    ['300 decades ago', null],
    ['the next 3000 decades', null],
  ]);

  table(
    'of what is still to come',
    [
      ['Friday', '2023-01-13'],
      ['Wednesday', '2023-01-18'],
      ['14 May', '2023-05-14'],
      ['March', '2023-03'],
      ['4 January', '2024-01-04'],
      ['28 to 31 July', '2023-07-28/2023-07-31'],
      ['Christmas Day', '2023-12-25'],
      ['New Year’s Day', '2024-01-01'],
    ],
    { ...frame, isAhead: true },
  );

  table('of what has no one value', [
    ['Saturdays', null],
    ['several years ago', null],
    ['two to three years ago', null],
    ['2.5 years ago', null],
    ['one and a half months ago', null],
    ['decades ago', null],
    ['Eid', null],
    ['COVID-19', null],
  ]);

  it('takes the month first where told to', () => {
    assert.equal(dateValue('1/12/2023', { ...frame, monthFirst: true }), '2023-01-12');
  });

  it('knows which dates only the article’s own tells', () => {
    for (const words of ['Thursday', 'last year', '12 March', 'two weeks ago']) assert.ok(isRelative(words), words);
    for (const words of ['2022', '12 March 2023', 'Eid', 'the 1990s']) assert.ok(!isRelative(words), words);
  });

  it('throws on no words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = dateValue(text, frame);
        assert.ok(value === null || /^\d{4}/.test(value), value ?? '');
      }),
    );
  });
});
