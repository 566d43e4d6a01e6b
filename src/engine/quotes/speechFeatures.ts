import type { Tags } from '../compromise';
import { tokensOf, type Document } from '../document';
import { combine } from '../names/hash';
import type { TokenRange } from '../segment/sentences';
import { overlapping, type Span } from '../span';
import type { Candidate } from './candidates';
import { isReporting } from './cues';
import { combine3, FeatureRow, WordHashes } from './features';
import { innerText } from './marks';
import type { Place } from './place';
import type { ReportedFinder } from './reported';
import { namingWords, reportingVerbs } from './reportingVerbs';
import type { Previous } from './speakerFeatures';
import { isTitle } from './titles';
import { isCapitalized } from '../words';

/** The best candidate for a quote, and how probable it is that it is the right one. */
export interface Choice {
  readonly candidate: Candidate;
  readonly probability: number;
}

/** Tells what is seen of quoted words and around them. */
export class SpeechFeatures {
  private readonly hashes: WordHashes;
  private readonly found = new FeatureRow();

  constructor(
    private readonly document: Document,
    /** Names of works and products, sorted. */
    private readonly titles: readonly Span[],
    private readonly reported: ReportedFinder,
  ) {
    this.hashes = new WordHashes(document);
  }

  /**
   * The row of features that tell whether somebody says the region's words: its length, capitals and end, the words and
   * kinds of words around it, the best candidate with its verb and how sure that is, whether it is a name of a work or
   * behind a word that names (`listed`: or follows quoted words that are, or are not), what was said before, and whether
   * a verb of the sentence reports what it stands in. It holds until the next one is asked for.
   */
  row(place: Place, choice: Choice | null, previous: readonly Previous[], listed: string): FeatureRow {
    const { hashes, document } = this;
    const { words, tags, text, headline } = document;
    const { region, first, behind, leadVerb } = place;
    const paragraph = document.paragraphs[region.paragraph]!;
    const { firstToken: start, endToken: end } = tokensOf(document, paragraph);
    const wordIn = (token: number): number => (token >= start && token < end ? hashes.ofWord(token) : 0);
    const before = wordIn(first - 1);
    const after = wordIn(behind);
    const kindBefore = first > start ? hashes.of(kindOfWord(document, first - 1)) : 0;
    const kindAfter = behind < end ? hashes.of(kindOfWord(document, behind)) : 0;
    const inner = innerText(document, region);
    const length = place.words <= 4 ? place.words : place.words <= 7 ? 5 : place.words <= 12 ? 6 : 7;
    const titled = isTitle(inner) ? 1 : 0;
    const form = combine3(hashes.of(place.ending), place.capital ? 1 : 0, titled);
    const lead = hashes.of(place.lead);
    const verb = tags.slice(first + 1, Math.min(behind - 1, first + 9)).some((set) => set.has('Verb'));
    const named = overlapping(this.titles, region.inner).length > 0 ? 1 : 0;
    const naming = namedBefore(words, first) ? 1 : 0;
    const clause = choice?.candidate.clause ?? null;
    const said = clause ? (isReporting(clause) ? 2 : 1) : 0;
    const sure = choice ? Math.ceil(choice.probability * 8) : 0;
    const gap = clause ? gapTo(place, clause.cue) : 9;
    const near = combine(said, gap);
    const lemma = hashes.of(clause?.lemma ?? '');
    const subject = choice ? hashes.of(subjectOf(document, choice.candidate)) : 0;
    const last = previous[0]?.region;
    const recent = !last ? 0 : last.paragraph === region.paragraph ? 1 : 2;
    const inHeadline = headline && document.paragraphs.length > 1 && region.start < headline.end ? 1 : 0;
    const leadLemma = hashes.of(leadVerb?.lemma ?? '');
    const reports = reportingVerbs.has(leadVerb?.lemma ?? '') ? 1 : 0;
    const leadForm = combine3(hashes.of(leadVerb?.form ?? ''), leadVerb ? first - leadVerb.token : 0, reports);
    const between = last ? text.slice(last.end, region.start) : '';
    const sameSentence = last && between.length < 400 && !/[.!?]\s/.test(between) ? 1 : 0;
    const row = this.found;
    row.clear();
    row.add(0);
    row.add(length);
    row.add(form);
    row.add(combine(length, form));
    row.add(lead);
    row.add(combine(length, lead));
    row.add(before);
    row.add(after);
    row.add(kindBefore);
    row.add(kindAfter);
    row.add(combine(kindBefore, kindAfter));
    row.add(near);
    row.add(combine(near, length));
    row.add(sure);
    row.add(combine(sure, said));
    row.add(lemma);
    row.add(leadLemma);
    row.add(combine(reports, length));
    row.add(recent);
    row.add(combine3(recent, length, titled));
    row.add(combine(verb ? 1 : 0, length));
    row.add(combine(hashes.of(shapeOf(tags[behind - 2])), length));
    row.add(combine(named, titled));
    row.add(naming);
    row.add(combine(naming, length));
    row.add(combine(inHeadline, length));
    row.add(combine(place.fills ? 1 : 0, length));
    row.add(place.words === 1 ? hashes.of(inner.toLowerCase().replace(/[^\p{L}]+/gu, '')) : 0);
    row.add(combine(hashes.of(listed), titled));
    row.add(combine(hashes.of(listed), length));
    row.add(combine(wordIn(first - 2), before));
    row.add(combine3(titled, length, kindBefore));
    row.add(combine(before, after));
    row.add(hashes.ofWord(first + 1));
    row.add(hashes.ofWord(behind - 2));
    row.add(combine(hashes.of(kindOfWord(document, Math.min(first + 1, words.length - 1))), length));
    row.add(combine(lemma, gap));
    row.add(leadForm);
    row.add(combine(subject, said));
    row.add(combine3(subject, said, length));
    row.add(combine3(titled, near, lead));
    row.add(combine(sameSentence, titled));
    const mark = hashes.of(words[first]!);
    row.add(combine(mark, inHeadline));
    row.add(combine3(mark, length, titled));
    row.add(/\b(?:I|we|you|my|our|your)\b/i.test(inner.slice(0, 200)) ? 1 : 0);
    const { possible, likely } = this.reported.at(document.sentences[place.opening]!, {
      firstToken: first,
      endToken: behind,
    });
    const within = sureness(likely?.probability ?? null);
    const capitals = hashes.of(capitalsOf(inner));
    const verbWithin = hashes.of(likely?.candidate.cue.lemma ?? '');
    const whole = likely && likely.end >= behind ? 1 : 0;
    const distance = likely ? Math.min(4, Math.floor(Math.log2(first - likely.candidate.start + 1))) : 0;
    row.add(sureness(possible));
    row.add(combine3(within, capitals, length));
    row.add(combine3(within, kindBefore, kindAfter));
    row.add(combine(verbWithin, hashes.of(likely?.candidate.pattern.join(' ') ?? '')));
    row.add(combine3(verbWithin, hashes.of(likely?.candidate.place ?? ''), length));
    row.add(combine3(within, whole, distance));
    row.add(combine(before, capitals));
    row.add(combine(after, wordIn(behind + 1)));
    row.add(wordIn(behind + 1));
    row.add(wordIn(first - 2));
    return row;
  }
}

