import { entityById, statements, tokensOf } from '../engine/lookup';
import type { Article, Entity, Quote, Sentence, Token } from '../engine/model';
import { overlapping, type Span } from '../engine/span';
import type { Localizer } from './localizer';
import { lineOf, oneLine } from './plainText';

/** What one speaker is quoted with. */
export interface SpeakerQuotes {
  /** Unique in the article and the same for the same text. */
  readonly key: string;
  /** The entity's name, else the words that stand for the speaker; `null` where nothing tells who speaks. */
  readonly name: string | null;
  readonly entity: Entity | null;
  /** All, in the order of the text. */
  readonly quotes: readonly Quote[];
  /** The same but for quoted words within a reported statement, which has them already. */
  readonly statements: readonly Quote[];
  /** 0 to 1: how many of all words quoted or reported are this speaker's. */
  readonly wordShare: number;
}

// A pronoun that stands for no entity may be another person each time.
const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who', 'one']);

/** The quotes of each speaker, who has most words first; unknown speakers last. */
export function quotesBySpeaker(article: Article): readonly SpeakerQuotes[] {
  const speakers = new Map<
    string,
    { name: string | null; entity: Entity | null; quotes: Quote[]; statements: Quote[]; words: number }
  >();
  const stated = new Set(statements(article));
  const quotedWords = wordCounter(article);
  let allWords = 0;
  for (const quote of article.quotes) {
    const { key, name, entity } = speakerOf(article, quote);
    let speaker = speakers.get(key);
    if (!speaker) speakers.set(key, (speaker = { name, entity, quotes: [], statements: [], words: 0 }));
    speaker.quotes.push(quote);
    if (!stated.has(quote)) continue;
    const words = quotedWords(quote);
    speaker.statements.push(quote);
    speaker.words += words;
    allWords += words;
  }
  return [...speakers]
    .map(([key, { words, ...speaker }]) => {
      const wordShare = allWords === 0 ? 0 : words / allWords;
      return { key, ...speaker, wordShare };
    })
    .toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || b.wordShare - a.wordShare);
}

const hasWords = /[\p{L}\p{N}]/u;
const opensMarks = /^(?:["“„‟«'‘]|``)/;
const closesMarks = /["”“»’']$/;

/**
 * The quoted words on one line, with " … " for other words between its parts, without the marks that paragraphs of a quote
 * that goes on begin with, and in marks where the article has none about what was said, as about a turn of an interview.
 */
export function quoteText(article: Article, { kind, spans }: Quote): string {
  const lines = spans.map((span) => lineOf(article, span));
  const mark = opensMarks.exec(lines[0] ?? '')?.[0];
  const words = lines
    .map((line, index) => {
      const before = lines[index - 1];
      if (before === undefined) return line;
      if (hasWords.test(article.text.slice(spans[index - 1]?.end, spans[index]?.start))) return `… ${line}`;
      return mark && line.startsWith(mark) && !closesMarks.test(before) ? line.slice(mark.length) : line;
    })
    .join(' ');
  return kind === 'direct' && !opensMarks.test(words) ? `“${words}”` : words;
}

/** The words that report the quote, on one line; `null` where there are none, or nothing but a colon or dash. */
export function cueText(article: Article, { cue }: Quote): string | null {
  return cue && cue.lemma !== ':' ? lineOf(article, cue) : null;
}

/** The quote with who said it: `“…” — Ned Price, US state department spokesperson`. */
export function quoteWithSpeaker(article: Article, quote: Quote, l10n: Localizer): string {
  const { name, entity } = speakerOf(article, quote);
  return `${quoteText(article, quote)} — ${nameWithRole(article, name, entity, l10n)}`;
}

/** "Ned Price, US state department spokesperson", the words for an unnamed speaker, or "Unknown speaker". */
export function nameWithRole(article: Article, name: string | null, entity: Entity | null, l10n: Localizer): string {
  if (name === null) return l10n.t('Unknown speaker');
  return entity?.role ? `${name}, ${lineOf(article, entity.role)}` : name;
}

/** Who says the quote: the entity's name, the words for an unnamed speaker, or `null` where nothing tells who speaks. */
export function speakerName(article: Article, quote: Quote): string | null {
  return speakerOf(article, quote).name;
}

function speakerOf(article: Article, quote: Quote): Pick<SpeakerQuotes, 'key' | 'name' | 'entity'> {
  const entity = entityById(article, quote.speaker?.entity);
  if (entity) return { key: `entity:${entity.id}`, name: oneLine(entity.name), entity };
  const words = quote.speaker ? lineOf(article, quote.speaker) : '';
  const key = words.toLowerCase();
  if (key === '' || pronouns.has(key)) return { key: 'unknown', name: null, entity: null };
  return { key: `words:${key}`, name: words, entity: null };
}

/** Counts the quoted words of quotes; keeps the tokens of the sentence that it looked at last, which may have many. */
function wordCounter(article: Article): (quote: Quote) => number {
  let last: Sentence | undefined;
  let tokens: readonly Token[] = [];
  const countIn = (sentence: Sentence, span: Span): number => {
    if (sentence !== last) [last, tokens] = [sentence, tokensOf(article, sentence)];
    return overlapping(tokens, span).filter(({ kind }) => kind === 'word' || kind === 'number').length;
  };
  return ({ spans }) =>
    spans.reduce(
      (sum, span) =>
        overlapping(article.sentences, span).reduce((words, sentence) => words + countIn(sentence, span), sum),
      0,
    );
}
