import type { Document } from '../document';
import { indexAt, type Span } from '../span';
import type { Candidate } from './candidates';

/** What points to a thing that is known: the next noun alone may be short for it. */
const known = new Set('the this that these those its their his her our my your'.split(' '));
/** What tells, behind the noun, which one is meant: "the price of copper". */
const telling = new Set('of for between'.split(' '));
/** So many sentences later a noun alone is short for no phrase before it. */
const farthest = 5;
/** A phrase that is none of the topics. */
const other = -1;

/** A phrase's place, and which of the topics it is of. */
interface Place extends Span {
  readonly topic: number;
}

/**
 * The places of each topic with its short forms, in order: a noun alone behind "the" and the like, or in the headline, means
 * the phrase of two words or more that was the last to end in it ("strategic partnership … the partnership"), unless it is a
 * topic of its own. What else ends in it, as "a partnership", "the partnership of farmers" and phrases that are no topics,
 * is another thing, which is meant from then on.
 */
export function placesWithShortForms(
  { text, words, sentences, headline }: Document,
  topics: readonly Candidate[],
  candidates: readonly Candidate[],
): (readonly Span[])[] {
  const places = topics.map((topic) => [...topic.places]);
  const byWords = new Map(candidates.map((candidate) => [candidate.words.join(' '), candidate]));
  const lastWord = ({ start, end }: Span): string => text.slice(start, end).toLowerCase().split(/\s/).at(-1)!;
  for (const [head, fuller] of byHead(topics, candidates)) {
    const short = byWords.get(head);
    if (!short || short.entity || topics.includes(short)) continue;
    let at = 0;
    let last: Place | undefined;
    for (const { start, end, token, sentence, opens, closes } of short.phrases) {
      while (at < fuller.length && fuller[at]!.end <= start) last = fuller[at++];
      // Part of a longer phrase, which is among the fuller ones.
      if (!opens || !closes) continue;
      const isKnown = known.has(words[token - 1]?.toLowerCase() ?? '') || (headline !== null && start < headline.end);
      const isOther = !isKnown || telling.has(words[token + 1] ?? '');
      if (isOther) last = { start, end, topic: other };
      if (isOther || !last || last.topic === other) continue;
      // "partnerships" are others than the partnership.
      const isSame = lastWord(last) === text.slice(start, end).toLowerCase();
      if (!isSame || sentence - indexAt(sentences, last.start) > farthest) continue;
      places[last.topic]!.push({ start, end });
      last = { start, end, topic: last.topic };
    }
  }
  return places.map((spans) => spans.toSorted((a, b) => a.start - b.start));
}

/** The places of phrases of several words that end as a topic of several words does, by their last word, in order. */
function byHead(topics: readonly Candidate[], candidates: readonly Candidate[]): ReadonlyMap<string, Place[]> {
  const heads = new Map<string, Place[]>();
  for (const { words, entity } of topics) if (words.length > 1 && !entity) heads.set(words.at(-1)!, []);
  const numbers = new Map(topics.map((topic, number) => [topic, number]));
  for (const candidate of candidates) {
    const list = candidate.words.length > 1 && heads.get(candidate.words.at(-1)!);
    if (!list) continue;
    const topic = numbers.get(candidate) ?? other;
    for (const { start, end } of candidate.places) list.push({ start, end, topic });
  }
  // Of phrases that end together the last is meant: a topic, and of two the longer.
  for (const list of heads.values())
    list.sort((a, b) => a.end - b.end || Number(a.topic !== other) - Number(b.topic !== other) || b.start - a.start);
  return heads;
}
