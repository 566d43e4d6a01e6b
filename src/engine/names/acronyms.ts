import type { Document } from '../document';
import type { TokenRange } from '../segment/sentences';

/** A name and its acronym where the article introduces it: "Critical and Emerging Technology (iCET)". */
export interface Definition {
  readonly name: TokenRange;
  readonly acronym: TokenRange;
}

const acronym = /^\p{Ll}{0,2}\p{Lu}[\p{Lu}\p{N}&]{1,7}s?$/u;
const small = /^(?:of|the|and|for|on|in|to|a|de|la|du|des|y|&)$/i;
const longestName = 12;

/**
 * The acronyms in brackets that the capitalised words before them spell: each capital of the acronym begins a word, in
 * order, up to the bracket, and no capitalised word in between is left over.
 */
export function findDefinitions({ words, tokens }: Document): Definition[] {
  const found: Definition[] = [];
  for (let at = 1; at + 1 < words.length; at++) {
    if (words[at - 1] !== '(' || words[at + 1] !== ')' || !acronym.test(words[at]!)) continue;
    const letters = words[at]!.replace(/[^\p{Lu}]/gu, '');
    let left = letters.length;
    let first = at - 1;
    for (let back = at - 2; back >= 0 && left > 0 && at - back <= longestName; back--) {
      const word = words[back]!;
      if (word.startsWith(letters[left - 1]!)) {
        left--;
        first = back;
      } else if (!small.test(word) && tokens[back]!.kind !== 'clitic' && !/^[-–,]$/.test(word)) break;
    }
    if (left === 0 && at - 1 - first > 1) {
      found.push({ name: { firstToken: first, endToken: at - 1 }, acronym: { firstToken: at, endToken: at + 1 } });
    }
  }
  return found;
}
