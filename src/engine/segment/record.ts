import type { Span } from '../span';
import { fullDates } from '../values/dateWords';
import { isCapitalized } from '../words';
import { findByline } from './byline';
import { isLabel } from './labels';

/** What a named field tells of an article, as far as its header has it; `text` is the report itself. */
type Field = 'headline' | 'byline' | 'date' | 'source' | 'text' | 'other';

/** The names of fields: in press databases (Nexis, Factiva, ProQuest), in mail and in the front matter of notes. */
const names: readonly (readonly [Field, string])[] = [
  ['headline', 'title|headline|hed|subject|document title|article title'],
  ['byline', 'byline|author|authors|by|written by|creator'],
  ['date', 'date|published|publication date|date published|published on|pub date|posted|created|publication info'],
  [
    'source',
    'source|publication|publication title|publication name|newspaper|journal|site|website|from|url|link|source url|original url',
  ],
  ['text', 'full text|body|text'],
  [
    'other',
    `abstract|accessed|cc|categories|category|city|company|company / organization|copyright|country|country of publication|
    database|date accessed|dateline|description|document type|document-type|document url|draft|edition|geographic|graphic|
    highlight|industry|issn|journal code|journal-code|keywords|lang|language|language of publication|last updated|
    layout|length|links|load date|load-date|modified|organization|page|pages|people|person|place of publication|
    proquest document id|publication subject|publication type|publication year|publication-type|publisher|retrieved|
    section|sent|series|slug|source type|state|tags|ticker|to|type|updated|volume|word count|wordcount|words`,
  ],
];
/** The letters that Factiva's fields begin with. */
const codes: readonly (readonly [Field, string])[] = [
  ['headline', 'HD'],
  ['byline', 'BY'],
  ['date', 'PD'],
  ['source', 'SN'],
  ['text', 'LP|TD'],
  ['other', 'SE|CR|WC|ET|SC|ED|PG|VOL|LA|CY|CT|RF|CO|IN|NS|RE|IPD|IPC|PUB|AN|ART'],
];
const fieldsByName = byName(names);
const fieldsByCode = byName(codes);
const longestName = 24;
const code = /^[A-Z]{2,3}(?:\t\s*|\s{2,}|$)/;
const bareNames =
  /^(?:body|full text|classification|end of document|\d+ of \d+ documents|document \d+ of \d+|[\d,]+ words)$/i;
/** Lines that pages have between their paragraphs. */
const page = pattern(
  'skip to (?:main )?(?:content|navigation)',
  'home|menu|search|sign in|log in|register|subscribe|subscribe now|my account|close|copy link|listen|follow us',
  'share|save|print|email|comments?|share (?:this|on|via) .{1,30}|share full article|(?:view|add|leave) (?:a )?comments?',
  String.raw`\d+ (?:comments|shares)|\d+ min(?:ute)?s? read`,
  String.raw`(?:(?:last )?updated|published|posted)?:? ?\d+ (?:second|minute|min|hour|hr|day|week|month)s? ago`,
  'advertisement|advertising|sponsored(?: content)?|(?:article|story) continues (?:below|after).{0,30}|scroll to continue.{0,30}',
  'getty images|enlarge image|toggle caption|play video',
);
/** Those that may tell of something: another article, or a picture. */
const pointer = pattern(
  '(?:image|photo|picture|video) ?(?:(?:source|credit|caption|copyright)s?[,:]|caption|copyright).{0,120}',
  '(?:read more|read also|also read|see also|related(?: articles?| stor(?:y|ies)| coverage)?|watch|listen|recommended): .{1,120}',
);
/** Those behind which no more of the article comes. */
const ending = pattern(
  '(?:read|see) more|more on this (?:story|topic)|related (?:topics|articles|stories|content|coverage)|most (?:read|popular|viewed)',
  'recommended(?: for you| stories)?|trending(?: now)?|around the web|you (?:may|might) also like',
  'sign up (?:for|to) .{0,80}newsletter.{0,40}|(?:our )?newsletters?',
  String.raw`all rights reserved\.?|(?:copyright|\(c\)|©).{0,120}|document [a-z]+\d\w*`,
);
const longestLine = 140;
const frontMatter = '---';
/** What a heading begins with in Markdown. */
const heading = /^#{1,6}\s+(?=\S)/;

/** So many lines at either end of the text are looked at, and so many of these at least, at the top, tell a report's frame. */
const longestRecord = 40;
const fewestFields = 2;
const fewestCodes = 4;
/** A line that ends like a sentence and has so many words is one of the report: at the top, and at the end of the text. */
const openingWords = 12;
const closingWords = 4;
const mostSourceWords = 6;

