import type { Document } from '../document';
import { prepositions } from '../entities/grammaticalRole';
import { months, weekdays } from './lexicon';
import { isOpen, nameFrom, withFound, type NameMention } from './mention';
import { isCapitalized } from '../words';

/** What newspapers are called, and what is no name but where somebody tells it something. */
const papers = new Set(
  `Times Sun Mirror Observer Telegraph Post Mail Express Star Standard Record Age Globe Journal Independent Economist
  Spectator Tribune Chronicle Gazette Herald`.split(/\s+/),
);
/** What organizations alone are called before their names. */
const kinds = new Set(
  'charity journal magazine newspaper tabloid regulator watchdog nonprofit union thinktank consultancy airline'.split(
    ' ',
  ),
);
/** What may stand behind such a name, besides marks and prepositions, and goes on with the sentence. */
const goingOn = new Set('and or but has have had is was are were said says which who that will would found'.split(' '));
const longestName = 4;
const confidence = 0.8;

/**
 * The sorted, non-overlapping names with those that the words before them tell: "the journal Nature", and newspapers that
 * are called by common words, "told the Times", wherever they stand then.
 */
export function withTold(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { words } = document;
  const found: NameMention[] = [];
  const told = new Set<string>();
  const placed: number[] = [];
  const add = (firstToken: number, endToken: number): void => {
    const range = { firstToken, endToken };
    if (isOpen(document, names, range)) found.push(nameFrom(document, range, 'organization', confidence));
  };
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    if (papers.has(word)) {
      if (!/^the$/i.test(words[at - 1]!) || isCapitalized(words[at + 1])) continue;
      placed.push(at);
      if (/^(?:told|tells)$/.test(words[at - 2] ?? '') || words[at - 3]?.toLowerCase() === 'according') told.add(word);
    } else if (isKind(words, at - 1) && isCapitalized(words[at]) && !isTime(word)) {
      let end = at + 1;
      while (end - at < longestName && isCapitalized(words[end])) end++;
      const next = words[end] ?? '';
      if (/^[,.;:)’”]$/.test(next) || prepositions.has(next) || goingOn.has(next)) add(at, end);
      at = end - 1;
    }
  }
  for (const at of placed) if (told.has(words[at]!)) add(at, at + 1);
  return withFound(
    names,
    found.toSorted((a, b) => a.start - b.start),
  );
}

/** "the charity", "the think tank" */
function isKind(words: readonly string[], at: number): boolean {
  return kinds.has(words[at]!) || (words[at] === 'tank' && /^(?:think|-)$/.test(words[at - 1] ?? ''));
}

function isTime(word: string): boolean {
  const small = word.toLowerCase();
  return weekdays.has(small) || months.has(small) || /^(?:Christmas|Easter)$/.test(word);
}
