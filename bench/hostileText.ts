/** Texts to break the analysis with, each made from a number alone: made-up news with hostile pieces in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../training/names/random';

const samples = join(__dirname, '../samples');
const articles = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(samples, name), 'utf8'));
const sentences = articles.flatMap((text) => text.split(/(?<=[.?!”])\s+/));

const pieces = [
  ['“', '”', '"', "'", '‘', '’', "''", '``', '«', '»', '„', '‹', '›', '「', '」', '(', ')', '[', ']', '{', '}', '<b>'],
  ['.', '...', '…', ',', ';', ':', '?', '!', '-', '—', '–', '/', '\\', '&amp;', '$', '$(x)', '%', '#', '*', '_', '|'],
  [' ', '  ', '\t', '\n', '\n\n', '\r', '\r\n', '\n\r', '\u00a0', '\u2009', '\u3000', '\u2028', '\u2029', '\u0085'],
  ['\0', '\u0007', '\u001b[31m', '\u009b2J', '\u007f', '\ufffe', '\uffff', '\ufffd', '\ufeff', '\ufffc'],
  ['\ud83c', '\udf89', '\udc00\ud800', '🎉', '👩‍👩‍👧', '🇰🇪', '👍🏽', '1️⃣', '𝐀nna', '𝟙𝟚'],
  ['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\u200e', '\u200f', '\u061c', '\u202a', '\u202e', '\u202c'],
  ['\u2066', '\u2069', 'e\u0301', '\u0301', '\u0301\u0323\u0301', 'Z\u0351\u036b\u0343\u036a', '\u20dd', '\u0e33'],
  ['مرحبا بالعالم', 'שלום', '北京市', 'こんにちは', 'Ελλάδα', 'Москва', 'नमस्ते', 'ไทย', 'İstanbul', 'ſtraße', 'ﬁrm'],
  ['Mr', 'Dr.', 'Ms. Ana', 'J. K.', 'U.S.', 'NATO', '(LWF)', 'O’Neil', "O'Neil’s", 'US-China', 'von', 'Jr.', 'Inc.'],
  ['said', 'told reporters', 'according to', 'he', 'she', 'they', 'it', 'who', 'that', 'her', 'I', 'the minister'],
  ['$3.5 million', '12 per cent', '€', '£1,000.00.00', '1e999', '-5', '99999999999999999999', '0/0', '½', '10-', '3–5'],
  ['Monday', 'Jan 12', '2023-02-30', '31/12/1999', '12:61', 'last year', 'in 0000', '29 February 1900', 'the 1990s'],
  ['NEW DELHI, Jan 12 (Reuters) -', 'By Ana Okoro', 'Source: AP', 'https://a.example/2023/13/45/x?y=“z”', 'x@y.org'],
  [
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'Constructor Prototype',
    '=cmd()',
    '{0}',
    'NaN',
  ],
  ['\nANA OKORO: ', '\nBREL: No. ', '\nQ: ', '\nA: They said so. ', '\nAO: ', '\n(APPLAUSE)\n', '\n\nQ: Who are they?'],
  ['Ana Okoro', 'Okoro', 'Tomas Brel', 'ANA OKORO', 'Lakes Water Fund', 'Kenya', 'Kenyan', 'a'.repeat(300)],
].flat();
const many = [
  '“',
  '"',
  "'",
  '(',
  '[',
  '.',
  '. ',
  'A',
  'A ',
  '\u0301',
  '🎉',
  '\ud800',
  '\0',
  '\r',
  '-',
  'a-',
  ', Ana',
  '5km ',
  '“a” ',
  '"a" ',
  "'a ",
  '“a” said ',
  'he said “a” and ',
  'says ',
  '«a ',
  '“ran\n\n',
  'a\t',
  '=',
  'the ',
  'import ',
  '\nA: ',
  '\nAna Okoro: They said so. ',
];

/** What is told of thousands, each with a name of its own for every N. */
const ofEach = [
  'Ana N met Tomas N at the N-N talks. ',
  'N, the chair of N Water Fund, ',
  'Tomas N and his wife, Ana, left. Mr N said so. ',
  'Ana N, a farmer, left, and the farmer said so. ',
  'N Corp, a company, lost. The firm said so. ',
  'N Water Fund (NWF) and ',
  'N and Ana Okoro, N and Tomas Okoro: “Okoro,” Okoro said. ',
  '\nN: They told N that N said so.',
  '\nBy Ana N and Tomas N',
];

/** The text of that number: most are short, some long, one in ten thousand very long. */
export function hostileText(number: number): string {
  const random = new Random(Math.imul(number + 1, 0x9e3779b1));
  const below = (limit: number): number => Math.floor(random.next() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const anything = (): string => (below(8) === 0 ? String.fromCharCode(below(0x10000)) : pick(pieces));
  const mixed = (length: number): string => {
    let text = '';
    for (let count = 0; count < length; count++) {
      const part = below(4) === 0 ? pick(sentences) : anything();
      text += (below(3) === 0 ? '' : ' ') + (below(12) === 0 ? part.toUpperCase() : part);
    }
    return text;
  };
  const mangled = (text: string): string => {
    for (let count = below(30); count >= 0; count--) {
      const at = below(text.length + 1);
      const end = at + below(below(10) === 0 ? 300 : 4);
      const insert = [anything, () => '', () => anything().repeat(below(40)), () => text.slice(at, end + 20)];
      text = text.slice(0, at) + pick(insert)() + text.slice(end);
    }
    return text;
  };
  if (number % 10_000 === 9999) return veryLong(below, pick);
  const kind = below(100);
  if (kind < 65) return mixed(1 + below(24));
  if (kind < 85) return mangled(mixed(1 + below(8)));
  if (kind < 97) return mangled(pick(sentences) + pick(['\n', '\r', '\r\n', ' ']) + pick(sentences));
  if (kind < 99) return mangled(pick(articles)).replace(/\n+/g, pick(['\n', '\r', '\r\n', ' ', '\n\n']));
  return mixed(1) + anything().repeat(1 + below(500)) + mixed(1);
}

function veryLong(below: (limit: number) => number, pick: <T>(list: readonly T[]) => T): string {
  const kinds = [
    () => pick(many).repeat(100_000),
    () => pick(sentences).replace(/\s/g, '').repeat(20_000).slice(0, 1_000_000),
    () => pick(sentences).toUpperCase().repeat(5000).slice(0, 300_000),
    () => `${pick(sentences)} `.repeat(2000),
    () => Array.from({ length: 20_000 }, () => pick(pieces)).join(pick(['', ' '])),
    () => `${pick(sentences)}\r`.repeat(3000),
    () => {
      const pattern = pick(ofEach);
      return Array.from({ length: 10_000 }, (_, number) => pattern.replace(/\bN\b/g, madeUp(number))).join('');
    },
  ];
  return pick(kinds)().slice(0, 1_000_000 - below(10));
}

/** A capitalised word, another for each number. */
function madeUp(number: number): string {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];
  const word = Array.from(String(number), (digit) => syllables[Number(digit)]).join('');
  return word[0]!.toUpperCase() + word.slice(1);
}
