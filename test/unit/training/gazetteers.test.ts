import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanPhrase, cleanPhrases, fold, nameCase } from '../../../training/gazetteers/clean';
import { parts } from '../../../training/gazetteers/people';
import { anyText } from '../engine/anyText';

describe('a gazetteer', () => {
  const phrases: readonly [raw: string, cleaned: string | undefined][] = [
    ['  Oromo_Liberation  Front (OLF)', 'Oromo Liberation Front'],
    ['Party of Labor [Ana PEREIRA', 'Party of Labor'],
    ['"Gulu",', 'Gulu'],
    ["N'Djamena", "N'Djamena"],
    ["'s-Hertogenbosch", 's-Hertogenbosch'],
    ['São Tomé', 'São Tomé'],
    ['Sa\u0303o Paulo', 'São Paulo'],
    ['U.S.', 'U.S.'],
    ['AT&T', 'AT&T'],
    ['X', undefined],
    ['rupee', undefined],
    ['Москва', undefined],
    ['', undefined],
  ];
  for (const [raw, cleaned] of phrases) {
    it(`takes ${JSON.stringify(raw)} as ${JSON.stringify(cleaned)}`, () => assert.equal(cleanPhrase(raw), cleaned));
  }

  it('has each phrase once, sorted, with accents and without', () => {
    assert.deepEqual(cleanPhrases(['Łódź', 'Accra', 'Łódź', 'accra']), ['Accra', 'Lodz', 'Łódź']);
  });

  it('leaves out the forms that are no names', () => {
    const words = new Set(['the', 'nice']);
    const isWord = (phrase: string): boolean => words.has(phrase.toLowerCase());
    assert.deepEqual(cleanPhrases(['Thê', 'Nice', 'Gulu'], isWord), ['Gulu', 'Thê']);
  });

  it('has phrases only that cleaning leaves as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.string({ unit: 'binary' }))), (raw) => {
        for (const phrase of cleanPhrases(raw)) assert.equal(cleanPhrase(phrase), phrase);
      }),
    );
  });

  it('writes letters in ASCII as newspapers do', () => {
    const folded = ['Erdoğan', 'Łukasz', 'Ægir', 'Müller', 'Đặng', 'O’Brien', 'Kadıköy'].map(fold);
    assert.deepEqual(folded, ['Erdogan', 'Lukasz', 'Aegir', 'Muller', 'Dang', "O'Brien", 'Kadikoy']);
  });

  it('writes names of one case with capitals', () => {
    const names = ['UHURU KENYATTA', 'al-bashir', "o'neill", 'MCDONALD', 'ÑANCO'].map(nameCase);
    assert.deepEqual(names, ['Uhuru Kenyatta', 'Al-Bashir', "O'Neill", 'McDonald', 'Ñanco']);
  });

  it('splits names of persons into the words that are names', () => {
    const names = ['Nguyễn Văn A', 'Ludwig van Beethoven', 'A. J. Ayer', 'Юлия Щербакова', 'Дмитрий'].map(parts);
    assert.deepEqual(names, [
      ['Nguyễn', 'Văn'],
      ['Ludwig', 'Beethoven'],
      ['Ayer'],
      ['Yuliya', 'Shcherbakova'],
      ['Dmitry'],
    ]);
  });
});
