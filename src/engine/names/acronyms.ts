import { oneToken, spanOf, type Document } from '../document';
import type { TokenRange } from '../segment/sentences';
import { compareSpans, overlapping, overlapsAny } from '../span';
import { sureOfType, type NameMention } from './mention';
import { isLowercase } from '../words';

const acronym = /^\p{Ll}{0,2}\p{Lu}[\p{Lu}\p{N}&]{1,7}s?$/u;
const small = /^(?:of|the|and|for|on|in|to|a|de|la|du|des|y|&)$/i;
const longestName = 12;
/** Of what only an explanation tells: nine in ten are names, but of which type is not told. */
const unknown = { type: 'misc', confidence: 0.6 } as const;

/**
 * The sorted, non-overlapping names with those that the explanations of acronyms add: what an acronym stands for, and
 * the acronym at all its places, each of the type that the model has found for either.
 */
export function withAcronyms(document: Document, names: readonly NameMention[]): NameMention[] {
  const { tokens, words } = document;
  const add = (to: NameMention[], range: TokenRange, like: Like): void => {
    const span = spanOf(document, range);
    if (!overlapsAny(names, span)) to.push({ ...span, ...range, ...like });
  };
  const found = new Map(names.filter(({ kind }) => kind === 'acronym').map((name) => [words[name.firstToken]!, name]));
  const explained: NameMention[] = [];
  const plans = new Set<NameMention>();
  const acronyms = new Map<string, Like>();
  for (const { name, token } of findDefinitions(document)) {
    const known = overlapping(names, spanOf(document, name))[0] ?? found.get(words[token]!);
    // What begins small, as "iCET", is a plan or a product; an organization only where the model is sure.
    const isPlan = isLowercase(words[token]) && known?.type === 'organization' && known.confidence < sureOfType;
    if (isPlan) plans.add(known);
    const { type, confidence } = known && !isPlan ? known : unknown;
    add(explained, name, { type, kind: 'name', confidence: unknown.confidence });
    if (!acronyms.has(words[token]!)) acronyms.set(words[token]!, { type, kind: 'acronym', confidence });
  }
  if (acronyms.size === 0) return [...names];
  const given = names.map((name) => (plans.has(name) ? { ...name, type: unknown.type } : name));
  const all = [...given, ...explained].toSorted(compareSpans);
  const places: NameMention[] = [];
  for (const [token, word] of words.entries()) {
    const like = acronyms.get(word);
    if (like && !overlapsAny(all, tokens[token]!)) add(places, oneToken(token), like);
  }
  return [...all, ...places].toSorted(compareSpans);
}

type Like = Pick<NameMention, 'type' | 'kind' | 'confidence'>;

/** An acronym where the article introduces it, and the name that it is short for: "Critical and Emerging Technology (iCET)". */
interface Definition {
  readonly name: TokenRange;
  readonly token: number;
}

/**
 * The acronyms in brackets that the capitalised words before them spell: each capital of the acronym begins a word, in
 * order, up to the bracket, and no capitalised word in between is left over.
 */
function* findDefinitions({ words, tokens }: Document): Iterable<Definition> {
  for (let token = 2; token + 1 < words.length; token++) {
    if (words[token - 1] !== '(' || words[token + 1] !== ')' || !acronym.test(words[token]!)) continue;
    const letters = words[token]!.replace(/[^\p{Lu}]/gu, '');
    let left = letters.length;
    let firstToken = token - 1;
    for (let back = token - 2; back >= 0 && left > 0 && token - back <= longestName; back--) {
      const word = words[back]!;
      if (word.startsWith(letters[left - 1]!)) {
        left--;
        firstToken = back;
      } else if (!small.test(word) && tokens[back]!.kind !== 'clitic' && !/^[-–,]$/.test(word)) break;
    }
    const endToken = tokens[token - 2]!.kind === 'clitic' ? token - 2 : token - 1;
    if (left === 0 && endToken - firstToken > 1) yield { name: { firstToken, endToken }, token };
  }
}