/** What stands around a report, told from it. */
export interface Framing {
  /** The paragraphs without the names of fields and the marks of headings, and without what is of use to databases and pages only. */
  readonly paragraphs: readonly Span[];
  readonly headline: Span | null;
  readonly byline: Span | null;
  readonly source: Span | null;
  /** What says when it was published. */
  readonly dated: Span | null;
  /** The lines that are no part of the report, in order. */
  readonly lines: readonly Span[];
}

/** A line of the text. */
interface Row {
  readonly span: Span;
  readonly words: string;
  /** What a page's line is, or `null` where it is no field. */
  readonly field: Field | 'page' | 'pointer' | 'ending' | null;
  /** What is behind the field's name, which may be nothing, or the marks of a heading; without these the line. */
  readonly value: Span;
}

/**
 * Tells a report from what it was kept in: the record of a database or a mail, with named fields ("LENGTH: 543 words",
 * "HD    Ferry sinks", front matter between dashes) and what stands between these, at the top and the end of the text; and the
 * lines of a page ("Skip to content", "Advertisement"), which may stand anywhere.
 */
export function readRecord(text: string, paragraphs: readonly Span[]): Framing {
  const rows = withFrontMatter(withValuesBelow(paragraphs.map((span) => rowOf(text, span))));
  const report = rows.slice(0, longestRecord).find((row) => isReport(row, openingWords));
  const top = topOf(rows, report);
  const isRecord = top.some((row) => row.field !== null && !isOfPage(row));
  const isFraming = (row: Row): boolean => isOfPage(row) || (isRecord && row.field !== null);
  const end = endStart(rows, isRecord);
  const headline = headlineOf(top);
  const isApart = (row: Row, at: number): boolean =>
    row !== headline && (at < top.length || at >= end || (isFraming(row) && isBare(row)));
  const apart = new Set(rows.filter(isApart));
  const valueOf = ({ value }: Row): Span[] => (value.start < value.end ? [value] : []);
  return {
    paragraphs: rows.flatMap((row, at) => {
      if (row === headline || (row === report && isRecord)) return valueOf(row);
      if (row.field === null) return row.value;
      if (!apart.has(row) || row.field === 'pointer') return row.span;
      return isOfPage(row) || row.field === 'other' || at >= end ? [] : valueOf(row);
    }),
    headline: headline?.value ?? null,
    byline: bylineOf(top),
    source: isRecord ? sourceOf(top.filter((row) => row !== headline)) : null,
    dated: (fieldIn(top, 'date') ?? top.find(isDated))?.value ?? null,
    lines: [...apart].map(({ span }) => span),
  };
}

/** The lines down to the last that is a field or a page's, before the report begins; none where these are too few. */
function topOf(rows: readonly Row[], report: Row | undefined): readonly Row[] {
  const opening = rows.slice(0, report ? rows.indexOf(report) : longestRecord);
  const count = opening.filter(({ field }) => field !== null).length + (report?.field === 'text' ? 1 : 0);
  if (count < fewestFields && rows[0]?.field !== 'headline') return [];
  return opening.slice(0, opening.findLastIndex(({ field }) => field !== null) + 1);
}

function byName(lists: readonly (readonly [Field, string])[]): ReadonlyMap<string, Field> {
  return new Map(lists.flatMap(([field, list]) => list.split('|').map((name) => [name.trim(), field] as const)));
}

