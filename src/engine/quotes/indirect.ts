import { tokensIn, type Document } from '../document';
import { compareSpans, contains, indexAt, type Span } from '../span';
import type { Sentence } from '../model';
import type { TokenRange } from '../segment/sentences';
import { isNegatedCue, isNounCue, isPassiveCue, type Complement } from './complement';
import { finite, type Grammar } from './clauseGrammar';
import { beforeNextReport } from './nextReport';
import { quotedVerb } from './quotedAs';
import { isDeed } from './deeds';
import type { ReportedFinder } from './reported';

/** Something reported in the writer's words. */
export interface IndirectQuote {
  readonly spans: readonly Span[];
  readonly sentence: Sentence;
  readonly cue: TokenRange;
  readonly lemma: string;
  /** The words that name who reports, where they stand by the cue. */
  readonly speaker: TokenRange | null;
  /** The verb's subject is not who reports: “was told that”. */
  readonly isPassive: boolean;
  /** Probability, 0 to 1, that this is reported. */
  readonly confidence: number;
  /** The cue stands behind what it reports. */
  readonly reportsBefore: boolean;
}

/** How sure it must be that something is reported: 0.36 would find most, this is for readers. */
const threshold = 0.6;
/** Of nouns that report ("fears of", "a call for") more of those found are wrong. */
const nounThreshold = 0.7;

/**
 * Finds reported speech, thoughts and intentions outside quotation marks, in order of their cues. `regions`, what stands
 * in marks, are sorted. Yields where the work may be interrupted.
 */
export function* findIndirect(
  document: Document,
  regions: readonly Span[],
  reported: ReportedFinder,
): Generator<void, IndirectQuote[]> {
  const { grammar } = reported;
  const quotes: IndirectQuote[] = [];
  for (const sentence of document.sentences) {
    yield;
    const found: IndirectQuote[] = [];
    const candidates = reported.candidatesOf(sentence);
    /** How sure the candidate before is, where it is the same with who hears it. */
    let withHearers = 0;
    for (const [index, candidate] of candidates.entries()) {
      const { cue } = candidate;
      const own = reported.probabilityOf(candidate, sentence, isWithin(document.tokens[cue.firstToken]!, found));
      const confidence = Math.max(own, withHearers);
      withHearers = isOfHearers(candidate, candidates[index + 1]) ? own : 0;
      if (withHearers > 0 || confidence < (isNounCue(cue) ? nounThreshold : threshold)) continue;
      if (isNegatedCue(cue, grammar) || isDeed(grammar, candidate)) continue;
      if (quotedVerb(grammar.lower, cue.firstToken, sentence.endToken)) continue;
      const end = beforeNextReport(grammar, candidate, withLastDay(grammar, candidate, reported.endOf(candidate)));
      const spans = spansOf(grammar, regions, candidate, end);
      if (spans.length === 0 || isQuoted(grammar, spans[0]!)) continue;
      const quote = {
        spans,
        sentence,
        cue,
        lemma: cue.lemma,
        speaker: cue.subject,
        isPassive: isPassiveCue(cue),
        confidence,
        reportsBefore: candidate.place === 'before',
      };
      const same = recentLike(found, quote);
      const other = found[same];
      if (!other) {
        found.push(quote);
        continue;
      }
      const isObjectApart = other.cue === cue && isWithoutObject(candidate);
      const isBetter = isObjectApart ? toHearers.has(cue.lemma) : other.confidence < confidence;
      if (isBetter) found[same] = quote;
    }
    for (const quote of found) quotes.push(quote);
  }
  return withoutCrossing(quotes);
}

/**
 * "urged ministers to resign", "told ministers to resign": whether the candidate is the words behind whom it is asked of. In
 * five of six of the training articles' requests these are part of what is asked, but not so of what somebody is told. The
 * candidate with them comes first (`ComplementFinder`).
 */
function isWithoutObject({ place, pattern }: Complement): boolean {
  return place === 'behindObject' && pattern.at(-1) === 'to';
}

/** Verbs whose object is who hears it. */
const toHearers: ReadonlySet<string> = new Set('tell promise vow pledge assure warn inform remind'.split(' '));

/** "told reporters that", "asked them why": whether the candidate begins with who hears it; the one without them is found right behind it. */
function isOfHearers({ cue, place, pattern }: Complement, next: Complement | undefined): boolean {
  const isHeard = toHearers.has(cue.lemma) || cue.lemma === 'ask';
  const isPhrase = place === 'behind' && pattern[0] === 'phrase';
  return isHeard && isPhrase && next?.cue === cue && /^(?:that|question)$/.test(next.pattern.at(-1)!);
}

/** "said her members would vote on Tuesday.": a day that only the full stop follows is part of it. */
function withLastDay({ classes }: Grammar, { place, limit }: Complement, end: number): number {
  if (place === 'before' || place === 'subject') return end;
  const isDay = classes[end] === 'preposition' && classes[end + 1] === 'date' && classes[end + 2] === 'stop';
  return isDay && end + 2 <= limit ? end + 2 : end;
}

/** Only so many of a sentence's last quotes are looked at: more would take a hostile text for ever. */
const recent = 12;

function isWithin(cue: Span, found: readonly IndirectQuote[]): boolean {
  for (let index = found.length - 1; index >= 0 && index >= found.length - recent; index--) {
    if (found[index]!.spans.some((span) => contains(span, cue))) return true;
  }
  return false;
}

