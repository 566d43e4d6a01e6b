import { RecentMap } from './recentMap';

/** So many words at least, twice as many at most, are kept. */
const keptWords = 4000;
const words = new RecentMap<string, string>(keptWords);

/**
 * The same word as one string for all its places, which keeps no text alive. Each word is looked up and compared time and
 * again: V8 does that at once where both are the same object, and slowly where one has two bytes a character, as all that is
 * cut from a text with curly quotes has.
 */
export function interned(word: string): string {
  let own = words.get(word);
  if (own === undefined) {
    // Joined anew, it has one byte a character if it can.
    own = nameOfProperty(word.split('').join(''));
    words.set(own, own);
  }
  return own;
}

/** The string as the name of a property, of which V8 has but one; the words in the code are such. */
function nameOfProperty(text: string): string {
  const named: Record<string, boolean> = Object.create(null);
  named[text] = true;
  return Object.keys(named)[0]!;
}
