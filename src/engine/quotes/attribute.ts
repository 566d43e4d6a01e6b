import { oneToken, type Document } from '../document';
import type { QuoteKind } from '../model';
import { firstEndingAfter, type Span } from '../span';
import type { TokenRange } from '../segment/sentences';
import { CandidateFinder, type Candidate } from './candidates';
import type { SpeakerMention } from './phraseWords';
import { verbKind } from './cueVerbs';
import { clauseBy, type Clause, type ClauseFinder } from './cues';
import type { Judge } from './judge';
import { innerText, type QuotedRegion } from './marks';
import { isPassive } from './quotedAs';
import type { ReportedFinder } from './reported';
import { placeOf, type Place } from './place';
import { mentionOf, SpeakerFeatures, type Previous } from './speakerFeatures';
import type { Turn } from './turns';
import { SpeechFeatures, type Choice } from './speechFeatures';
import { chooseSpeaker, type SpeakerSearch } from './chooseSpeaker';
import { isTitleBeforeClause, isTitleOrNickname } from './titles';
import { isCutOff, opensHeadline } from './wholeQuotes';

/** Who says a quote, before that is looked up among the entities. */
interface Attribution {
  readonly speaker: TokenRange;
  readonly clause: Clause | null;
  /** Probability, 0 to 1, that the speaker is right. */
  readonly confidence: number;
}

/** Quoted words that somebody says, and who; its regions are in the order of the text. */
export interface AttributedQuote {
  readonly kind: QuoteKind;
  readonly regions: readonly QuotedRegion[];
  readonly attribution: Attribution | null;
}

/** One that further regions may be joined to. */
interface GrowingQuote {
  readonly kind: QuoteKind;
  readonly regions: QuotedRegion[];
  attribution: Attribution | null;
}

/** What quotes are attributed by: the article, what is known of it, and the judge. */
export interface Reading {
  readonly document: Document;
  /** Sorted and not overlapping, as are the others. */
  readonly regions: readonly QuotedRegion[];
  /** What may speak. */
  readonly mentions: readonly SpeakerMention[];
  /** Names of works and products. */
  readonly titles: readonly Span[];
  readonly finder: ClauseFinder;
  readonly reported: ReportedFinder;
  readonly judge: Judge;
}

/** The reading, with what finds candidates and sees how they and the quoted words look. */
interface Work extends Reading, SpeakerSearch {
  readonly speechFeatures: SpeechFeatures;
}

/** Quoted words less probable to be somebody's are left out: precision before recall. */
const leastSaid = 0.6;
/** A speaker less probable than this stays unknown. */
const leastSure = 0.25;
/** How sure the words before the colon of a turn tell who speaks. */
const sureOfTurn = 0.95;
/** Nothing but words in brackets, as transcripts have them: "(Applause.)". */
const aside = /^\s*\([^()]*\)[\s.]*$/;
/** What analysts hold shares to be. */
const rating =
  /^(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal-weight|accumulate|reduce)[,.]?$/i;
/** In words. */
const longestHeading = 12;
/** How many quotes back the speakers are known to the choice of the next. */
const memory = 2;

/**
 * Tells which quoted regions somebody says, and who: titles, nicknames and words as words are left out. Joins the
 * regions of one quote: what runs on over paragraphs, what goes on behind its clause ("…," he said, "…"). Yields where
 * the work may be interrupted.
 */
