import type { Document } from '../document';
import { isNamed } from '../lookup';
import type { Entity } from '../model';
import { compareSpans, type Span } from '../span';
import { leadOf } from './lead';
import { foldWord, type Phrase } from './phrases';

/** A phrase with all its places, in their order; variants in number and case, and the forms of a name, are one. */
export interface Candidate {
  readonly words: readonly string[];
  readonly entity: Entity | null;
  /** Never empty. */
  readonly phrases: readonly Phrase[];
  /** Where the article has it: those of the phrases, and all of a name; in order, none in another. */
  readonly places: readonly Span[];
}

/** What the features of candidates are reckoned from. Words are folded: lower case, plural endings off. */
export interface Context {
  readonly counts: ReadonlyMap<string, number>;
  /** How many different phrases end in the word. */
  readonly heads: ReadonlyMap<string, number>;
  /** How many different phrases have the words, parted by spaces, within them. */
  readonly within: ReadonlyMap<string, number>;
  /** The words of the sentence that the report begins with. */
  readonly lead: ReadonlySet<string>;
  /** The index of that sentence; -1 where there is none. */
  readonly leadSentence: number;
  /** What stands in quotation marks, in order. */
  readonly quoted: readonly Span[];
}

/** After so many phrases the work may be interrupted. */
const slice = 100;

/** Puts the phrases with the same words together. Yields where the work may be interrupted, as do those below. */
export function* groupPhrases(phrases: readonly Phrase[]): Generator<void, Candidate[]> {
  const groups = new Map<string, Phrase[]>();
  for (const [index, phrase] of phrases.entries()) {
    if (index % slice === 0) yield;
    const key = phrase.words.join(' ');
    const same = groups.get(key);
    if (same) same.push(phrase);
    else groups.set(key, [phrase]);
  }
  groups.delete('');
  const candidates: Candidate[] = [];
  for (const same of groups.values()) {
    if (candidates.length % slice === 0) yield;
    const entity = same.find((phrase) => phrase.entity)?.entity ?? null;
    candidates.push({ words: same[0]!.words, entity, phrases: same, places: placesOf(same, entity) });
  }
  return candidates;
}

/** Reckons what the features of all candidates share. */
export function* contextOf(
  document: Document,
  candidates: readonly Candidate[],
  quoted: readonly Span[],
): Generator<void, Context> {
  const { sentences, tokens, words } = document;
  const counts = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    if (at % (10 * slice) === 0) yield;
    if (tokens[at]!.kind === 'word') add(counts, foldWord(words[at]!));
  }
  const heads = new Map<string, number>();
  const within = new Map<string, number>();
  for (const [index, candidate] of candidates.entries()) {
    if (index % slice === 0) yield;
    add(heads, candidate.words.at(-1)!);
    for (const part of partsWithin(candidate.words)) add(within, part);
  }
  const leadSentence = leadOf(document);
  const lead = sentences[leadSentence];
  return {
    counts,
    heads,
    within,
    lead: new Set(words.slice(lead?.firstToken ?? 0, lead?.endToken ?? 0).map(foldWord)),
    leadSentence,
    quoted,
  };
}

function placesOf(phrases: readonly Phrase[], entity: Entity | null): Span[] {
  const all = [...phrases, ...(entity?.mentions.filter(isNamed) ?? [])].toSorted(compareSpans);
  const places: Span[] = [];
  for (const { start, end } of all) if (start >= (places.at(-1)?.end ?? 0)) places.push({ start, end });
  return places;
}

/** Every run of words but the whole. */
function* partsWithin(words: readonly string[]): Iterable<string> {
  // The names of laws and the like can be long: parts of a phrase have a few words.
  const longest = 4;
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= words.length && end - start <= longest; end++) {
      if (end - start < words.length) yield words.slice(start, end).join(' ');
    }
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
