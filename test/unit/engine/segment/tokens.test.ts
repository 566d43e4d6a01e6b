import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../../src/engine/segment/tokens';
import { anyText } from '../anyText';

const words = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['words and punctuation', 'Rain, then sun.', ['Rain', ',', 'then', 'sun', '.']],
    ['a possessive ending, straight and curly', "Mali's and Peru’s", ['Mali', "'s", 'and', 'Peru', '’s']],
    ['a plural possessive', 'the farmers’ rice', ['the', 'farmers', '’', 'rice']],
    ['contractions stay whole', 'didn’t we’ll', ['didn’t', 'we’ll']],
    ['names with an apostrophe', "O'Dowd d’Avila", ["O'Dowd", 'd’Avila']],
    ['hyphens stand alone', 'US-China', ['US', '-', 'China']],
    ['initials keep their full stop', 'J. K. Oduya', ['J.', 'K.', 'Oduya']],
    ['initials right before a name', 'L.Boldbat, M.K.Arul', ['L.', 'Boldbat', ',', 'M.', 'K.', 'Arul']],
    [
      'a letter before a sentence without its space',
      'plan B.The end, a C.It',
      ['plan', 'B', '.', 'The', 'end', ',', 'a', 'C', '.', 'It'],
    ],
    ['titles and dotted acronyms', 'Dr. Ito of the U.S. said', ['Dr.', 'Ito', 'of', 'the', 'U.S.', 'said']],
    ['a single letter that ends a sentence', 'plan B.', ['plan', 'B', '.']],
    ['numbers', '3,150.5 at 4:30 in 1990s, 20th', ['3,150.5', 'at', '4:30', 'in', '1990s', ',', '20th']],
    ['money and percent signs', '$5bn or 3.5%', ['$', '5bn', 'or', '3.5', '%']],
    ['letters with digits', 'G20 iCET', ['G20', 'iCET']],
    ['firms', 'AT&T Booking.com', ['AT&T', 'Booking.com']],
    [
      'addresses without the punctuation behind them',
      'see https://a.example/b?c, or x@y.org.',
      ['see', 'https://a.example/b?c', ',', 'or', 'x@y.org', '.'],
    ],
    ['addresses with accents', 'to josé@münchen.de.', ['to', 'josé@münchen.de', '.']],
    ['handles and tags', '@mara #rain', ['@mara', '#rain']],
    ['the lines of emphasis', 'a _big plan_ of x_y', ['a', '_', 'big', 'plan', '_', 'of', 'x_y']],
    ['a doubled apostrophe is one mark', "''Yes,'' he said", ["''", 'Yes', ',', "''", 'he', 'said']],
    ['ellipses and dashes', 'Well... yes -- no…', ['Well', '...', 'yes', '--', 'no', '…']],
    ['an emoji is one token', 'Go 🎉 now', ['Go', '🎉', 'now']],
    ['a lone surrogate', 'a \uD83C b', ['a', '\uD83C', 'b']],
    ['accents, composed and not', 'Erdoğan Jose\u0301', ['Erdoğan', 'Jose\u0301']],
    ['nothing', '', []],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => assert.deepEqual(words(text), expected));
  }

  it('cover every character but white space exactly once, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = '';
        let at = 0;
        for (const { start, end } of tokenize(text)) {
          assert.ok(start >= at && end > start && end <= text.length);
          rest += text.slice(at, start);
          at = end;
        }
        rest += text.slice(at);
        assert.equal(rest.trim(), '');
      }),
    );
  });
});
