import type { TokenRange } from '../segment/sentences';
import { finite, type Grammar } from './clauseGrammar';
import { longestComplement, verbForm, type Complement, type Cue } from './complement';
import { oneToken } from '../document';

/*
 * What a verb reports that its subject is part of. Places are in tokens.
 */

/** "Acme was criticised", "Acme is expected to": of the verb in the sentence that ends at `end`, whose auxiliaries begin at `group`. */
export function subjectComplements(grammar: Grammar, verb: Cue, group: number, end: number): Complement[] {
  const { classes, lower } = grammar;
  const { subject } = verb;
  const start = verb.endToken;
  const isPassive = (verb.form & verbForm.passive) !== 0;
  // "was called to the Bar"
  const isInfinitive = !/^(?:determiner|pronoun|name|number)$/.test(classes[start + 1] ?? '');
  const takesVerb = classes[start] === 'to' && isInfinitive && start + 2 < end;
  // "a former executive who was confirmed"
  if (!subject || lower[group - 1] === 'who' || !(isPassive || takesVerb)) return [];
  const found: Complement[] = [];
  const cue = { ...verb, subject: null };
  if (isPassive) {
    const pattern = [joint(grammar, start)];
    found.push({ cue, place: 'subject', pattern, start: subject.firstToken, limit: group, other: null });
  }
  if (takesVerb) {
    const limit = Math.min(end, start + longestComplement);
    found.push({ cue, place: 'around', pattern: [], start, limit, other: subject });
  }
  return found;
}

/** "the changes, which officials said would hurt": what is told of the word before, up to `end`; `null` without such a clause. */
export function relativeComplement(
  { classes, lower }: Grammar,
  cue: Cue,
  { firstToken }: TokenRange,
  end: number,
): Complement | null {
  const start = cue.endToken;
  if (!/^(?:which|who)$/.test(lower[firstToken - 1] ?? '') || !finite.has(classes[start]!)) return null;
  const limit = Math.min(end, start + longestComplement);
  const other = oneToken(firstToken - 1);
  return { cue, place: 'behind', pattern: ['clause', ''], start, limit, other };
}

/** What a noun phrase or verb is joined on by to what stands at the token. */
export function joint({ classes, lower }: Grammar, at: number): string {
  const word = lower[at];
  // "said an official who", "told the board who", unlike "told the board he"
  return (classes[at] === 'preposition' || word === 'who' ? word : classes[at]) ?? '';
}
