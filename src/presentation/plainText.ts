import type { Article } from '../engine/model';
import { contains, indexAt, type Span } from '../engine/span';
import type { Localizer } from './localizer';

const blanks = /[\s\p{Cc}]+/gu;
/** Characters that turn the direction of writing until another ends it, which what is shown behind them need not have. */
const turning = /[\u202a-\u202e\u2066-\u2069]+/g;
/** What a text has, besides white space at its ends, that is not on one line as it should be. Most have nothing of it. */
const unruly = /[\u202a-\u202e\u2066-\u2069\p{Cc}]|[^\S ]| {2}/u;

/**
 * The text on one line: line breaks, tabs, control characters and runs of spaces become one space; what would turn the
 * direction of the words around it is left out.
 */
export function oneLine(text: string): string {
  return unruly.test(text) ? text.replace(turning, '').replace(blanks, ' ').trim() : text.trim();
}

/** The text for where VS Code draws an icon for `$(name)`: it shows as it is. */
export function withoutIcons(text: string): string {
  // VS Code takes away a backslash before what is an icon's name only.
  return text.replace(/\$(?=\([A-Za-z0-9-]+(~[A-Za-z]+)?\))/g, String.raw`\$$`);
}

/** The text for a notification, which would make a link of `[words](address)`: it shows as it is, but for a space. */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

/** The words of a span on one line. */
export function lineOf(article: Article, span: Span): string {
  return oneLine(article.text.slice(span.start, span.end));
}

/** The headline of the article on one line, or `name` where it has none. */
export function titleOf(article: Article, name: string): string {
  return article.headline ? lineOf(article, article.headline) : name;
}

/** The text cut at the last word that fits in `limit` code units, with "…" where something was cut off. */
export function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : cutOff(text, limit);
}

/** The first words of a span on one line, in `limit` code units; of a long one no more than they need is looked at. */
export function beginningOf(article: Article, { start, end }: Span, limit: number): string {
  const part = Math.min(end, start + 4 * limit);
  const words = lineOf(article, { start, end: part });
  return shorten(part < end ? `${words}…` : words, limit);
}

/** Words of an article, and where among them those that they are shown for stand. */
interface Snippet extends Span {
  readonly text: string;
}

/**
 * The span's words and some of those around it in its paragraph, about `limit` code units, on one line: a third of what
 * there is room for in front, or no more than `lead`.
 */
export function snippet(article: Article, span: Span, limit: number, lead?: number): Snippet {
  const { text, paragraphs } = article;
  const paragraph = paragraphs[indexAt(paragraphs, span.start)] ?? span;
  const third = Math.floor(Math.max(0, limit - (span.end - span.start)) / 3);
  // Near the end of the paragraph there is room for more in front.
  const from = lead === undefined ? Math.min(span.start - third, paragraph.end - limit) : span.start - lead;
  const start = from > paragraph.start ? afterSpace(text, from, span.start) : paragraph.start;
  const front = start > paragraph.start ? '…' : '';
  const words = oneLine(text.slice(start, Math.min(paragraph.end, start + limit)));
  const shown = front + (start + limit < paragraph.end ? cutOff(words, limit) : words);
  const end = front.length + oneLine(text.slice(start, span.end)).length;
  return { text: shown, start: end - lineOf(article, span).length, end: Math.min(end, shown.length) };
}

/** Which paragraph the offset is in, counted from 1. */
export function paragraphNumber(article: Article, offset: number): number {
  return indexAt(article.paragraphs, offset) + 1;
}

/** The part of the article that the offset is in: “the headline”, or “paragraph 3”. */
export function partText(article: Article, offset: number, l10n: Localizer): string {
  const { headline } = article;
  if (headline && contains(headline, { start: offset, end: offset })) return l10n.t('the headline');
  return l10n.t('paragraph {0}', paragraphNumber(article, offset));
}

/** The text as it stands at the beginning of a line. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function cutOff(text: string, limit: number): string {
  const space = text.lastIndexOf(' ', limit - 1);
  const kept = text.slice(0, space > limit / 2 ? space : wholeCharacters(text, limit - 1));
  // Between the parts of a quote there is one already.
  return kept.endsWith('…') ? kept : `${kept}…`;
}

function afterSpace(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/);
  return space < 0 ? to : from + space + 1;
}

function wholeCharacters(text: string, cut: number): number {
  const last = text.charCodeAt(cut - 1);
  return last >= 0xd800 && last < 0xdc00 ? cut - 1 : cut;
}
