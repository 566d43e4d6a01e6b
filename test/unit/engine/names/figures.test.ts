import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeParagraph, assemble, type Document } from '../../../../src/engine/document';
import { findFigures } from '../../../../src/engine/names/figures';
import type { NameMention } from '../../../../src/engine/names/mention';
import { finish } from '../../../../training/names/finish';
import { anyText } from '../anyText';

function documentOf(text: string): Document {
  return finish(
    assemble(text, [{ start: 0, end: text.length }], [[{ start: 0, analysis: analyzeParagraph(text) }]], null),
  );
}

function figures(document: Document): NameMention[] {
  return document.sentences.flatMap((sentence) => findFigures(document, sentence));
}

/** The percentages and quantities of the text as "type: words", in order. */
function measures(text: string): string[] {
  return figures(documentOf(text))
    .filter(({ type }) => type === 'percent' || type === 'quantity')
    .map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}

describe('figures', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['percentages', 'Up 3.5% and 20 per cent.', ['percent: 3.5%', 'percent: 20 per cent']],
    ['percentages in short', 'Up 12pc, then 7 pct.', ['percent: 12pc', 'percent: 7 pct']],
    [
      'percentages in words',
      'Twenty-five percent, or five per cent.',
      ['percent: Twenty-five percent', 'percent: five per cent'],
    ],
    [
      'percentage points',
      'By 0.5 percentage points or 25 basis points.',
      ['percent: 0.5 percentage points', 'percent: 25 basis points'],
    ],
    ['a fall with its sign', 'It was -2.5% (+3% before).', ['percent: -2.5%', 'percent: +3%']],
    [
      'ranges',
      '10-15 percent, 5 to 7 km, six or seven miles.',
      ['percent: 10-15 percent', 'quantity: 5 to 7 km', 'quantity: six or seven miles'],
    ],
    [
      'ranges with “between”',
      'Between 5 and 7 percent grew between 2 and 3 metres.',
      ['percent: Between 5 and 7 percent', 'quantity: between 2 and 3 metres'],
    ],
    [
      'ranges over zero and below',
      'From -5 to 10 degrees and -10 to -5 degrees.',
      ['quantity: -5 to 10 degrees', 'quantity: -10 to -5 degrees'],
    ],
    ['a year before “to” begins no range', 'From 12% in 2010 to 20 percent.', ['percent: 12%', 'percent: 20 percent']],
    ['no range over “and” alone', 'Shed 7 and 5 percent went.', ['percent: 5 percent']],
    [
      'lengths',
      'It is 5 km, 5.5 kilometres, 3ft and 500 nautical miles.',
      ['quantity: 5 km', 'quantity: 5.5 kilometres', 'quantity: 3ft', 'quantity: 500 nautical miles'],
    ],
    [
      'areas',
      '30 square kilometres, 3,000 sq km, 12km², two acres.',
      ['quantity: 30 square kilometres', 'quantity: 3,000 sq km', 'quantity: 12km²', 'quantity: two acres'],
    ],
    [
      'weights',
      '2kg, 3 tonnes, two and a half pints.',
      ['quantity: 2kg', 'quantity: 3 tonnes', 'quantity: two and a half pints'],
    ],
    [
      'speeds and rates',
      '120km/h, 35mph, 90 miles an hour, two million barrels a day.',
      ['quantity: 120km/h', 'quantity: 35mph', 'quantity: 90 miles an hour', 'quantity: two million barrels a day'],
    ],
    [
      'temperatures',
      '25°C, -4 degrees Celsius and 90 degrees.',
      ['quantity: 25°C', 'quantity: -4 degrees Celsius', 'quantity: 90 degrees'],
    ],
    ['a degree in a subject is no temperature', 'She has two degrees in law.', []],
    ['power', 'A 500 MW plant made 26,780 TWh.', ['quantity: 500 MW', 'quantity: 26,780 TWh']],
    [
      'large numbers',
      '5m tonnes, half a million hectares, hundreds of thousands of litres.',
      ['quantity: 5m tonnes', 'quantity: half a million hectares', 'quantity: hundreds of thousands of litres'],
    ],
    [
      'before a noun',
      'A 10-mile queue by the 33-million-acre farm.',
      ['quantity: 10-mile', 'quantity: 33-million-acre'],
    ],
    ['units that only begin so', 'He bought 12 mileposts, 3 tonsils and 10 percentiles.', []],
    ['units without a number', 'Miles of percent signs, tonnes of acres.', []],
    ['numbers without a unit', 'Some 20 people and 300 sheep; 100m sprint.', []],
    ['money is none', 'It cost 100 pounds or 5 million euros.', []],
    ['nothing over the end of a sentence', 'There were 5. Miles away it rained.', []],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => assert.deepEqual(measures(text), expected));
  }

  it('are whole tokens, in order and apart, in any text', () => {
    const pieces = fc.constantFrom(
      '5',
      '10',
      'two',
      'hundred',
      'a',
      'half',
      'between',
      'and',
      '-',
      'to',
      '%',
      'km',
      'per',
      'cent',
      '/h',
      '°',
      'C',
      ' ',
      ' ',
      '.',
    );
    const text = fc.oneof(
      anyText,
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const document = documentOf(any);
        let last = 0;
        for (const { start, end, firstToken, endToken } of figures(document)) {
          assert.ok(firstToken < endToken && start >= last);
          assert.equal(start, document.tokens[firstToken]!.start);
          assert.equal(end, document.tokens[endToken - 1]!.end);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  for (const piece of [
    '1',
    '1 ',
    '1-',
    '1,',
    'one ',
    'between one and ',
    'hundreds of ',
    'half a million and a half ',
  ]) {
    it(`are looked for in no more than linear time in “${piece}…”`, function () {
      this.timeout(5000);
      figures(documentOf(piece.repeat(20_000)));
    });
  }
});
