import type { Document } from '../document';
import type { Cluster } from './cluster';
import { Describers } from './describers';
import type { MentionIndex } from './mentionIndex';
import { Organizations } from './organizations';
import { Owners } from './owners';

const demonstratives = new Set(['the', 'this', 'that', 'The', 'This', 'That']);
/** So many words may stand between "the" and the noun. */
const mostModifiers = 4;
const sureOf = { role: 0.8, organization: 0.75, only: 0.6 };

/**
 * Adds to people where they are called by a role ("the minister") that the article has stated of one person only, or by
 * their age, and to organizations where they are called by their noun ("the ministry"). Yields where the work may be
 * interrupted.
 */
export function* resolveNominals(
  document: Document,
  clusters: readonly Cluster[],
  mentions: MentionIndex,
): Generator<void, void> {
  const { text, words, tokens, sentences } = document;
  const owners = new Owners(document, clusters, mentions);
  const describers = new Describers(document, mentions);
  const organizations = new Organizations(document, mentions, (cluster) => owners.nounsOf(cluster));
  for (const sentence of sentences) {
    yield;
    for (let the = sentence.firstToken; the < sentence.endToken; the++) {
      if (!demonstratives.has(words[the]!)) continue;
      const end = Math.min(sentence.endToken, the + 2 + mostModifiers + 1);
      for (let head = the + 1; head < end && /^[\p{L}\p{N}-]/u.test(words[head]!); head++) {
        const found = owners.find(the, head);
        if (!found) continue;
        // "the Chelsea coach": behind the name that stands in it.
        let firstToken = head;
        while (firstToken > the && mentions.isFree({ firstToken: firstToken - 1, endToken: head + 1 })) firstToken--;
        const range = { firstToken, endToken: head + 1 };
        if (!mentions.isFree(range)) break;
        const { cluster, evidence, reason } = found;
        const [start, last] = [tokens[firstToken]!.start, tokens[head]!.end];
        mentions.add(cluster, {
          ...range,
          start,
          end: last,
          text: text.slice(start, last),
          kind: 'nominal',
          named: null,
          confidence: cluster.type === 'person' ? sureOf.role : sureOf.organization,
          reason,
          evidence,
        });
        break;
      }
      const described = describers.find(the) ?? organizations.find(the);
      if (!described) continue;
      const { cluster, mention, firstToken, endToken } = described;
      const [start, last] = [tokens[firstToken]!.start, tokens[endToken - 1]!.end];
      mentions.add(cluster, {
        firstToken,
        endToken,
        start,
        end: last,
        text: text.slice(start, last),
        kind: 'nominal',
        named: null,
        confidence: sureOf.only,
        reason: cluster.type === 'person' ? 'only' : 'nearest',
        evidence: { start: mention.start, end: mention.end },
      });
    }
  }
  mentions.settle();
}
