import type { Document } from '../document';
import { KeptScores } from './keptScores';
import { labelCount, outside, readLabels, typeOfLabel, type LabelledSpan } from './labels';
import { nameTypes } from '../model';
import type { NameModel } from './nameModel';
import { contextOf, type Segment, type TextContext } from './textContext';

/** A name that the model finds, and how probable it holds that name, uncalibrated. */
export interface TaggedName extends LabelledSpan {
  readonly probability: number;
}

/** How much the rest of the article weighs against a place itself, at one other place and at most three. */
const voteWeight = 0.5;
const mostVotes = 3;
/** What a type counts that no other place has. */
const leastShare = 0.02;

const keptScores = new WeakMap<NameModel, KeptScores>();

/**
 * The names of the text, in order: scores of the linear model and the net for each token that may be part of one, then
 * the best labels; a second time with what the first says of the same words elsewhere in the article (Krishnan and
 * Manning 2006, with probabilities for labels). With `keepsScores` the scores are kept for the next analysis of the same
 * paragraphs. Yields where the work may be interrupted.
 */
export function* tagNames(document: Document, model: NameModel, keepsScores = false): Generator<void, TaggedName[]> {
  const context = yield* contextOf(document, model.wordForms, model.gazetteer);
  const score = (part: TextContext): Generator<void, Float64Array[]> => scoreSegments(part, model);
  const scored = yield* keepsScores ? keptScoresOf(model).of(context, score) : score(context);
  return yield* decideNames(context, scored, model);
}

function keptScoresOf(model: NameModel): KeptScores {
  let kept = keptScores.get(model);
  if (!kept) keptScores.set(model, (kept = new KeptScores()));
  return kept;
}

/** The names that the scores of each segment come to. */
function* decideNames(
  context: TextContext,
  scored: readonly Float64Array[],
  { chain }: Pick<NameModel, 'chain'>,
): Generator<void, TaggedName[]> {
  const votes = new Votes(context);
  for (const [index, segment] of context.segments.entries()) {
    if (!votes.concern(segment)) continue;
    chain.read(scored[index]!, segment.endToken - segment.firstToken);
    votes.take(segment, (token, label) => chain.probability(token, label));
    yield;
  }
  const names: TaggedName[] = [];
  for (const [index, segment] of context.segments.entries()) {
    const { firstToken, endToken } = segment;
    const emissions = votes.concern(segment) ? votes.addTo(scored[index]!, segment) : scored[index]!;
    const found = readLabels(chain.decode(emissions, endToken - firstToken));
    if (found.length > 0) chain.read(emissions, endToken - firstToken);
    for (const { firstToken: first, endToken: end, type } of found) {
      const probability = chain.spanProbability(first, end, type);
      names.push({ firstToken: firstToken + first, endToken: firstToken + end, type, probability });
    }
    yield;
  }
  return yield* agree(names, context.document.words);
}

/** Gives all names of the same words one type: the one with the most probability over all their places. */
function* agree(names: readonly TaggedName[], words: readonly string[]): Generator<void, TaggedName[]> {
  const formOf = ({ firstToken, endToken }: TaggedName): string => words.slice(firstToken, endToken).join(' ');
  const shares = new Map<string, number[]>();
  for (const name of names) {
    yield;
    const form = formOf(name);
    let share = shares.get(form);
    if (!share) shares.set(form, (share = nameTypes.map(() => 0)));
    share[name.type]! += name.probability;
  }
  const agreed: TaggedName[] = [];
  for (const name of names) {
    yield;
    const share = shares.get(formOf(name))!;
    const most = Math.max(...share);
    // Of some places the model thought otherwise.
    const probability = (name.probability * most) / share.reduce((sum, part) => sum + part, 0);
    agreed.push(share[name.type] === most ? name : { ...name, type: share.indexOf(most), probability });
  }
  return agreed;
}

/**
 * The scores of each segment's tokens, `labelCount` each. One model goes over the whole text before the other, so that
 * what each looks things up in stays in the processor's cache.
 */
