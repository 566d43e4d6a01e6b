import type { Span } from './span';

/** What a token is made of; `word` includes hyphenless compounds ("G20"), initials ("J.") and abbreviations ("U.S."). */
export type TokenKind = 'word' | 'number' | 'clitic' | 'punctuation' | 'symbol' | 'address';

/** The smallest unit that names, quotes and topics are made of. `clitic` is a split-off "’s" or "'s". */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** A sentence, and its tokens as a half-open range of their indices in the whole text. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A line with text on it, and its sentences as a half-open range of indices into `Article.sentences`. */
export interface Paragraph extends Span {
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** The types of names that the model of names tells apart. `norp`: nationality, religious or political group. */
export const nameTypes = [
  'person',
  'organization',
  'location',
  'facility',
  'norp',
  'product',
  'misc',
  'date',
  'money',
] as const;

/** Those, and the types that are found by rule. */
export const entityTypes = [...nameTypes, 'percent', 'quantity'] as const;

export type EntityType = (typeof entityTypes)[number];

/** Dates and figures: they have a value, and are neither topics nor in an encyclopedia. */
export const valueTypes: ReadonlySet<EntityType> = new Set(['date', 'money', 'percent', 'quantity']);

/** How a mention names its entity: in full or in part ("Blinken"), by acronym ("LAC"), by role ("the minister"), by pronoun ("he"). */
export type MentionKind = 'name' | 'acronym' | 'nominal' | 'pronoun';

/**
 * Why a mention is held to mean its entity: its `name` is written so; it is a `part` of the name, another `spelling`, an
 * `acronym`, a `short` form or another well-known name of the `country`; it comes to the same `value`; it is a `role`
 * that only this one has; or, of pronouns, this is the `only` one named so far who fits, the `subject` talked about, the
 * `nearest` who fits, the `speaker` of the quote that it stands in.
 */
export type LinkReason =
  | 'name'
  | 'part'
  | 'spelling'
  | 'acronym'
  | 'short'
  | 'country'
  | 'value'
  | 'role'
  | 'only'
  | 'subject'
  | 'nearest'
  | 'speaker';

/** One place where an entity is named. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Probability, 0 to 1, that span, type and entity are right. */
  readonly confidence: number;
  readonly reason: LinkReason;
  /** The words that the reason rests on: the full name, where the role is stated, who the pronoun goes back to. */
  readonly evidence: Span | null;
}

/** The words that state how old somebody is. */
export interface Age extends Span {
  readonly years: number;
}

/** An amount of money; of a range its lower end, and its upper one as `maximum`. The currency is a code of ISO 4217. */
export interface Money {
  readonly amount: number;
  readonly maximum?: number;
  readonly currency: string;
}

/** A percentage or a quantity; ranges as of money. The unit is "%" or in the article's words ("km", "percentage points", "troops"). */
export interface Measure {
  readonly amount: number;
  readonly maximum?: number;
  readonly unit: string;
}

/** What a date (ISO 8601; of a range "A/B") or a figure comes to. */
export type EntityValue = string | Money | Measure;

/** Somebody or something that the article names, with all its mentions in the order of the text. */
export interface Entity {
  /** Unique in the article and the same for the same text. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form in the article, without honorifics. */
  readonly name: string;
  /** The other forms, in order of appearance. */
  readonly aliases: readonly string[];
  /** The words that state the entity's role, or `null`. */
  readonly role: Span | null;
  /** Of a person whose age the article states. */
  readonly age?: Age;
  /** Of a nationality: the id of its country, where the article names that too. */
  readonly country?: string;
  /** Of a name that several people share where it cannot be told who is meant: their ids. */
  readonly candidates?: readonly string[];
  /** 0 to 1: how much the article is about it. */
  readonly salience: number;
  /** Of dates and figures, `null` where the article does not tell enough; absent from other types. */
  readonly value?: EntityValue | null;
  /** Of a date whose value is reckoned from the article's own, which is not known. */
  readonly relative?: true;
  readonly mentions: readonly Mention[];
}

/** `direct`: a quoted clause or more; `partial`: quoted words inside the writer's own sentence; `indirect`: reported without marks. */
export type QuoteKind = 'direct' | 'partial' | 'indirect';

/** The words that name a quote's speaker at that place, and the entity they stand for (`null` where they name none). */
interface Speaker extends Span {
  readonly entity: string | null;
}

/** The reporting verb or phrase, with its dictionary form ("say"), or a colon or dash in its place (":" for both). */
interface Cue extends Span {
  readonly lemma: string;
}

/** Something somebody said. */
export interface Quote {
  /** Unique in the article and the same for the same text. */
  readonly id: string;
  readonly kind: QuoteKind;
  /** In order; several where the quote is split or runs over paragraphs. Quotation marks are included, where it has any. */
  readonly spans: readonly Span[];
  /** Where the headline has words of it too, with their marks; they are no quote of their own. */
  readonly echoes?: readonly Span[];
  /** `null` where it cannot be told. */
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  /**
   * Probability, 0 to 1, that the speaker is right. Without a speaker, of an indirect quote that it is reported at all, of
   * others `unattributed`.
   */
  readonly confidence: number;
}

/** How sure a quote in marks is whose speaker cannot be told. */
export const unattributed = 0.5;

/**
 * What speaks for a topic: the `headline` has it; it comes `early`, in the first two sentences; it comes `often`, at three
 * places or more, or its `words` do; it stands in quotation marks (`quoted`).
 */
export type TopicReason = 'headline' | 'early' | 'often' | 'words' | 'quoted';

/** A phrase that tells what the article is about. */
export interface Topic {
  readonly label: string;
  /** 0 to 1: how probable it is that a reader would name it, against the first topic. */
  readonly score: number;
  /** In the order of the type; none where nothing of that kind speaks for it. */
  readonly reasons: readonly TopicReason[];
  /** All its places in order, short forms and other numbers and cases included. */
  readonly mentions: readonly Span[];
}

/** When the article was written, as far as it says so itself: the words, and the day (ISO 8601). */
export interface ArticleDate extends Span {
  readonly value: string;
}

/** What an article says of itself, apart from its report; `null` where it does not. */
export interface Header {
  /** A web address on a line of its own, who is named behind "Source:", or what the article's record has as its paper or sender. */
  readonly source: Span | null;
  /** Who wrote it, without "By". */
  readonly byline: Span | null;
  /** Where it was written, often with the day and the agency, as the first paragraph's opening: "NEW DELHI, Jan 12 (Reuters)". */
  readonly dateline: Span | null;
  /** From the article's record, a line with the date, the dateline or the web address. */
  readonly date: ArticleDate | null;
  /** The lines that are no part of the report, in the order of the text: its record, address, byline, date, credits, a page's own. The headline is none. */
  readonly lines: readonly Span[];
}

/** Counts over all paragraphs, those of the header included; minutes are rounded up. */
export interface Stats {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly readingMinutes: number;
}

/**
 * All that the engine finds in one text; every offset counts UTF-16 code units of `text`. Frozen by the engine, but for
 * the single paragraphs and sentences; a copy from another thread is not.
 */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly headline: Span | null;
  readonly header: Header;
  /** By salience, the highest first. */
  readonly entities: readonly Entity[];
  /** In the order of the text. */
  readonly quotes: readonly Quote[];
  /** The best first. */
  readonly topics: readonly Topic[];
  /** The most telling sentences, in the order of the text. */
  readonly summary: readonly Span[];
  readonly stats: Stats;
}
