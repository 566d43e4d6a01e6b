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

  /** Adds a mention to an entity, whose mentions are in order again only after `settle`. */
  add(cluster: Cluster, mention: ClusterMention): void {
    cluster.mentions.push(mention);
    this.changed.add(cluster);
    this.enter(cluster, mention);
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
