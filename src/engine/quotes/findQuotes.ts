import type { Language } from '../compromise';
import { spanOf, tokensIn, type Document } from '../document';
import { unattributed, type Entity, type Quote, type Sentence } from '../model';
import { probability } from '../probability';
import { honorifics } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import { compareSpans, contains, firstEndingAfter, overlapping, overlapsAny, type Span } from '../span';
import { attributeQuotes, type AttributedQuote } from './attribute';
import type { SpeakerMention } from './phraseWords';
import { verbKind } from './cueVerbs';
import { ClauseFinder, isReporting, type Clause } from './cues';
import { withDialogue } from './dialogue';
import { withEchoes, type FoundQuote } from './echoes';
import { findIndirect } from './indirect';
import { judgeBy, type Judge } from './judge';
import type { QuotedRegion } from './marks';
import { beforeAge, beforeParty } from './party';
import { ReportedFinder, type IndirectWeights } from './reported';
import { turnSpeakers } from './turnSpeakers';
import { loadWeights } from './weights';

/** Fewer words beside the quoted ones are no statement of their own: “called the plan “reckless””. */
const leastReported = 5;
/** So many words are a statement though they have no verb. */
const leastWithoutVerb = 5;
/** What is declined, or asked for, by who says nothing: "declined to comment", "asked not to be named". */
const silence =
  /^(?:not\s+)?(?:to\s+)?(?:comment|elaborate|respond|reply|remain\s+anonymous|be\s+(?:named|identified|quoted|drawn)|(?:his|her|their)\s(?:(?:last|real|full)\s)?names?\s+not\s+be)\b/i;
/** In tokens: what stands between a name and "who", "a teacher from Lahore". */
const longestApposition = 15;

/** What is asked for in the passive by nobody who is named. */
const requests: ReadonlySet<string> = new Set(['ask', 'urge', 'advise', 'encourage', 'invite', 'request']);

type Named = Pick<Entity, 'id' | 'type' | 'mentions'>;

/** The article's quotes in order, each with its speaker where one can be told. Yields where the work may be interrupted. */
export function* findQuotes(
  document: Document,
  language: Language,
  regions: readonly QuotedRegion[],
  entities: readonly Named[],
  judge: Judge = judgeBy(loadWeights()),
  weights: IndirectWeights = loadWeights(),
): Generator<void, Quote[]> {
  const mentions = speakingMentions(entities);
  const names = mentions.filter(({ kind }) => kind !== 'pronoun');
  const titles = entities
    .filter(({ type }) => type === 'product' || type === 'misc')
    .flatMap((entity) => entity.mentions)
    .toSorted((a, b) => a.start - b.start);
  const finder = new ClauseFinder(document, language, names, regions);
  const reported = yield* ReportedFinder.of(document, language, names, regions, weights);
  yield;
  const inMarks = withDialogue(
    document,
    mentions,
    yield* attributeQuotes({ document, regions, mentions, titles, finder, reported, judge }),
  );
  const firstTurn = regions.find(({ turn }) => turn)?.turn;
  const speakerOfTurn = turnSpeakers(document, firstTurn, mentions);
  const quotes = inMarks.map(({ kind, regions: parts, attribution }): FoundQuote => {
    const spans = parts.map(({ start, end }): Span => ({ start, end }));
    if (!attribution) return { kind, spans, speaker: null, cue: null, confidence: unattributed };
    const { speaker, clause, confidence } = attribution;
    // A clause beside a quote may name who speaks without a word for it: "Ann Lee rose. “…”"
    const cue = clause && tellsHow(clause, kind) ? { ...spanOf(document, clause.cue), lemma: clause.lemma } : null;
    const { turn } = parts[0]!;
    const who = turn && speakerOfTurn(turn);
    if (who) {
      const words = { ...spanOf(document, speaker), entity: who.mention.entity.id };
      return { kind, spans, cue, speaker: words, confidence: probability(who.confidence) };
    }
    return { kind, spans, cue, ...speakerOf(document, mentions, speaker, confidence) };
  });
  for (const quote of yield* indirectQuotes(document, finder, reported, mentions, inMarks, regions)) quotes.push(quote);
  return withEchoes(document.text, document.headline, regions, withNearerCues(quotes))
    .toSorted((a, b) => compareSpans(a.spans[0]!, b.spans[0]!))
    .map((quote, index) => ({ id: `quote:${index + 1}`, ...quote }));
}

