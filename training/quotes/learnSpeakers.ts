import type { Language } from '../../src/engine/compromise';
import type { Document } from '../../src/engine/document';
import type { Candidate } from '../../src/engine/quotes/candidates';
import type { Quote } from '../../src/engine/model';
import { isReporting } from '../../src/engine/quotes/cues';
import { findQuotes } from '../../src/engine/quotes/findQuotes';
import { judgeBy, type Judge } from '../../src/engine/quotes/judge';
import type { IndirectWeights } from '../../src/engine/quotes/reported';
import { featureBits, sumOf, type QuoteWeights, type Weights } from '../../src/engine/quotes/weights';
import { overlaps } from '../../src/engine/span';
import { finish } from '../names/finish';
import type { Gold, Marked } from './articles';
import { learnAcross } from './folds';
import { learn, type Example } from './logistic';

/** Features of fewer examples are not learned. */
const rareForSpeaker = 8;
const rareForSpeech = 3;
/** How often speakers are learned anew from articles whose earlier speakers the judge itself has chosen. */
const rounds = 2;

/** What speakers' weights may be multiplied by. */
const factors = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2];

interface Examples {
  readonly speaker: Example[];
  readonly speech: Example[];
  /** How many quotes have no right candidate, how many have a marked speaker, and how many of these got it. */
  missing: number;
  asked: number;
  right: number;
}

/**
 * Learns from marked articles who says a quote, and which quoted words are said; says how well that went. `reporting`
 * tells of each article what is reported without marks, learned from others.
 */
export function learnSpeakers(
  articles: readonly Marked[],
  reporting: readonly IndirectWeights[],
  language: Language,
  say: (line: string) => void,
): Pick<QuoteWeights, 'speaker' | 'speech'> {
  const run = (judgeFor: (index: number) => Judge | null): Examples[] =>
    articles.map((article, index) => {
      const examples: Examples = { speaker: [], speech: [], missing: 0, right: 0, asked: 0 };
      const judge = recorder(article, judgeFor(index), examples);
      const quotes = finish(
        findQuotes(article.document, language, article.regions, article.clusters, judge, reporting[index]),
      );
      countRight(article, quotes, examples);
      return examples;
    });
  let passed = run(() => null);
  const none: Weights = new Int8Array(2 ** featureBits);
  let sharpness = 1;
  for (let round = 0; round < rounds; round++) {
    const judges = learnAcross(passed, (others) =>
      judgeBy({ speaker: speakerWeights(others, sharpness), speech: none }),
    );
    passed = run((index) => judges[index]!);
    const count = (of: (examples: Examples) => number): number =>
      passed.reduce((sum, examples) => sum + of(examples), 0);
    const [asked, missing, right] = [count((e) => e.asked), count((e) => e.missing), count((e) => e.right)];
    say(`speakers, across folds: ${asked} quotes, ${missing} have no right candidate, ${share(right, asked)} got it`);
    sharpness = sharpnessOf(passed);
    say(`sharpened ${sharpness} times`);
  }
  say(speechScores(passed));
  return { speaker: speakerWeights(passed, sharpness), speech: speechWeights(passed) };
}

/** Counts the regions whose speaker is named where readers say, or by the same word. */
function countRight({ document, regions, gold }: Marked, quotes: readonly Quote[], examples: Examples): void {
  const at = new Map(regions.map(({ start }, index) => [start, gold[index]!]));
  for (const { kind, spans, speaker } of quotes) {
    if (kind === 'indirect') continue;
    for (const { start } of spans) {
      const { sources, head } = at.get(start)!;
      if (sources.length === 0) continue;
      examples.asked++;
      if (!speaker) continue;
      const words = document.text.slice(speaker.start, speaker.end).split(/\W+/);
      if (sources.some((source) => overlaps(source, speaker)) || (head !== null && words.includes(head)))
        examples.right++;
    }
  }
}

/** A judge that notes what it is asked; it knows which regions are speech, and without another judge the speakers too. */
function recorder({ document, gold }: Marked, judge: Judge | null, examples: Examples): Judge {
  return {
    speaker(rows, region, candidates) {
      const right = rightOnes(document, candidates, gold[region]!);
      const chosen = judge
        ? judge.speaker(rows, region, candidates)
        : right.map((is) => (is ? 1 / right.filter(Boolean).length : 0));
      if (gold[region]!.sources.length > 0) {
        if (right.includes(true)) examples.speaker.push({ rows: rows.map((row) => row.toArray()), right });
        else examples.missing++;
      }
      return chosen;
    },
    speech(row, region) {
      const is = gold[region]!.speech;
      if (is !== null) examples.speech.push({ rows: [row.toArray(), []], right: [is, !is] });
      return is === false ? 0 : 1;
    },
  };
}

/** Which candidates stand where the speaker is named; where none does, those that have the main word of the name. */
function rightOnes({ words, tokens }: Document, candidates: readonly Candidate[], { sources, head }: Gold): boolean[] {
  const right = candidates.map(({ speaker }) => {
    const span = { start: tokens[speaker.firstToken]!.start, end: tokens[speaker.endToken - 1]!.end };
    return sources.some((source) => overlaps(source, span));
  });
  // "said Ann Lee, a striker": of the words that name her, those beside the verb.
  if (right.some((is, at) => is && reports(candidates[at]!)))
    return right.map((is, at) => is && reports(candidates[at]!));
  if (right.includes(true) || head === null) return right;
  return candidates.map(({ speaker }) => words.slice(speaker.firstToken, speaker.endToken).includes(head));
}

const reports = ({ clause }: Candidate): boolean => clause !== null && isReporting(clause);

const speakerWeights = (passed: readonly Examples[], sharpness = 1): Weights =>
  learn(
    passed.flatMap(({ speaker }) => speaker),
    rareForSpeaker,
    sharpness,
  );

const speechWeights = (passed: readonly Examples[]): Weights =>
  learn(
    passed.flatMap(({ speech }) => speech),
    rareForSpeech,
  );

/**
 * By what the weights of speakers are to be multiplied so that candidates are right as often as they are probable: of
 * some factors, the one under which the right ones of articles not learned from are the most probable.
 */
function sharpnessOf(passed: readonly Examples[]): number {
  const weights = learnAcross(passed, (others) => speakerWeights(others));
  const scored = passed.flatMap(({ speaker }, index) =>
    speaker.map(({ rows, right }) => ({ right, scores: rows.map((row) => sumOf(weights[index]!, row)) })),
  );
  const loss = (factor: number): number =>
    scored.reduce((sum, { right, scores }) => {
      const exponents = scores.map((score) => Math.exp(factor * score));
      const good = exponents.reduce((part, value, at) => part + (right[at] ? value : 0), 0);
      return sum - Math.log(good / exponents.reduce((a, b) => a + b, 0));
    }, 0);
  return factors.reduce((best, factor) => (loss(factor) < loss(best) ? factor : best));
}

function speechScores(passed: readonly Examples[]): string {
  const weights = learnAcross(passed, speechWeights);
  let [found, right, all] = [0, 0, 0];
  for (const [index, { speech }] of passed.entries()) {
    for (const { rows, right: labels } of speech) {
      const says = sumOf(weights[index]!, rows[0]!) >= 0;
      if (says) found++;
      if (labels[0]) all++;
      if (says && labels[0]) right++;
    }
  }
  return `speech, across folds: precision ${share(right, found)}, recall ${share(right, all)}`;
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
