import type { Document } from '../document';
import type { EntityType } from '../model';
import { weekdays } from './lexicon';

/** How sure a type is that a rule tells. */
export const correctionConfidence = 0.9;

/** The party and state behind the name of a member of Congress: "R-Ohio", "D-Calif." */
const partyTag = /^[RDI]-\p{Lu}/u;
/** What is a place with “of” and a name behind it: in the training articles it always is, but they have few of them. */
const placeNouns = new Set('Line Strait Straits Gulf Bay Sea Cape Isle Isles Isthmus Horn'.split(' '));
/** What stands before a year, though a plural noun is behind it: "in 2019 tens of", "the 2019 elections". */
const beforeYears = new Set(
  `in since by from of until till before after to between and or than for during about around on the a an this that
  last late early mid fellow`.split(/\s+/),
);
/** Behind an hour as four figures: "1800 GMT", "0600 local time". */
const timeZone = /^(?:GMT|UTC|BST|CET|EST|EDT|hours|local)$/;
const pluralNoun = /^(?:\p{Ll}{2,}(?<!s)s|people|men|women|children)$/u;

/**
 * What a rule knows better than the model, where the training articles are at odds with readers or have too few
 * examples: the type of a name found, or `null` where it is none.
 */
export function correctType(
  { text, tokens, words }: Document,
  firstToken: number,
  endToken: number,
  type: EntityType,
): EntityType | null {
  const name = text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end);
  // Most of the articles have “Thursday” in “Thursday night” for an other name; to a reader it is a day.
  // Short forms are words of their own: “the Sun”, “Mon villages”.
  if (/day$/i.test(name) && weekdays.has(name.toLowerCase())) return 'date';
  if (partyTag.test(name)) return null;
  if (/^\p{Nd}{4}$/u.test(name) && isCount(words[firstToken - 1], words[endToken])) return null;
  if (/^\p{Nd}{4}$/u.test(name) && timeZone.test(words[endToken] ?? '')) return null;
  // "on 0800 555 111": no year begins so.
  if (type === 'date' && /^0\p{Nd}{2,}(?:\s\p{Nd}{3,})*$/u.test(name)) return null;
  if (type === 'organization' && placeNouns.has(words[firstToken]!) && words[firstToken + 1] === 'of')
    return 'location';
  return type;
}

/** Whether a number between these words counts something: "protects 1500 elephants". */
function isCount(before = '', behind = ''): boolean {
  return /^\p{Ll}/u.test(before) && !beforeYears.has(before) && pluralNoun.test(behind);
}
