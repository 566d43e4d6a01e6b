import { entityById, isNamed, occurrences, quotesInMarks } from '../engine/lookup';
import type { Article, Entity } from '../engine/model';
import { firstEndingAfter, indexAt, overlapping, type Span } from '../engine/span';
import { isDoubtful } from './doubt';
import { oneLine, shorten } from './plainText';

/** What hints are about: who says a quote, whom a pronoun means. */
export const hintKinds = ['quote', 'pronoun'] as const;
export type HintKind = (typeof hintKinds)[number];

/** A word or two between the words of the text. */
export interface Hint {
  /** Before or behind which code unit it stands. */
  readonly offset: number;
  /** On one line. */
  readonly label: string;
  readonly entity: Entity;
  readonly of: HintKind;
}

/** VS Code cuts off the hints of a line, which a paragraph is, behind 43 characters by default. */
const longest = 20;

/**
 * Who says each quote in quotation marks, where its paragraph does not say so by name, and words of the headline that
 * are quoted again, where that does not; whom a pronoun means, where its sentence does not; in the order of the text.
 * `minimum` is how sure the reader wants it: what is doubtful has a "?". `kinds` are those that the reader wants; a pronoun
 * has a hint of its own where the quote that it speaks has none.
 */
export function hints(
  article: Article,
  minimum: number,
  kinds: ReadonlySet<HintKind> = new Set(hintKinds),
): readonly Hint[] {
  const toldSpeakers = new Set<number>();
  const names = new Map<Entity, string>();
  const nameOf = (entity: Entity): string => {
    let name = names.get(entity);
    if (name === undefined) names.set(entity, (name = shortName(article, entity)));
    return name;
  };
  const quotes = kinds.has('quote') ? quotesInMarks(article) : [];
  const quoteHints = quotes.flatMap(({ kind, echoes = [], spans, speaker, confidence }): Hint[] => {
    const entity = entityById(article, speaker?.entity);
    if (!entity || !speaker) return [];
    const paragraphs = spans.map(({ start }) => firstEndingAfter(article.paragraphs, start));
    // Of words within the writer's own sentence that tells who says them, or a hint on the pronoun there.
    const told =
      kind === 'partial' || isNamedIn(article, entity, speaker) ? indexAt(article.paragraphs, speaker.start) : -1;
    const first = spans.filter((_, index) => paragraphs[index] !== told && paragraphs[index] !== paragraphs[index - 1]);
    // The hint on the quote tells it of the pronoun that speaks, too.
    if (first.length > 0) toldSpeakers.add(speaker.start);
    const name = nameOf(entity);
    const label = isDoubtful(confidence, minimum) ? `${name}?:` : `${name}:`;
    const echo = article.headline && isNamedIn(article, entity, article.headline) ? [] : echoes.slice(0, 1);
    return [...echo, ...first].map(({ start }) => ({ offset: start, label, entity, of: 'quote' }));
  });
  const others = kinds.has('pronoun') ? pronounHints(article, minimum, toldSpeakers, nameOf) : [];
  return [...quoteHints, ...others].toSorted((a, b) => a.offset - b.offset);
}

/** The last part of a person's name that no other has, the acronym of what has one, else the name, cut short. */
export function shortName({ entities }: Article, { type, name, aliases }: Entity): string {
  const surname = lastPart(name);
  const acronym = aliases.find((alias) => /^\p{Lu}[\p{Lu}\d&.]+$/u.test(alias));
  const isKnown = type === 'person' && aliases.includes(surname) && peopleBySurname(entities).get(surname) === 1;
  return shorten(oneLine(isKnown ? surname : (acronym ?? name)), longest);
}

const surnames = new WeakMap<readonly Entity[], ReadonlyMap<string, number>>();

/** How many people have each last part of a name, counted once: articles may name thousands. */
function peopleBySurname(entities: readonly Entity[]): ReadonlyMap<string, number> {
  let counts = surnames.get(entities);
  if (!counts) {
    const found = new Map<string, number>();
    for (const { type, name } of entities) {
      if (type === 'person') found.set(lastPart(name), (found.get(lastPart(name)) ?? 0) + 1);
    }
    surnames.set(entities, (counts = found));
  }
  return counts;
}

function lastPart(name: string): string {
  return name.split(/\s+/).at(-1)!;
}

function pronounHints(
  article: Article,
  minimum: number,
  told: ReadonlySet<number>,
  nameOf: (entity: Entity) => string,
): Hint[] {
  /** Whom the sentence at hand has named or told so far. */
  let known = new Set<Entity>();
  let sentence = -1;
  return occurrences(article).flatMap(({ entity, mention }): Hint[] => {
    const at = firstEndingAfter(article.sentences, mention.start);
    if (at !== sentence) [sentence, known] = [at, new Set()];
    // Who says "I" in a quote is who says the quote, which "I" does not tell.
    if (mention.kind === 'pronoun' && mention.reason === 'speaker') return [];
    const isKnown = known.has(entity);
    known.add(entity);
    if (mention.kind !== 'pronoun' || isKnown || told.has(mention.start)) return [];
    const name = nameOf(entity);
    const label = isDoubtful(mention.confidence, minimum) ? `${name}?` : name;
    return [{ offset: mention.end, label, entity, of: 'pronoun' }];
  });
}

/** Whether the words there, such as those that stand for a speaker, name the entity. */
function isNamedIn(article: Article, entity: Entity, words: Span): boolean {
  return overlapping(occurrences(article), words).some(
    ({ entity: named, mention }) => named === entity && isNamed(mention),
  );
}
