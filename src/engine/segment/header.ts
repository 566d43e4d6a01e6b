import type { ArticleDate, Header } from '../model';
import { compareSpans, overlapsAny, shift, type Span } from '../span';
import { dayOf, iso } from '../values/calendar';
import { dateValue } from '../values/dateValue';
import { fullDates, namedUnit } from '../values/dateWords';
import { findByline, isReviewer } from './byline';
import { findDateline } from './dateline';
import { findHeadline } from './headline';
import { contactLines, isLabel } from './labels';
import { readRecord, type Framing } from './record';

const address = /^(?:(?:source|url|link)\s?:\s?)?((?:https?:\/\/|www\.)\S+)$/iu;
const source = /^(?:source|via|courtesy)\s?:\s?(\S.{0,60})$/iu;
const credits =
  /^\W{0,2}(?:(?:additional |with )?(?:reporting|writing|editing|compiled|inputs?) (?:by|from)\b|(?:photo(?:graph)?s?|pictures?|illustrations?|graphics?|video) (?:and video )?by\b|read more\b|copyright\b)|^©/iu;
const labels = /(?<!\p{L})(?:first|last|published|posted|updated|modified|issued|date|on|at)(?!\p{L}):?/giu;
/** A line that tells when and where it was said: "Speech given at the Town Hall on 3 May 2023". */
const given =
  /^(?:(?:the |an? )?(?:address|evidence|interview|lecture|remarks|speech|statement|talk|testimony)\s)?(?:as\s)?(?:broadcast|delivered|given|held|made|recorded)(?!\p{L})/iu;
const times =
  /\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|(?<!\p{L})(?:gmt|utc|[a-z]{1,3}t)(?!\p{L})|[+-]\d\d:?\d\d/giu;

/** The header stands within so many lines from the top, and credits within so many from the end. */
const topLines = 8;
const endLines = 3;
const longestCredits = 400;
/** Of the report's lines so many may hold the dateline, and so many may stand before the byline: a line below the headline. */
const openingLines = 2;
/** Lines of so few words, such as the name of a series, do not count among these. */
const fewWords = 4;

