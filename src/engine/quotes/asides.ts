import { finite, type Grammar, type WordClass } from './clauseGrammar';

/*
 * What may stand between a verb and its subject or what it reports, and is passed over: times, manners, brackets and
 * appositions. Places are in tokens.
 */

/** A clause's words between commas are looked for over so many tokens at most. */
export const longestClause = 15;
/** In tokens: "(FAA)", "(Unite - GMB)". */
const longestBrackets = 5;

/** What says when or how in a word. */
export const adverbial: ReadonlySet<WordClass> = new Set(['adverb', 'date']);
/** What ends a clause's words. */
export const breaks: ReadonlySet<WordClass> = new Set(['comma', 'stop', 'colon', 'mark', 'dash']);
const timeWords: ReadonlySet<string> = new Set(['last', 'this', 'earlier', 'late', 'early']);
/** Adverbs of what stands behind them: "said more than 200 had fled". */
const ofQuantity: ReadonlySet<string> = new Set([
  'more',
  'most',
  'less',
  'fewer',
  'nearly',
  'almost',
  'roughly',
  'about',
]);

/** Over what stands in brackets: "the Federal Aviation Administration (FAA) said". */
export function beforeBrackets(grammar: Grammar, last: number): number {
  const { lower } = grammar;
  if (lower[last] !== ')') return last;
  const from = Math.max(0, last - longestBrackets);
  const open = lower.slice(from, last).lastIndexOf('(');
  return open < 0 ? last : from + open - 1;
}

/** Behind the words from `at` on that say when or how: "said on Friday that", "reported last week that". */
export function behindTime(grammar: Grammar, at: number, limit: number): number {
  const { classes, lower } = grammar;
  let behind = at;
  for (;;) {
    behind = mannerEnd(grammar, behind);
    const isLast = timeWords.has(lower[behind]!) && classes[behind + 1] === 'date';
    // "on 12 March", "on March 12"
    const isDay = classes[behind] === 'number' && (classes[behind - 1] === 'date' || classes[behind + 1] === 'date');
    const isAdverb = adverbial.has(classes[behind]!) && !ofQuantity.has(lower[behind]!);
    const next = isLast
      ? behind + 2
      : isAdverb || isDay || isDated(grammar, behind) || lower[behind] === 'earlier'
        ? behind + 1
        : behind;
    // "said last week’s vote"
    if (next === behind || next >= limit || classes[next] === 'possessive') return behind;
    behind = next;
  }
}

/** Behind "by phone" and "on condition of anonymity", if that stands there. */
function mannerEnd(grammar: Grammar, at: number): number {
  const { lower } = grammar;
  if (lower[at] !== 'by' && lower[at] !== 'on') return at;
  const words = lower.slice(at, at + 5).join(' ');
  const found = /^(?:by (?:phone|telephone|email|text|e - mail)|on (?:the )?condition of anonymity)(?= |$)/.exec(words);
  return at + (found ? found[0].split(' ').length : 0);
}

/** Whether "on Friday" or "on 12 March" begins there. */
export function isDated(grammar: Grammar, at: number): boolean {
  const { classes } = grammar;
  const isDay = classes[at + 1] === 'number' && classes[at + 2] === 'date';
  return classes[at] === 'preposition' && (classes[at + 1] === 'date' || isDay);
}

/** Behind "…, aged 16 and 17," where a finite verb goes on from there; else `comma` itself. */
export function overApposition(grammar: Grammar, comma: number, limit: number): number {
  const { classes } = grammar;
  if (classes[comma] !== 'comma') return comma;
  for (let at = comma + 2; at < Math.min(limit, comma + longestClause); at++) {
    if (classes[at] === 'comma') return finite.has(classes[at + 1]!) ? at + 1 : comma;
    if (breaks.has(classes[at]!)) return comma;
  }
  return comma;
}

/** The verb of the clause that begins at `start`, where an apposition to its subject stands before it; else `start`. */
export function verbFrom(grammar: Grammar, start: number, limit: number): number {
  const comma = grammar.phraseEnd(start, limit);
  const verb = overApposition(grammar, comma, limit);
  return verb > comma ? verb : start;
}