export function* attributeQuotes(reading: Reading): Generator<void, AttributedQuote[]> {
  const { document, regions, mentions, titles, finder, reported } = reading;
  const candidates = new CandidateFinder(document, finder);
  const work: Work = {
    ...reading,
    candidates,
    speakerFeatures: new SpeakerFeatures(document, regions, mentions),
    speechFeatures: new SpeechFeatures(document, titles, reported),
  };
  const quotes: GrowingQuote[] = [];
  let turn: GrowingQuote | undefined;
  let previous: readonly Previous[] = [];
  for (const [index, region] of regions.entries()) {
    yield;
    if (region.turn) {
      if (region.continues) turn!.regions.push(region);
      else quotes.push((turn = { kind: 'direct', regions: [region], attribution: attributionOf(region.turn) }));
      previous = [];
      continue;
    }
    if (aside.test(innerText(document, region)) || isCutOff(document, region)) continue;
    const last = quotes.at(-1);
    const before = last?.regions.at(-1);
    const place = placeOf(document, finder, region, index);
    const continues = region.continues && before === regions[index - 1] && !candidates.labelCandidate(place);
    // A quote over paragraphs may be attributed only at its end, whoever spoke before.
    const anew = continues && endsInClause(reading, place);
    const choice = chooseSpeaker(work, place, anew ? [] : previous);
    // Whoever spoke above, a heading begins something else.
    const heads = isHeading(document, place);
    const joins =
      last &&
      before &&
      !heads &&
      (continues || (goesOn(document, last, before, place, choice) && !isTitleOrNickname(document, place)));
    const joined = joins ? last : undefined;
    if (joined?.attribution && !anew) {
      joined.regions.push(region);
      previous = [{ ...previous[0]!, region }, ...previous.slice(1)];
      continue;
    }
    if (!joined && !isSaid(work, place, choice, previous, before)) continue;
    const isTold = choice && !heads && choice.probability >= leastSure && mayBeNamed(work, place, choice.candidate);
    const attribution = isTold ? attributionBy(choice) : null;
    if (joined) {
      joined.regions.push(region);
      joined.attribution = attribution;
    } else quotes.push({ kind: place.partial ? 'partial' : 'direct', regions: [region], attribution });
    if (choice && attribution) {
      const entity = mentionOf(document.tokens, mentions, attribution.speaker)?.entity.id ?? null;
      const clauseBehind = (attribution.clause?.range.firstToken ?? 0) >= place.behind;
      previous = [{ region, candidate: choice.candidate, entity, clauseBehind }, ...previous].slice(0, memory);
    }
  }
  return quotes;
}

/** Whether the words are a line of their own between paragraphs and no sentence: “It took the roof”, in a live report. */
function isHeading(
  { paragraphs, words, sentences }: Document,
  { region, fills, ending, behind, words: count }: Place,
): boolean {
  const below = paragraphs[region.paragraph + 1];
  if (!fills || ending !== '' || count > longestHeading || region.continues || region.runsOn || !below) return false;
  const next = words[sentences[below.firstSentence]!.firstToken]!;
  return sentences[below.firstSentence]!.firstToken === behind && /^[\p{L}\p{N}]/u.test(next);
}

/** Whether a reporting clause stands right behind the words' comma: "…,” Ana Ruiz said". */
function endsInClause({ document, finder }: Reading, { ending, behind, closing }: Place): boolean {
  const clauses = finder.clausesOf(document.sentences[closing]!);
  return ending === ',' && clauses.some(({ range }) => range.firstToken === behind);
}

/** "‘He was our uncle’: town mourns baker": whose verb is none of telling does not say what stands before the colon, but for a name. */
function mayBeNamed({ document, finder }: Work, place: Place, { clause, speaker }: Candidate): boolean {
  if (clause && isJudgedBefore(document, place, clause)) return false;
  if (!clause || clause.cue.firstToken < place.behind || !opensHeadline(document, place)) return true;
  return verbKind(clause.lemma) !== 'none' || finder.phrases.nameAt(speaker.endToken - 1) !== null;
}

/** What is said of whom it is done to. */
const judged =
  /^(?:accused|criticised|criticized|condemned|denounced|praised|blamed|mocked|ridiculed|attacked|hailed)$/;

/** What is said to whom it is done to. */
const hearing = /^(?:told|asked|warned|advised|ordered|urged|informed|reminded|assured|invited|encouraged)$/;

