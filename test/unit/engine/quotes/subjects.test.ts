import assert from 'node:assert/strict';
import { indirectQuotes } from './indirectQuotes';

describe('subjects of verbs of saying', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'whose verb is a noun as well',
      'Tarn Foods, the maker of pies, on Tuesday cut its forecast, saying that grain had become dearer.',
      ['grain had become dearer | Tarn Foods | say'],
    ],
    [
      'before the day it is done, with what it is between',
      'Norvik Corp. (NYSE: NVK), a maker of pumps, today announced that it would hire. The Halden Fund yesterday said it was sorry.',
      ['it would hire | Norvik Corp. | announce', 'it was sorry | Halden Fund | say'],
    ],
    [
      'what is published, before where and when that is',
      'A study published on Monday in the journal Sleep found that naps help the old.',
      ['naps help the old | A study | find'],
    ],
    [
      'the same behind who made it',
      'A survey by Norvik College released last week found that most bakers sleep badly.',
      ['most bakers sleep badly | A survey | find'],
    ],
    [
      'several behind where they say it',
      'In a joint statement, the mayors of Halden, Oslo and Lima said that the road would open.',
      ['the road would open | the mayors of Halden, Oslo and Lima | say'],
    ],
    [
      'before how much later',
      'The mayor said later that she would stay. Her deputy said later he would go.',
      ['she would stay | The mayor | say', 'he would go | Her deputy | say'],
    ],
    [
      'not of a day that is itself told of',
      'The firm of today said it was sorry.',
      ['it was sorry | The firm of today | say'],
    ],
    [
      'with a date of their own',
      'According to a report dated March 2, 2020, the dam was cracked.',
      ['the dam was cracked | a report | according to'],
    ],
    [
      'in a letter, and those who talk to others',
      'The firm in a statement said it would pay. Two drivers talking to the paper said the road was ice.',
      ['it would pay | The firm | say', 'the road was ice | Two drivers talking to the paper | say'],
    ],
    [
      'at first, but not the first',
      'Tomas Brel first said it was cold. The first said it was hot.',
      ['it was cold | Tomas Brel | say', 'it was hot | The first | say'],
    ],
    [
      'behind the dash of a dateline',
      'NAIROBI – Kenya’s central bank said its rate would stay. LAGOS, March 3 - The Lagos lender said its profit had doubled.',
      ['its rate would stay | Kenya’s central bank | say', 'its profit had doubled | The Lagos lender | say'],
    ],
    [
      'before what dashes part from the verb',
      'The lender — one of five in the city — said it would hire. The union - the largest in town - said it was glad.',
      ['it would hire | The lender | say', 'it was glad | The union | say'],
    ],
    [
      'named between dashes, or before what is',
      'The club’s new coach — Ana Ruiz, who is 40 — said the team was ready. Rob Lind, the head of Halden Media – a small firm – told me it was late.',
      ['the team was ready | Ana Ruiz | say', 'it was late | Rob Lind | tell'],
    ],
    [
      'before where they say it',
      'Marta Lind, 23, said outside court that she was relieved.',
      ['she was relieved | Marta Lind | say'],
    ],
    [
      'who write to others',
      'Analysts at Norvik Bank said in a note to clients that growth was weak.',
      ['growth was weak | Analysts at Norvik Bank | say'],
    ],
    [
      'behind “according to”, where “report” is no verb',
      'It was an accident, according to a police report. It was late, according to the police report.',
      ['It was an accident | a police report | according to', 'It was late | the police | according to'],
    ],
    [
      'behind a clause of several parts, before the day',
      'The bridge, built by the Danish firm Norvik, cut the way to work by an hour in two towns, the mayor said on Monday.',
      ['The bridge, built by the Danish firm Norvik, cut the way to work by an hour in two towns | the mayor | say'],
    ],
    [
      'over people who are told',
      'Also speaking, the governor, Dr Aminu Wali, assured residents that the school would open.',
      ['the school would open | Dr Aminu Wali = Aminu Wali | assure'],
    ],
    [
      'without the time of a live report',
      '09.15 Trains have been cancelled until noon, NorthRail says.',
      ['Trains have been cancelled until noon | NorthRail | say'],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await indirectQuotes(text), expected));
  }
});
