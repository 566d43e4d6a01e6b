import { spanOf, type Document } from '../document';
import type { TokenRange } from '../segment/sentences';
import type { Cluster, ClusterMention } from './cluster';
import { Describers } from './describers';
import type { MentionIndex } from './mentionIndex';
import { OnTrial } from './onTrial';
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
  const { text, words, sentences } = document;
  const owners = new Owners(document, clusters, mentions);
  const describers = new Describers(document, mentions);
  const onTrial = new OnTrial(document, mentions);
  const organizations = new Organizations(document, mentions, (cluster) => owners.nounsOf(cluster));
  const add = (
    cluster: Cluster,
    range: TokenRange,
    why: Pick<ClusterMention, 'confidence' | 'reason' | 'evidence'>,
  ): void => {
    const span = spanOf(document, range);
    const said = text.slice(span.start, span.end);
    mentions.add(cluster, { ...range, ...span, text: said, kind: 'nominal', named: null, ...why });
  };
  for (const sentence of sentences) {
    yield;
    for (let the = sentence.firstToken; the < sentence.endToken; the++) {
      if (!demonstratives.has(words[the]!)) continue;
      const end = Math.min(sentence.endToken, the + 2 + mostModifiers + 1);
      for (let head = the + 1; head < end && /^[\p{L}\p{N}-]/u.test(words[head]!); head++) {
        const found = owners.find(the, head);
        if (!found) continue;
        const range = mentions.freeEnd(the, head);
        if (!mentions.isFree(range)) break;
        const { cluster, evidence, reason } = found;
        add(cluster, range, {
          confidence: cluster.type === 'person' ? sureOf.role : sureOf.organization,
          reason,
          evidence,
        });
        break;
      }
      const described = describers.find(the) ?? onTrial.find(the) ?? organizations.find(the);
      if (!described) continue;
      const { cluster, mention, firstToken, endToken } = described;
      const reason = cluster.type === 'person' ? 'only' : 'nearest';
      const evidence = { start: mention.start, end: mention.end };
      add(cluster, { firstToken, endToken }, { confidence: sureOf.only, reason, evidence });
    }
  }
  mentions.settle();
}
