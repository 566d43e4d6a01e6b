import { prepositions } from '../entities/grammaticalRole';
import { spanOf, type Document } from '../document';
import { overlapping } from '../span';
import { nameFrom, withFound, type NameMention } from './mention';
import { isTitleCase } from '../words';

/** What closes each mark that a nickname may stand in. */
const closing = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
]);

/** Hardly anything else stands so. */
const confidence = 0.85;

/** The sorted, non-overlapping names with those made whole that have a nickname in them: "Tomas ‘Red’ Brel". */
export function withNicknames(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { words } = document;
  const found: NameMention[] = [];
  for (let at = 1; at + 3 < words.length; at++) {
    const close = closing.get(words[at]!);
    if (!close || words[at + 2] !== close || ![-1, 1, 3].every((step) => isTitleCase(words[at + step]))) continue;
    const parts = overlapping(names, spanOf(document, { firstToken: at - 1, endToken: at + 4 }));
    const [first, last] = [parts[0], parts.at(-1)];
    // "Warwick ‘Red’ Brel", but "in Warwick “Red” Brel slept".
    const isPlace = prepositions.has(words[at - 2]?.toLowerCase() ?? '');
    const isPart = ({ type }: NameMention): boolean => type === 'person' || (type === 'location' && !isPlace);
    if (!first || !last || !parts.every(isPart)) continue;
    const firstToken = Math.min(first.firstToken, at - 1);
    const endToken = Math.max(last.endToken, at + 4);
    if (parts.length === 1 && first.firstToken === firstToken && first.endToken === endToken) continue;
    const sure = Math.max(confidence, first.confidence);
    found.push(nameFrom(document, { firstToken, endToken }, 'person', sure));
  }
  return withFound(names, found);
}
