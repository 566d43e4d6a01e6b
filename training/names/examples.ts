import { keyOf } from '../../src/engine/names/hashTable';
import { writeLabels } from '../../src/engine/names/labels';
import type { WordKnowledge } from '../../src/engine/names/nameModel';
import { contextOf, type Segment, type TextContext } from '../../src/engine/names/textContext';
import type { TokenRange } from '../../src/engine/segment/sentences';
import type { LabelledArticle } from './corpus';
import { finish } from './finish';

/** A segment to learn from: the features' rows of some tokens around it, and the labels of its own. */
export interface Example {
  readonly rows: Int32Array;
  /** Where each token's rows begin; those of the next begin where they end. */
  readonly starts: Int32Array;
  /** The segment among these tokens. */
  readonly first: number;
  readonly end: number;
  readonly labels: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

/** Examples, and the keys of the features in the order of their rows. */
export interface ExampleSet {
  readonly keys: Uint32Array;
  readonly examples: readonly Example[];
}

type Extract = (context: TextContext, token: number, sentence: TokenRange) => number[];

/** How the features of a model are gathered. */
export interface ExampleOptions {
  readonly extract: Extract;
  /** So many tokens to either side of a segment are described too. */
  readonly reach: number;
  /** Features seen fewer times are left out, unless with the help of what counts less than 1 they are seen often. */
  readonly minimumCount: number;
  readonly minimumCountOfAll: number;
}

/** What segments are to be learned as. */
export interface Labelling {
  readonly context: TextContext;
  /** Of each of the context's segments, its labels; `null` where they are not to be learned. */
  readonly labels: readonly (Uint8Array | null)[];
  readonly weight: number;
}

/** Labels articles by the names that are marked in them. */
export function labelByMarks(
  articles: readonly LabelledArticle[],
  { wordForms, gazetteer }: WordKnowledge,
  weight = 1,
): Labelling[] {
  return articles.map(({ document, spans }) => {
    const context = finish(contextOf(document, wordForms, gazetteer));
    return { context, labels: context.segments.map((segment) => labelsOf(segment, spans)), weight };
  });
}

/** Describes labelled segments by the features that are frequent enough. */
export function makeExamples(labellings: readonly Labelling[], options: ExampleOptions): ExampleSet {
  const own = new Map<number, number>();
  const all = new Map<number, number>();
  const described: Description[] = [];
  for (const labelling of labellings) {
    for (const description of describe(labelling, options)) {
      described.push(description);
      for (const keys of description.features) {
        for (const key of keys) {
          all.set(key, (all.get(key) ?? 0) + 1);
          if (labelling.weight === 1) own.set(key, (own.get(key) ?? 0) + 1);
        }
      }
    }
  }
  const keys = Uint32Array.from(all.keys())
    .filter((key) => (own.get(key) ?? 0) >= options.minimumCount || all.get(key)! >= options.minimumCountOfAll)
    .toSorted();
  const rowOfKey = new Map(Array.from(keys, (key, row) => [key, row]));
  const examples = described.map(({ features, ...segment }) => {
    const rows = features.map((token) => Array.from(token, (key) => rowOfKey.get(key) ?? -1).filter((row) => row >= 0));
    const starts = new Int32Array(rows.length + 1);
    for (const [index, token] of rows.entries()) starts[index + 1] = starts[index]! + token.length;
    return { rows: Int32Array.from(rows.flat()), starts, ...segment };
  });
  return { keys, examples };
}

interface Description extends Omit<Example, 'rows' | 'starts'> {
  readonly features: readonly Uint32Array[];
}

function* describe({ context, labels, weight }: Labelling, { extract, reach }: ExampleOptions): Iterable<Description> {
  const described = new Map<number, Uint32Array>();
  for (const [index, { sentence, firstToken, endToken }] of context.segments.entries()) {
    const learned = labels[index];
    if (!learned) continue;
    const from = Math.max(sentence.firstToken, firstToken - reach);
    const to = Math.min(sentence.endToken, endToken + reach);
    const features: Uint32Array[] = [];
    for (let token = from; token < to; token++) {
      let keys = described.get(token);
      if (!keys) described.set(token, (keys = Uint32Array.from(extract(context, token, sentence), keyOf)));
      features.push(keys);
    }
    yield { features, first: firstToken - from, end: endToken - from, labels: learned, weight };
  }
}

/** A name that is not wholly within the segment cannot be learned from it. */
function labelsOf({ firstToken, endToken }: Segment, spans: LabelledArticle['spans']): Uint8Array {
  const labels = new Uint8Array(endToken - firstToken);
  for (const span of spans) {
    if (span.firstToken < firstToken || span.endToken > endToken) continue;
    writeLabels(labels, {
      firstToken: span.firstToken - firstToken,
      endToken: span.endToken - firstToken,
      type: span.type,
    });
  }
  return labels;
}
