/** How words are written. A word beyond the text's ends, `undefined`, is none of these. */

/** Whether it begins with a capital: "Halden", "NATO". */
export function isCapitalized(word = ''): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether it begins with a capital and a small letter: "Halden", but neither "NATO" nor "A". */
export function isTitleCase(word = ''): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** Whether it begins with a small letter. */
export function isLowercase(word = ''): boolean {
  return /^\p{Ll}/u.test(word);
}

/** Whether it is the "’s" of an owner, or of "is" and "has". */
export function isApostropheS(word = ''): boolean {
  return word === '’s' || word === "'s";
}
