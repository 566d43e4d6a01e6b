import type { Document } from '../document';
import type { QuoteKind } from '../model';
import { firstEndingAfter, indexAt, type Span } from '../span';
import type { Clause, ClauseFinder } from './cues';
import type { QuotedRegion } from './marks';
import { namingWords } from './reportingVerbs';

/** A quote before its speaker is looked up among the entities. */
export interface AttributedQuote {
  readonly kind: QuoteKind;
  readonly regions: readonly QuotedRegion[];
  readonly clause: Clause | null;
  /** Probability, 0 to 1, that the clause is the quote's. */
  readonly confidence: number;
}

interface Attribution {
  readonly clause: Clause;
  readonly confidence: number;
}

/**
 * Finds the reporting clause of each quoted region and joins the regions of one quote: what runs on over paragraphs,
 * what goes on behind the clause ("…," he said, "…"). Where a quote has no clause of its own, the one that the
 * paragraph's last quote had goes on for it. Words in marks that nobody says (titles, nicknames, single words without
 * a clause) are left out. Yields where the work may be interrupted.
 */
export function* attributeQuotes(
  document: Document,
  regions: readonly QuotedRegion[],
  clauses: ClauseFinder,
): Generator<void, AttributedQuote[]> {
  const quotes: { kind: QuoteKind; regions: QuotedRegion[]; attribution: Attribution | null }[] = [];
  for (const region of regions) {
    yield;
    const last = quotes.at(-1);
    const previous = last?.regions.at(-1);
    if (last && previous && (region.continues || goesOn(document, previous, region, last.attribution))) {
      last.regions.push(region);
      // A quote over paragraphs may be attributed only at its end.
      last.attribution ??= attribute(document, region, clauses);
      continue;
    }
    const attribution = attribute(document, region, clauses);
    const kind = kindOf(document, region);
    if (isNaming(document, region) || (kind === 'partial' && !attribution)) continue;
    quotes.push({ kind, regions: [region], attribution: attribution ?? carriedOver(document, last, region) });
  }
  return quotes.map(({ kind, regions: parts, attribution }) => ({
    kind,
    regions: parts,
    clause: attribution?.clause ?? null,
    confidence: attribution?.confidence ?? 0.5,
  }));
}

/** A clause at most this many tokens before a quote introduces it ("said that “"). */
const introduction = 3;

/** The reporting clause behind the region, before it in its sentence, or further behind in its sentence. */
function attribute(document: Document, region: QuotedRegion, finder: ClauseFinder): Attribution | null {
  const { tokens, sentences, words } = document;
  const first = firstEndingAfter(tokens, region.start);
  const behind = firstEndingAfter(tokens, region.end);
  const opening = sentences[firstEndingAfter(sentences, region.start)]!;
  const closing = sentences[firstEndingAfter(sentences, region.end - 1)]!;
  const ends = /^[,?!.…—–-]$/.test(words[behind - 2] ?? '') || words[behind] === ',';
  const closingClauses = finder.clausesOf(closing);
  const adjacent = closingClauses[firstFrom(closingClauses, behind)];
  if (adjacent && ends && adjacent.range.firstToken - behind <= 2) {
    return { clause: adjacent, confidence: 0.95 };
  }
  // The clause right before the quote, else the sentence's main one, which comes first.
  const openingClauses = finder.clausesOf(opening);
  const nearest = openingClauses[firstFrom(openingClauses, first) - 1];
  if (nearest && first - nearest.range.endToken <= introduction) return { clause: nearest, confidence: 0.95 };
  const main = openingClauses[0];
  if (nearest && main) return { clause: main, confidence: 0.85 };
  // "Price: “…”"
  if (words[first - 1] === ':' && first - 1 > opening.firstToken) {
    const colon = colonSpeaker(finder, opening.firstToken, first - 1);
    if (colon) return colon;
  }
  const later = closingClauses.at(-1);
  return later && later.cue.firstToken >= behind ? { clause: later, confidence: 0.88 } : null;
}

