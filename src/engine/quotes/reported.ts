import type { Language } from '../compromise';
import { tokensIn, type Document } from '../document';
import type { Sentence } from '../model';
import type { TokenRange } from '../segment/sentences';
import { firstWhere, type Span } from '../span';
import type { Complement } from './complement';
import { ComplementFinder } from './complements';
import { Grammar } from './clauseGrammar';
import { IndirectModel } from './indirectModel';
import type { QuoteWeights } from './weights';

/** What tells whether something is reported without marks, and where that ends. */
export type IndirectWeights = Pick<QuoteWeights, 'cues' | 'ends'>;

/** What a verb may report, with the probability that it does, and behind which token that most likely ends. */
interface Reported {
  readonly candidate: Complement;
  readonly probability: number;
  readonly end: number;
}

/** What verbs may report at a place of their sentence. */
export interface ReportedAt {
  /** Of all that may reach so far, the highest probability of being reported, or null. */
  readonly possible: number | null;
  /** The most probable of what most likely does. */
  readonly likely: Reported | null;
}

/** In tokens: a verb farther off reports nothing here. */
const farthest = 120;

/** Finds what the verbs of sentences may report, judged by learned weights. */
export class ReportedFinder {
  private readonly found = new Map<Sentence, readonly Complement[]>();
  private readonly probabilities = new Map<Complement, number>();
  private readonly ends = new Map<Complement, number>();

  private constructor(
    readonly grammar: Grammar,
    private readonly finder: ComplementFinder,
    private readonly model: IndirectModel,
  ) {}

  /**
   * For a whole text; `names` are sorted by start, `regions`, what stands in marks, as well. Yields where the work may be
   * interrupted.
   */
  static *of(
    document: Document,
    language: Language,
    names: readonly Span[],
    regions: readonly Span[],
    weights: IndirectWeights,
  ): Generator<void, ReportedFinder> {
    const grammar = yield* Grammar.of(document, names, regions);
    return new ReportedFinder(grammar, new ComplementFinder(grammar, language), new IndirectModel(grammar, weights));
  }

  /** What the verbs of the sentence that stand in no marks may report, in order of the verbs; found once. */
  candidatesOf(sentence: Sentence): readonly Complement[] {
    let candidates = this.found.get(sentence);
    if (!candidates) {
      const { quoted, document } = this.grammar;
      const all = this.finder.find(behindDateline(document, sentence), sentence.endToken);
      this.found.set(sentence, (candidates = all.filter(({ cue }) => !quoted[cue.firstToken])));
    }
    return candidates;
  }

  /** What may be reported where the tokens stand in the sentence; the number of verbs looked at is bounded. */
  at(sentence: Sentence, { firstToken, endToken }: TokenRange): ReportedAt {
    const all = this.candidatesOf(sentence);
    const near = all.slice(
      firstWhere(all, ({ cue }) => cue.firstToken >= firstToken - farthest),
      firstWhere(all, ({ cue }) => cue.firstToken >= endToken + farthest),
    );
    const possible = near
      .filter(({ start, limit }) => start <= firstToken && limit > firstToken)
      .map((candidate) => ({ candidate, probability: this.probabilityOf(candidate, sentence) }))
      .toSorted((a, b) => b.probability - a.probability);
    for (const { candidate, probability } of possible) {
      const end = this.endOf(candidate);
      if (end > firstToken) return { possible: possible[0]!.probability, likely: { candidate, probability, end } };
    }
    return { possible: possible[0]?.probability ?? null, likely: null };
  }

  /** Probability, 0 to 1, that the candidate reports something; `within`: it stands within something reported itself. */
  probabilityOf(candidate: Complement, sentence: Sentence, within = false): number {
    if (within) return this.model.probability(candidate, sentence, true);
    let probability = this.probabilities.get(candidate);
    if (probability === undefined) {
      this.probabilities.set(candidate, (probability = this.model.probability(candidate, sentence, false)));
    }
    return probability;
  }

  /** Behind which token that most likely ends; found once. */
  endOf(candidate: Complement): number {
    let end = this.ends.get(candidate);
    if (end === undefined) this.ends.set(candidate, (end = this.model.endOf(candidate)));
    return end;
  }
}

/** Where the sentence begins behind a dateline: of "HALDEN (AP) — A bus crashed, police said" with the bus. */
function behindDateline({ tokens, words, header: { dateline } }: Document, { firstToken, endToken }: Sentence): number {
  if (!dateline || dateline.start !== tokens[firstToken]?.start) return firstToken;
  const behind = tokensIn(tokens, dateline).endToken;
  const dash = /^(?:[-–—:]|--)$/.test(words[behind] ?? '') ? behind + 1 : behind;
  return Math.min(dash, endToken);
}