/** Whether the clause's verb is how the words are said, or how some of them are: "ruled it was “unfair”", "welcomed it as “fair”". */
function tellsHow(clause: Clause, kind: Quote['kind']): boolean {
  return isReporting(clause) || (kind === 'partial' && !clause.inverted && verbKind(clause.lemma) !== 'none');
}

/**
 * The quotes, of which quoted words have the verb of what the same speaker reports and which holds them, where that stands
 * nearer: "said she was sorry but denied it was “stolen”".
 */
function withNearerCues(quotes: readonly FoundQuote[]): FoundQuote[] {
  const partial = quotes
    .filter(({ kind }) => kind === 'partial')
    .toSorted((a, b) => compareSpans(a.spans[0]!, b.spans[0]!));
  const places = partial.map(({ spans }) => spans[0]!);
  const nearer = new Map<FoundQuote, Quote['cue']>();
  for (const { kind, spans, cue, speaker } of quotes) {
    if (kind !== 'indirect' || !cue || !speaker) continue;
    for (const span of spans) {
      for (let at = firstEndingAfter(places, span.start); at < places.length && contains(span, places[at]!); at++) {
        const before = nearer.get(partial[at]!) ?? partial[at]!.cue;
        const isSame = partial[at]!.speaker?.start === speaker.start;
        if (isSame && before && cue.start > before.start && cue.end <= places[at]!.start) nearer.set(partial[at]!, cue);
      }
    }
  }
  return quotes.map((quote) => ({ ...quote, cue: nearer.get(quote) ?? quote.cue }));
}

/** What may speak, in the order of the text. */
export function speakingMentions(entities: readonly Named[]): (SpeakerMention & { readonly entity: Named })[] {
  return entities
    .filter(({ type }) => type === 'person' || type === 'organization' || type === 'norp' || type === 'location')
    .flatMap((entity) =>
      entity.mentions.map(({ start, end, kind, confidence }) => ({ start, end, kind, confidence, entity })),
    )
    .toSorted((a, b) => a.start - b.start);
}

/** What is reported in the writer's words, with words in marks or none, but for what its verb reports in a direct quote. */
function* indirectQuotes(
  document: Document,
  finder: ClauseFinder,
  reported: ReportedFinder,
  mentions: readonly SpeakerMention[],
  inMarks: readonly AttributedQuote[],
  regions: readonly QuotedRegion[],
): Generator<void, FoundQuote[]> {
  const found = yield* findIndirect(document, regions, reported);
  const byCue = new Map(inMarks.map((quote) => [quote.attribution?.clause?.cue.firstToken, quote]));
  const quotes: FoundQuote[] = [];
  let clauses = new Map<number, Clause>();
  let last: Sentence | null = null;
  for (const { spans, sentence, cue, lemma, speaker, isPassive, confidence, reportsBefore } of found) {
    yield;
    // "thanked Daniel Reyes" may be speech, but nothing is told of what was said.
    if (!saysSomething(document, spans, lemma) || silence.test(document.text.slice(spans[0]!.start, spans[0]!.end)))
      continue;
    const quoted = byCue.get(cue.firstToken);
    // "According to the letter, she said, “…”": the source tells more than the quote; "Prices rose, she said, adding, “…”".
    const goesOn =
      reportsBefore && document.words[cue.endToken] === ',' && document.words[cue.endToken + 1] === 'adding';
    const isWhole = quoted?.kind === 'direct' && lemma !== 'according to' && !goesOn;
    if (quoted && (isWhole || wordsOutside(document, spans, quoted.regions) < leastReported)) continue;
    if (sentence !== last) {
      clauses = new Map(finder.allClausesOf(sentence).map((clause) => [clause.cue.firstToken, clause]));
      last = sentence;
    }
    const clause = clauses.get(cue.firstToken);
    const named = !isPassive
      ? (clause?.speaker ?? finder.phrases.withoutRole(speaker))
      : clause?.inverted
        ? clause.speaker
        : null;
    // "ignored three warnings about": they are not three that warn.
    const words = named && isNumber(document, named) ? null : named;
    // "Asked about the plan, she said", "Witnesses are asked to call": nobody is told of who asks.
    if (!words && requests.has(lemma)) continue;
    // "The minister is expected to visit Paris": nobody says so.
    if (!words && lemma === 'expect') continue;
    // "Support for government falls", in a headline
    if (!words && document.headline && sentence.start < document.headline.end) continue;
    // "Nobody at the company said": nothing is said.
    if (words && /^(?:no|nobody|none|neither)$/i.test(document.words[words.firstToken]!)) continue;
    const who = words
      ? speakerOf(document, mentions, words, confidence)
      : { speaker: null, confidence: probability(confidence) };
    quotes.push({ kind: 'indirect', spans, cue: { ...spanOf(document, cue), lemma }, ...who });
  }
  return quotes;
}

