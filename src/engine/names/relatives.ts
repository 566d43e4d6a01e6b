import { countryOfName } from '../entities/countries';
import type { Document } from '../document';
import { overlapsAny } from '../span';
import { kin } from './lexicon';
import { nameFrom, withFound, type NameMention } from './mention';
import { isTitleCase } from '../words';

/** Who may be a firm's as well: "its partner, Norvik". */
const others = new Set(['partner', 'twin']);
const mostWords = 3;
/** Doubtful: the model has looked at the word and thought otherwise. */
const confidence = 0.7;

/** The noun of kin right before the token, or before a comma there: "her husband, Earl"; -1 where none stands there. */
export function kinBefore(words: readonly string[], at: number): number {
  const noun = at - (words[at - 1] === ',' ? 2 : 1);
  return kin.has(words[noun] ?? '') ? noun : -1;
}

/** Whether the words before the token say whose relative is named there: "her late husband, ", "the founder’s son ". */
export function isBehindKin(words: readonly string[], firstToken: number): boolean {
  const noun = kinBefore(words, firstToken);
  if (noun < 0) return false;
  if (others.has(words[noun]!)) return /^(?:his|her|my)$/i.test(words[noun - 1] ?? '');
  return isOwner(words[noun - 1]) || (/^\p{Ll}+$/u.test(words[noun - 1] ?? '') && isOwner(words[noun - 2]));
}

/** Whether the words behind the token say whose relative is named before it: ", his second wife,". */
export function isKinBehind(words: readonly string[], endToken: number): boolean {
  if (words[endToken] !== ',' || !/^(?:his|her|my|our)$/.test(words[endToken + 1] ?? '')) return false;
  const noun = kin.has(words[endToken + 2] ?? '') ? endToken + 2 : endToken + 3;
  return kin.has(words[noun] ?? '') && /^[,.]$/.test(words[noun + 1] ?? '');
}

const isOwner = (word = ''): boolean => /^(?:his|her|their|my|our|['’]s)$/i.test(word);

/**
 * The sorted, non-overlapping names with those of relatives that the model has missed, where commas set them off: "her
 * husband, Earl, died". A given name alone, that of no other, looks like nothing to it.
 */
export function withRelatives(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { words } = document;
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== ',' || !kin.has(words[at - 1] ?? '')) continue;
    const firstToken = at + 1;
    let endToken = firstToken;
    while (endToken - firstToken < mostWords && isTitleCase(words[endToken])) endToken++;
    if (endToken === firstToken || words[endToken] !== ',' || !isBehindKin(words, firstToken)) continue;
    const name = nameFrom(document, { firstToken, endToken }, 'person', confidence);
    if (overlapsAny(names, name)) continue;
    if (countryOfName(words.slice(firstToken, endToken).join(' ')) !== undefined) continue;
    found.push(name);
  }
  return withFound(names, found);
}
