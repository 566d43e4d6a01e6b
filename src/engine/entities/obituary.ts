import type { Document } from '../document';
import type { Cluster } from './cluster';
import type { Gender } from './gender';
import type { Mentioned } from './mentionedPeople';
import type { MentionIndex } from './mentionIndex';

/** Whom the text is an obituary of: the first person of its headline, of whom that says at what age he died; else `null`. */
export function mournedIn({ words, tokens, headline }: Document, mentions: MentionIndex): Cluster | null {
  if (!headline) return null;
  const personAt = (at: number): Cluster | null => {
    const cluster = mentions.startingAt(at)?.cluster;
    return cluster?.type === 'person' ? cluster : null;
  };
  let first: Cluster | null = null;
  for (let at = 0; at < words.length && tokens[at]!.end <= headline.end; at++) {
    first ??= personAt(at);
    // "Obituary: Ana Ruiz", "Ana Ruiz: an obituary"
    if (/^obituary$/i.test(words[at]!)) return first ?? personAt(at + 2);
    // "Ana Ruiz, who sang at sea, dies at 88", but "Ana Ruiz mourns man who died at 88" and "dies at sea" are news.
    const isDying = /^(?:dies|died|dead)$/i.test(words[at]!) && !/^who$/i.test(words[at - 1] ?? '');
    if (isDying && /^(?:at|aged)$/.test(words[at + 1] ?? '') && /^\d{1,3}$/.test(words[at + 2] ?? '')) return first;
  }
  return null;
}

/** The dead person as the subject whom all is told of, however far back; `null` where the gender is another. */
export function asSubject(dead: Cluster, gender: Gender): Mentioned | null {
  const [place] = dead.mentions;
  if (!place || (dead.gender ?? gender) !== gender) return null;
  return { cluster: dead, gender, role: 'subject', first: true, speaks: false, place };
}
