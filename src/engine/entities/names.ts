/** Honorifics and generational suffixes, which do not tell people apart. */
const decoration = /^(?:mr|mrs|ms|mx|dr|prof|sir|dame|lord|lady|jr|sr|ii|iii|iv)$/;

/** A form's words for comparing: lower case, without accents, full stops, possessives and honorifics. "J. K. Rowling" → j, k, rowling. */
export function nameKey(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\./g, '')
    .split(/[\s\-–]+/)
    .filter((word) => word && word !== 'the' && !decoration.test(word));
}

const small = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', 'la', '&']);

/** Whether `acronym` is made of the first letters of the name's words, small words counted or not ("LAC", "iCET"). */
export function isAcronymOf(acronym: string, name: readonly string[]): boolean {
  const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '').replace(/s$/, '');
  if (letters.length < 2 || name.length < 2) return false;
  const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('');
  const capitals = letters.replace(/\p{Ll}/gu, '').toLowerCase();
  const all = letters.toLowerCase();
  const long = name.filter((word) => !small.has(word.toLowerCase()));
  return [initials(name), initials(long)].some(
    (first) => first.toLowerCase() === all || (capitals.length >= 2 && first.toLowerCase() === capitals),
  );
}
