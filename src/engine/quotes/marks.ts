import { tokensOf, type Document } from '../document';
import type { Paragraph } from '../model';
import type { Span } from '../span';
import type { Turn } from './turns';

/**
 * A stretch between quotation marks within one paragraph, or what stands there of a turn in an interview. The span includes
 * the marks that are there.
 */
export interface QuotedRegion extends Span {
  readonly paragraph: number;
  /** The words without the marks. */
  readonly inner: Span;
  /** It has no closing mark, and the next paragraph opens with a mark that takes it up again. */
  readonly runsOn: boolean;
  /** It takes up what the paragraph before left open. */
  readonly continues: boolean;
  /** The turn that it is of. */
  readonly turn?: Turn;
}

interface Opening {
  readonly token: number;
  /** The token that closes it where that is known from the first, as of all but double marks. */
  readonly close: number | null;
}

/** The quoted words without the marks. */
export function innerText({ text }: Document, { inner }: QuotedRegion): string {
  return text.slice(inner.start, inner.end);
}

/** How many tokens a quote in single marks may hold: each apostrophe that might open one is looked at this far ahead. */
const longestSingle = 300;
/** Likewise for double marks within double ones, or in each other's place. */
const longestNested = 300;

const doubleMark = /^(?:["“”„‟]|''|``)$/;
const opensDouble = /^(?:[“„‟]|``)$/;

/**
 * The outermost quoted stretches of the article, in order, and the turns of an interview, a region for each of their
 * paragraphs, in place of the marks in them. Marks are paired paragraph by paragraph, since one that is left out would turn
 * all behind it inside out; one left open runs to the paragraph's end. Straight marks open before a word and close behind
 * one; a single mark opens only where a closing one stands for it in the same paragraph, or the next paragraph takes it up
 * with the same mark, so an apostrophe never does.
 */
export function findQuotedRegions(document: Document, turns: readonly Turn[] = []): QuotedRegion[] {
  const turnOf = new Map(turns.flatMap((turn) => turn.paragraphs.map((index) => [index, turn])));
  const regions: QuotedRegion[] = [];
  for (const [index, paragraph] of document.paragraphs.entries()) {
    const turn = turnOf.get(index);
    if (turn) {
      const continues = index !== turn.paragraphs[0];
      const start = continues ? paragraph.start : document.tokens[turn.colon + 1]!.start;
      const inner = { start, end: paragraph.end };
      regions.push({ ...inner, inner, paragraph: index, runsOn: false, continues, turn });
      continue;
    }
    const continues = regions.at(-1)?.runsOn === true && regions.at(-1)!.paragraph === index - 1;
    for (const region of pairMarks(document, paragraph, index, continues)) regions.push(region);
  }
  return regions;
}

function pairMarks(document: Document, paragraph: Paragraph, index: number, continues: boolean): QuotedRegion[] {
  const { words, tokens } = document;
  const { firstToken, endToken: end } = tokensOf(document, paragraph);
  let first = firstToken;
  // What cannot be seen, as left by a copy from a page, may stand before the paragraph's first mark.
  while (first < end - 1 && /^\p{Cf}+$/u.test(words[first]!)) first++;
  const nextOpening = firstWord(document, index + 1);
  const regions: QuotedRegion[] = [];
  const add = (open: number, close: number | null): void => {
    const innerStart = tokens[open]!.end;
    const innerEnd = close === null ? paragraph.end : tokens[close]!.start;
    if (innerStart >= innerEnd) return;
    regions.push({
      start: tokens[open]!.start,
      end: close === null ? paragraph.end : tokens[close]!.end,
      inner: { start: innerStart, end: innerEnd },
      paragraph: index,
      runsOn: close === null && opensWith(words[open]!, nextOpening),
      continues: continues && open === first,
    });
  };
  let open: Opening | null = null;
  for (let at = first; at < end; at++) {
    const word = words[at]!;
    if (open && at === open.close) {
      add(open.token, at);
      open = null;
    } else if (!open) {
      open = openingAt(document, at, first, end, nextOpening);
    } else if (open.close === null && doubleMark.test(word)) {
      const nested = nestedEnd(document, open.token, at, end);
      if (nested > at) {
        at = nested;
      } else if (isInchMark(document, at, end)) {
        continue;
      } else if (word === '”' || (opensDouble.test(word) ? endsHere(document, at) : closesHere(document, at))) {
        add(open.token, at);
        open = null;
      } else if (at - 1 > open.token && /^[.!?,…]$/.test(words[at - 1]!)) {
        // A new opening mark behind the end of a sentence: the first quote was never closed.
        add(open.token, at - 1);
        open = { token: at, close: null };
      }
    }
  }
  if (open?.close === null || open?.close === end) add(open.token, null);
  return regions;
}

function openingAt(document: Document, at: number, first: number, end: number, nextOpening: string): Opening | null {
  const word = document.words[at]!;
  if (doubleMark.test(word)) return opensHere(document, at, first, end) ? { token: at, close: null } : null;
  if (word === '«') {
    const close = document.words.slice(at, Math.min(end, at + longestSingle)).indexOf('»') + at;
    return close > at && close < end ? { token: at, close } : null;
  }
  if (word !== "'" && word !== '‘') return null;
  const close = closingSingle(document, at, Math.min(end, at + longestSingle));
  if (close >= 0) return { token: at, close };
  // Where the next paragraph takes it up with the same mark, a single mark runs on like a double one.
  const begins = at === first || /^[:,]$/.test(document.words[at - 1]!);
  return begins && word === nextOpening ? { token: at, close: end } : null;
}

/** Whether a double mark at `at` can open: it has a word right behind it and no word right before it. */
function opensHere({ words, tokens }: Document, at: number, first: number, end: number): boolean {
  // "<a title="…">": a mark of markup.
  if (at + 1 >= end || words[at + 1] === '>') return false;
  // A closing mark in the place of the paragraph's opening one, or behind "said,", where another closes it.
  if (words[at] === '”')
    return (at === first || /^[,:]$/.test(words[at - 1]!)) && words[nextCurly(words, at, end)] === '”';
  if (opensDouble.test(words[at]!)) return true;
  const before = tokens[at - 1];
  const touchesBefore = at > first && before!.end === tokens[at]!.start && !/^[([—–-]$/.test(words[at - 1]!);
  const touchesAfter = tokens[at + 1]!.start === tokens[at]!.end;
  return touchesAfter ? !touchesBefore || before!.kind === 'punctuation' : !touchesBefore;
}

/** Where a curly mark at `at` opens words quoted within those that another opened, what closes them, or -1: another mark must close behind them. */
function nestedEnd({ words }: Document, open: number, at: number, end: number): number {
  if (words[open] !== '“' || words[at] !== '“') return -1;
  const close = nextCurly(words, at, end);
  return words[close] === '”' && words[nextCurly(words, close, end)] === '”' ? close : -1;
}

/** The next curly double mark behind `at`, or -1 where none is near. */
function nextCurly(words: readonly string[], at: number, end: number): number {
  for (let next = at + 1; next < Math.min(end, at + longestNested); next++)
    if (/^[“”]$/.test(words[next]!)) return next;
  return -1;
}

/** "He is 5’2”, I hear.”": another mark closes the quote. */
function isInchMark({ text, tokens, words }: Document, at: number, end: number): boolean {
  const { start } = tokens[at]!;
  return words[nextCurly(words, at, end)] === '”' && /\d['’]\d\d?$/.test(text.slice(Math.max(0, start - 5), start));
}

/** Whether a straight double mark at `at` can close: it stands right behind something, or apart from what follows. */
function closesHere({ tokens }: Document, at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at - 1]!.end === tokens[at]!.start || !next || next.start > tokens[at]!.end;
}

/** Whether an opening mark at `at` is taken for a closing one: behind a word or its comma, and apart from what follows. */
function endsHere({ tokens }: Document, at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at - 1]!.end === tokens[at]!.start && (!next || next.start > tokens[at]!.end);
}

/** The token that closes the single mark at `at`, or -1 where that is an apostrophe or nothing closes it. */
function closingSingle({ words, tokens }: Document, at: number, end: number): number {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!next || next.start !== tokens[at]!.end || next.kind === 'punctuation') return -1;
  if (before && before.end === tokens[at]!.start && before.kind !== 'punctuation') return -1;
  // "'90s", "rock 'n' roll", "how ‘bout": marks for letters left out.
  if (/^(?:\d\ds?|n|em|bout)$/i.test(words[at + 1]!)) return -1;
  if (words[at] === "'" && /^(?:til|tis|twas|cause|round)$/i.test(words[at + 1]!)) return -1;
  let possessive = -1;
  for (let close = at + 2; close < end; close++) {
    // "'sorry beyond words' and 'deeply ashamed'": where another opens, the first is closed.
    if (possessive >= 0 && words[close] === words[at] && opensWord(tokens, close)) return possessive;
    if (!/^['’]$/.test(words[close]!) || tokens[close - 1]!.end !== tokens[close]!.start) continue;
    const after = tokens[close + 1];
    if (after && after.start === tokens[close]!.end && after.kind !== 'punctuation') continue;
    // "the ministers’ plan": a plural's apostrophe, unless no other mark closes.
    const plural = words[close - 1]!.endsWith('s') && after?.kind === 'word' && close + 1 < end;
    if (!plural) return close;
    if (possessive < 0) possessive = close;
  }
  return words[at] === '‘' ? possessive : -1;
}

/** Whether the mark stands apart from what is before it, and right before a word. */
function opensWord(tokens: Document['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at - 1]!.end < tokens[at]!.start && next?.start === tokens[at]!.end && next.kind === 'word';
}

/** Whether a paragraph that begins with `word` can take up a quote opened by `mark`. */
function opensWith(mark: string, word: string): boolean {
  return /^['‘]$/.test(mark) ? word === mark : /^(?:["“„]|''|``)$/.test(word);
}

/** The paragraph's first token, or nothing where there is no such paragraph. */
function firstWord({ words, sentences, paragraphs }: Document, index: number): string {
  const paragraph = paragraphs[index];
  return paragraph ? words[sentences[paragraph.firstSentence]!.firstToken]! : '';
}
