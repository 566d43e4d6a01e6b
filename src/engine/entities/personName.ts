import { honorifics, honours } from '../names/lexicon';
import { nameKey } from './forms';

/** Words before a name that are no part of it, besides the honorifics. */
const titles = new Set(
  'king queen emperor empress prince princess pope saint president senator governor general mlle mme mademoiselle madame aunt auntie aunty uncle'.split(
    ' ',
  ),
);
const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']);

/** A person's name for comparing. */
export interface PersonName {
  /** In lower case, without accents; initials are words of one letter. */
  readonly words: readonly string[];
  /** "jr", "ii". */
  readonly generation: string | null;
}

/** Reads a name, without titles and honours: "Dr. Martin Luther King Jr." */
export function personName(text: string): PersonName {
  // "Tom “Red” Brel" may be called Red.
  const plain = /["“”‘'’]/.test(text) ? text.replace(/["“”‘]|['’](?!\p{L})|(?<!\p{L})['’]/gu, '') : text;
  const all = nameKey(withoutHonours(plain.split(/\s+/)).join(' '));
  const last = all.at(-1) ?? '';
  const generation = all.length > 1 && generations.has(last) ? last : null;
  const words = generation ? all.slice(0, -1) : all;
  return { words: words.slice(titlesIn(words)), generation };
}

/** The name as it stands without honours and honorifics, and without titles where more than one word is left: "King Harald", "Julia Okoro". */
export function withoutTitles(text: string): string {
  const words = withoutHonours(text.split(/\s+/));
  const keys = words.map((word) => nameKey(word).join(''));
  const count = titlesIn(keys);
  const isShort = words.length - count < 2;
  return words.slice(isShort && !honorifics.has(keys[0]!) ? 0 : count).join(' ');
}

/** "Giles Frome QC" is Giles Frome, but "Tom MD" may be called so. */
function withoutHonours(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 2 && honours.has(words[end - 1]!)) end--;
  return end < words.length ? words.slice(0, end) : words;
}

/** How many titles the words begin with. */
function titlesIn(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 1 && (honorifics.has(words[count]!) || titles.has(words[count]!))) count++;
  return count;
}

/** Names that are written alike but for spaces, or in the other order ("Natsu Higuchi", "Higuchi Natsu"), have one key. */
export function personKey({ words, generation }: PersonName): string {
  const ordered = words.length === 2 && words.every((word) => word.length > 1) ? words.toSorted() : words;
  return `${ordered.join('')} ${generation ?? ''}`;
}

/**
 * Whether a name may be short for another: its words stand in the other in that order, an initial for its word. Two full
 * names that differ in their middle initials, or in "Jr." and "Sr.", mean two people.
 */
export function isShortFor(part: PersonName, whole: PersonName): boolean {
  if (part.generation && part.generation !== whole.generation) return false;
  if (part.words.join('').length >= whole.words.join('').length) return false;
  let at = 0;
  const found: number[] = [];
  for (const word of part.words) {
    while (at < whole.words.length && !matches(word, whole.words[at]!)) at++;
    if (at === whole.words.length) return false;
    found.push(at++);
  }
  // "George W. Bush" is not "George H. W. Bush".
  const middle = whole.words.slice(1, -1);
  const isFull = found[0] === 0 && found.at(-1) === whole.words.length - 1;
  return !(
    isFull &&
    part.words.length > 2 &&
    middle.some((word) => word.length === 1) &&
    found.length < whole.words.length
  );
}

function matches(word: string, other: string): boolean {
  return word === other || (word.length === 1 && other.startsWith(word));
}
