import type { TokenRange } from '../segment/sentences';
import { beforeBrackets, beforeOccasion, beforeTime, longestClause } from './asides';
import { opens } from './clauseBounds';
import { breaks, type Grammar } from './clauseGrammar';
import { longestComplement, type Cue } from './complement';
import { isOfReporter } from './nextReport';
import { beforeAddress, beforeAge, beforeParty } from './party';

/*
 * Who may report by a verb or noun, its subject. Places are in tokens; `group` is where the words of a verb begin, with its
 * auxiliaries and adverbs.
 */

const relatives: ReadonlySet<string> = new Set(['that', 'who', 'which']);
const owners: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our']);

/** Subjects in the sentence before a verb: the last, the first, and who the last verb of saying is said by. */
interface SubjectsBefore {
  readonly subject: TokenRange | null;
  readonly main: TokenRange | null;
  readonly reporter: TokenRange | null;
}

/** The noun phrase right before the words of the verb or noun, over when and where it is said. */
export function nearSubject(grammar: Grammar, at: number, group: number, first: number): TokenRange | null {
  const { classes, lower } = grammar;
  // "wrote in a long opinion that": a noun's words are no subject, but for whose it is.
  if (classes[at] === 'noun' && classes[at - 1] !== 'possessive' && !owners.has(lower[at - 1] ?? '')) return null;
  const last = beforeOccasion(lower, beforeTime(lower, beforeBrackets(grammar, group - 1)));
  return grammar.phraseBefore(last, Math.max(first, group - longestClause));
}

/** Whose the verb is that has no subject of its own; `reporter` only for a verb of saying. */
export function sharedSubject(
  grammar: Grammar,
  verb: number,
  group: number,
  { subject, main, reporter }: SubjectsBefore,
): TokenRange | null {
  const { classes, lower } = grammar;
  const isJoined = /^(?:and|but)$/.test(lower[group - 1] ?? '');
  // "The singer said the tour had made £10m, and denied": not the tour.
  const isApart = isJoined && classes[group - 2] === 'comma';
  if (reporter && (isApart || isOfReporter(grammar, reporter.endToken + 1, group))) return reporter;
  // "struck down a law that raised taxes, ruling": who struck it down.
  const isBehindClause = classes[verb] === 'gerund' && classes[group - 1] === 'comma';
  // "left its rate unchanged but signalled": who left it, not what is hers.
  const isOwned = isJoined && owners.has(lower[subject?.firstToken ?? -1] ?? '');
  return isBehindClause || isOwned ? (main ?? subject) : subject;
}

/** "Price, who said": whom the pronoun stands for. */
export function antecedentOf(grammar: Grammar, phrase: TokenRange, first: number): TokenRange {
  const { lower } = grammar;
  if (lower[phrase.firstToken] !== 'who') return phrase;
  return phraseBeforeRelative(grammar, phrase.firstToken, first) ?? phrase;
}

/** "Norway has no plans to": who has what the noun at the token says. */
export function holderOf(grammar: Grammar, noun: number, first: number): TokenRange | null {
  let at = noun - 1;
  while (at > first && /^(?:determiner|adjective|adverb)$/.test(grammar.classes[at]!)) at--;
  return /^(?:has|have|had)$/.test(grammar.lower[at]!) ? grammar.phraseBefore(at - 1, first) : null;
}

/** "the group that said", "Price, a lawyer, said", "its lawyer, Ned Price, said" */
export function farSubject(grammar: Grammar, verb: number, start: number, first: number): TokenRange | null {
  const { classes, lower } = grammar;
  const group = beforeTime(lower, start - 1) + 1;
  if (classes[group - 1] === 'comma' && group - 2 > first) {
    const { words } = grammar.document;
    const address = beforeAddress(words, group - 1);
    const resident = beforeAge(words, address - 1);
    if (address < group - 1 && classes[resident] === 'name') return grammar.phraseBefore(resident, first);
    const apposition = grammar.phraseBefore(group - 2, first);
    // "…, saying": the subject is that of the sentence.
    if (!apposition || classes[apposition.firstToken - 1] !== 'comma')
      return classes[verb] === 'gerund' ? null : beforeAside(grammar, group - 1, first);
    const isName = classes[apposition.endToken - 1] === 'name' && classes[apposition.firstToken] === 'name';
    return isName ? apposition : grammar.phraseBefore(apposition.firstToken - 2, first);
  }
  const isRelative = group - 1 > first && relatives.has(lower[group - 1]!);
  return isRelative ? phraseBeforeRelative(grammar, group - 1, first) : null;
}

/** "The institute, a group based in Lima, estimates": what stands before what the comma ends. */
function beforeAside(grammar: Grammar, comma: number, first: number): TokenRange | null {
  const { classes } = grammar;
  for (let at = comma - 1; at > first && comma - at < longestClause; at--) {
    if (classes[at] === 'comma') return grammar.phraseBefore(beforeBrackets(grammar, at - 1), first);
    if (breaks.has(classes[at]!)) return null;
  }
  return null;
}

function phraseBeforeRelative(grammar: Grammar, pronoun: number, first: number): TokenRange | null {
  const last = grammar.classes[pronoun - 1] === 'comma' ? pronoun - 2 : pronoun - 1;
  return grammar.phraseBefore(beforeParty(grammar.document.words, last), first);
}

/** "…, Ana Ruiz, a lawyer, told them": the subject over an apposition, where none stands behind the verb whose words begin at `group`. */
export function apposedSubject(
  grammar: Grammar,
  { lemma, endToken }: Cue,
  group: number,
  own: TokenRange | null,
  first: number,
): TokenRange | null {
  const { classes } = grammar;
  const isInverted = lemma !== 'tell' && grammar.phraseEnd(endToken, endToken + longestComplement) > endToken;
  if (!own || classes[group - 1] !== 'comma' || isInverted) return null;
  // "…, its chief, Ana Ruiz, told them"
  const role = classes[own.firstToken - 1] === 'comma' ? grammar.phraseBefore(own.firstToken - 2, first) : null;
  const isWhole = role && (role.firstToken <= first + 1 || opens.has(classes[role.firstToken - 1]!));
  return isWhole ? { ...own, firstToken: role.firstToken } : own;
}
