import type { Document } from '../document';
import type { Quote } from '../model';
import type { NameMention } from '../names/mention';
import { compareSpans, indexAt, overlapsAny, type Span } from '../span';
import type { Cluster } from './cluster';
import { identify } from './entities';
import { resolveFirstPerson, type Said } from './firstPerson';
import { resolveGroupPronouns } from './groupPronouns';
import { demonymAt, memberAt } from './anaphors';
import { addApart, joinNames } from './joinNames';
import { MentionIndex } from './mentionIndex';
import { resolveNominals } from './nominals';
import { resolvePronouns } from './pronouns';
import { findAge, findRoles } from './roles';

/** The entities of a text, and all their mentions by place. */
export interface References {
  readonly clusters: readonly Cluster[];
  readonly mentions: MentionIndex;
}

/**
 * Who is who, as far as the text outside quotes tells: names joined, roles read, roles and pronouns that stand for names
 * resolved. Yields where the work may be interrupted.
 */
export function* resolveReferences(
  document: Document,
  names: readonly NameMention[],
  quoted: readonly Span[],
): Generator<void, References> {
  const { lines } = document.header;
  const apart = names.filter((name) => overlapsAny(lines, name));
  const firstPerson = names.find(({ type }) => type === 'person')?.firstToken ?? Infinity;
  // "the Dane said" stands for a person's name.
  const isAnaphor = ({ type, firstToken }: NameMention): boolean =>
    type === 'norp' &&
    firstToken > firstPerson &&
    (demonymAt(document, firstToken - 1) ?? memberAt(document, firstToken)) !== null;
  const reported = names.filter((name) => !isAnaphor(name) && !(apart.length > 0 && overlapsAny(lines, name)));
  const clusters = yield* joinNames(document, reported);
  yield;
  const mentions = new MentionIndex(document, clusters, quoted);
  for (const person of clusters.filter(({ type }) => type === 'person')) {
    person.roles = findRoles(document, person, mentions);
    person.age = findAge(document, person.mentions);
    yield;
  }
  yield* resolveNominals(document, clusters, mentions);
  yield* resolvePronouns(document, clusters, mentions, null);
  yield* resolveGroupPronouns(document, mentions);
  // "The Italian" is a nationality all the same where it cannot be told who that is.
  const left = names.filter((name) => isAnaphor(name) && mentions.isFree(name) && !mentions.isQuoted(name.firstToken));
  // Last of all: those who wrote the report are nobody that "he" or "the minister" can mean in it.
  addApart(document, clusters, [...apart, ...left]);
  identify(clusters);
  return { clusters, mentions };
}

/**
 * Whom the pronouns within quotes mean, now that their speakers are known: "I" and "we" the speaker, "he" and "she"
 * somebody else. Adds them to the clusters. Yields where the work may be interrupted.
 */
export function* resolveWithinQuotes(
  document: Document,
  { clusters, mentions }: References,
  quotes: readonly Quote[],
): Generator<void, void> {
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const said = quotes
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ spans, speaker, confidence }): Said[] => {
      const cluster = byId.get(speaker?.entity ?? '');
      return speaker && cluster ? [{ spans, speaker: cluster, words: speaker, confidence }] : [];
    });
  const places = said
    .flatMap(({ spans, speaker }) => spans.map((span) => ({ ...span, speaker })))
    .toSorted(compareSpans);
  const speakerAt = (offset: number): Cluster | null => places[indexAt(places, offset)]?.speaker ?? null;
  yield* resolvePronouns(document, clusters, mentions, speakerAt);
  resolveFirstPerson(document, said, mentions);
}
