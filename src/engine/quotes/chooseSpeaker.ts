import type { Document } from '../document';
import type { Candidate, CandidateFinder } from './candidates';
import { atVerb, calledBy, claimedBy } from './claims';
import { isReporting } from './cues';
import type { Judge } from './judge';
import type { Place } from './place';
import type { Previous, SpeakerFeatures } from './speakerFeatures';
import type { Choice } from './speechFeatures';

/** What finds those who may speak, and weighs them. */
export interface SpeakerSearch {
  readonly document: Document;
  readonly candidates: CandidateFinder;
  readonly judge: Judge;
  readonly speakerFeatures: SpeakerFeatures;
}

/** The most probable speaker, or whom the words beside it tell to speak instead; `null` where nobody is named around. */
export function chooseSpeaker(
  { document, candidates, judge, speakerFeatures }: SpeakerSearch,
  place: Place,
  previous: readonly Previous[],
): Choice | null {
  const around = candidates.around(
    place,
    previous.map(({ candidate }) => candidate),
  );
  const probabilities = judge.speaker(speakerFeatures.rows(place, around, previous), place.index, around);
  let best: Choice | null = null;
  for (let at = 0; at < around.length; at++) {
    const together = ofSameSpeaker(around, probabilities, at);
    if (together && (!best || together.probability > best.probability)) best = together;
  }
  const said =
    best &&
    (claimedBy(document, around, place) ??
      calledBy(document, around, place) ??
      atVerb(document, around, place, best.candidate) ??
      beforeSource(around, atColon(around, place, best.candidate)));
  if (!best || !said || said === best.candidate) return best;
  const isSame = said.speaker.firstToken === best.candidate.speaker.firstToken;
  return { candidate: said, probability: best.probability + (isSame ? 0 : probabilities[around.indexOf(said)]!) };
}

/** "Minister: “I will not resign” over memo": rather who stands before the colon than a noun that no verb goes with. */
function atColon(around: readonly Candidate[], { first }: Place, candidate: Candidate): Candidate {
  if (candidate.clause && isReporting(candidate.clause)) return candidate;
  return around.find(({ clause }) => clause?.lemma === ':' && clause.cue.firstToken === first - 1) ?? candidate;
}

/** "“…,” Price said, according to a transcript": of a source whose clause stands behind another's, who speaks there. */
function beforeSource(around: readonly Candidate[], candidate: Candidate): Candidate {
  const { clause, sentence } = candidate;
  if (clause?.lemma !== 'according to') return candidate;
  const nearer = around.findLast(
    (other) =>
      other.sentence === sentence &&
      other.clause !== null &&
      other.clause !== clause &&
      isReporting(other.clause) &&
      other.clause.range.endToken <= clause.range.firstToken,
  );
  return nearer ?? candidate;
}

/**
 * The candidates with the words of the one at `at` as one, where it is the first of them: they may be the subject of several
 * verbs ("has called"), of which one that reports tells more.
 */
function ofSameSpeaker(around: readonly Candidate[], probabilities: readonly number[], at: number): Choice | null {
  const { firstToken } = around[at]!.speaker;
  let candidate = around[at]!;
  let probability = 0;
  let most = 0;
  for (let other = 0; other < around.length; other++) {
    const same = around[other]!;
    if (same.speaker.firstToken !== firstToken) continue;
    if (other < at) return null;
    probability += probabilities[other]!;
    const weight = probabilities[other]! + (same.clause && isReporting(same.clause) ? 1 : 0);
    if (weight > most) [candidate, most] = [same, weight];
  }
  return { candidate, probability };
}
