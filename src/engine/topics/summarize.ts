import type { Document } from '../document';
import type { Entity, Topic } from '../model';
import { firstEndingAfter, indexAt, overlapsAny, type Span } from '../span';
import { leadOf } from './lead';
import { standAloneTest } from './standAlone';

const fewest = 2;
const most = 5;
/** What is left of a topic's weight once a sentence of the summary has it. */
const told = 0.1;
/** Shorter sentences than this are not thought denser for it; in tokens. */
const usualLength = 20;
/** After so many sentences the work may be interrupted. */
const slice = 100;

/**
 * The article's most telling sentences in the order of the text: about a tenth of them, two to five; fewer where not so
 * many can stand by themselves. Each in turn is the one with most of the topics that are not told yet for its length, the
 * earlier the better, without a dateline. `quoted` is what stands in quotation marks, in order. Yields where the work may be interrupted.
 */
export function* summarize(
  document: Document,
  topics: readonly Topic[],
  entities: readonly Entity[],
  quoted: readonly Span[],
): Generator<void, Span[]> {
  const { text, sentences, headline, header } = document;
  const body = firstEndingAfter(sentences, headline?.end ?? 0);
  const lead = leadOf(document);
  const topicsOf = topicsBySentence(document, topics);
  const standsAlone = standAloneTest(document, entities, quoted);
  const left = topics.map(({ score }) => score);
  const candidates: { readonly sentence: Span; readonly topics: readonly number[]; readonly factor: number }[] = [];
  const seen = new Set<string>();
  for (const [index, sentence] of sentences.entries()) {
    if (index % slice === 0) yield;
    const content = text.slice(sentence.start, sentence.end);
    const held = topicsOf.get(index) ?? [];
    if (held.length === 0 || seen.has(content) || overlapsAny(header.lines, sentence)) continue;
    if (!standsAlone(sentence, index === lead)) continue;
    seen.add(content);
    const early = 1 + 2 / (1 + Math.max(0, index - lead) / 3);
    const length = Math.sqrt(Math.max(usualLength, sentence.endToken - sentence.firstToken));
    candidates.push({ sentence, topics: held, factor: early / length });
  }
  const wanted = Math.min(most, Math.max(fewest, Math.round((sentences.length - body) / 10)));
  const chosen = new Set<(typeof candidates)[number]>();
  while (chosen.size < Math.min(wanted, candidates.length)) {
    const score = ({ topics: held, factor }: (typeof candidates)[number]): number =>
      factor * held.reduce((sum, topic) => sum + left[topic]!, 0);
    const best = candidates
      .filter((candidate) => !chosen.has(candidate))
      .reduce((a, b) => (score(b) > score(a) ? b : a));
    chosen.add(best);
    for (const topic of best.topics) left[topic]! *= told;
  }
  return [...chosen].map(({ sentence }) => withoutDateline(document, sentence)).toSorted((a, b) => a.start - b.start);
}

/** "HALDEN, 3 May - The bridge fell.": the sentence behind the dash. */
function withoutDateline({ header: { dateline }, tokens, words }: Document, { start, end }: Span): Span {
  if (dateline?.start !== start) return { start, end };
  let first = firstEndingAfter(tokens, dateline.end);
  while (/^(?:--|[.:–—-])$/.test(words[first] ?? '')) first++;
  return { start: tokens[first]?.start ?? start, end };
}

/** Which topics each sentence has, by the sentences' indices. */
function topicsBySentence({ sentences }: Document, topics: readonly Topic[]): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [topic, { mentions }] of topics.entries()) {
    for (const sentence of new Set(mentions.map(({ start }) => indexAt(sentences, start)))) {
      const list = found.get(sentence);
      if (list) list.push(topic);
      else found.set(sentence, [topic]);
    }
  }
  return found;
}
