import type { TokenRange } from '../segment/sentences';
import { oneToken } from '../document';

/** Verbs that tell of what somebody else says: "quoted the minister as saying". */
const quoting = /^(?:quot|cit)(?:e|es|ed|ing)$|^reported$/i;
/** What somebody else does by speaking, behind "as". */
const speaking = /^(?:saying|telling|adding|writing|warning|insisting|claiming|arguing|describing|calling)$/;
const farthest = 16;

/** The verb behind "as" that tells what another verb at the token quotes, or `null`. */
export function quotedVerb(words: readonly string[], at: number, end: number): TokenRange | null {
  if (!quoting.test(words[at]!)) return null;
  for (let as = at + 1; as + 1 < Math.min(end, at + farthest); as++) {
    if (/^(?:[.:;“”"]|that)$/.test(words[as]!)) return null;
    if (words[as] === 'as' && speaking.test(words[as + 1]!)) return oneToken(as + 1);
  }
  return null;
}

/** Whether who is quoted stands before the verb at the token: "was quoted by", "was later quoted as", "Brel, quoted by". */
export function isPassive(words: readonly string[], at: number): boolean {
  if (/^(?:as|by)$/.test(words[at + 1] ?? '')) return true;
  const before = /ly$|^(?:later|also|once|again)$/.test(words[at - 1] ?? '') ? at - 2 : at - 1;
  return /^(?:is|are|was|were|be|been|being)$/.test(words[before] ?? '');
}
