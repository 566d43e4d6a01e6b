import type { Document } from '../document';
import { firstEndingAfter } from '../span';
import type { Cluster } from './resolve';

export type Gender = 'female' | 'male';

const female =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|sister|mother|daughter|wife|widow|actress|spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|policewoman|woman)\.?$/i;
const male =
  /^(?:mr|sir|lord|king|prince|father|brother|son|husband|widower|actor|spokesman|chairman|congressman|councilman|businessman|policeman|man)\.?$/i;

/** The person's gender as the words around the names tell it, or else what the given name most often is; unknown without either. */
export function genderOf(document: Document, cluster: Cluster): Gender | null {
  const { tokens, words, tags } = document;
  let given: Gender | null = null;
  for (const mention of cluster.mentions) {
    const first = firstEndingAfter(tokens, mention.start);
    const last = firstEndingAfter(tokens, mention.end - 1);
    const around = [
      words[first - 1],
      words[first],
      ...(words[last + 1] === ',' ? words.slice(last + 2, last + 6) : []),
    ];
    for (const word of around) {
      if (word && female.test(word)) return 'female';
      if (word && male.test(word)) return 'male';
    }
    if (tags[first]?.has('FemaleName')) given ??= 'female';
    else if (tags[first]?.has('MaleName')) given ??= 'male';
  }
  return given;
}
