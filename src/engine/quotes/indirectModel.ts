import type { TokenRange } from '../segment/sentences';
import { isPlainPast, type Complement } from './complement';
import { overAside } from './asides';
import { finite, type Grammar, type WordClass } from './clauseGrammar';
import { IndirectFeatures } from './indirectFeatures';
import { reportingVerbs } from './reportingVerbs';
import type { QuoteWeights, Weights } from './weights';

/** Nothing that is reported ends before other words: they belong to what stands before them. */
const canFollow: ReadonlySet<WordClass> = new Set([
  'comma',
  'dash',
  'colon',
  'mark',
  'bracket',
  'preposition',
  'conjunction',
  'that',
  'question',
  'to',
  'adverb',
  'verb',
  'gerund',
  'auxiliary',
  'modal',
  'pronoun',
  'contraction',
  'particle',
  'date',
]);

/** “According to” does nothing but report; there are too few in the training articles to learn how surely. */
const sureOfAccording = 0.85;
/** Nor of “…, he told the paper.” */
const sureOfTold = 0.8;
/** Nor of “The bridge, said the mayor, was closed.” */
const sureOfParted = 0.9;
/** Who hears what is said in court. */
const hearers = /^(?:court|inquest|jury|tribunal|inquiry|hearing)$/;

/** Verbs of questions. */
const asking: ReadonlySet<string> = new Set(['ask', 'wonder']);

/** Judges candidates by learned weights. */
export class IndirectModel {
  private readonly features: IndirectFeatures;

  constructor(
    private readonly grammar: Grammar,
    private readonly weights: Pick<QuoteWeights, 'cues' | 'ends'>,
  ) {
    this.features = new IndirectFeatures(grammar);
  }

  /** Probability that the candidate reports something. */
  probability(candidate: Complement, sentence: TokenRange, within: boolean): number {
    this.features.ofCandidate(candidate, sentence, within);
    const learned = this.judge(this.weights.cues);
    const { cue, place, pattern, isParted } = candidate;
    if (cue.lemma === 'according to') return Math.max(learned, sureOfAccording);
    // "The driver fell asleep, a court has heard."
    const last = cue.subject && this.grammar.lower[cue.subject.endToken - 1];
    const isClauseOf = /^(?:that|clause|subject)$/.test(pattern[0]!);
    if (cue.lemma === 'hear' && isClauseOf && hearers.test(last ?? '')) return Math.max(learned, sureOfTold);
    if (place !== 'before' || pattern[1] !== 'comma') return learned;
    if (isParted && reportingVerbs.has(cue.lemma)) return Math.max(learned, sureOfParted);
    // "…, says the mayor."
    if (!isPlainPast(cue) && this.grammar.lower[cue.firstToken] !== 'says') return learned;
    // "Did they know, he asked, that the bridge was closed?"
    if (asking.has(cue.lemma) && pattern[2] === 'at once' && this.isQuestion(candidate, sentence))
      return Math.max(learned, sureOfTold);
    const isSaid = cue.lemma === 'say' && pattern[2] === 'at once' && pattern[3] === 'dated';
    const isTold = (cue.lemma === 'tell' || isSaid) && pattern[0] === 'subject' && pattern.at(-1) === 'stop';
    // "Tom Hall, 26, died on Monday, said Inspector Ana Ruiz.", "…, the firm said on Monday."
    const isLast = isTold || (cue.lemma === 'say' && pattern[0] === 'inverted' && pattern[2] === 'at once');
    return isLast && this.isWhole(candidate) ? Math.max(learned, sureOfTold) : learned;
  }

  /** Whether it is a question, by its mark or its first word. */
  private isQuestion({ start }: Complement, { endToken }: TokenRange): boolean {
    const { classes, lower } = this.grammar;
    return lower[endToken - 1] === '?' || /^(?:modal|auxiliary)$/.test(classes[start]!);
  }

  /** Whether it has a finite verb, and not only in a clause that tells of its subject ("Ana Ruiz, who leads the police"). */
  private isWhole({ start, limit }: Complement): boolean {
    const { classes, lower } = this.grammar;
    for (let at = start; at < limit; at++) {
      if (/^(?:who|which|whose|that)$/.test(lower[at]!)) return false;
      if (finite.has(classes[at]!)) return true;
    }
    return false;
  }

  /** Behind the last token of what the candidate reports: where most likely at least half of it is hit, and little else. */
  endOf(candidate: Complement): number {
    const { place, start, limit } = candidate;
    if (place === 'before' || place === 'subject') return limit;
    const ends: number[] = [];
    const chances: number[] = [];
    let going = 1;
    forEachEnd(this.grammar, candidate, (end, verbs, commas) => {
      this.features.ofEnd(candidate, end, verbs, commas);
      const stops = this.judge(this.weights.ends);
      ends.push(end - start);
      chances.push(going * stops);
      going *= 1 - stops;
      return going >= 0.02;
    });
    if (going >= 0.02) {
      ends.push(limit - start);
      chances.push(going);
    }
    return start + mostLikely(ends, chances);
  }

  private judge(weights: Weights): number {
    return 1 / (1 + Math.exp(-this.features.row.sum(weights)));
  }
}

/**
 * Visits the tokens before which what the candidate reports may end, with how many verbs and commas have been passed
 * till there, as long as the visitor says to go on.
 */
export function forEachEnd(
  grammar: Grammar,
  { start, verb = start, limit, pattern }: Complement,
  visit: (end: number, verbs: number, commas: number) => boolean,
): void {
  const { lower } = grammar;
  let passed = 0;
  let commas = 0;
  let within = verb;
  const isTo = pattern.includes('to');
  // "and that a cut, once unthinkable, could": a clause has begun whose verb is to come.
  const isClause = /^(?:that|clause)$/.test(pattern[0] ?? '');
  let isOpen = false;
  for (let end = start; end < limit; end++) {
    const kind = grammar.classes[end]!;
    if (kind === 'comma' && end > within && (passed > 0 || isTo))
      within = Math.max(within, overAside(grammar, end, limit));
    if (isClause && kind === 'that' && lower[end - 1] === 'and' && lower[end + 1] !== 'of') isOpen = true;
    if (end > within && !isOpen && canFollow.has(kind) && !visit(end, passed, commas)) return;
    if (finite.has(kind)) {
      passed++;
      isOpen = false;
    }
    if (kind === 'comma') commas++;
  }
}

/** The length, of those with the given chances in ascending order, that is most likely within half to double the true one. */
function mostLikely(lengths: readonly number[], chances: readonly number[]): number {
  let best = 0;
  let most = -1;
  let first = 0;
  let end = 0;
  let sum = 0;
  for (const [index, length] of lengths.entries()) {
    while (end < lengths.length && lengths[end]! <= 2 * length) sum += chances[end++]!;
    while (lengths[first]! * 2 < length) sum -= chances[first++]!;
    const likely = sum + chances[index]!;
    if (likely <= most) continue;
    most = likely;
    best = length;
  }
  return best;
}
