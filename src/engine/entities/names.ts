/** Suffixes that surnames are called without. */
const generation = /^(?:jr|sr|ii|iii|iv)$/;

/** A form's words for comparing: lower case, without accents, full stops (but those in numbers), possessives and generations. "J. K. Rowling" → j, k, rowling. */
export function nameKey(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\.(?!\p{Nd})/gu, '')
    .split(/[\s\-–]+/)
    .filter((word) => word && word !== 'the' && !generation.test(word));
}

const small = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', 'la', '&']);

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
