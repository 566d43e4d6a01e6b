import type { Document } from '../document';
import { combine } from '../names/hash';
import { roleNouns } from '../names/lexicon';
import { indexAt, type Span } from '../span';
import type { TokenRange } from '../segment/sentences';
import type { Candidate } from './candidates';
import { anyPronoun } from './phrases';
import type { SpeakerMention } from './phraseWords';
import { isReporting } from './cues';
import { combine3, FeatureRow, WordHashes } from './features';
import type { QuotedRegion } from './marks';
import type { Place } from './place';
import { reportingVerbs } from './reportingVerbs';

/** The quote before, as far as the choice of the next speaker looks at it. */
export interface Previous {
  readonly region: QuotedRegion;
  readonly candidate: Candidate;
  readonly entity: string | null;
  /** Its clause stands behind it, so between it and the next. */
  readonly clauseBehind: boolean;
}

/** What is seen of a quote alone, the same for all its candidates: its form, and the verb before it. */
interface Look {
  readonly form: number;
  readonly lead: number;
  readonly leadLemma: number;
}

/** The mention that the words are or hold at their end. */
export function mentionOf(
  tokens: readonly Span[],
  mentions: readonly SpeakerMention[],
  { firstToken, endToken }: TokenRange,
): SpeakerMention | null {
  const last = tokens[endToken - 1]!;
  const mention = mentions[indexAt(mentions, last.end - 1)];
  return mention?.end === last.end && mention.end > tokens[firstToken]!.start ? mention : null;
}

/** Tells what is seen of a quote's candidates. */
export class SpeakerFeatures {
  private readonly hashes: WordHashes;
  private readonly found: FeatureRow[] = [];

  constructor(
    private readonly document: Document,
    private readonly regions: readonly QuotedRegion[],
    /** Sorted and not overlapping. */
    private readonly mentions: readonly SpeakerMention[],
  ) {
    this.hashes = new WordHashes(document);
  }

  /**
   * Each candidate's row of features. They join where it stands (before or behind, how many sentences and words off),
   * what its verb is, what its words are, how many of its kind stand nearer, the look of the quote, the verb before the
   * quote, the plain way to name a speaker that it is an example of, and whether it spoke in the last quotes
   * (`previous`, the newest first). They hold until the next ones are asked for.
   */
  rows(place: Place, candidates: readonly Candidate[], previous: readonly Previous[]): FeatureRow[] {
    const closer = new Map<number, number>();
    while (this.found.length < candidates.length) this.found.push(new FeatureRow());
    const rows = this.found.slice(0, candidates.length);
    const all = [...candidates.keys()];
    const seen = this.look(place);
    const main = candidates.find(({ clause, sentence }) => clause && sentence === place.opening);
    // The nearest first: backwards over those before the quote, then forwards over those behind it.
    const order = [
      ...all.filter((at) => candidates[at]!.speaker.firstToken < place.first).toReversed(),
      ...all.filter((at) => candidates[at]!.speaker.firstToken >= place.first),
    ];
    for (const at of order) {
      const candidate = candidates[at]!;
      const side = candidate.speaker.firstToken < place.first ? 0 : 1;
      const key = 2 * kindOf(candidate) + side;
      const rank = closer.get(key) ?? 0;
      closer.set(key, rank + 1);
      this.fill(rows[at]!, place, seen, candidate, previous, Math.min(rank, 3), candidate === main);
    }
    return rows;
  }

  private fill(
    row: FeatureRow,
    place: Place,
    { form, lead, leadLemma }: Look,
    candidate: Candidate,
    previous: readonly Previous[],
    rank: number,
    isFirst: boolean,
  ): void {
    const { hashes } = this;
    const { speaker, clause } = candidate;
    row.clear();
    const mention = mentionOf(this.document.tokens, this.mentions, speaker);
    const kind = kindOf(candidate);
    const type = hashes.of(this.typeOf(speaker, mention));
    const where = whereOf(this.document, place, candidate);
    const far = distance(place, clause?.range ?? speaker);
    const lemma = hashes.of(clause?.lemma ?? '');
    const rule = ruleOf(place, candidate, rank);
    const leading = leadOf(place, lead, candidate);
    const near = Math.min(rank, 1);
    const fills = place.fills ? 1 : 0;
    row.add(combine(where, far));
    row.add(combine(where, kind));
    row.add(combine(where, type));
    row.add(combine(kind, type));
    row.add(type);
    row.add(combine3(form, where, kind));
    row.add(combine3(form, rank, kind));
    row.add(combine3(where, kind, this.quoteBetween(place, speaker) ? 1 : 0));
    row.add(hashes.ofWord(speaker.firstToken - 1));
    row.add(hashes.ofWord(speaker.endToken));
    row.add(hashes.ofWord(speaker.endToken - 1));
    row.add(combine3(leadLemma, kind, near));
    row.add(combine3(leading, kind, Math.min(rank, 2)));
    row.add(combine3(leading, kind, isFirst ? 1 : 0));
    row.add(combine3(leading, type, near));
    row.add(combine3(type, rank, where));
    row.add(combine3(form, where, type));
    row.add(combine(rule, form));
    row.add(combine(rule, type));
    row.add(combine3(place.words > 3 ? 1 : 0, where, kind));
    row.add(combine3(fills, where, kind));
    row.add(lemma);
    row.add(combine(where, lemma));
    row.add(combine3(where, lemma, far));
    for (const [back, spoken] of previous.entries()) {
      const same = sameness(spoken, speaker, mention);
      const apart = 4 * same + Math.min(place.region.paragraph - spoken.region.paragraph, 3);
      row.add(apart);
      row.add(combine(apart, where));
      if (back > 0) continue;
      row.add(combine3(apart, kind, spoken.clauseBehind ? 1 : 0));
      row.add(combine3(apart, form, fills));
    }
    if (previous.length === 0) row.add(combine(hashes.of('first'), where));
  }

