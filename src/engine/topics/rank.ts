import type { Document } from '../document';
import type { Topic } from '../model';
import { compareSpans } from '../span';
import { findPhrases, phraseKey, type Name, type Phrase } from './phrases';

/** As many topics as an article has that are worth listing. */
const most = 25;

/**
 * The article's topics, best first: its noun phrases and names, by how often and how early they come, longer phrases
 * before the single words within them. Yields where the work may be interrupted. A phrase's places include those of its variants in number and case.
 */
export function* rankTopics(document: Document, names: readonly Name[]): Generator<void, Topic[]> {
  const byKey = new Map<string, Phrase[]>();
  for (const phrase of yield* findPhrases(document, names)) {
    const same = byKey.get(phrase.key);
    if (same) same.push(phrase);
    else byKey.set(phrase.key, [phrase]);
  }
  // "new flood barrier" is a place of "flood barrier", too.
  for (const phrase of [...byKey.values()].flat()) {
    for (const part of tails(document, phrase)) byKey.get(part.key)?.push(part);
  }
  for (const places of byKey.values()) places.sort(compareSpans);
  const wordCounts = new Map<string, number>();
  for (const [key, places] of byKey) {
    for (const word of new Set(key.split(' '))) wordCounts.set(word, (wordCounts.get(word) ?? 0) + places.length);
  }
  const length = Math.max(1, document.text.length);
  const ranked = [...byKey]
    .map(([key, places]) => ({ key, places, score: score(key, places, wordCounts, length) }))
    .toSorted((a, b) => b.score - a.score || a.places[0]!.start - b.places[0]!.start)
    .slice(0, most);
  const top = ranked[0]?.score ?? 1;
  return ranked.map(({ places, score: own }) => ({
    label: label(document, places),
    score: Math.round((1000 * own) / top) / 1000,
    mentions: places.map(({ start, end }) => ({ start, end })),
  }));
}

/** The phrase without its first word, without its first two, …, down to two words. */
function tails({ text }: Document, phrase: Phrase): Phrase[] {
  if (phrase.name !== null) return [];
  return [...text.slice(phrase.start, phrase.end).matchAll(/(?<=\s)\S+(?=\s)/g)].map(({ index }) => {
    const start = phrase.start + index;
    return { ...phrase, start, key: phraseKey(text.slice(start, phrase.end)) };
  });
}

/** Mean frequency of the phrase's words, raised by the phrase's own, by length and by an early place. */
function score(
  key: string,
  places: readonly Phrase[],
  wordCounts: ReadonlyMap<string, number>,
  length: number,
): number {
  const words = key.split(' ');
  const mean = words.reduce((sum, word) => sum + (wordCounts.get(word) ?? 0), 0) / words.length;
  const early = 1 + 1.5 * Math.exp((-6 * places[0]!.start) / length);
  const several = words.length > 1 ? 1.4 : 1;
  return Math.sqrt(mean) * (1 + Math.log(places.length)) * early * several;
}

/** The full name, or the commonest form of the phrase. */
function label({ text }: Document, places: readonly Phrase[]): string {
  const named = places.find(({ name }) => name !== null)?.name;
  if (named) return named;
  const forms = new Map<string, number>();
  for (const { start, end } of places) {
    const form = text.slice(start, end).replace(/\s+/g, ' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return [...forms].toSorted((a, b) => b[1] - a[1])[0]![0];
}
