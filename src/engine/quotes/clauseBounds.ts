import { finite, type Grammar, type WordClass } from './clauseGrammar';

/*
 * Where the clauses of verbs that report begin and end. Places are in tokens.
 */

/** What parts what is reported from the clause that reports it. */
export const opens: ReadonlySet<WordClass> = new Set(['comma', 'mark', 'dash']);

/** "…, two officials and a diplomat said": where the first of the subjects begins, behind a comma; else the last one's beginning. */
export function joinedFrom(grammar: Grammar, subject: number, first: number): number {
  const { classes, lower } = grammar;
  if (lower[subject - 1] !== 'and') return subject;
  const before = grammar.phraseBefore(subject - 2, first);
  return before && classes[before.firstToken - 1] === 'comma' ? before.firstToken : subject;
}

/** "…, campaign officials said": what the tagger takes for a verb may be part of the subject. */
export function clauseStart(grammar: Grammar, subject: number, first: number): number {
  for (let at = subject; at > first && subject - at < 6; at--) {
    if (opens.has(grammar.classes[at - 1]!)) return at;
  }
  return subject;
}

/**
 * Of "…, who wrote the plan with others, said" and "…, which half the town had hoped to see, burned": behind the last token
 * of the clause, which begins at `start`; else the sentence's end.
 */
export function clauseEnd(grammar: Grammar, start: number, verb: number, end: number): number {
  const { classes, lower } = grammar;
  if (!/^(?:who|whose|whom|which)$/.test(lower[start - 1] ?? '') || classes[start - 2] !== 'comma') return end;
  for (let at = verb + 1; at + 2 < end; at++) {
    if (classes[at] === 'comma' && finite.has(classes[at + 1]!) && lower[at + 2] !== 'by') return at;
  }
  return end;
}