/** The headline and the header of an article with those paragraphs (spans of `text`), and what its record tells of them. */
export function findHeader(
  text: string,
  all: readonly Span[],
  record: Framing = readRecord(text, all),
): { readonly headline: Span | null; readonly header: Header } {
  const found: { source: Span | null; byline: Span | null; date: ArticleDate | null } = {
    source: record.source,
    byline: record.byline,
    date: record.dated ? dateIn(text, record.dated) : null,
  };
  const lines: Span[] = [...record.lines];
  const apart = [...lines, ...(record.headline ? [record.headline] : [])].toSorted(compareSpans);
  const paragraphs = all.filter((paragraph) => !overlapsAny(apart, paragraph));
  const rest: Span[] = [];
  let addressDate: ArticleDate | null = null;
  let opened = 0;
  const contacts = contactLines(text, paragraphs.slice(0, topLines));
  for (const [index, paragraph] of paragraphs.entries()) {
    const isTop = index < topLines + contacts.length && opened <= openingLines;
    if (!isTop && index < paragraphs.length - endLines) {
      rest.push(paragraph);
      continue;
    }
    const words = text.slice(paragraph.start, paragraph.end);
    if (contacts.includes(paragraph) || (rest.length === 0 && isLabel(words) && index + 1 < paragraphs.length)) {
      lines.push(paragraph);
      continue;
    }
    const at = (span: Span | null): Span | null => span && shift(span, paragraph.start);
    const named = address.exec(words) ?? source.exec(words);
    const date = isTop && !found.date ? dateLine(words) : null;
    // A review has the byline of the book before its own.
    const isOpen = !found.byline || isReviewer(words);
    const byline = isTop && isOpen && index + 1 < paragraphs.length ? findByline(words) : null;
    if (named) {
      found.source ??= { start: paragraph.end - named[1]!.length, end: paragraph.end };
      addressDate ??= dateOfAddress(text, paragraph);
    } else if (byline) found.byline = at(byline);
    else if (!date && !(words.length < longestCredits && credits.test(words))) {
      rest.push(paragraph);
      if (words.split(/\s+/, fewWords + 1).length > fewWords) opened++;
      continue;
    }
    if (date && !named) found.date = shift(date, paragraph.start);
    lines.push(paragraph);
  }
  const first = rest[0] && text.slice(rest[0].start, rest[0].end);
  const isReport = first !== undefined && /[(\d]/.test(first.slice(0, findDateline(first)?.end ?? 0));
  const headline = record.headline ?? (isReport ? null : findHeadline(text, rest));
  const opening = rest.filter((paragraph) => paragraph !== headline).slice(0, openingLines);
  let dateline: Span | null = null;
  for (const { start, end } of opening) {
    const line: Span | null = dateline ? null : findDateline(text.slice(start, end));
    dateline ??= line && shift(line, start);
  }
  if (dateline && isSpeaker(text, dateline, rest)) dateline = null;
  const inDateline = dateline && dateIn(text, dateline);
  return {
    headline,
    header: { ...found, dateline, date: found.date ?? inDateline ?? addressDate, lines: lines.toSorted(compareSpans) },
  };
}

/** Whether what stands before the colon is who speaks, as in a transcript: other paragraphs begin so as well, with others. */
function isSpeaker(text: string, dateline: Span, paragraphs: readonly Span[]): boolean {
  const beforeColon = (from: number, span: Span | null): string | null =>
    span && /^\s?:/.test(text.slice(from + span.end, from + span.end + 2)) ? text.slice(from, from + span.end) : null;
  const words = beforeColon(dateline.start, { start: 0, end: dateline.end - dateline.start });
  // With a date or an agency it is none.
  if (words === null || /[\d(]/.test(words)) return false;
  return paragraphs.some(({ start, end }) => {
    const other = beforeColon(start, findDateline(text.slice(start, end)));
    return other !== null && other !== words;
  });
}

/** The date of a line that says little else: "Published: 12 January 2023, 10:30 IST". */
function dateLine(words: string): ArticleDate | null {
  if (words.length > 120) return null;
  const posted = words.search(/published|posted/i);
  const date =
    dateIn(words, { start: Math.max(0, posted), end: words.length }) ?? dateIn(words, { start: 0, end: words.length });
  if (!date) return null;
  const others = words
    .replace(fullDates, ' ')
    .replace(times, ' ')
    .replace(labels, ' ')
    .replace(/^\s*by\s/i, ' ')
    .match(/[\p{L}\p{N}]+/gu);
  return findByline(words) || (others?.length ?? 0) <= 3 || (given.test(words) && /[^.]$/.test(words)) ? date : null;
}

/** The first date in the span that says day, month and year. */
function dateIn(text: string, { start, end }: Span): ArticleDate | null {
  const [match] = text.slice(start, end).matchAll(fullDates);
  if (!match) return null;
  const value = dateValue(match[0], { today: null, isAhead: false, monthFirst: false });
  const from = start + match.index;
  return value === null ? null : { start: from, end: from + match[0].length, value };
}

/** Dates as addresses have them: /2022/07/19/, /2022/jul/19/, 2022-07-19, 20220719 with or without the time behind it. */
const inAddress =
  /(?<!\d)((?:19|20)\d\d)(?:([/-])(\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\2(\d{1,2})|(\d\d)(\d\d)(?:\d{4}|\d{6})?)(?!\d)/i;

function dateOfAddress(text: string, { start, end }: Span): ArticleDate | null {
  const match = inAddress.exec(text.slice(start, end));
  if (!match) return null;
  const [words, year, , month = match[5]!, day = match[6]!] = match;
  const unit = namedUnit(month.toLowerCase());
  const found = dayOf(Number(year), unit && 'month' in unit ? unit.month : Number(month), Number(day));
  const from = start + match.index;
  return found && { start: from, end: from + words.length, value: iso(found.year, found.month, found.day) };
}
