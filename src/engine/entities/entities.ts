import type { Document } from '../document';
import type { Entity } from '../model';
import { probability } from '../probability';
import { compareSpans, type Span } from '../span';
import { findRole } from './roles';
import type { Cluster } from './resolve';

/** Weights of the parts of salience, which add up to 1. */
const weight = { frequency: 0.4, position: 0.2, spread: 0.2, headline: 0.2 };

/** The finished entities, by salience. */
export function buildEntities(document: Document, clusters: readonly Cluster[]): Entity[] {
  const ids = new Set<string>();
  const people = clusters
    .filter(({ type }) => type === 'person')
    .flatMap(({ mentions }) => mentions)
    .toSorted(compareSpans);
  const most = clusters.reduce((max, { mentions }) => Math.max(max, mentions.length), 1);
  return clusters
    .map((cluster): Entity => {
      const { name } = cluster;
      const forms = cluster.mentions.filter(({ kind }) => kind !== 'pronoun').map(({ text }) => text);
      return {
        id: unique(`${cluster.type}:${name}`, ids),
        type: cluster.type,
        name,
        aliases: [...new Set(forms)].filter((form) => form !== name),
        role: cluster.type === 'person' ? findRole(document, cluster, people) : null,
        salience: salience(document, cluster, most),
        ...(cluster.type === 'date' || cluster.type === 'money' ? { value: null } : {}),
        mentions: cluster.mentions.map(({ start, end, kind, confidence }) => ({
          start,
          end,
          kind,
          confidence: probability(confidence),
        })),
      };
    })
    .toSorted((a, b) => b.salience - a.salience || a.mentions[0]!.start - b.mentions[0]!.start);
}

/**
 * How much the article is about the entity, 0 to 1: its share of mentions against the most mentioned one, how early it
 * comes, over how much of the text it is spread, and whether the headline names it.
 */
function salience({ text, headline }: Document, { mentions }: Cluster, most: number): number {
  const first = mentions[0]!.start;
  const last = mentions.at(-1)!.end;
  const length = Math.max(1, text.length);
  const inHeadline = headline !== null && mentions.some((mention: Span) => mention.start < headline.end);
  const score =
    weight.frequency * Math.sqrt(mentions.length / most) +
    weight.position * (1 - first / length) +
    weight.spread * (mentions.length > 1 ? (last - first) / length : 0) +
    weight.headline * (inHeadline ? 1 : 0);
  return probability(score);
}

function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id} (${count})`;
  taken.add(free);
  return free;
}
