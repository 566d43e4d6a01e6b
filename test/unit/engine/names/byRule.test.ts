import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadLanguage, type Language } from '../../../../src/engine/compromise';
import type { Document } from '../../../../src/engine/document';
import { oneToken } from '../../../../src/engine/document';
import { nameFrom } from '../../../../src/engine/names/mention';
import { findCounts } from '../../../../src/engine/names/counts';
import { findDates } from '../../../../src/engine/names/dates';
import { findMoney } from '../../../../src/engine/names/money';
import type { NameMention } from '../../../../src/engine/names/mention';
import { segment } from '../../../../training/names/corpus';
import { anyText } from '../anyText';

/** The name that one token is. */
function between(document: Document, type: NameMention['type'], at: number): NameMention {
  return nameFrom(document, oneToken(at), type, 0.9);
}

type Find = (document: Document, sentence: Document['sentences'][number]) => NameMention[];

const finders: Readonly<Record<string, Find>> = {
  counts: (document, sentence) => findCounts(document, sentence, []),
  money: findMoney,
  dates: findDates,
};

describe('found by rule', () => {
  let language: Language;
  before(async () => {
    language = await loadLanguage();
  });

  const words = (text: string, find: Find): string[] => {
    const document = segment(text, language);
    return document.sentences
      .flatMap((sentence) => find(document, sentence))
      .map(({ start, end }) => text.slice(start, end));
  };

  const cases: [finder: string, what: string, text: string, expected: string[]][] = [
    ['counts', 'people and things', 'They sent 1,200 troops and eleven buses.', ['1,200 troops', 'eleven buses']],
    ['counts', 'words between', 'Two volunteer firefighters met.', ['Two volunteer firefighters']],
    [
      'counts',
      'large numbers',
      'It feeds 35 lakh farmers and 2.5 million people.',
      ['35 lakh farmers', '2.5 million people'],
    ],
    ['counts', 'ranges', 'Between 20 and 30 boats sank.', ['Between 20 and 30 boats']],
    ['counts', 'no time', 'It took six weeks, three times in 20 years.', []],
    ['counts', 'no hour', 'It ran until 1 a.m. Tickets were sold out.', []],
    ['counts', 'none that is known', 'The two ministers and her three children left.', []],
    ['counts', 'no verbs behind a number', 'Her 112 puts Ghana ahead. Walking at 75 helps those who run.', []],
    [
      'counts',
      'nouns that are verbs as well',
      'About 20 plays were put on, 30 takes filmed.',
      ['20 plays', '30 takes'],
    ],
    ['counts', 'no years', 'The 2019 elections were held.', []],
    ['counts', 'no numbers of names', 'They flew Boeing 737 jets under Section 144 orders.', []],
    ['counts', 'no shares', 'Six in ten voters and 1 in 12 young boats left.', []],
    [
      'counts',
      'others within something',
      'It was sold to Norvik One in three deals and on nine of ten islands.',
      ['three deals', 'ten islands'],
    ],
    ['counts', 'no single ones', 'One boat sank.', []],
    ['money', 'signs', 'It cost £3.2bn, ₹2,000 crore and $5.', ['£3.2bn', '₹2,000 crore', '$5']],
    ['money', 'letters', 'It cost Rs 500 crore or Tk 20 and US$3.', ['Rs 500 crore', 'Tk 20', 'US$3']],
    [
      'money',
      'letters without a space',
      'It cost N11bn, SKr9bn, CHF9bn, R20m, RM3bn, S$4m, Sh200m, KSh300, USh5,000, GH¢50, GHS 90, P50m and K20m.',
      'N11bn SKr9bn CHF9bn R20m RM3bn S$4m Sh200m KSh300 USh5,000 GH¢50 GHS_90 P50m K20m'
        .split(' ')
        .map((sum) => sum.replace('_', ' ')),
    ],
    ['money', 'letters before a comma', 'It cost N28,500, against P7,500 there.', ['N28,500', 'P7,500']],
    ['money', 'letters as the only number', 'The bank lost N11bn on loans.', ['N11bn']],
    [
      'money',
      'letters with a hyphen or small coins',
      'They paid R20-million, R15.80 and Php500.',
      ['R20-million', 'R15.80', 'Php500'],
    ],
    ['money', 'Malaysian millions', 'It paid RM750mil, RM1.5bil and N2mil.', ['RM750mil', 'RM1.5bil', 'N2mil']],
    ['money', 'rands with spaces', 'Bail was R50 000, not R1 200 000.', ['R50 000', 'R1 200 000']],
    [
      'money',
      'small ones where there are large ones of the same letter',
      'A bag is N500, N50 on the R21 in K2, and cost N1,200.',
      ['N500', 'N50', 'N1,200'],
    ],
    ['money', 'no roads where there are such sums', 'It shut the R21 for R20m.', ['R20m']],
    [
      'money',
      'no roads, versions and mountains',
      'The N12 and R21 lead to K2; P7 runs PHP 8 on RON 95, as CUP 2022 did.',
      [],
    ],
    ['money', 'no words that begin so', 'Shanghai, Shell and Rsync met 12 Dhows.', []],
    [
      'money',
      'words of more lands',
      'It cost 50 cedis, 3 million kwacha or 20m rand.',
      ['50 cedis', '3 million kwacha', '20m rand'],
    ],
    [
      'money',
      'words',
      'It cost 20 million rupees or 5 Hong Kong dollars.',
      ['20 million rupees', '5 Hong Kong dollars'],
    ],
    ['money', 'Polish words', 'It cost 27.40 zlotys.', ['27.40 zlotys']],
    [
      'money',
      'crowns of a country',
      'It cost 50 Czech crowns, 3 million Swedish crowns and 20 Danish kroner.',
      ['50 Czech crowns', '3 million Swedish crowns', '20 Danish kroner'],
    ],
    ['money', 'many crowns', 'It cost 200,000 crowns or 1.9 billion crowns.', ['200,000 crowns', '1.9 billion crowns']],
    ['money', 'no crowns that are won', 'She won two crowns, he 100 crowns.', []],
    [
      'money',
      'lira and Swiss francs',
      'It cost 30 million lira or 5 Swiss francs.',
      ['30 million lira', '5 Swiss francs'],
    ],
    ['money', 'pence', 'Shares fell to 412p.', ['412p']],
    ['money', 'no coin that cents are of', 'It cost 50 euro cents.', []],
    ['money', 'no weights', 'It weighs 100 pounds.', []],
    ['dates', 'days', 'It rained yesterday and will tomorrow morning.', ['yesterday', 'tomorrow morning']],
    ['dates', 'units', 'It closed late last year and opens next month.', ['late last year', 'next month']],
    ['dates', 'stretches', 'In the past three months it rose.', ['the past three months']],
    ['dates', 'ago', 'It sank two weeks ago, not a few years ago.', ['two weeks ago', 'a few years ago']],
    ['dates', 'ends', 'By the end of the year it will open.', ['the end of the year']],
    ['dates', 'seasons', 'It opens this fall in Boston and closed last fall.', ['this fall', 'last fall']],
    ['dates', 'no falls of what is sold', 'This fall in demand and the next fall of 3 percent hurt.', []],
    ['dates', 'in figures', 'It sank on 12/01/2023 or 2023-01-13.', ['12/01/2023', '2023-01-13']],
    ['dates', 'no parts of paths and versions', 'See 1/12/2023/4 and last-minute calls.', []],
  ];
  for (const [finder, what, text, expected] of cases) {
    it(`${finder}: ${what}`, () => assert.deepEqual(words(text, finders[finder]!), expected));
  }

  it('a count keeps the words that it counts, though a name stands in between', () => {
    const text = 'Some 46 French soldiers came.';
    const document = segment(text, language);
    const [count] = findCounts(document, document.sentences[0]!, [between(document, 'norp', 2)]);
    assert.equal(text.slice(count!.start, count!.end), '46');
    assert.deepEqual(count!.value, { amount: 46, unit: 'French soldiers' });
  });

  it('a count is of no place that looks like a plural', () => {
    const document = segment('Two Arkansas law students came.', language);
    const [count] = findCounts(document, document.sentences[0]!, [between(document, 'location', 1)]);
    assert.deepEqual(count!.value, { amount: 2, unit: 'Arkansas law students' });
  });

  for (const [name, find] of Object.entries(finders)) {
    it(`${name} are whole tokens of any text`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const document = segment(text, language);
          for (const sentence of document.sentences) {
            for (const { start, end, firstToken, endToken } of find(document, sentence)) {
              assert.equal(start, document.tokens[firstToken]!.start);
              assert.equal(end, document.tokens[endToken - 1]!.end);
            }
          }
        }),
      );
    });

    for (const piece of ['1 ', '1,', '$1', '111 ', 'one ', 'the past ', 'last ', '1 Jan ', '1/1/']) {
      it(`${name} are looked for in no more than linear time in “${piece}…”`, function () {
        this.timeout(5000);
        const document = segment(piece.repeat(20_000), language);
        for (const sentence of document.sentences) find(document, sentence);
      });
    }
  }
});
