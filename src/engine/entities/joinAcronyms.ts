import type { Document } from '../document';
import { compareSpans } from '../span';
import type { Cluster } from './cluster';
import { countryOfDemonym, countryOfName } from './countries';
import { acronymKeys, initialsOf, legalForms } from './forms';

const sureOfAcronym = 0.95;
/** The fewest letters of an acronym that leaves out words of the name. */
const fewestInner = 3;

/** The initials without what the law calls it, and without a country or an acronym before it: "NSF" of "US National Science Foundation". */
export function innerInitialsOf(name: string): string[] {
  const words = name.split(/[\s\-–]+/);
  const isLegal = legalForms.has(words.at(-1)!.toLowerCase().replace(/\.$/, ''));
  const first = words[0]!;
  const isBefore =
    /^(?:\p{Lu}\.?){2,4}$/u.test(first) || (countryOfName(first) ?? countryOfDemonym(first)) !== undefined;
  if (!isLegal && !isBefore) return [];
  const starts = isBefore ? [0, 1] : [0];
  const ends = isLegal ? [words.length, words.length - 1] : [words.length];
  const inner = starts.flatMap((start) => ends.map((end) => words.slice(start, end).join(' '))).slice(1);
  return inner.flatMap(initialsOf).filter((initials) => initials.length >= fewestInner);
}

/**
 * Joins each acronym to the one longer name that it abbreviates, or that it stands behind in brackets. Yields where the
 * work may be interrupted.
 */
export function* joinAcronyms({ words }: Document, clusters: readonly Cluster[]): Generator<void, Cluster[]> {
  const byInitials = new Map<string, Set<Cluster>>();
  const byInner = new Map<string, Set<Cluster>>();
  const byLastToken = new Map<number, Cluster>();
  for (const cluster of clusters) {
    yield;
    if (cluster.type === 'person' || cluster.type === 'date' || !/\s/.test(cluster.name)) continue;
    for (const { endToken } of cluster.mentions) byLastToken.set(endToken - 1, cluster);
    for (const initials of initialsOf(cluster.name)) {
      byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(cluster));
    }
    if (cluster.type !== 'organization') continue;
    for (const initials of innerInitialsOf(cluster.name)) {
      byInner.set(initials, (byInner.get(initials) ?? new Set()).add(cluster));
    }
  }
  const joined = new Set<Cluster>();
  for (const short of clusters) {
    yield;
    if (/\s/.test(short.name) || short.type === 'person') continue;
    if (countryOfName(short.name)) continue;
    const explained = short.mentions.find(
      ({ firstToken, endToken }) => words[firstToken - 1] === '(' && words[endToken] === ')',
    );
    const before = explained && byLastToken.get(explained.firstToken - 2);
    const isBlend = before !== undefined && isBlendOf(before, short);
    // "Numsa" in the headline is "NUMSA" below.
    const letters = explained?.text ?? short.name;
    if (!isBlend && !/\p{Lu}.*\p{Lu}/u.test(letters)) continue;
    const keys = acronymKeys(letters);
    const inFull = keys.flatMap((key) => byInitials.get(key) ?? []);
    const wholes = inFull.length > 0 ? inFull : keys.flatMap((key) => byInner.get(key) ?? []);
    const [only] = wholes[0] ?? [];
    // Copied together they would take long: thousands may have the same initials.
    const isOnly = wholes.every((whole) => whole.size === 1 && whole.has(only!));
    const isNamedBefore =
      before && (isBlend || wholes.some((whole) => whole.has(before)) || isAcronymOf(before, short, letters));
    const long = isNamedBefore ? before : isOnly ? only : undefined;
    if (!long || long === short) continue;
    for (const mention of short.mentions) {
      const confidence = mention.confidence * sureOfAcronym;
      long.mentions.push({ ...mention, kind: 'acronym', reason: 'acronym', confidence });
    }
    long.mentions.sort(compareSpans);
    joined.add(short);
  }
  return clusters.filter((cluster) => !joined.has(cluster));
}

/** "Office of Communications (Ofcom)": the letters stand in the long name in that order, the first at its beginning. */
function isBlendOf(long: Cluster, short: Cluster): boolean {
  if (long.type !== 'organization' || short.type !== 'organization') return false;
  const letters = long.name.toLowerCase();
  let at = -1;
  for (const letter of short.name.toLowerCase()) {
    const next = letters.indexOf(letter, at + 1);
    if (next < 0 || (at < 0 && next > 0)) return false;
    at = next;
  }
  return true;
}

/** Of organizations the letters in brackets may be those of the name in another language: "Party of Labour (PT)". */
function isAcronymOf(long: Cluster, short: Cluster, letters: string): boolean {
  return long.type === 'organization' && short.type === 'organization' && /^\p{Lu}{2,6}$/u.test(letters);
}