function rowOf(text: string, span: Span): Row {
  const words = text.slice(span.start, span.end);
  const behindCode = code.exec(words)?.[0].length ?? 0;
  const colon = words.slice(0, longestName + 2).indexOf(':');
  const name = words.slice(0, Math.max(0, colon)).trim().toLowerCase();
  const byCode = fieldsByCode.get(words.slice(0, behindCode).trim());
  const field = byCode ?? fieldsByName.get(name);
  if (field === undefined) {
    const marks = heading.exec(words)?.[0].length ?? 0;
    return { span, words, field: fieldOfLine(words), value: { start: span.start + marks, end: span.end } };
  }
  const behind = byCode === undefined ? colon + 1 : behindCode;
  const start = span.start + behind + /^\s*/.exec(words.slice(behind))![0].length;
  // In front matter a value may stand in marks.
  const inMarks = /^(["']).*\1$/.test(words.slice(start - span.start)) && start + 1 < span.end ? 1 : 0;
  return { span, words, field, value: { start: start + inMarks, end: span.end - inMarks } };
}

function fieldOfLine(words: string): Row['field'] {
  if (words.length > longestLine) return null;
  if (page.test(words)) return 'page';
  if (pointer.test(words)) return 'pointer';
  if (ending.test(words)) return 'ending';
  return bareNames.test(words) ? 'other' : null;
}

/** A line that is one of those, and no more. */
function pattern(...lines: readonly string[]): RegExp {
  return new RegExp(`^(?:${lines.join('|')})$`, 'i');
}

/** Where the letters of fields stand on lines of their own, what they tell stands on the next. */
function withValuesBelow(rows: readonly Row[]): readonly Row[] {
  const isCode = (row: Row | undefined): boolean => row !== undefined && fieldsByCode.has(row.words);
  if (rows.filter(isCode).length < fewestCodes) return rows;
  return rows.map((row, at) => {
    const field = isCode(rows[at - 1]) && !isCode(row) ? fieldsByCode.get(rows[at - 1]!.words)! : null;
    return field && field !== 'text' ? { ...row, field } : row;
  });
}

/** All between the first line and the next of the same dashes is front matter, whatever the fields are called. */
function withFrontMatter(rows: readonly Row[]): readonly Row[] {
  if (rows[0]?.words !== frontMatter) return rows;
  const close = rows.slice(1, longestRecord).findIndex(({ words }) => words === frontMatter) + 1;
  return rows.map((row, at) => (close > 0 && at <= close ? { ...row, field: row.field ?? 'other' } : row));
}

/** Whether the report has the line: it is a sentence of so many words at least, or the field with the text. */
function isReport({ words, field, value }: Row, fewest: number): boolean {
  if (field !== null) return field === 'text' && value.start < value.end;
  return /[.!?]["”’']?$/.test(words) && words.split(/\s+/, fewest).length === fewest;
}

/** Whether it is no more than the name of a field, or a page's line. */
function isBare(row: Row): boolean {
  return isOfPage(row) || row.value.start === row.value.end || bareNames.test(row.words);
}

function isOfPage({ field }: Row): boolean {
  return field === 'page' || field === 'pointer' || field === 'ending';
}

function isDated({ words }: Row): boolean {
  return words.search(fullDates) >= 0;
}

/** The first such field that says something. */
function fieldIn(top: readonly Row[], field: Field): Row | undefined {
  return top.find((row) => row.field === field && row.value.start < row.value.end);
}

/** The field with the headline; in older records, with names in capitals, the last line before these; else the first line. */
function headlineOf(top: readonly Row[]): Row | undefined {
  const named = fieldIn(top, 'headline');
  if (named) return named;
  const isPlain = (row: Row): boolean =>
    row.field === null && /\p{L}/u.test(row.words) && !isLabel(row.words) && !isDated(row);
  const firstNamed = top.findIndex(({ words }) => words.includes(':'));
  const name = top[firstNamed]?.words.split(':', 1)[0] ?? '';
  return name.length > 1 && name === name.toUpperCase()
    ? top.slice(0, firstNamed).findLast(isPlain)
    : top.find(isPlain);
}

function bylineOf(top: readonly Row[]): Span | null {
  const named = fieldIn(top, 'byline');
  if (named) {
    const by = /^by\s+/i.exec(named.words.slice(named.value.start - named.span.start))?.[0].length ?? 0;
    return { start: named.value.start + by, end: named.value.end };
  }
  for (const [at, { words, span, field }] of top.entries()) {
    const line = field === null ? findByline(words) : null;
    if (line) return { start: span.start + line.start, end: span.start + line.end };
    // Factiva has the name alone before the count of words.
    if (field === null && /^\d+ words$/i.test(top[at + 1]?.words ?? '') && findByline(`By ${words}`)) return span;
  }
  return null;
}

/** The field that names it, or the few words beside the date. */
function sourceOf(top: readonly Row[]): Span | null {
  const named = fieldIn(top, 'source');
  if (named) return named.value;
  const date = top.findIndex(isDated);
  const isName = (row: Row | undefined): boolean =>
    row?.field === null && isCapitalized(row.words) && row.words.split(/\s+/).length <= mostSourceWords;
  return date < 0 ? null : ([top[date - 1], top[date + 1]].find(isName)?.span ?? null);
}

/** Where what frames the report at the end of the text begins: a line behind which no sentence of the report stands. */
function endStart(rows: readonly Row[], isRecord: boolean): number {
  let start = rows.length;
  for (let at = rows.length - 1; at >= Math.max(0, rows.length - longestRecord); at--) {
    const row = rows[at]!;
    if (isReport(row, closingWords)) break;
    if (row.field === 'ending' || (isRecord && row.field !== null && !isOfPage(row))) start = at;
  }
  return start;
}
