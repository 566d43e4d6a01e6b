import type { Document } from '../document';
import { roleNouns } from '../names/lexicon';
import { overlapping, type Span } from '../span';
import type { TokenRange } from '../segment/sentences';
import type { Candidate, SpeakerMention } from './candidates';
import { isReporting } from './cues';
import type { QuotedRegion } from './marks';
import { commonWord, type Place } from './place';
import { reportingVerbs } from './reportingVerbs';

/** The quote before, as far as the choice of the next speaker looks at it. */
export interface Previous {
  readonly region: QuotedRegion;
  readonly candidate: Candidate;
  readonly entity: string | null;
  /** Its clause stands behind it, so between it and the next. */
  readonly clauseBehind: boolean;
}

/** What the features are read from. */
export interface Context {
  readonly document: Document;
  readonly regions: readonly QuotedRegion[];
  /** Sorted and not overlapping. */
  readonly mentions: readonly SpeakerMention[];
  /** The last quotes that have a speaker, the newest first. */
  readonly previous: readonly Previous[];
}

/** The mention that the words are or hold at their end. */
export function mentionOf(
  tokens: readonly Span[],
  mentions: readonly SpeakerMention[],
  { firstToken, endToken }: TokenRange,
): SpeakerMention | null {
  const span = { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end };
  return overlapping(mentions, span).findLast(({ end }) => end === span.end) ?? null;
}

/**
 * Each candidate's features: names of things that are so of it, each a letter or two and what is seen. They join where
 * it stands (`where`: before or behind, how many sentences off), what its verb is (`kind`), what its words are (`type`),
 * how many of its kind stand nearer (`rank`), the look of the quote (`form`), the verb before the quote (`lead`), the
 * plain way to name a speaker that it is an example of (`rule`), and whether it spoke before.
 */
export function speakerFeatures(context: Context, place: Place, candidates: readonly Candidate[]): string[][] {
  const closer = new Map<string, number>();
  const rows: string[][] = candidates.map(() => []);
  const all = [...candidates.keys()];
  const main = candidates.find(({ clause, sentence }) => clause && sentence === place.opening);
  // The nearest first: backwards over those before the quote, then forwards over those behind it.
  const order = [
    ...all.filter((at) => candidates[at]!.speaker.firstToken < place.first).toReversed(),
    ...all.filter((at) => candidates[at]!.speaker.firstToken >= place.first),
  ];
  for (const at of order) {
    const candidate = candidates[at]!;
    const isFirst = candidate === main;
    const side = candidate.speaker.firstToken < place.first ? 'a' : 'b';
    const key = `${side}${kindOf(candidate)}`;
    const rank = closer.get(key) ?? 0;
    closer.set(key, rank + 1);
    rows[at] = featuresOf(context, place, candidate, Math.min(rank, 3), isFirst);
  }
  return rows;
}

function featuresOf(context: Context, place: Place, candidate: Candidate, rank: number, isFirst: boolean): string[] {
  const { speaker, clause } = candidate;
  const kind = kindOf(candidate);
  const mention = mentionOf(context.document.tokens, context.mentions, speaker);
  const type = typeOf(context, speaker, mention);
  const where = whereOf(context.document, place, candidate);
  const far = distance(place, clause?.range ?? speaker);
  const form = `${place.ending}${place.capital ? 'C' : 'c'}${place.lead}`;
  const between = quoteBetween(context, place, speaker) ? 'q' : '';
  const lemma = clause?.lemma ?? '';
  const rule = ruleOf(place, candidate, rank);
  const lead = leadOf(place, candidate);
  const features = [
    `wd ${where} ${far}`,
    `wk ${where} ${kind}`,
    `wt ${where} ${type}`,
    `kt ${kind} ${type}`,
    `t ${type}`,
    `fwk ${form} ${where} ${kind}`,
    `frk ${form} ${where} ${kind} ${rank}`,
    `qk ${where} ${kind} ${between}`,
    `wb ${commonWord(context.document, speaker.firstToken - 1)}`,
    `wa ${commonWord(context.document, speaker.endToken)}`,
    `h ${commonWord(context.document, speaker.endToken - 1)}`,
    `v ${place.leadVerb?.lemma} ${kind} ${Math.min(rank, 1)}`,
    `g ${lead} ${kind} ${Math.min(rank, 2)}`,
    `gf ${lead} ${kind} ${isFirst ? 'first' : ''}`,
    `gt ${lead} ${type} ${Math.min(rank, 1)}`,
    `tr ${type} ${rank} ${where}`,
    `ft ${form} ${where} ${type}`,
    `r ${rule} ${form}`,
    `rt ${rule} ${type}`,
    `n ${place.words > 3 ? 'long' : 'short'} ${where} ${kind}`,
    `fl ${place.fills ? 1 : 0} ${where} ${kind}`,
  ];
  if (lemma) features.push(`l ${lemma}`, `lw ${where} ${lemma}`, `lwd ${where} ${lemma} ${far}`);
  history(context, place, candidate, mention, where, kind, form, features);
  return features;
}

