import { marked, type Document } from '../document';
import type { TokenRange } from '../segment/sentences';
import { compareSpans, type Span } from '../span';
import type { Cluster, ClusterMention } from './cluster';

/** A mention with the entity that it is of. */
export interface Owned {
  readonly cluster: Cluster;
  readonly mention: ClusterMention;
}

/** Which tokens are mentions, and which stand in quotes: what all that stands for names is looked for between. */
export class MentionIndex {
  private readonly byFirstToken = new Map<number, Owned>();
  private readonly taken: Uint8Array;
  private readonly quotedTokens: Uint8Array;
  private readonly changed = new Set<Cluster>();
  private readonly sureness = new Map<Cluster, number>();

  constructor({ tokens }: Document, clusters: readonly Cluster[], quoted: readonly Span[]) {
    this.taken = new Uint8Array(tokens.length);
    for (const cluster of clusters) for (const mention of cluster.mentions) this.enter(cluster, mention);
    this.quotedTokens = marked(tokens, quoted);
  }

  /** The mention that begins with the token. */
  startingAt(token: number): Owned | undefined {
    return this.taken[token] ? this.byFirstToken.get(token) : undefined;
  }

  /** The entity that the token, or the mention around it, names. */
  ownerOf(token: number): Cluster | undefined {
    if (!this.taken[token]) return undefined;
    let first = token;
    while (first > 0 && !this.byFirstToken.has(first)) first--;
    return this.byFirstToken.get(first)?.cluster;
  }

  /** Whether the token stands in a quote. */
  isQuoted(token: number): boolean {
    return this.quotedTokens[token] === 1;
  }

  /** Whether no mention has any of the tokens. */
  isFree({ firstToken, endToken }: TokenRange): boolean {
    for (let at = firstToken; at < endToken; at++) if (this.taken[at]) return false;
    return true;
  }

  /** The words up to the token `last`, from the token `first` on or behind the last mention in them: "coach" in "the Chelsea coach". */
  freeEnd(first: number, last: number): TokenRange {
    let firstToken = last;
    while (firstToken > first && !this.taken[firstToken - 1]) firstToken--;
    return { firstToken, endToken: last + 1 };
  }

  /** How probable it is that the entity is one of its type: as the surest of its names. */
  surenessOf(cluster: Cluster): number {
    let sureness = this.sureness.get(cluster);
    if (sureness === undefined) this.sureness.set(cluster, (sureness = surenessOf(cluster)));
    return sureness;
  }

  /** Adds what stands for a name to an entity, no surer than that; its mentions are in order again only after `settle`. */
  add(cluster: Cluster, mention: ClusterMention): void {
    const added = { ...mention, confidence: Math.min(mention.confidence, this.surenessOf(cluster)) };
    cluster.mentions.push(added);
    this.changed.add(cluster);
    this.enter(cluster, added);
  }

  /** Puts the mentions of entities that were added to in the order of the text. */
  settle(): void {
    for (const { mentions } of this.changed) mentions.sort(compareSpans);
    this.changed.clear();
  }

  private enter(cluster: Cluster, mention: ClusterMention): void {
    this.byFirstToken.set(mention.firstToken, { cluster, mention });
    this.taken.fill(1, mention.firstToken, mention.endToken);
  }
}

/** Of a name that may be of two people it tells nothing. */
function surenessOf({ mentions, candidates }: Cluster): number {
  if (candidates.length > 0) return 1;
  return mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);
}
