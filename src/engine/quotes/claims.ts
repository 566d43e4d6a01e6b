import type { Document } from '../document';
import type { Candidate } from './candidates';
import { isReporting } from './cues';
import { verbKind } from './cueVerbs';
import type { Place } from './place';
import { isApostropheS } from '../words';

/** What somebody has said, with whose it is before and "that" behind. */
const claims = new Set(
  `admission allegation argument assertion assurance claim comment complaint contention declaration insistence promise
  remark statement suggestion view warning`.split(/\s+/),
);
/** What others say of it at the end: "called the mayor’s claim that it is safe “a joke”". */
const judging = /^(?:call|describ|dismiss|label|brand|denounc|deem|dub)/;
/** In tokens, from "that" to the words in marks, and from there back to such a verb. */
const longest = 12;

/** "The fans were angered by Ana Ruiz’s remark that they “pay anyway”": whose it is. */
export function claimedBy(
  { words }: Document,
  around: readonly Candidate[],
  { partial, first }: Place,
): Candidate | undefined {
  if (!partial) return undefined;
  let that = first - 1;
  while (that > first - longest && !/^(?:that|[.,;:“”"])$/.test(words[that] ?? '')) that--;
  const owner = that - 2;
  if (words[that] !== 'that' || !claims.has(words[that - 1] ?? '') || !isApostropheS(words[owner])) return undefined;
  if (words.slice(Math.max(0, owner - longest), owner).some((word) => judging.test(word))) return undefined;
  return around.find(({ speaker }) => speaker.endToken === owner);
}

/** "resigned after what colleagues described as “months of it”": nobody but they call it so. */
export function calledBy(
  { words }: Document,
  around: readonly Candidate[],
  { leadVerb }: Place,
): Candidate | undefined {
  if (!leadVerb) return undefined;
  return around.find(
    ({ clause, speaker }) =>
      clause?.cue.firstToken === leadVerb.token &&
      isReporting(clause) &&
      words[speaker.firstToken - 1]?.toLowerCase() === 'what',
  );
}

/**
 * Whose the verb right before the marks is, of the same words or behind a relative clause: "They thanked Ana Ruiz “for her
 * work” and said", "Ana Ruiz, who has called for reform, hailed it as “a start”".
 */
export function atVerb(
  { words }: Document,
  around: readonly Candidate[],
  { leadVerb, opening, partial }: Place,
  { speaker, sentence }: Candidate,
): Candidate | undefined {
  if (!leadVerb || !partial || sentence !== opening || !/^(?:say|ask|judge)$/.test(verbKind(leadVerb.lemma)))
    return undefined;
  const own = around.find(({ clause }) => clause?.cue.firstToken === leadVerb.token && !clause.inverted);
  const isBefore = words[speaker.firstToken] === 'who' && own && own.speaker.endToken <= speaker.firstToken;
  return isBefore || own?.speaker.firstToken === speaker.firstToken ? own : undefined;
}
