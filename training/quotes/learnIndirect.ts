import type { Language } from '../../src/engine/compromise';
import type { Complement } from '../../src/engine/quotes/complement';
import { ComplementFinder } from '../../src/engine/quotes/complements';
import { speakingMentions } from '../../src/engine/quotes/findQuotes';
import { Grammar } from '../../src/engine/quotes/clauseGrammar';
import { IndirectFeatures } from '../../src/engine/quotes/indirectFeatures';
import { forEachEnd } from '../../src/engine/quotes/indirectModel';
import type { IndirectWeights } from '../../src/engine/quotes/reported';
import { featureBits, type Weights } from '../../src/engine/quotes/weights';
import { firstEndingAfter, overlapsAny } from '../../src/engine/span';
import { tokensIn } from '../../src/engine/document';
import { finish } from '../names/finish';
import { Random } from '../names/random';
import type { Attribution, Marked } from './articles';
import { wholeNumbers } from './logistic';

/** A case to learn from: features, and whether it holds. */
interface Example {
  readonly features: Uint32Array;
  readonly holds: boolean;
}

const rounds = 6;
const rate = 0.15;
/** Slows the first steps, which are taken from few examples. */
const inertia = 3;
/** Features of fewer examples, and weights that count less, are left out: they change nothing but the file's size. */
const rare = 6;
const least = 0.1;

/** What an article tells of what reports something, and of where that ends. */
export interface IndirectExamples {
  readonly cues: readonly Example[];
  readonly ends: readonly Example[];
}

/** Learns what reports something and where that ends from marked articles; the same for the same seed. */
export function learnIndirect(articles: readonly IndirectExamples[], seed: number): IndirectWeights {
  const random = new Random(seed);
  return {
    cues: fit(
      articles.flatMap(({ cues }) => cues),
      random,
    ),
    ends: fit(
      articles.flatMap(({ ends }) => ends),
      random,
    ),
  };
}

/** What can be learned from the article. */
export function indirectExamples(article: Marked, language: Language): IndirectExamples {
  const cues: Example[] = [];
  const ends: Example[] = [];
  const { document, clusters, regions, attributions } = article;
  const names = speakingMentions(clusters).filter(({ kind }) => kind !== 'pronoun');
  const grammar = finish(Grammar.of(document, names, regions));
  const finder = new ComplementFinder(grammar, language);
  const features = new IndirectFeatures(grammar);
  const byCue = cuesOf(article);
  for (const sentence of document.sentences) {
    for (const candidate of finder.find(sentence.firstToken, sentence.endToken)) {
      if (overlapsAny(regions, document.tokens[candidate.cue.firstToken]!)) continue;
      const marked = byCue.get(candidate.cue.firstToken) ?? [];
      if (marked.some(({ kind }) => kind === 'direct')) continue;
      const match = marked.find((attribution) => fits(article, candidate, attribution));
      const offset = document.tokens[candidate.cue.firstToken]!.start;
      const within = attributions.some(
        ({ kind, content }) => kind !== 'direct' && content.some(({ start, end }) => start <= offset && offset < end),
      );
      features.ofCandidate(candidate, sentence, within);
      cues.push({ features: Uint32Array.from(features.row.toArray()), holds: match !== undefined });
      if (!match || candidate.place === 'before' || candidate.place === 'subject') continue;
      const close = lastToken(article, match, candidate.limit) + 1;
      forEachEnd(grammar, candidate, (end, verbs, commas) => {
        if (end > close) return false;
        features.ofEnd(candidate, end, verbs, commas);
        ends.push({ features: Uint32Array.from(features.row.toArray()), holds: end >= close });
        return true;
      });
    }
  }
  return { cues, ends };
}

/** The attributions by the tokens of their cues. */
function cuesOf({ document, attributions }: Marked): Map<number, Attribution[]> {
  const byCue = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    for (const [start, end] of attribution.cue?.spans ?? []) {
      const { firstToken, endToken } = tokensIn(document.tokens, { start, end });
      for (let at = firstToken; at < endToken; at++) {
        byCue.set(at, [...(byCue.get(at) ?? []), attribution]);
      }
    }
  }
  return byCue;
}

/** Whether the attribution's content stands where the candidate says. */
function fits(article: Marked, candidate: Complement, attribution: Attribution): boolean {
  const { tokens } = article.document;
  const first = firstEndingAfter(tokens, attribution.content[0]!.start);
  const { place, start, limit, cue } = candidate;
  if (place === 'before' || place === 'subject') {
    const parts = place === 'before' ? attribution.content.slice(0, 1) : attribution.content;
    const last = lastToken(article, { content: parts }, Infinity);
    if (first >= cue.firstToken || last < start) return false;
    const shared = Math.min(limit, last + 1) - Math.max(start, first);
    return shared * 2 >= Math.max(limit - start, last + 1 - first);
  }
  // "Price is expected to resign", "the changes, which officials said would hurt"
  if (candidate.other) {
    return (
      first < cue.firstToken &&
      Math.abs(first - candidate.other.firstToken) <= 3 &&
      lastToken(article, attribution, limit) > start
    );
  }
  return first >= cue.endToken && Math.abs(first - start) <= 2;
}

function lastToken({ document }: Marked, { content }: Pick<Attribution, 'content'>, limit: number): number {
  let last = firstEndingAfter(document.tokens, content[content.length - 1]!.end - 1);
  const { words } = document;
  while (last > 0 && /^[.,;:”"'’]$/.test(words[last]!)) last--;
  return Math.min(last, limit - 1);
}

/** Logistic regression by AdaGrad; the weights are the mean of those after each round but the first. */
function fit(examples: readonly Example[], random: Random): Weights {
  const weights = new Float64Array(2 ** featureBits);
  const squares = new Float64Array(2 ** featureBits).fill(inertia);
  const counts = new Uint32Array(2 ** featureBits);
  for (const { features } of examples) for (const feature of features) counts[feature]!++;
  const order = examples.map(({ features, holds }) => ({
    features: features.filter((feature) => counts[feature]! >= rare),
    holds,
  }));
  const sums = new Float64Array(2 ** featureBits);
  for (let round = 0; round < rounds; round++) {
    random.shuffle(order);
    for (const { features, holds } of order) {
      let sum = 0;
      for (const feature of features) sum += weights[feature]!;
      const error = 1 / (1 + Math.exp(-sum)) - (holds ? 1 : 0);
      for (const feature of features) {
        squares[feature]! += error * error;
        weights[feature]! -= (rate * error) / Math.sqrt(squares[feature]!);
      }
    }
    if (round > 0) for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!;
  }
  return wholeNumbers(
    sums.map((sum) => sum / (rounds - 1)),
    least,
  );
}
