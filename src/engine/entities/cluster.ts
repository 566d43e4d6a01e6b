import type { Age, EntityType, EntityValue, LinkReason, Mention } from '../model';
import type { NameMention } from '../names/mention';
import type { TokenRange } from '../segment/sentences';
import type { Span } from '../span';
import type { Gender } from './gender';
import { withoutTitles } from './personName';
import type { Role } from './roles';

/** A mention, as text and as tokens. */
export interface ClusterMention extends Mention, TokenRange {
  readonly text: string;
  /** The type that it was found as; `null` of what stands for a name. */
  readonly named: EntityType | null;
  /** Both are settled when all names are joined. */
  reason: LinkReason;
  evidence: Span | null;
}

/** An entity while it is being made. */
export interface Cluster {
  /** Empty until all clusters are there. */
  id: string;
  type: EntityType;
  /** The form that names it most fully. */
  name: string;
  /** In the order of the text. */
  readonly mentions: ClusterMention[];
  /** Of a person, as far as the article tells it. */
  gender: Gender | null;
  /** Of a person, in the order of the text. */
  roles: readonly Role[];
  age: Age | null;
  /** Of a nationality. */
  country: Cluster | null;
  /** Of a date or figure. */
  value: EntityValue | null;
  relative: boolean;
  /** The people who share the name, where it cannot be told who is meant. */
  candidates: readonly Cluster[];
}

/** A cluster without mentions; `candidates` as of the cluster. */
export function newCluster(type: EntityType, name: string, candidates: readonly Cluster[] = []): Cluster {
  return {
    id: '',
    type,
    name,
    mentions: [],
    gender: null,
    roles: [],
    age: null,
    country: null,
    value: null,
    relative: false,
    candidates,
  };
}

/** Adds a name to the cluster; `sure` is how probable the link is. */
export function addName(
  cluster: Cluster,
  { start, end, firstToken, endToken, kind, type, confidence }: NameMention,
  text: string,
  reason: LinkReason,
  sure = 1,
): void {
  const linked = confidence * sure;
  cluster.mentions.push({
    start,
    end,
    firstToken,
    endToken,
    text,
    kind,
    named: type,
    confidence: linked,
    reason,
    evidence: null,
  });
}

/** Tells the full name's own places from those written otherwise, and links these to its first. */
export function settleReasons({ name, mentions }: Cluster): void {
  const isName = ({ named }: ClusterMention): boolean => named !== null;
  const isFull = ({ named, text }: ClusterMention): boolean =>
    named !== null && (text === name || text.endsWith(` ${name}`) || withoutTitles(text) === name);
  const full = mentions.find(isFull);
  // One for all: long texts have thousands. Who is never named in full may be by what the first name stands in.
  const evidence = full ? { start: full.start, end: full.end } : (mentions.find(isName)?.evidence ?? null);
  for (const mention of mentions) {
    // A role or a pronoun rests on what it goes back to.
    if (!isName(mention)) continue;
    if (isFull(mention)) mention.reason = 'name';
    else if (evidence) mention.evidence = evidence;
  }
}