export function* scoreSegments(
  context: TextContext,
  { linear, net }: Pick<NameModel, 'linear' | 'net'>,
): Generator<void, Float64Array[]> {
  // One array for all: to make one takes its time.
  const all = new Float64Array(context.segments.reduce((sum, segment) => sum + lengthOf(segment), 0) * labelCount);
  const scored: Float64Array[] = [];
  let end = 0;
  for (const segment of context.segments) {
    const { sentence, firstToken, endToken } = segment;
    const scores = all.subarray(end, (end += lengthOf(segment) * labelCount));
    for (let token = firstToken; token < endToken; token++) {
      linear.addScores(context, token, sentence, scores, (token - firstToken) * labelCount);
    }
    scored.push(scores);
    yield;
  }
  for (const [index, segment] of context.segments.entries()) {
    net.addScores(context, segment, scored[index]!);
    yield;
  }
  return scored;
}

/** No type, or one of the nine. */
const choices = nameTypes.length + 1;
const choiceOfLabel = Uint8Array.from({ length: labelCount }, (_, label) =>
  label === outside ? 0 : 1 + typeOfLabel(label),
);

/** For each capitalised word, what the article's places of it speak for. */
class Votes {
  private readonly totals = new Map<string, { places: number; readonly shares: number[] }>();
  /** Of each token, `choices` numbers. */
  private readonly ownShares: Float64Array;
  /** Of each token, whether it is a capitalised word that stands elsewhere too. */
  private readonly repeated: Uint8Array;
  private readonly added = new Float64Array(choices);
  private emissions = new Float64Array(0);

  constructor(private readonly context: TextContext) {
    this.ownShares = new Float64Array(context.forms.length * choices);
    this.repeated = new Uint8Array(context.forms.length);
    for (let token = 0; token < context.forms.length; token++) {
      const { capitalized, lower } = context.forms[token]!;
      if (capitalized && context.uses.get(lower)!.capitalized > 1) this.repeated[token] = 1;
    }
  }

  /** Whether a capitalised word of the segment stands elsewhere too. */
  concern({ firstToken, endToken }: Segment): boolean {
    for (let token = firstToken; token < endToken; token++) if (this.repeated[token]) return true;
    return false;
  }

  /** Counts a segment's tokens; `probability` is that of a label, tokens counted from the segment's first. */
  take({ firstToken, endToken }: Segment, probability: (token: number, label: number) => number): void {
    for (let token = firstToken; token < endToken; token++) {
      if (!this.repeated[token]) continue;
      const own = token * choices;
      for (let label = 0; label < labelCount; label++) {
        this.ownShares[own + choiceOfLabel[label]!]! += probability(token - firstToken, label);
      }
      const { lower } = this.context.forms[token]!;
      let total = this.totals.get(lower);
      if (!total) this.totals.set(lower, (total = { places: 0, shares: Array.from({ length: choices }, () => 0) }));
      total.places++;
      for (let choice = 0; choice < choices; choice++) total.shares[choice]! += this.ownShares[own + choice]!;
    }
  }

  /** The segment's scores, those of capitalised words with the votes of their other places; valid until the next call. */
  addTo(scores: Float64Array, { firstToken, endToken }: Segment): Float64Array {
    if (this.emissions.length < scores.length) this.emissions = new Float64Array(2 * scores.length);
    const { emissions, added } = this;
    emissions.set(scores);
    for (let token = firstToken; token < endToken; token++) {
      if (!this.repeated[token]) continue;
      const { places, shares } = this.totals.get(this.context.forms[token]!.lower)!;
      // Its other places may be ones that are not looked at.
      if (places < 2) continue;
      const weight = voteWeight * Math.sqrt(Math.min(mostVotes, places - 1));
      for (let choice = 0; choice < choices; choice++) {
        const others = Math.max(0, shares[choice]! - this.ownShares[token * choices + choice]!) / (places - 1);
        added[choice] = weight * Math.log(others + leastShare);
      }
      const row = (token - firstToken) * labelCount;
      for (let label = 0; label < labelCount; label++) emissions[row + label]! += added[choiceOfLabel[label]!]!;
    }
    return emissions;
  }
}

function lengthOf({ firstToken, endToken }: Segment): number {
  return endToken - firstToken;
}
