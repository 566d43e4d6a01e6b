import type { Document } from '../document';
import { describing } from '../names/lexicon';
import type { Anaphor } from './anaphors';
import type { Mentioned } from './mentionedPeople';
import { isCapitalized } from '../words';

/** In tokens: "Prime Minister". */
const longestTitle = 4;
/** Whom one does it to for what is theirs. */
const thanking =
  /^(?:thank|prais|criticis|criticiz|commend|condemn|blam|attack|hail|scold|mock|prosecut|arrest|fir)(?:e|es|ed|s|ing)?$/;

/** "the Halden striker": one of those told of, whoever it is. */
export function isDescribed(document: Document, { role, place }: Mentioned): boolean {
  const { words } = document;
  return role === 'subject' && describing.has(words[place.endToken - 1]!) && /^the$/i.test(words[place.firstToken]!);
}

/** "said Ana Ruiz, her voice breaking", "told Ana Ruiz to leave her post", "thanked Ana Ruiz for her help", "wrote to Ana Ruiz to ask her" */
export function isAside(document: Document, { place, role: found }: Mentioned, { role, firstToken }: Anaphor): boolean {
  const { words, tags } = document;
  if (role === 'object') {
    // But "told Ana Ruiz to call her" is of who tells it.
    const isApart = words[place.endToken] === ',';
    const to = isApart ? place.endToken + 1 : place.endToken;
    return words[to] === 'to' && to === firstToken - 2 && (isApart || found === 'oblique');
  }
  if (role !== 'possessive') return false;
  if (place.endToken === firstToken - 1 && words[place.endToken] === 'for')
    return words.slice(Math.max(0, place.firstToken - 3), place.firstToken).some((word) => thanking.test(word));
  if (place.endToken === firstToken - 2 && words[place.endToken] === 'to') return true;
  const isBehind = place.endToken === firstToken - 1 && words[place.endToken] === ',';
  return isBehind && tags[firstToken + 2]?.has('Gerund') === true;
}

/** "A spokeswoman for Gov. Tom Brel said that he": whom somebody speaks for. */
export function isSpokenFor({ words }: Document, { place }: Mentioned): boolean {
  let before = place.firstToken - 1;
  while (place.firstToken - before < longestTitle && isCapitalized(words[before])) before--;
  return (
    words[before] === 'for' && /^(?:spokes(?:wo)?man|spokesperson|lawyer|attorney|agent)$/.test(words[before - 1] ?? '')
  );
}