/** How the last verb before the quote goes with the candidate: its own, or one that stands further on in the sentence. */
function leadOf({ leadVerb }: Place, { clause }: Candidate): string {
  if (!leadVerb) return '';
  const own = clause && leadVerb.token >= clause.cue.firstToken && leadVerb.token < clause.cue.endToken;
  return `${leadVerb.form} ${reportingVerbs.has(leadVerb.lemma) ? 'R' : 'v'} ${own ? 'own' : ''}`;
}

/** The plain ways to name a speaker: right behind the quote, right before it, the nearest clause farther off. */
function ruleOf(place: Place, candidate: Candidate, rank: number): string {
  const { clause, sentence } = candidate;
  if (!clause || !isReporting(clause)) return '';
  const { firstToken, endToken } = clause.range;
  if (firstToken >= place.behind) {
    return `${firstToken - place.behind <= 2 ? 'behind' : 'later'} ${sentence === place.closing ? rank : 'next'}`;
  }
  if (sentence !== place.opening) return '';
  return place.first - endToken <= 3 ? 'before' : `main ${rank}`;
}

/** Whether the candidate is, or means the same as, the speaker of the quotes before. */
function history(
  { previous }: Context,
  place: Place,
  candidate: Candidate,
  mention: SpeakerMention | null,
  where: string,
  kind: string,
  form: string,
  features: string[],
): void {
  const { speaker } = candidate;
  for (const [back, { region, candidate: earlier, entity, clauseBehind }] of previous.entries()) {
    const same =
      earlier.speaker.firstToken === speaker.firstToken
        ? 'same'
        : entity && entity === mention?.entity.id
          ? 'entity'
          : 'other';
    const apart = Math.min(place.region.paragraph - region.paragraph, 3);
    features.push(`p${back} ${same} ${apart}`, `pw${back} ${same} ${apart} ${where}`);
    if (back > 0) continue;
    features.push(
      `pc ${same} ${apart} ${clauseBehind ? 'behind' : ''} ${kind}`,
      `pf ${same} ${apart} ${form} ${place.fills ? 1 : 0}`,
    );
  }
  if (previous.length === 0) features.push(`p none ${where}`);
}

/** What its clause is: reporting or not, the subject before or behind; "-" where it is no subject. */
function kindOf({ clause }: Candidate): string {
  if (!clause) return '-';
  return `${isReporting(clause) ? 'R' : 'v'}${clause.inverted ? 'i' : 's'}`;
}

/** In how many words the speaker is named: a pronoun's form, an entity's type, or the kind of noun. */
function typeOf({ document }: Context, speaker: TokenRange, mention: SpeakerMention | null): string {
  const last = document.words[speaker.endToken - 1]!.toLowerCase();
  if (speaker.endToken - speaker.firstToken === 1 && pronoun.test(last)) return last === 'she' ? 'he' : last;
  if (mention) return mention.kind === 'nominal' ? 'nominal' : mention.entity.type;
  return roleNouns.has(last) ? 'role' : document.tags[speaker.endToken - 1]!.has('Plural') ? 'nouns' : 'noun';
}

const pronoun = /^(?:he|she|they|it|i|we|who|which|his|her|their|him|them|its|my|our)$/;

/** Before or behind the quote, and how many sentences off. */
function whereOf({ paragraphs }: Document, place: Place, { speaker, sentence }: Candidate): string {
  if (speaker.firstToken >= place.behind) return sentence > place.closing ? 'b1' : 'b0';
  const outside = sentence < paragraphs[place.region.paragraph]!.firstSentence ? 'p' : '';
  return `a${place.opening - sentence}${outside}`;
}

function distance({ first, behind }: Place, { firstToken, endToken }: TokenRange): string {
  const gap = firstToken >= behind ? firstToken - behind : first - endToken;
  if (gap <= 4) return String(Math.max(gap, -1));
  return gap <= 7 ? '7' : gap <= 12 ? '12' : gap <= 20 ? '20' : 'far';
}

/** Whether the next quote on the candidate's side stands between it and this one. */
function quoteBetween({ document, regions }: Context, { region, index }: Place, speaker: TokenRange): boolean {
  const start = document.tokens[speaker.firstToken]!.start;
  const other = regions[start < region.start ? index - 1 : index + 1];
  return other !== undefined && (start < region.start ? other.start > start : other.start < start);
}
