import type { TokenRange } from '../segment/sentences';
import type { Grammar } from './clauseGrammar';

/**
 * Where what is reported stands: behind the verb, behind the verb's object, before the clause, as the passive's subject,
 * or around the verb ("Price is expected to resign").
 */
type ComplementPlace = 'behind' | 'behindObject' | 'before' | 'subject' | 'around';

/** A word that may report something, in its sentence. */
export interface Cue extends TokenRange {
  readonly lemma: string;
  /** Tense, voice and the like, as the bits of `verbForm`. */
  readonly form: number;
  /** The words that name who reports, as far as they stand by the verb. */
  readonly subject: TokenRange | null;
  /** How many other verbs the sentence has before this one, and the last of them. */
  readonly depth: number;
  readonly governor: string;
}

/** What a cue may report. */
export interface Complement {
  readonly cue: Cue;
  readonly place: ComplementPlace;
  /** How it is joined on: "that", "to", "of", a clause, … */
  readonly pattern: readonly string[];
  /** It begins here, and ends at most there: at the sentence's end, or before the clause that reports. */
  readonly start: number;
  readonly limit: number;
  /** It goes on at least to the verb that stands here, behind an apposition to its subject. */
  readonly verb?: number;
  /** What else belongs to it: the subject before the verb, or what goes on behind the clause ("…, he said, …"). */
  readonly other: TokenRange | null;
  /** The clause that reports stands in its midst, so that half a clause would be left: "The bridge, he said, was closed." */
  readonly isParted?: boolean;
  /** The sentence is as good as over there, if not at its end. */
  readonly ending?: number;
}

/** What is reported is looked for so many tokens from the verb at most. */
export const longestComplement = 120;

/** What a verb's form says of it, as bits. */
export const verbForm = { past: 1, gerund: 2, negated: 4, modal: 8, to: 16, passive: 32, noun: 64 } as const;

const passiveForms: ReadonlySet<string> = new Set(
  'is are was were be been being isn’t wasn’t aren’t weren’t get gets got'.split(' '),
);

/** The form of the verb at the token, whose auxiliaries, adverbs and negations begin at `group`. */
export function formOf({ classes, lower, document }: Grammar, verb: number, group: number): number {
  let form: number =
    classes[verb] === 'gerund' ? verbForm.gerund : document.tags[verb]!.has('PastTense') ? verbForm.past : 0;
  let last = '';
  for (let at = group; at < verb; at++) {
    const word = lower[at]!;
    if (word === 'not' || word === 'never' || word.endsWith('n’t')) form |= verbForm.negated;
    else if (classes[at] === 'modal') form |= verbForm.modal;
    else if (word === 'to') form |= verbForm.to;
    if (classes[at] !== 'adverb') last = word;
  }
  return form & verbForm.past && passiveForms.has(last) ? form | verbForm.passive : form;
}

/** Whether the cue is a noun: "fears of". */
export function isNounCue({ form }: Cue): boolean {
  return (form & verbForm.noun) !== 0;
}

/** Whether the cue's subject is whom or what is told, not who tells. */
export function isPassiveCue({ form }: Cue): boolean {
  return (form & verbForm.passive) !== 0;
}

/** Whether the cue is a verb in the past and nothing else: "told", not "was told" or "had not told". */
export function isPlainPast({ form }: Cue): boolean {
  return form === verbForm.past;
}

/** Whether the cue's clause says that it reports nothing: "did not say", "nobody said". */
export function isNegatedCue({ form, subject }: Cue, { lower }: Grammar): boolean {
  const noOne = subject !== null && /^(?:no|nobody|none|neither)$/.test(lower[subject.firstToken]!);
  return (form & verbForm.negated) !== 0 || noOne;
}
