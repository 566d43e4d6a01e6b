import { countBigrams } from './bigrams';
import { exchange } from './exchange';
import { mergeClasses, type Merge } from './hierarchy';
import { encodeCorpus, fixedCodes } from './vocabulary';

/** How fine the clusters are and which words get one. */
interface ClusterOptions {
  /** Into how many classes the words are sorted before these are merged. */
  readonly classes: number;
  /** Words seen fewer times than this get no cluster. */
  readonly minimumCount: number;
  /** Upper bound of the passes over the vocabulary. */
  readonly passes: number;
}

/**
 * Induces word clusters from raw sentences of words. Gives each word of the vocabulary (see `normalizeWord`) its path
 * in a tree of classes, in bits from the root: words that stand between like words share long prefixes.
 */
export function induceClusters(
  sentences: Iterable<readonly string[]>,
  { classes, minimumCount, passes }: ClusterOptions,
): ReadonlyMap<string, string> {
  const { words, text } = encodeCorpus(sentences, minimumCount);
  const sorted = exchange(countBigrams(text, fixedCodes + words.length), fixedCodes, classes, passes);
  const paths = pathsOf(mergeClasses(sorted, fixedCodes));
  return new Map(words.map((word, index) => [word, paths.get(sorted.classOf[fixedCodes + index]!) ?? '']));
}

/** The path of each class: read from the last merge down, either side of a merge adds its bit. */
function pathsOf(merges: readonly Merge[]): Map<number, string> {
  const paths = new Map<number, string>();
  for (const { kept, absorbed } of merges.toReversed()) {
    const path = paths.get(kept) ?? '';
    paths.set(kept, `${path}0`);
    paths.set(absorbed, `${path}1`);
  }
  return paths;
}
