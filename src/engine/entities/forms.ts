/** Letters that have no accent to take off. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
/** The Arabic article, which is written in many ways or left out: "al-Sisi", "El-Sisi". */
const article = /(?<![\p{L}\p{N}])(?:al|el|as|ad|ar|an|at|ash)[-‐–’'](?=\p{L})/gu;
const small = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', 'la', '&']);

/** What only the law calls an organization, in small letters. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated ltd limited corp corporation co company plc llc llp ag sa nv bv gmbh spa ab asa oyj pty bhd sdn pte kg se'.split(
    ' ',
  ),
);

/** A form's words for comparing: lower case, without accents, possessives, Arabic articles, "the" and full stops (but those in numbers). "J. K. Rowling" → j, k, rowling. */
export function nameKey(text: string): string[] {
  // Most are plain letters, of which there is nothing to take off.
  if (/^[A-Za-z ]*$/.test(text)) return keyWords(text.toLowerCase().split(' '));
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðıæœß]/g, (letter) => plainLetters[letter]!)
    .replaceAll('’', "'")
    .replace(/'s?(?![\p{L}\p{N}])/gu, '')
    .replace(article, '')
    .replace(/\.(?!\p{Nd})/gu, ' ');
  return keyWords(plain.split(/[\s\-‐–,]+/));
}

function keyWords(words: readonly string[]): string[] {
  return words.filter((word) => word && word !== 'the');
}

/** The first letters of a name's words in lower case, with and without the small words: "Line of Control" → "loc", "lc". */
export function initialsOf(name: string): string[] {
  const words = name.toLowerCase().split(/[\s\-–]+/);
  const initials = (some: readonly string[]): string => some.map((word) => word.charAt(0)).join('');
  return [...new Set([initials(words), initials(words.filter((word) => !small.has(word)))])];
}

/** What an acronym's long form may have for first letters: all its letters, or its capitals ("iCET" → "icet", "cet"). */
export function acronymKeys(acronym: string): string[] {
  const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '').replace(/s$/, '');
  const capitals = letters.replace(/\p{Ll}/gu, '');
  return [...new Set([letters, capitals])].filter((key) => key.length >= 2).map((key) => key.toLowerCase());
}

/** Whether `text` names more fully than `than`: of more words or longer ones, and not in capitals. */
export function isFuller(text: string, than: string): boolean {
  const [own, other] = [nameKey(text), nameKey(than)];
  const letters = own.join('').length - other.join('').length;
  const shouted = text.length > 4 && than === than.toUpperCase() && text !== text.toUpperCase();
  return own.length > other.length || (own.length === other.length && (letters > 0 || (letters === 0 && shouted)));
}
