import type { Document } from '../document';
import type { Span } from '../span';
import type { Candidate } from './candidates';

const newThing = /^(?:an?|another|each|every|no|any)$/i;

/** A phrase's place, and which of the topics it is of. */
interface Place extends Span {
  readonly topic: number;
}

/**
 * The places of each topic with its short forms, in order: a noun alone means the phrase of two words or more that was the
 * last to end in it ("strategic partnership … the partnership"), unless it is a topic of its own or brings in another
 * thing ("a partnership").
 */
export function placesWithShortForms(
  { text, tokens, words }: Document,
  topics: readonly Candidate[],
  candidates: readonly Candidate[],
): (readonly Span[])[] {
  const places = topics.map((topic) => [...topic.places]);
  const single = new Map(candidates.map((candidate) => [candidate.words.join(' '), candidate]));
  const lastWord = ({ start, end }: Span): string => text.slice(start, end).toLowerCase().split(/\s/).at(-1)!;
  for (const [head, fuller] of byHead(topics)) {
    const short = single.get(head);
    if (!short || short.entity || topics.includes(short)) continue;
    let at = 0;
    for (const { start, end, token, opens, closes } of short.phrases) {
      while (at < fuller.length && fuller[at]!.end <= start) at++;
      const before = fuller[at - 1];
      const determined = tokens[token - 1] && newThing.test(words[token - 1]!);
      if (!opens || !closes || determined || !before) continue;
      // "partnerships" are others than the partnership.
      if (lastWord(before) === text.slice(start, end).toLowerCase()) places[before.topic]!.push({ start, end });
    }
  }
  return places.map((spans) => spans.toSorted((a, b) => a.start - b.start));
}

/** The places of the topics that are phrases of several words, by their last word, in order. */
function byHead(topics: readonly Candidate[]): ReadonlyMap<string, Place[]> {
  const heads = new Map<string, Place[]>();
  for (const [topic, { words, entity, places }] of topics.entries()) {
    if (words.length === 1 || entity) continue;
    const list = heads.get(words.at(-1)!) ?? [];
    for (const { start, end } of places) list.push({ start, end, topic });
    heads.set(words.at(-1)!, list);
  }
  // Of two phrases that end together the longer comes last, and is meant.
  for (const list of heads.values()) list.sort((a, b) => a.end - b.end || b.start - a.start);
  return heads;
}
