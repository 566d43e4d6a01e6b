import type { Document } from '../document';
import type { Cluster } from './cluster';
import type { Gender } from './gender';
import type { Mentioned } from './mentionedPeople';
import type { MentionIndex } from './mentionIndex';

/** Whom the text is an obituary of: the first person of its headline, of whom that says that he dies; else `null`. */
export function mournedIn({ words, tokens, headline }: Document, mentions: MentionIndex): Cluster | null {
  if (!headline) return null;
  let first: Cluster | null = null;
  for (let at = 0; at < words.length && tokens[at]!.end <= headline.end; at++) {
    const owned = mentions.startingAt(at);
    if (!first && owned?.cluster.type === 'person') first = owned.cluster;
    const isDying = /^(?:dies|died|dead|obituary)$/i.test(words[at]!);
    // "Ana Ruiz, who sang at sea, dies at 88", but "dies in crash" is news.
    if (isDying && (/^(?:at|aged)$/.test(words[at + 1] ?? '') || /^obituary$/i.test(words[at]!)))
      return first ?? personBehind(at);
  }
  return null;

  /** "Obituary: Ana Ruiz" */
  function personBehind(word: number): Cluster | null {
    const owned = mentions.startingAt(word + 2);
    return owned?.cluster.type === 'person' ? owned.cluster : null;
  }
}

/** The dead person as the subject whom all is told of, however far back; `null` where the gender is another. */
export function asSubject(dead: Cluster, gender: Gender): Mentioned | null {
  const [place] = dead.mentions;
  if (!place || (dead.gender ?? gender) !== gender) return null;
  return { cluster: dead, gender, role: 'subject', first: true, speaks: false, place };
}
