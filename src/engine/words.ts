/** How words are written. A word beyond the text's ends, `undefined`, is none of these. */

// Made once: to make a pattern with letters of all scripts at each call takes its time.
const capitalized = /^\p{Lu}/u;
const titleCase = /^\p{Lu}\p{Ll}/u;
const lowercase = /^\p{Ll}/u;

/** Whether it begins with a capital: "Halden", "NATO". */
export function isCapitalized(word = ''): boolean {
  return capitalized.test(word);
}

/** Whether it begins with a capital and a small letter: "Halden", but neither "NATO" nor "A". */
export function isTitleCase(word = ''): boolean {
  return titleCase.test(word);
}

/** Whether it begins with a small letter. */
export function isLowercase(word = ''): boolean {
  return lowercase.test(word);
}

/** Whether it is the "’s" of an owner, or of "is" and "has". */
export function isApostropheS(word = ''): boolean {
  return word === '’s' || word === "'s";
}
