import type { Document } from '../document';
import type { TokenRange } from '../segment/sentences';

export type Gender = 'female' | 'male';

const female =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|sister|mother|daughter|wife|widow|actress|spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|policewoman|woman)\.?$/i;
const male =
  /^(?:mr|sir|lord|king|prince|father|brother|son|husband|widower|actor|spokesman|chairman|congressman|councilman|businessman|policeman|man)\.?$/i;

/**
 * The gender of the person named by the tokens, as the words before and in apposition tell it, or else what the given
 * name most often is; `null` without either.
 */
export function genderAt({ words, tags }: Document, { firstToken, endToken }: TokenRange): Gender | null {
  const apposition = words[endToken] === ',' ? words.slice(endToken + 1, endToken + 5) : [];
  for (const word of [words[firstToken - 1], words[firstToken], ...apposition]) {
    if (word && female.test(word)) return 'female';
    if (word && male.test(word)) return 'male';
  }
  if (tags[firstToken]!.has('FemaleName')) return 'female';
  return tags[firstToken]!.has('MaleName') ? 'male' : null;
}