/** "Ministers were accused of “theft”", "was told to “go home”": who is judged, and who hears it, does not say it. */
function isJudgedBefore({ words }: Document, { partial, first }: Place, { cue, speaker, inverted }: Clause): boolean {
  const verb = cue.endToken - 1;
  // "was mocked by Ana Ruiz as “a joke”"
  const isBy = speaker.firstToken > verb;
  // "was ridiculed for the prediction that it was “a joke”" is another’s.
  const isNear = first - verb <= 2;
  const isTo = hearing.test(words[verb]!) || (isNear && judged.test(words[verb]!));
  if (!partial || inverted || isBy || verb >= first || !isTo) return false;
  return isPassive(words, verb);
}

/** Whether somebody says the region's words. */
function isSaid(
  work: Work,
  place: Place,
  choice: Choice | null,
  previous: readonly Previous[],
  said: QuotedRegion | undefined,
): boolean {
  const { document, regions, judge, speechFeatures } = work;
  if (place.words === 0 || isTitleOrNickname(document, place)) return false;
  if (isTitleBeforeClause(document, place) && endsInClause(work, place)) return false;
  if (rating.test(innerText(document, place.region))) return false;
  const list = listed(document, regions, place.index, said);
  const probability = judge.speech(speechFeatures.row(place, choice, previous, list), place.index);
  // What the next paragraph takes up is a speech; where nobody is named who might say it, or a mark alone names the
  // speaker, only its form tells.
  const bare = place.region.runsOn || !choice || place.lead === ':' || choice.candidate.clause?.lemma === ':';
  return (bare && !place.partial) || probability >= leastSaid || opensHeadline(document, place);
}

/** Whether the region stands in a list of quoted words, "“this,” “that” and “those”", and if so whether the one before is said. */
function listed(
  { tokens }: Document,
  regions: readonly QuotedRegion[],
  index: number,
  said: QuotedRegion | undefined,
): 'said' | 'unsaid' | '' {
  const before = regions[index - 1];
  if (!before || before.paragraph !== regions[index]!.paragraph) return '';
  const between = firstEndingAfter(tokens, regions[index]!.start) - firstEndingAfter(tokens, before.end);
  return between > 2 ? '' : said === before ? 'said' : 'unsaid';
}

/** What the words before a turn's colon tell. */
function attributionOf({ speaker, colon }: Turn): Attribution {
  return { speaker, clause: clauseBy(speaker, oneToken(colon), ':'), confidence: sureOfTurn };
}

function attributionBy({ candidate, probability }: Choice): Attribution {
  return { speaker: candidate.speaker, clause: candidate.clause, confidence: probability };
}

/** Whether the quote goes on with `last`, which ends with the region `previous`: only its reporting clause stands between. */
function goesOn(
  { tokens, words }: Document,
  { kind, attribution }: AttributedQuote,
  previous: QuotedRegion,
  { region, first, behind, closing }: Place,
  choice: Choice | null,
): boolean {
  if (!attribution?.clause || previous.paragraph !== region.paragraph) return false;
  // "Asked about the “plot,” she said: “There is none.”": what a colon introduces does not go on with words of the writer's.
  if (kind === 'partial' && words[first - 1] === ':') return false;
  const { range } = attribution.clause;
  if (range.firstToken < firstEndingAfter(tokens, previous.end) || range.endToken > first) return false;
  // "“…?” asked Ann Lee. “…,” said Ned Price": a sentence of its own with its own clause.
  const own = choice?.candidate.sentence === closing ? choice.candidate.clause?.range : undefined;
  if (own && words[first - 1] === '.' && own.firstToken >= behind && own.firstToken - behind <= 2) return false;
  // "“…,” she told them. Asked about it, she said: “…”"
  const between = choice?.candidate.clause?.range;
  if (between && between.firstToken >= range.endToken && between.endToken <= first) return false;
  // A comma or full stop behind the clause, or an apposition to the speaker.
  return first - range.endToken <= 1 || (/^[,.:]$/.test(words[first - 1]!) && first - range.endToken <= 15);
}