  private look({ ending, capital, lead, leadVerb }: Place): Look {
    const { hashes } = this;
    return {
      form: combine3(hashes.of(ending), capital ? 1 : 0, hashes.of(lead)),
      lead: combine(hashes.of(leadVerb?.form ?? ''), reportingVerbs.has(leadVerb?.lemma ?? '') ? 1 : 0),
      leadLemma: hashes.of(leadVerb?.lemma ?? ''),
    };
  }

  /** In how many words the speaker is named: a pronoun's form, an entity's type, or the kind of noun. */
  private typeOf(speaker: TokenRange, mention: SpeakerMention | null): string {
    const { words, tags } = this.document;
    const last = words[speaker.endToken - 1]!.toLowerCase();
    if (speaker.endToken - speaker.firstToken === 1 && anyPronoun.test(last)) return last === 'she' ? 'he' : last;
    if (mention) return mention.kind === 'nominal' ? 'nominal' : mention.entity.type;
    return roleNouns.has(last) ? 'role' : tags[speaker.endToken - 1]!.has('Plural') ? 'nouns' : 'noun';
  }

  /** Whether the next quote on the candidate's side stands between it and this one. */
  private quoteBetween({ region, index }: Place, speaker: TokenRange): boolean {
    const start = this.document.tokens[speaker.firstToken]!.start;
    const other = this.regions[start < region.start ? index - 1 : index + 1];
    return other !== undefined && (start < region.start ? other.start > start : other.start < start);
  }
}

/** How the last verb before the quote goes with the candidate: its own, or one that stands further on in the sentence. */
function leadOf({ leadVerb }: Place, lead: number, { clause }: Candidate): number {
  if (!leadVerb) return 0;
  const own = clause && leadVerb.token >= clause.cue.firstToken && leadVerb.token < clause.cue.endToken;
  return combine(lead, own ? 1 : 0);
}

/** The plain ways to name a speaker: right behind the quote, right before it, the nearest clause farther off; 0 for others. */
function ruleOf(place: Place, candidate: Candidate, rank: number): number {
  const { clause, sentence } = candidate;
  if (!clause || !isReporting(clause)) return 0;
  const { firstToken, endToken } = clause.range;
  if (firstToken >= place.behind) {
    return 10 * (firstToken - place.behind <= 2 ? 1 : 2) + (sentence === place.closing ? rank : 9);
  }
  if (sentence !== place.opening) return 0;
  return place.first - endToken <= 3 ? 30 : 40 + rank;
}

/** Whether the words are those that named the speaker of an earlier quote (2), mean the same (1) or not (0). */
function sameness(spoken: Previous, speaker: TokenRange, mention: SpeakerMention | null): number {
  if (spoken.candidate.speaker.firstToken === speaker.firstToken) return 2;
  return spoken.entity && spoken.entity === mention?.entity.id ? 1 : 0;
}

/** What its clause is: reporting or not, the subject before or behind; 0 where it is no subject. */
function kindOf({ clause }: Candidate): number {
  return clause ? 1 + (isReporting(clause) ? 2 : 0) + (clause.inverted ? 1 : 0) : 0;
}

/** Before or behind the quote, and how many sentences off; before it also whether in its paragraph. */
function whereOf({ paragraphs }: Document, place: Place, { speaker, sentence }: Candidate): number {
  if (speaker.firstToken >= place.behind) return sentence > place.closing ? 1 : 0;
  const outside = sentence < paragraphs[place.region.paragraph]!.firstSentence ? 1 : 0;
  return 2 + 2 * (place.opening - sentence) + outside;
}

/** How many words off, in steps. */
function distance({ first, behind }: Place, { firstToken, endToken }: TokenRange): number {
  const gap = firstToken >= behind ? firstToken - behind : first - endToken;
  if (gap <= 4) return Math.max(gap, -1) + 1;
  return gap <= 7 ? 6 : gap <= 12 ? 7 : gap <= 20 ? 8 : 9;
}
