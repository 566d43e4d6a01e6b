import { wordsOf, type Document } from '../document';
import type { EntityType } from '../model';
import type { NameMention } from '../names/mention';
import { compareSpans } from '../span';
import { addName, newCluster, settleReasons, type Cluster } from './cluster';
import { countryOfDemonym, countryOfName } from './countries';
import { isFuller } from './forms';
import { genderOf } from './gender';
import { joinAcronyms } from './joinAcronyms';
import { OthersJoiner } from './joinOthers';
import { PeopleJoiner } from './joinPeople';

/** Joins names to entities, each with all its mentions in the order of the text. Yields where the work may be interrupted. */
export function* joinNames(document: Document, names: readonly NameMention[]): Generator<void, Cluster[]> {
  const people = new PeopleJoiner(document);
  yield* people.learn(names.filter(({ type }) => type === 'person'));
  const others = new OthersJoiner(document);
  yield* others.learn(names);
  for (const name of names) {
    yield;
    if (name.type !== 'person') others.add(name);
    // A word that nobody here is called by in full, but a company is for short.
    else if (name.endToken - name.firstToken > 1 || !people.standsAlone(name) || !others.addShortForm(name))
      people.add(name);
  }
  // Of people thought of for an open name some are named nowhere by themselves.
  const persons = people.clusters.filter(isMentioned);
  for (const cluster of persons) {
    cluster.candidates = cluster.candidates.filter(isMentioned);
    // A full name may be taken for part of a fuller one wherever it stands.
    cluster.name ||= cluster.mentions.reduce((name, { text }) => (isFuller(text, name) ? text : name), '');
    cluster.gender = genderOf(document, cluster);
    yield;
  }
  for (const cluster of others.clusters) cluster.type = commonType(cluster);
  yield* linkCountries(others.clusters);
  const clusters = yield* joinAcronyms(document, [...persons, ...others.clusters]);
  for (const cluster of clusters) {
    settleReasons(cluster);
    yield;
  }
  return clusters;
}

const isMentioned = ({ mentions }: Cluster): boolean => mentions.length > 0;

/** Adds names that stand apart from the report (in the byline, the date line): to who is called so in full there, or as new ones. */
export function addApart(document: Document, clusters: Cluster[], names: readonly NameMention[]): void {
  for (const name of names) {
    const words = wordsOf(document, name);
    const value = name.value ? JSON.stringify(name.value) : null;
    let cluster = clusters.find(({ type, name: known, value: other }) => {
      return type === name.type && (value === null ? known === words : JSON.stringify(other) === value);
    });
    if (!cluster) clusters.push((cluster = newCluster(name.type, words)));
    cluster.value = name.value ?? null;
    addName(cluster, name, words, value === null ? 'name' : 'value');
    cluster.mentions.sort(compareSpans);
    settleReasons(cluster);
  }
}

/** The type that most of the cluster's names are held to be of. */
function commonType({ type, mentions }: Cluster): EntityType {
  const weights = new Map<EntityType, number>();
  for (const { named, confidence } of mentions) {
    if (named && named !== 'person') weights.set(named, (weights.get(named) ?? 0) + confidence);
  }
  return [...weights].reduce((best, other) => (other[1] > best[1] ? other : best), [type, 0] as const)[0];
}

/** Links nationalities to their countries, as far as the article names those. Yields where the work may be interrupted. */
function* linkCountries(clusters: readonly Cluster[]): Generator<void, void> {
  const countries = new Map<string, Cluster>();
  for (const cluster of clusters) {
    yield;
    const code = cluster.type === 'location' ? countryOfName(cluster.name) : undefined;
    if (code) countries.set(code, cluster);
  }
  for (const cluster of clusters) {
    if (cluster.type === 'norp') cluster.country = countries.get(countryOfDemonym(cluster.name) ?? '') ?? null;
  }
}
