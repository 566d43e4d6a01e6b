import { spanOf, type Document } from '../document';
import { withFound, type NameMention } from './mention';
import { isTitleCase } from '../words';

/** Given names that are words too, which the model takes them for, and with which no sentence begins before a name. */
const alsoWords = new Set('Amber Butch Cliff Guy Rusty Skip Wade'.split(' '));

/**
 * The sorted, non-overlapping names with the given names that the model takes for the first word of the sentence, "Wade
 * Harper said": those that are words, and those of who is named in full elsewhere.
 */
export function withGivenNames(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { words } = document;
  let inFull: ReadonlySet<string> | undefined;
  const found: NameMention[] = [];
  for (const [index, name] of names.entries()) {
    const { type, firstToken, endToken } = name;
    const given = words[firstToken - 1] ?? '';
    const isAlone = type === 'person' && endToken - firstToken === 1 && isTitleCase(given);
    if (!isAlone || (names[index - 1]?.endToken ?? 0) >= firstToken) continue;
    inFull ??= fullNames(document, names);
    if (!alsoWords.has(given) && !inFull.has(`${given} ${words[firstToken]!}`)) continue;
    const range = { firstToken: firstToken - 1, endToken };
    found.push({ ...name, ...range, ...spanOf(document, range) });
  }
  return withFound(names, found);
}

function fullNames({ words }: Document, names: readonly NameMention[]): ReadonlySet<string> {
  return new Set(
    names
      .filter(({ type, firstToken, endToken }) => type === 'person' && endToken - firstToken === 2)
      .map(({ firstToken, endToken }) => words.slice(firstToken, endToken).join(' ')),
  );
}