/** Which of the quotes has the same cue or reports much the same words, or -1. */
function recentLike(found: readonly IndirectQuote[], quote: IndirectQuote): number {
  for (let index = found.length - 1; index >= 0 && index >= found.length - recent; index--) {
    const other = found[index]!;
    if (other.cue.firstToken === quote.cue.firstToken || areAlike(other, quote)) return index;
  }
  return -1;
}

/** Of two that report much the same words one is wrong, unless one reports that the other is reported. */
function areAlike(one: IndirectQuote, other: IndirectQuote): boolean {
  const a = whole(one);
  const b = whole(other);
  // "He hopes to return, his agent said."
  if (other.reportsBefore && a.start >= b.start && one.cue.firstToken < other.cue.firstToken) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0.6 * (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function whole({ spans }: IndirectQuote): Span {
  return { start: spans[0]!.start, end: spans.at(-1)!.end };
}

/** The quotes without those that begin in one and end outside it: of two such the less sure is wrong. */
function withoutCrossing(quotes: readonly IndirectQuote[]): IndirectQuote[] {
  const wrong = new Set<IndirectQuote>();
  const open: (Span & { readonly quote: IndirectQuote })[] = [];
  const all = quotes.flatMap((quote) => quote.spans.map(({ start, end }) => ({ start, end, quote })));
  for (const span of all.toSorted(compareSpans)) {
    for (let outer = open.at(-1); outer && outer.end < span.end && !wrong.has(span.quote); outer = open.at(-1)) {
      if (outer.end <= span.start || wrong.has(outer.quote)) open.pop();
      else wrong.add(outer.quote.confidence < span.quote.confidence ? outer.quote : span.quote);
    }
    if (!wrong.has(span.quote)) open.push(span);
  }
  return quotes.filter((quote) => !wrong.has(quote));
}

function spansOf(
  grammar: Grammar,
  regions: readonly Span[],
  { place, start, other }: Complement,
  end: number,
): readonly Span[] {
  const ranges: TokenRange[] = [{ firstToken: withNegation(grammar, place, start), endToken: end }];
  if (other) ranges.push(other);
  const spans: Span[] = [];
  for (const { firstToken, endToken } of ranges.toSorted((a, b) => a.firstToken - b.firstToken)) {
    const span = trimmed(grammar, regions, firstToken, endToken);
    const last = spans.at(-1);
    // Both parts may reach into the same marks.
    if (span && last && span.start < last.end) spans[spans.length - 1] = { start: last.start, end: span.end };
    else if (span) spans.push(span);
  }
  return spans;
}

/** "promised not to leave", "pleaded not guilty": the negation stands before what is looked for behind the verb. */
function withNegation({ lower }: Grammar, place: Complement['place'], start: number): number {
  if (place === 'before' || place === 'subject') return start;
  let first = start;
  while (/^(?:not|never)$/.test(lower[first - 1]!)) first--;
  return first;
}

const mark = /^(?:[\s“”"'‘’.,;:!?…—–-]|--)$/;

/**
 * The span of the tokens without the dateline and a leading "that", and without marks at its ends that have no partner
 * within; of what stands in quotation marks it has all or nothing.
 */
function trimmed(
  { document: { text, tokens, words, header }, classes, quoted }: Grammar,
  regions: readonly Span[],
  first: number,
  end: number,
): Span | null {
  const regionAt = (at: number): Span | undefined =>
    quoted[at] ? regions[indexAt(regions, tokens[at]!.start)] : undefined;
  // A mark at the edge is alone, or its partner is beyond the edge.
  const isAlone = (at: number, partner: 'start' | 'end'): boolean =>
    mark.test(words[at]!) && (!quoted[at] || regionAt(at)?.[partner] === tokens[at]![partner]);
  let start = first;
  let last = end;
  const isConjunction = (at: number): boolean =>
    words[at] === 'that' && classes[at + 1] !== 'comma' && !finite.has(classes[at + 1]!);
  const inDateline = (at: number): boolean => header.dateline !== null && contains(header.dateline, tokens[at]!);
  // "09.15 Trains have been cancelled, the operator says", in a live report
  const isTime = (at: number): boolean =>
    (at === 0 || /[\r\n]/.test(text[tokens[at]!.start - 1]!)) && /^\d{1,2}[.:]\d\d(?:[ap]m)?$/.test(words[at]!);
  while (start < last && (inDateline(start) || isTime(start))) start++;
  while (start < last && (isAlone(start, 'end') || isConjunction(start))) start++;
  while (last > start && isAlone(last - 1, 'start')) last--;
  if (start >= last) return null;
  return {
    start: Math.min(tokens[start]!.start, regionAt(start)?.start ?? Infinity),
    end: Math.max(tokens[last - 1]!.end, regionAt(last - 1)?.end ?? 0),
  };
}

/** Whether most of it stands in quotation marks, but for a clause of its own before them: that is a quote already. */
function isQuoted({ document: { tokens }, classes, quoted }: Grammar, span: Span): boolean {
  const { firstToken, endToken } = tokensIn(tokens, span);
  const inMarks = quoted.subarray(firstToken, endToken).reduce((sum, one) => sum + one, 0);
  if (inMarks * 2 <= endToken - firstToken) return false;
  const marks = quoted.indexOf(1, firstToken);
  const hasClause = classes.slice(firstToken, marks).some((kind) => finite.has(kind));
  return !(hasClause && classes[marks - 1] === 'comma');
}
