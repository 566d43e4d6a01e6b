import { isYears } from '../entities/roles';
import { isCapitalized } from '../words';

const longest = 8;
/** Of an American politician: "D-Vt.", "R-New York". */
const partyAndState = /^[DRI][-–]\p{Lu}[\p{L}.]*$/u;

/**
 * The token before the party and state that end at the token `at`, and before their comma or bracket: "Marcus Eddleman,
 * D-Vt., who …", "Marcus Eddleman (D-Vt.) said"; before any other brackets as well; else `at`.
 */
export function beforeParty(words: readonly string[], at: number): number {
  const isBracket = words[at] === ')';
  const mark = isBracket ? '(' : ',';
  const first = Math.max(0, at - longest);
  let open = at;
  while (open >= first && words[open] !== mark) open--;
  if (open < first) return at;
  if (isBracket) return open - 1;
  const isParty = /^[DRI]/.test(words[open + 1]!) && partyAndState.test(words.slice(open + 1, at + 1).join(''));
  return isParty ? open - 1 : at;
}

/** The token before the age that ends at the token `at`, and before its comma: "Joan Teller, 78, who …"; else `at`. */
export function beforeAge(words: readonly string[], at: number): number {
  return at >= 2 && isYears(words[at]) && words[at - 1] === ',' ? at - 2 : at;
}

/** In tokens: "of Mill Road, Halden". */
const longestAddress = 10;

/** Before the comma of "Ana Ruiz, 67, of Mill Road, Halden,", by the comma that ends it; the same where it is none. */
export function beforeAddress(words: readonly string[], comma: number): number {
  let at = comma - 1;
  while (comma - at < longestAddress && (words[at] === ',' || isCapitalized(words[at]))) at--;
  return words[at] === 'of' && words[at - 1] === ',' ? at - 1 : comma;
}
