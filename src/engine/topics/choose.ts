import type { Candidate, Context } from './candidates';
import { features } from './features';

/** What each feature speaks for (above 0) or against. */
export type TopicWeights = ReadonlyMap<string, number>;

/** A candidate and how well it would do as a topic: the logarithm of its share, but for a constant of the article. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** As many topics as an article has that are worth listing. */
const most = 25;
/** After so many candidates the work may be interrupted. */
const slice = 50;
/** A longer phrase gives way to the one that it ends in where that has so many times its places. */
const commoner = 3;
/** A word is short for the phrase that it first ends where so many of its other places, or more, are it alone. */
const mostlyAlone = 2 / 3;

/**
 * The candidates that are the article's topics, best first. Of phrases that end alike one is enough: a word alone or what
 * stands nowhere else goes behind the longer phrase, a longer phrase gives way to one that is much commoner ("bilateral
 * strategic partnership" to "strategic partnership"), and a word that is but short for a phrase before it gives way to that
 * ("the meeting" to "foreign ministers meeting"). Yields where the work may be interrupted.
 */
export function* chooseTopics(
  candidates: readonly Candidate[],
  context: Context,
  weights: TopicWeights,
): Generator<void, Scored[]> {
  const ranked: Scored[] = [];
  for (const candidate of candidates) {
    if (ranked.length % slice === 0) yield;
    ranked.push({ candidate, score: score(candidate, context, weights) });
  }
  ranked.sort((a, b) => b.score - a.score || a.candidate.places[0]!.start - b.candidate.places[0]!.start);
  yield;
  const byWords = new Map(candidates.map((candidate) => [candidate.words.join(' '), candidate]));
  const chosen = new Map<Candidate, Scored>();
  for (const item of ranked) {
    if (chosen.size === most) break;
    yield;
    const candidate = commonerForm(item.candidate, byWords) ?? fullerForm(item.candidate, candidates) ?? item.candidate;
    const covered = chosen.has(candidate) || [...chosen.keys()].some((other) => covers(other, candidate));
    if (!covered) chosen.set(candidate, { candidate, score: item.score });
  }
  return [...chosen.values()];
}

/** The phrase of two words or more that this one ends in, where it is much commoner. */
function commonerForm(
  { words, entity, places }: Candidate,
  byWords: ReadonlyMap<string, Candidate>,
): Candidate | undefined {
  if (entity) return undefined;
  for (let first = 1; first + 1 < words.length; first++) {
    const shorter = byWords.get(words.slice(first).join(' '));
    if (shorter && shorter.places.length >= commoner * places.length) return shorter;
  }
  return undefined;
}

/** The whole noun phrase that the word first ends, where it stands alone at most other places. */
function fullerForm({ words, entity, phrases }: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  if (entity || words.length > 1 || phrases.length === 1) return undefined;
  const [first, ...others] = phrases;
  const alone = others.filter(({ opens, closes }) => opens && closes).length;
  if (first!.opens || !first!.closes || alone < mostlyAlone * others.length) return undefined;
  return candidates.find(
    (candidate) =>
      candidate.words.length > 1 &&
      candidate.phrases.some(({ end, opens }) => opens && end === first!.end) &&
      candidate.words.at(-1) === words[0],
  );
}

/** Whether the candidate is no more than a short form of the other, or a longer one of a phrase that says it already. */
function covers(other: Candidate, candidate: Candidate): boolean {
  if (endsIn(candidate, other)) return other.words.length > 1 && candidate.places.length <= other.places.length;
  if (!endsIn(other, candidate)) return false;
  const { words, entity, places } = candidate;
  return words.length === 1 ? !entity : places.length === other.places.length;
}

function endsIn({ words }: Candidate, { words: end }: Candidate): boolean {
  return words.length > end.length && end.every((word, at) => word === words.at(at - end.length));
}

function score(candidate: Candidate, context: Context, weights: TopicWeights): number {
  let sum = 0;
  features(candidate, context, (feature, value) => {
    sum += value * (weights.get(feature) ?? 0);
  });
  return sum;
}