/** Index of the first clause whose verb stands at the token or behind it. */
function firstFrom(clauses: readonly Clause[], token: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (clauses[middle]!.cue.firstToken >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "… told reporters: “…”" has its verb further off; "Price: “…”" has none. */
function colonSpeaker(finder: ClauseFinder, first: number, colon: number): Attribution | null {
  const speaker = finder.speakerAlone(first, colon);
  const cue = { firstToken: colon, endToken: colon + 1 };
  return (
    speaker && {
      clause: {
        cue,
        lemma: ':',
        speaker,
        inverted: false,
        range: { firstToken: speaker.firstToken, endToken: colon + 1 },
      },
      confidence: 0.85,
    }
  );
}

/** Whether `region` goes on with the quote of `previous`: only that quote's reporting clause stands between them. */
function goesOn(
  document: Document,
  previous: QuotedRegion,
  region: QuotedRegion,
  attribution: Attribution | null,
): boolean {
  if (!attribution || previous.paragraph !== region.paragraph) return false;
  const { tokens, words } = document;
  const between = firstEndingAfter(tokens, previous.end);
  const end = firstEndingAfter(tokens, region.start);
  const { range } = attribution.clause;
  if (range.firstToken < between || range.endToken > end) return false;
  // A comma or full stop behind the clause, or an apposition to the speaker.
  return end - range.endToken <= 1 || (/^[,.:]$/.test(words[end - 1]!) && end - range.endToken <= 15);
}

/** A quote without a clause of its own, in the paragraph of one that has, or filling the paragraph behind it. */
function carriedOver(
  document: Document,
  last: { readonly regions: readonly QuotedRegion[]; readonly attribution: Attribution | null } | undefined,
  region: QuotedRegion,
): Attribution | null {
  const previous = last?.regions.at(-1);
  if (!last?.attribution || !previous) return null;
  const distance = region.paragraph - previous.paragraph;
  if (distance === 0) return { ...last.attribution, confidence: 0.75 };
  const paragraph = document.paragraphs[region.paragraph]!;
  const fills = region.end - region.start > 0.8 * (paragraph.end - paragraph.start);
  return distance === 1 && fills ? { ...last.attribution, confidence: 0.55 } : null;
}

/** A quote is direct when it is a clause of its own: it begins with a capital, and has the words for it. */
function kindOf(document: Document, region: QuotedRegion): QuoteKind {
  const words = innerWords(document, region);
  const text = document.text.slice(region.inner.start, region.inner.end);
  const begins = /^[\s“”"'‘’…([-]*[\p{Lu}\p{N}]/u.test(text);
  const sentence = document.sentences[indexAt(document.sentences, region.start)];
  const atStart = region.continues || sentence?.start === region.start;
  const ended = /[.,!?…—-]['’"”]?\s*$/.test(text);
  // "… said: “We go" and "… said, “We go" open a sentence of their own; "of “Russia’s war" goes on with the writer's.
  const introduced = /[,:]\s*$/.test(document.text.slice(Math.max(0, region.start - 3), region.start));
  const whole = (begins && (ended || introduced || atStart)) || (atStart && ended);
  return whole && words >= (begins ? 2 : 4) ? 'direct' : 'partial';
}

/** Titles, nicknames and words as words: named by the words before them, or a capitalised phrase without a sentence's end. */
function isNaming(document: Document, region: QuotedRegion): boolean {
  const first = firstEndingAfter(document.tokens, region.start);
  const before = document.words[first - 1]?.toLowerCase() ?? '';
  const words = innerWords(document, region);
  if (words === 0) return true;
  if (words <= 6 && namingWords.has(before)) return true;
  const text = document.text.slice(region.inner.start, region.inner.end);
  const titled = text.split(/\s+/).every((word) => !/^\p{L}{4,}/u.test(word) || /^\p{Lu}/u.test(word));
  return (
    titled && words >= 2 && words <= 7 && /^\p{Lu}/u.test(text) && !/[.!?,]\s*$/.test(text) && !/^[,:]$/.test(before)
  );
}

function innerWords(document: Document, region: { readonly inner: Span }): number {
  const first = firstEndingAfter(document.tokens, region.inner.start);
  let count = 0;
  for (let at = first; at < document.tokens.length && document.tokens[at]!.start < region.inner.end; at++) {
    if (document.tokens[at]!.kind === 'word' || document.tokens[at]!.kind === 'number') count++;
  }
  return count;
}
