import type { Document } from '../document';
import { countryOfName } from '../entities/countries';
import { compareSpans, overlapsAny } from '../span';
import { companyEnds, generalFirsts, roleNouns, saying } from './lexicon';
import { sureOfType, wordsOfLonger, type NameMention } from './mention';
import { isApostropheS, isCapitalized } from '../words';

/** Doubtful: the model has looked at the word and thought otherwise. */
const confidence = 0.7;
/** Of so many capitals an acronym is made, at least and at most. */
const shortest = 3;
const longest = 6;
/** What stands right behind the whole name of a firm; "AG" behind a comma is somebody else (`bounds.ts`). */
const legalForm = /^(?:Inc|Corp|Ltd|Plc|PLC|plc|LLC|AG|GmbH)\.?$/;
/** What one does with a firm, and with no place. */
const joining = /^(?:join|joins|joined|joining|acquire|acquires|acquired|acquiring)$/;
/** Before a place or a people, and seldom before a firm. */
const where = new Set('in at near from around outside across the The'.split(' '));

/**
 * The sorted, non-overlapping names with the short forms of organizations that the model has missed: "Norvik lawyers" of
 * "Norvik Steel Ltd", and "LWF" of "Lakes Water Fund". What it doubtfully takes for a place is the firm too, if nothing is in it.
 */
export function withShortForms(document: Document, names: readonly NameMention[]): NameMention[] {
  const { words, tokens } = document;
  const firms = new Map<string, string>();
  const acronyms = new Map<string, number>();
  for (const { type, firstToken, endToken } of names) {
    if (type !== 'organization' || endToken - firstToken < 2) continue;
    const first = words[firstToken]!;
    const isFirm = companyEnds.has(words[endToken - 1]!) && /^\p{Lu}\p{Ll}{3}/u.test(first);
    if (isFirm && !generalFirsts.has(first.toLowerCase()) && countryOfName(first) === undefined)
      firms.set(first, words[firstToken + 1]!);
    const capitals = words.slice(firstToken, endToken).filter(isCapitalized);
    const initials = capitals.map((word) => word[0]!).join('');
    if (capitals.length >= shortest && initials.length <= longest && !acronyms.has(initials))
      acronyms.set(initials, firstToken);
  }
  if (firms.size === 0 && acronyms.size === 0) return [...names];
  // "Norvik" is no surname beside "Norvik Inc.", unless somebody has it.
  const people = wordsOfLonger(document, names, 'person');
  const isLegal = (word: string): boolean => legalForm.test(firms.get(word) ?? '') && !people.has(word);
  /** Those that own or say something, as places do less often. */
  const acting = new Set<string>();
  for (const { type, firstToken, endToken, confidence: found } of names) {
    const word = words[firstToken]!;
    const second = firms.get(word);
    if (second === undefined) continue;
    const isAlone = endToken - firstToken === 1;
    const isPlace = type === 'location' && (found >= sureOfType || where.has(words[firstToken - 1] ?? ''));
    // Of "Halden Steel Ltd" and "Halden Council" Halden is where they are.
    const isPerson = type === 'person' && !isLegal(word);
    const isOther = isAlone ? isPlace || isPerson : words[firstToken + 1] !== second;
    if (isOther) firms.delete(word);
    const next = words[endToken] ?? '';
    const isJoined = joining.test(words[firstToken - 1] ?? '');
    if (isAlone && (isJoined || saying.has(next) || isApostropheS(next))) acting.add(word);
  }
  const typed = names.map((name): NameMention => {
    const word = words[name.firstToken]!;
    const isFirm = name.endToken - name.firstToken === 1 && firms.has(word);
    const isDoubtful = name.confidence < sureOfType && (name.type === 'location' || name.type === 'misc');
    const isMistaken = name.type === 'person' ? isLegal(word) : isDoubtful && acting.has(word);
    return isFirm && isMistaken
      ? { ...name, type: 'organization', confidence: Math.max(confidence, name.confidence) }
      : name;
  });
  const opening = new Set(document.sentences.map(({ firstToken }) => firstToken));
  const added: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const isBegun = opening.has(at) && !roleNouns.has(words[at + 1] ?? '');
    const isFirm = firms.has(word) && !isBegun && !isCapitalized(words[at - 1]) && !isCapitalized(words[at + 1]);
    const isAcronym = !isFirm && at > (acronyms.get(word) ?? Infinity);
    if (!isFirm && !isAcronym) continue;
    const { start, end } = tokens[at]!;
    if (overlapsAny(names, { start, end })) continue;
    const kind = isFirm ? 'name' : 'acronym';
    added.push({ start, end, firstToken: at, endToken: at + 1, type: 'organization', kind, confidence });
  }
  return added.length === 0 ? typed : [...typed, ...added].toSorted(compareSpans);
}
