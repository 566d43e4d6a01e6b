import { splitParagraphs } from './segment/paragraphs';
import { readRecord } from './segment/record';
import { overlapsAny, type Span } from './span';

/** So much of the beginning is looked at, in UTF-16 code units: enough to tell, and no more work for a large file. */
export const sampleLength = 20_000;
/** A text shorter than this may be an article that somebody begins to write; counted without white space. */
const fewLetters = 150;
/** Fewer words than this do not tell their language. */
const fewWords = 25;
/** As many lines without a sentence are a list, however short they are. */
const fewLines = 2;
/** How much of the text, at least, is in lines of prose, and how many of their words are the common ones below. */
const proseShare = 0.5;
const commonShare = 0.12;
/** Of other scripts than the Latin an article has a name or two. */
const foreignShare = 0.3;
/** How much of a line of prose, at most, is digits and marks that prose has little of. */
const mostMarks = 0.25;
/** A line that ends without a full stop is prose only where it was broken at about this width, or is one long paragraph. */
const wrappedWidth = 55;
const fewestWords = 5;
/** With so many words in one line it is a paragraph, even if it begins like an entry of a list. */
const manyWords = 30;

/** Words that are common in English and are no common words of other languages in Latin letters. */
const common = new Set(
  `the of and to that is was for it with his be at by are from they which this were their there would been has have had
  who not but said says what its about into than them could these those other after also because while she you your our
  when where or how most many some if then such only should may can did before through between against during under
  since until being out up first people new more`.split(/\s+/),
);

const word = /[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu;
const sentenceEnd = /[.!?…:]["”’'»)\]]*$/;
/** How lines of logs and code begin, whatever follows. */
const recordStart =
  /^(?:\[?\d{4}-\d\d-\d\d[T ,]+\d|\[?\d{1,2}:\d\d:\d\d|[A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d|\S{0,40}\b(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL)\b|(?:import|from|def|class|function|const|let|var|return|if|for|while|public|private|static|void|int|char|struct|package|using|namespace|export)\b.*[;{(=:]$)/;
/** When somebody said it, before who does, in a transcript: "[00:01:23] Ana Ruiz: We close in May." */
const spoken =
  /^[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+(?=(?:\p{Lu}\p{Ll}[\p{L}.’'-]*\s){0,3}\p{Lu}\p{Ll}[\p{L}.’'-]*:\s)/u;
/** How entries of lists, mark-up and comments begin. */
const entryStart = /^(?:[-*+•#>|<{}[\]();=@/\\$%]|\d+[.):]?\t)/;
/** Fields of a table, or code, within a line. */
const fields = /","|";"|\p{L}[,;]\S+[,;]\S+[,;]\S|\t\S+\t|[=!<>]=|=>|->|\(\)|\);$|^\S+\s?=\s?\S/u;
const marks = /[\d=<>{}[\]|\\_#@*~^+;`\t]/g;

/** What keeps a text from being read as an article: it is no prose, or prose in another language than English. */
export type NoArticle = 'noProse' | 'otherLanguage';

/**
 * Whether the text may be an article in English (`null`) or what else it is, told from its beginning without analysis, in linear time. It is where
 * most of it stands in lines of prose (sentences, hard-wrapped or not) and these use common English words as often as
 * English does. That leaves out lists, tables, logs, code and other languages; any English prose passes. A text too
 * short to tell passes, unless its lines are plainly data: somebody may begin to write.
 */
export function whyNoArticle(text: string): NoArticle | null {
  const sample = text.slice(0, sampleLength);
  const [prose, data, short] = [new Tally(), new Tally(), new Tally()];
  let phrase = false;
  for (const { start, end } of reportIn(sample)) {
    const trimmed = sample.slice(start, end).trim().replace(spoken, '');
    const kind = kindOf(trimmed);
    if (kind) ({ prose, data, short })[kind].add(trimmed);
    phrase ||= /\p{L},? \p{L}/u.test(trimmed);
  }
  const all = prose.size + data.size + short.size;
  if (isForeign(sample)) return 'otherLanguage';
  if (data.size > (1 - proseShare) * all) return 'noProse';
  // No words side by side, as in a list of packages.
  if (all < fewLetters && prose.words === 0) return all === 0 || (phrase && short.open <= fewLines) ? null : 'noProse';
  if (all < fewLetters && prose.words < fewWords) return null;
  if (prose.size < proseShare * all) return 'noProse';
  return prose.isEnglish ? null : 'otherLanguage';
}

/** Whether the text may be an article in English. */
export function looksLikeArticle(text: string): boolean {
  return whyNoArticle(text) === null;
}

/** The text's lines but for what frames an article, where that is not all. */
function reportIn(text: string): readonly Span[] {
  const all = splitParagraphs(text);
  const { lines } = readRecord(text, all);
  const report = all.filter((line) => !overlapsAny(lines, line));
  return report.length > 0 ? report : all;
}

/** What lines of one kind come to. */
class Tally {
  /** Without white space. */
  size = 0;
  /** Lines that do not end like a sentence. */
  open = 0;
  words = 0;
  private commonWords = 0;

  get isEnglish(): boolean {
    return this.commonWords >= commonShare * this.words;
  }

  add(line: string): this {
    const words = line.match(word) ?? [];
    this.size += line.replace(/\s+/g, '').length;
    this.words += words.length;
    this.commonWords += words.filter((one) => common.has(one.toLowerCase())).length;
    if (!sentenceEnd.test(line)) this.open++;
    return this;
  }
}

/** What a line without white space around it is; `null` if it is empty. */
function kindOf(line: string): 'prose' | 'data' | 'short' | null {
  if (line === '') return null;
  if (recordStart.test(line)) return 'data';
  const words = line.match(word)?.length ?? 0;
  if (words >= manyWords && new Tally().add(line).isEnglish) return 'prose';
  if (entryStart.test(line) || fields.test(line) || hasManyMarks(line)) return 'data';
  return words >= fewestWords && (sentenceEnd.test(line) || line.length >= wrappedWidth) ? 'prose' : 'short';
}

function hasManyMarks(line: string): boolean {
  const size = line.replace(/\s+/g, '').length;
  return (line.match(marks)?.length ?? 0) > Math.max(1, mostMarks * size);
}

/** Whether much of the text is in other letters than the Latin. */
function isForeign(text: string): boolean {
  const letters = lengthOf(text.match(/\p{L}+/gu));
  const latin = lengthOf(text.match(/\p{Script=Latin}+/gu));
  return letters - latin > foreignShare * letters;
}

function lengthOf(found: readonly string[] | null): number {
  return found?.reduce((sum, letters) => sum + letters.length, 0) ?? 0;
}
