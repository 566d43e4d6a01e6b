import { isInDate, overRole } from './asides';
import { goesOn, opens } from './clauseBounds';
import { finite, type Grammar, type WordClass } from './clauseGrammar';
import { longestComplement, type Complement, type Cue } from './complement';

const endsSource: ReadonlySet<WordClass> = new Set(['comma', 'stop', 'colon']);

/** The sentence that "according to" stands in, half-open, and the verbs before it there. */
interface Surroundings extends Pick<Cue, 'depth' | 'governor'> {
  readonly first: number;
  readonly end: number;
}

/** What the "according to" at the token reports: "…, according to the firm", "According to the firm, …"; `null` where nothing is left. */
export function accordingTo(
  grammar: Grammar,
  at: number,
  { first, end, depth, governor }: Surroundings,
): Complement | null {
  const { classes, quoted } = grammar;
  const limit = Math.min(end, at + longestComplement);
  const named = Math.max(at + 3, grammar.phraseEnd(at + 2, limit));
  // "according to a “reliable source”"
  if (classes[named - 1] === 'determiner' && quoted[named]) return null;
  const subject = { firstToken: at + 2, endToken: named };
  const cue: Cue = { firstToken: at, endToken: at + 2, lemma: 'according to', form: 0, subject, depth, governor };
  let behind = at + 2;
  // Over hyphens and titles in marks: "according to a just-released poll, …".
  while (behind < limit && (!endsSource.has(classes[behind]!) || isInDate(grammar, behind))) behind++;
  behind = overRole(grammar, behind, limit);
  const next = behind < limit ? classes[behind]! : 'stop';
  const apart = opens.has(classes[at - 1]!);
  const start = Math.max(first, at - longestComplement);
  // "At least 20 people, according to police, were hurt."
  const isParted = apart && goesOn(grammar, start, at - 1, behind);
  if (at - first > 1 && (isParted || !apart || !opensClause(grammar, first, at - 1))) {
    const other = isParted ? { firstToken: behind + 1, endToken: end } : null;
    return { cue, place: 'before', pattern: [apart ? 'comma' : '', next], start, limit: apart ? at - 1 : at, other };
  }
  if (behind + 1 >= limit) return null;
  return { cue, place: 'behind', pattern: [next], start: behind + 1, limit, other: null };
}

/** What an opening begins with: "In addition, according to her", "But, according to her". */
const openers: ReadonlySet<WordClass> = new Set(['conjunction', 'preposition', 'adverb']);
/** Behind these a clause begins: "The pier closed after, according to her, a storm hit it." */
const subordinators = /^(?:after|before|because|since|until|that|when|where|while|although|and|but|as|if)$/;

/** Whether the tokens up to the comma do no more than open a clause. */
function opensClause({ classes, lower }: Grammar, first: number, comma: number): boolean {
  if (subordinators.test(lower[comma - 1]!)) return true;
  const isOpening = openers.has(classes[first]!) || /^(?:however|meanwhile)$/.test(lower[first]!);
  return isOpening && !classes.slice(first, comma).some((kind) => finite.has(kind));
}
