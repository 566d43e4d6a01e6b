import type { TokenRange } from '../segment/sentences';
import { beforeBrackets, breaks, longestClause } from './asides';
import { opens } from './clauseBounds';
import type { Grammar } from './clauseGrammar';
import { longestComplement, type Cue } from './complement';
import { beforeAddress, beforeAge, beforeParty } from './party';

const relatives: ReadonlySet<string> = new Set(['that', 'who', 'which']);

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
export function farSubject(grammar: Grammar, group: number, verb: number, first: number): TokenRange | null {
  const { classes } = grammar;
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
  const isRelative = group - 1 > first && relatives.has(grammar.lower[group - 1]!);
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