/** How many words stand between the quote and the cue, at most 3. */
function gapTo({ first, behind }: Place, cue: TokenRange): number {
  const gap = cue.firstToken >= behind ? cue.firstToken - behind : first - cue.endToken;
  return Math.min(3, Math.max(0, gap));
}

/** What the last quoted word is. */
function shapeOf(tags: Tags | undefined): string {
  return ['Adjective', 'Noun', 'Verb'].find((tag) => tags?.has(tag)) ?? 'other';
}

/** How probable it is that something is reported, in steps. */
function sureness(probability: number | null): number {
  return probability === null ? 9 : Math.ceil(probability * 6);
}

/** How the words are written: all with capitals, the first or another one, or none; in capitals only; with figures or hyphens. */
function capitalsOf(inner: string): string {
  const words = inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const capital = words.filter((word) => /^[^\p{L}\p{N}]*\p{Lu}/u.test(word)).length;
  const which =
    capital === 0 ? 'none' : capital === words.length ? 'all' : /^[^\p{L}]*\p{Lu}/u.test(inner) ? 'first' : 'other';
  return `${which} ${/\p{Ll}/u.test(inner)} ${/\p{N}/u.test(inner)} ${inner.includes('-')}`;
}

/** Whether one of the last words before it says that a name follows. */
function namedBefore(words: readonly string[], first: number): boolean {
  return words.slice(Math.max(0, first - 3), first).some((word) => namingWords.has(word.toLowerCase()));
}

/** Who the best candidate is, roughly: a pronoun, a name, another noun. */
function subjectOf({ words }: Document, { speaker }: Candidate): string {
  const word = words[speaker.endToken - 1]!;
  if (/^(?:he|she|they|who|it|i|we|his|her|their|which)$/i.test(word)) return word.toLowerCase();
  return isCapitalized(word) ? 'Name' : 'noun';
}

function kindOfWord({ tokens, tags, words }: Document, index: number): string {
  const token = tokens[index]!;
  if (token.kind !== 'word') return token.kind === 'punctuation' ? words[index]! : token.kind;
  return (
    ['Determiner', 'Possessive', 'Preposition', 'Verb', 'Adjective', 'ProperNoun', 'Noun'].find((tag) =>
      tags[index]!.has(tag),
    ) ?? 'word'
  );
}
