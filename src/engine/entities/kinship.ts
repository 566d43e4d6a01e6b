import type { Document } from '../document';
import { isNamed } from '../lookup';
import { kin } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import type { Cluster } from './cluster';
import { personName } from './personName';
import type { MentionIndex, Owned } from './mentionIndex';

/** Where it is told whose relative somebody is: "Brel's sister, Mary Brel", "her mother, Ann Brel". */
export function relativeOf({ words }: Document, mentions: MentionIndex, person: Cluster): Owned | undefined {
  for (const mention of person.mentions.filter(isNamed)) {
    const { firstToken } = mention;
    const noun = words[firstToken - 1] === ',' ? firstToken - 2 : firstToken - 1;
    if (!kin.has(words[noun] ?? '')) continue;
    const isOwner = /^['’]s$/.test(words[noun - 1] ?? '');
    const owner = isOwner ? mentions.ownerOf(noun - 2) : mentions.startingAt(noun - 1)?.cluster;
    if (owner && owner !== person) return { cluster: owner, mention };
  }
  return undefined;
}

/** Whether the pronoun owns a relative with the person's surname: "his sister, Mary Brel" of Tom Brel. */
export function hasNamesake(
  { words }: Document,
  mentions: MentionIndex,
  { endToken }: TokenRange,
  person: Cluster,
): boolean {
  if (!kin.has(words[endToken] ?? '')) return false;
  const named = mentions.startingAt(words[endToken + 1] === ',' ? endToken + 2 : endToken + 1);
  if (!named || named.mention.endToken - named.mention.firstToken < 2) return false;
  return personName(named.mention.text).words.at(-1) === personName(person.name).words.at(-1);
}
