import type { Document } from '../document';
import type { Sentence } from '../model';
import { honorifics, roleNouns } from '../names/lexicon';
import type { MentionIndex, Owned } from './mentionIndex';

/** Words that a sentence begins with before its subject: "In her speech, Ana Ruiz …", "Asked about his plan, Tom Brel …". */
const opener =
  /^(?:after|although|as|asked|at|because|before|besides|by|despite|during|for|from|if|in|like|on|since|speaking|though|until|when|while|with)$/i;
/** In tokens: what stands before the subject, and its role. */
const longestOpening = 25;
const longestRole = 5;

/** The person that is named behind the comma of such an opening, which may speak of that person by a pronoun already. */
export function subjectAhead(
  { words }: Document,
  { firstToken, endToken }: Sentence,
  mentions: MentionIndex,
): Owned | undefined {
  if (!opener.test(words[firstToken]!)) return undefined;
  const end = Math.min(endToken, firstToken + longestOpening);
  let at = firstToken;
  while (at < end && words[at] !== ',') at++;
  const last = Math.min(end, at + 1 + longestRole);
  for (at++; at < last; at++) {
    const owned = mentions.startingAt(at);
    if (owned) return owned.mention.named === 'person' && !mentions.isQuoted(at) ? owned : undefined;
    const word = words[at]!.toLowerCase();
    if (!roleNouns.has(word) && !honorifics.has(word) && word !== 'the') return undefined;
  }
  return undefined;
}
