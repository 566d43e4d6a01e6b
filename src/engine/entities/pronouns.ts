import type { Document } from '../document';
import type { Mention } from '../model';
import { compareSpans, contains, indexAt, type Span } from '../span';
import type { Gender } from './gender';
import type { Cluster } from './resolve';

const genderOfPronoun = new Map<string, Gender>(
  Object.entries({
    he: 'male',
    him: 'male',
    his: 'male',
    himself: 'male',
    she: 'female',
    her: 'female',
    hers: 'female',
    herself: 'female',
  }),
);
/** How many sentences a pronoun may look back. */
const reach = 3;

/** A pronoun and the person it stands for. */
interface Link {
  readonly pronoun: Mention;
  readonly cluster: Cluster;
}

/**
 * Resolves "he", "she" and their forms outside quotes. The person is the first named in the same sentence before the
 * pronoun, else the first of the nearest earlier sentence that names one that fits: in news the sentence's subject.
 * A gender that the article does not tell fits both, with less confidence. Adds the pronouns to their clusters.
 */
export function resolvePronouns(document: Document, clusters: readonly Cluster[], quoted: readonly Span[]): void {
  const { sentences, words, tokens, tags } = document;
  const people = clusters.filter((cluster) => cluster.type === 'person');
  const mentions = people
    .flatMap((cluster) => cluster.mentions.map(({ start, end }) => ({ start, end, cluster })))
    .filter((mention) => !insideQuote(quoted, mention))
    .toSorted(compareSpans);
  const bySentence = new Map<number, { start: number; cluster: Cluster }[]>();
  for (const mention of mentions) {
    const index = indexAt(sentences, mention.start);
    bySentence.set(index, [...(bySentence.get(index) ?? []), mention]);
  }
  const links: Link[] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const gender = genderOfPronoun.get(words[at]!.toLowerCase());
      const token = tokens[at]!;
      if (!gender || !tags[at] || insideQuote(quoted, token)) continue;
      const found = antecedent(bySentence, index, token.start, gender);
      if (!found) continue;
      const { start, end } = token;
      links.push({ pronoun: { start, end, kind: 'pronoun', confidence: found.confidence }, cluster: found.cluster });
      bySentence.set(
        index,
        [...(bySentence.get(index) ?? []), { start, cluster: found.cluster }].toSorted((a, b) => a.start - b.start),
      );
    }
  }
  for (const { pronoun, cluster } of links) {
    cluster.mentions.push({ ...pronoun, text: document.text.slice(pronoun.start, pronoun.end) });
  }
  for (const person of people) person.mentions.sort(compareSpans);
}

function antecedent(
  bySentence: ReadonlyMap<number, readonly { start: number; cluster: Cluster }[]>,
  sentence: number,
  before: number,
  gender: Gender,
): { cluster: Cluster; confidence: number } | null {
  for (let index = sentence; index >= 0 && index > sentence - reach; index--) {
    const here = (bySentence.get(index) ?? []).filter(
      ({ start, cluster }) => start < before && (cluster.gender ?? gender) === gender,
    );
    const first = here[0];
    if (!first) continue;
    const rivals = new Set(here.map(({ cluster }) => cluster)).size - 1;
    const told = first.cluster.gender === gender;
    return {
      cluster: first.cluster,
      confidence: (told ? 0.9 : 0.75) - (rivals > 0 ? 0.15 : 0) - 0.05 * (sentence - index),
    };
  }
  return null;
}

function insideQuote(quoted: readonly Span[], span: Span): boolean {
  const region = quoted[indexAt(quoted, span.start)];
  return region !== undefined && contains(region, span);
}
