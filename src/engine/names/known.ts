import { spanOf, type Document } from '../document';
import type { EntityType } from '../model';
import { prepositions } from '../entities/grammaticalRole';
import { overlapping } from '../span';
import { isTitled } from './corrections';
import { knownNames } from './knownNames';
import { nameFrom, withFound, type NameMention } from './mention';
import { isApostropheS } from '../words';

const sure = 0.9;

/** The names by their first words, the longest first. */
const byFirst = new Map<string, { readonly words: readonly string[]; readonly type: EntityType }[]>();
for (const [type, names] of knownNames) {
  for (const name of names.split('|').map((part) => part.trim())) {
    const words = name.split(' ');
    const others = byFirst.get(words[0]!) ?? [];
    byFirst.set(
      words[0]!,
      [...others, { words, type }].toSorted((a, b) => b.words.length - a.words.length),
    );
  }
}

/**
 * The sorted, non-overlapping names with those of them that mean one thing everywhere, whatever the model takes them for or
 * has missed; not where they are part of a longer name, nor what a person of the article is called by.
 */
export function withKnown(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { words } = document;
  // "Roche" is Ana Roche where she is told of, and "McDonald's" what is his whom it calls so elsewhere.
  const people = new Set(
    names
      .filter(
        ({ type, firstToken, endToken }) =>
          type === 'person' && (endToken - firstToken > 1 || !isApostropheS(words[endToken])),
      )
      .flatMap(({ firstToken, endToken }) => words.slice(firstToken, endToken)),
  );
  const surnames = new Set(
    names
      .filter(({ type, firstToken, endToken }) => type === 'person' && endToken - firstToken > 1)
      .map(({ endToken }) => words[endToken - 1]!),
  );
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = byFirst
      .get(words[at]!)
      ?.find((name) => name.words.every((word, index) => isSame(words[at + index], word)));
    if (!match) continue;
    const endToken = at + match.words.length;
    const range = { firstToken: at, endToken };
    const within = overlapping(names, spanOf(document, range));
    // "Tyne and [Wear Fire Service]": the longer name is cut off.
    const cut = within.find((name) => name.firstToken > at && name.endToken > endToken);
    if (cut) {
      found.push(nameFrom(document, { firstToken: at, endToken: cut.endToken }, cut.type, cut.confidence));
      at = cut.endToken - 1;
      continue;
    }
    const isPart = within.some((name) => name.firstToken < at || name.endToken > endToken);
    const isPersons =
      (match.words.length === 1 && surnames.has(words[at]!)) || (match.words[1] === "'s" && people.has(words[at]!));
    if (isPart || isPersons || isTitled(words, at) || isOneOf(words, at, endToken)) continue;
    const confidence = within.reduce((most, name) => Math.max(most, name.confidence), sure);
    found.push(nameFrom(document, range, match.type, confidence));
    at = endToken - 1;
  }
  return withFound(names, found);
}

const isSame = (word: string | undefined, known: string): boolean =>
  word === known || (known === "'s" && isApostropheS(word));

/** "drove a Porsche.", "in his Tesla on Monday": what the firm makes, which the model may know. */
function isOneOf(words: readonly string[], at: number, endToken: number): boolean {
  const next = words[endToken] ?? '';
  return /^(?:an?|his|her|their|my)$/.test(words[at - 1] ?? '') && (/^[.,;:]$/.test(next) || prepositions.has(next));
}
