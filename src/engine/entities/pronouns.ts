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
/** How many people of one sentence are looked at. */
const mostNamed = 30;

/** A pronoun and the person it stands for. */
interface Link {
  readonly pronoun: Mention;
  readonly cluster: Cluster;
}

/**
 * Resolves "he", "she" and their forms outside quotes. The person is the first named in the same sentence before the
 * pronoun, else the first of the nearest earlier sentence that names one that fits: in news the sentence's subject.
 * A gender that the article does not tell fits both, with less confidence. Adds the pronouns to their clusters. Yields where the
 * work may be interrupted.
 */
export function* resolvePronouns(
  document: Document,
  clusters: readonly Cluster[],
  quoted: readonly Span[],
): Generator<void, void> {
  const { sentences, words, tokens } = document;
  const people = clusters.filter((cluster) => cluster.type === 'person');
  const names = clusters.flatMap(({ mentions }) => mentions).toSorted(compareSpans);
  const bySentence = new Map<number, Named[]>();
  const mentions = people.flatMap((cluster) => cluster.mentions.map(({ start, end }) => ({ start, end, cluster })));
  for (const mention of mentions.toSorted(compareSpans)) {
    if (!insideQuote(quoted, mention)) enter(bySentence, indexAt(sentences, mention.start), mention);
  }
  const links: Link[] = [];
  for (const [index, sentence] of sentences.entries()) {
    yield;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const word = words[at]!;
      const gender = genderOfPronoun.get(word.toLowerCase());
      const token = tokens[at]!;
      // "HIS" is an acronym, and in "Bring Him Home Foundation" nobody is meant.
      const shouted = word.length > 1 && word === word.toUpperCase();
      if (!gender || shouted || indexAt(names, token.start) >= 0 || insideQuote(quoted, token)) continue;
      const found = antecedent(bySentence, index, token.start, gender);
      if (!found) continue;
      const { start, end } = token;
      links.push({ pronoun: { start, end, kind: 'pronoun', confidence: found.confidence }, cluster: found.cluster });
      enter(bySentence, index, { start, cluster: found.cluster });
    }
  }
  for (const { pronoun, cluster } of links) {
    cluster.mentions.push({ ...pronoun, text: document.text.slice(pronoun.start, pronoun.end) });
  }
  for (const person of people) person.mentions.sort(compareSpans);
}

/** Where a sentence first names a person. */
interface Named {
  readonly start: number;
  readonly cluster: Cluster;
}

/** Notes that the sentence names the person; each person once, in order, and of very many only the first. */
function enter(bySentence: Map<number, Named[]>, sentence: number, named: Named): void {
  const here = bySentence.get(sentence) ?? [];
  bySentence.set(sentence, here);
  if (here.length >= mostNamed || here.some(({ cluster }) => cluster === named.cluster)) return;
  const later = here.findIndex(({ start }) => start > named.start);
  here.splice(later < 0 ? here.length : later, 0, { start: named.start, cluster: named.cluster });
}

function antecedent(
  bySentence: ReadonlyMap<number, readonly Named[]>,
  sentence: number,
  before: number,
  gender: Gender,
): { cluster: Cluster; confidence: number } | null {
  for (let index = sentence; index >= 0 && index > sentence - reach; index--) {
    const here = (bySentence.get(index) ?? []).filter(
      ({ start, cluster }) => start < before && (cluster.gender ?? gender) === gender,
    );
    const [first, rival] = here;
    if (!first) continue;
    const told = first.cluster.gender === gender;
    return {
      cluster: first.cluster,
      confidence: (told ? 0.9 : 0.75) - (rival ? 0.15 : 0) - 0.05 * (sentence - index),
    };
  }
  return null;
}

function insideQuote(quoted: readonly Span[], span: Span): boolean {
  const region = quoted[indexAt(quoted, span.start)];
  return region !== undefined && contains(region, span);
}
