import type { TokenRange } from '../segment/sentences';
import { behindTime } from './asides';
import { isPassiveCue, type Cue } from './complement';
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

/** Verbs that a subject may stand behind in the middle of what it says: "The bridge, said the mayor, was closed." */
const parting: ReadonlySet<string> = new Set(['say', 'add', 'insist', 'argue', 'explain', 'warn', 'ask', 'reply']);

/**
 * Whether the clause that begins at `from` and ends at the comma `comma` does nothing but say who says it, to whom and when:
 * "…, Price told them on Friday, …", "…, said the mayor, …", but not "The firm, warned on Monday, was".
 */
export function parts(grammar: Grammar, cue: Cue, subject: TokenRange | null, from: number, comma: number): boolean {
  const { classes, lower } = grammar;
  const { lemma, endToken } = cue;
  if (!subject) {
    const isSubject = /^(?:name|determiner|noun|adjective|pronoun)$/.test(classes[endToken] ?? '');
    return parting.has(lemma) && isSubject && behindTime(grammar, grammar.phraseEnd(endToken, comma), comma) === comma;
  }
  if (subject.firstToken !== from || isPassiveCue(cue) || /^(?:who|which|that|whom)$/.test(lower[from]!)) return false;
  const behind = lemma === 'tell' ? grammar.phraseEnd(endToken, comma) : endToken;
  return behindTime(grammar, behind, comma + 1) === comma;
}

/**
 * Whether the clause of the tokens `[start, limit)`, parted by who says it, goes on behind the comma at `comma`: it lacks the
 * verb that stands there ("The bridge, he said, was closed"), or ends in half of it ("The firm has, he said, no cash").
 */
export function goesOn({ classes, lower }: Grammar, start: number, limit: number, comma: number): boolean {
  const last = limit - 1;
  const isHalf = classes[last] === 'auxiliary' || classes[last] === 'modal';
  if (classes[comma] !== 'comma' || /^(?:who|which|whose|whom)$/.test(lower[last]!)) return false;
  if (!isHalf && !finite.has(classes[comma + 1]!)) return false;
  for (let at = start; at < (isHalf ? last : limit); at++) if (finite.has(classes[at]!)) return false;
  return true;
}