/**
 * Whether there is a verb in the words, or enough of them: "to open the bridge", "an end to the war in the north"; what
 * is told of somebody named ("Daniel Reyes, who leads the team") is not said. Of thanks it is what they are for.
 */
function saysSomething({ tokens, words: texts, tags }: Document, spans: readonly Span[], lemma: string): boolean {
  let words = 0;
  for (const span of spans) {
    const { firstToken, endToken } = tokensIn(tokens, span);
    for (let at = firstToken; at < endToken; at++) {
      // What is told of somebody named: on behind its comma.
      if (texts[at - 1] === ',' && /^(?:who|whose|whom|which)$/.test(texts[at]!)) {
        while (at < endToken && texts[at] !== ',') at++;
        continue;
      }
      const tells = lemma === 'thank' ? texts[at] === 'for' : ++words >= leastWithoutVerb;
      if (tells || tags[at]!.has('Verb')) return true;
    }
  }
  return false;
}

function isNumber({ tags }: Document, { firstToken, endToken }: TokenRange): boolean {
  return tags.slice(firstToken, endToken).every((set) => set.has('Value'));
}

/** How many words of the spans stand in none of the quoted regions. */
function wordsOutside({ tokens }: Document, spans: readonly Span[], quoted: readonly Span[]): number {
  let words = 0;
  for (const span of spans) {
    const { firstToken, endToken } = tokensIn(tokens, span);
    for (let at = firstToken; at < endToken; at++) {
      if (tokens[at]!.kind === 'word' && !overlapsAny(quoted, tokens[at]!)) words++;
    }
  }
  return words;
}

/** The words with the entity that they name, and the probability that they name the speaker, given that of the clause. */
function speakerOf(
  document: Document,
  mentions: readonly SpeakerMention[],
  words: TokenRange,
  confidence: number,
): Pick<Quote, 'speaker' | 'confidence'> {
  const speaker = spanOf(document, words);
  const within = overlapping(mentions, speaker);
  // "a spokesman for Acme" is not Acme; "Mr Price" is Price.
  const whole =
    within.find((mention) => contains(mention, speaker)) ??
    within.find((mention) => isTitled(document, speaker, mention)) ??
    antecedentOf(document, mentions, words);
  return {
    speaker: { ...speaker, entity: whole?.entity.id ?? null },
    confidence: probability(confidence * (whole ? Math.max(0.6, whole.confidence) : 0.95)),
  };
}

/** Whom "who" right behind the name stands for: "Ana Ruiz, who said", "Ana Ruiz, D-N.M., who said". */
function antecedentOf(
  { tokens, words }: Document,
  mentions: readonly SpeakerMention[],
  { firstToken, endToken }: TokenRange,
): SpeakerMention | undefined {
  if (endToken - firstToken > 1 || words[firstToken] !== 'who') return undefined;
  const last = /^(?:,|[-–—]|--)$/.test(words[firstToken - 1] ?? '') ? firstToken - 2 : firstToken - 1;
  const before = tokens[beforeAge(words, beforeParty(words, last))];
  const named = before && overlapping(mentions, before).find(({ end }) => end === before.end);
  if (named?.entity.type !== 'location' && named?.entity.type !== 'norp') return named;
  // "Ali Khan, a teacher from Lahore who said": whom the words behind the comma tell of.
  for (let comma = last; comma > firstToken - longestApposition && comma > 0; comma--) {
    if (words[comma] !== ',') continue;
    const outer = overlapping(mentions, tokens[comma - 1]!).find(({ end }) => end === tokens[comma - 1]!.end);
    return outer?.entity.type === 'person' ? outer : undefined;
  }
  return undefined;
}

/** Whether the words are the mention with but a word or titles before it: "Mr Price", "Maj. Gen. Price". */
function isTitled({ text }: Document, words: Span, mention: Span): boolean {
  if (mention.end !== words.end) return false;
  const before = text.slice(words.start, mention.start).toLowerCase().trim().split(/\s+/);
  return before.length === 1 || before.every((word) => honorifics.has(word));
}
