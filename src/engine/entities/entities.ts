import { spanOf, type Document } from '../document';
import { isNamed } from '../lookup';
import { valueTypes, type Entity, type Quote } from '../model';
import { probability } from '../probability';
import { overlapsAny } from '../span';
import type { Cluster } from './cluster';

/** Gives every cluster an id of its own, the same from run to run. */
export function identify(clusters: readonly Cluster[]): void {
  const taken = new Set<string>();
  for (const cluster of clusters) {
    const id = `${cluster.type}:${cluster.name}`;
    cluster.id = id;
    for (let count = 2; taken.has(cluster.id); count++) cluster.id = `${id} (${count})`;
    taken.add(cluster.id);
  }
}

/** The finished entities, by salience. Yields where the work may be interrupted. */
export function* buildEntities(
  document: Document,
  clusters: readonly Cluster[],
  quotes: readonly Quote[],
): Generator<void, Entity[]> {
  const salienceOf = salience(document, clusters, quotes);
  const entities: Entity[] = [];
  for (const cluster of clusters) {
    yield;
    const { id, type, name, age, country, candidates, value, relative } = cluster;
    const [role] = cluster.roles;
    const forms = cluster.mentions.filter(isNamed).map(({ text }) => text);
    entities.push({
      id,
      type,
      name,
      aliases: [...new Set(forms)].filter((form) => form !== name),
      role: role ? spanOf(document, role) : null,
      ...(age && { age }),
      ...(country && { country: country.id }),
      ...(candidates.length > 0 && { candidates: candidates.map((candidate) => candidate.id) }),
      salience: salienceOf(cluster),
      ...(valueTypes.has(type) && { value }),
      ...(relative && { relative }),
      mentions: cluster.mentions.map(({ start, end, kind, confidence, reason, evidence }) => ({
        start,
        end,
        kind,
        confidence: probability(confidence),
        reason,
        evidence,
      })),
    });
  }
  return entities.toSorted((a, b) => b.salience - a.salience || a.mentions[0]!.start - b.mentions[0]!.start);
}

/** The parts of salience, which add up to 1. */
const weight = { frequency: 0.35, position: 0.15, spread: 0.15, headline: 0.15, quoted: 0.2 };

/**
 * How much the article is about an entity, 0 to 1: the root of its share of mentions against the one with most, how
 * early it comes, over how much of the text it is spread, whether the headline names it, and the root of its share of
 * quotes in quotation marks against the one with most. 0 for who is named apart from the report only.
 */
function salience(
  { text, headline, header }: Document,
  clusters: readonly Cluster[],
  quotes: readonly Quote[],
): (cluster: Cluster) => number {
  const quoted = new Map<string, number>();
  for (const { kind, speaker } of quotes) {
    if (speaker?.entity && kind !== 'indirect') quoted.set(speaker.entity, (quoted.get(speaker.entity) ?? 0) + 1);
  }
  const most = clusters.reduce((max, { mentions }) => Math.max(max, mentions.length), 1);
  const mostQuoted = [...quoted.values()].reduce((max, count) => Math.max(max, count), 1);
  const length = Math.max(1, text.length);
  return ({ id, mentions: all }) => {
    const mentions = header.lines.length > 0 ? all.filter((mention) => !overlapsAny(header.lines, mention)) : all;
    if (mentions.length === 0) return 0;
    const [first, last] = [mentions[0]!.start, mentions.at(-1)!.end];
    const inHeadline = headline !== null && mentions.some(({ start }) => start < headline.end);
    return probability(
      weight.frequency * Math.sqrt(mentions.length / most) +
        weight.position * (1 - first / length) +
        weight.spread * (mentions.length > 1 ? (last - first) / length : 0) +
        weight.headline * (inHeadline ? 1 : 0) +
        weight.quoted * Math.sqrt((quoted.get(id) ?? 0) / mostQuoted),
    );
  };
}
