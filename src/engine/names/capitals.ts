import type { Document } from '../document';
import type { Sentence } from '../model';
import { overlapping } from '../span';
import { nameFrom, withFound, type NameMention } from './mention';

/** Of so many words at least a headline is made. */
const fewestWords = 3;

/**
 * The sorted names with those of several words found again in a headline all in capitals, where the model splits or misses
 * them: "PORTS AUTHORITY OF MIRROW SUED" over a report that has "Ports Authority of Mirrow".
 */
export function withCapitals(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { words, headline } = document;
  const shouted = headline ? overlapping(document.sentences, headline).filter((one) => isShouted(document, one)) : [];
  if (shouted.length === 0) return names;
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly name: NameMention }[]>();
  for (const name of names) {
    const long = words.slice(name.firstToken, name.endToken).map((word) => word.toUpperCase());
    if (long.length === 1 || name.type === 'date' || name.type === 'money') continue;
    byFirst.set(long[0]!, [...(byFirst.get(long[0]!) ?? []), { words: long, name }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const found: NameMention[] = [];
  for (const { firstToken, endToken } of shouted) {
    for (let at = firstToken; at < endToken; at++) {
      const match = byFirst
        .get(words[at]!)
        ?.find((long) => long.words.every((word, index) => words[at + index] === word));
      if (!match) continue;
      const end = at + match.words.length;
      const { type, confidence } = match.name;
      const whole = nameFrom(document, { firstToken: at, endToken: end }, type, confidence);
      const isPart = overlapping(names, whole).some((name) => name.firstToken < at || name.endToken > end);
      if (isPart || end > endToken) continue;
      found.push(whole);
      at = end - 1;
    }
  }
  return withFound(names, found);
}

function isShouted({ words, tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  let count = 0;
  for (let at = firstToken; at < endToken; at++) {
    if (tokens[at]!.kind !== 'word') continue;
    if (words[at] !== words[at]!.toUpperCase()) return false;
    count++;
  }
  return count >= fewestWords;
}
