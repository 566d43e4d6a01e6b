import { sentenceAt, spanOf, type Document } from '../document';
import { compareSpans, firstEndingAfter, type Span } from '../span';
import type { Cluster } from './cluster';
import { generalNouns, kindsTold } from './kindsTold';
import type { MentionIndex } from './mentionIndex';
import { nounOf, nounsOfTitle, nounWithin } from './roleWords';
import { yearsOldAt, type Role } from './roles';
import { isApostropheS, isCapitalized, isLowercase } from '../words';

/** In tokens: where two have a role, the one who is meant is named so far before at most. */
const longestLook = 60;
/** Of more who have a role nobody is looked for by the words of it. */
const mostCalled = 30;
/** Of more times that one is told to be the same the rest tells nothing new. */
const mostTold = 40;
/** What somebody in a role may be called and is for a time, or to some. */
const passing = new Set('outgoing embattled beleaguered veteran ailing sitting defiant disgraced'.split(' '));
/** An organization must have been named in so many sentences before. */
const reach = 6;

interface Owner {
  readonly cluster: Cluster;
  readonly evidence: Span;
  readonly role: Role | null;
  /** Whether it is told beside the name or part of it. */
  readonly reason: 'role' | 'short';
}

/** A mention of an organization. */
interface Place extends Span {
  readonly cluster: Cluster;
}

/** Who has which role, and which organization which noun. */
export class Owners {
  /** Roles and ages by noun, in the order in which they are stated. */
  private readonly byNoun = new Map<string, Owner[]>();
  private readonly byOwner = new Map<Cluster, Map<string, Owner[]>>();
  /** The names of organizations and places that a noun is told of. */
  private readonly placesOf = new Map<Cluster, readonly Span[]>();
  /** The mentions of organizations by noun, in the order of the text. */
  private readonly placesByNoun = new Map<string, Place[]>();

  constructor(
    private readonly document: Document,
    clusters: readonly Cluster[],
    private readonly mentions: MentionIndex,
  ) {
    for (const cluster of clusters) {
      // Who is meant by a name of two has its role under a name of his own.
      if (cluster.candidates.length > 0) continue;
      for (const role of cluster.roles) this.addRole(cluster, role);
      if (cluster.type === 'person') this.addTitles(cluster);
      if (cluster.age)
        this.add(`${cluster.age.years}-year-old`, { cluster, evidence: cluster.age, role: null, reason: 'role' });
      this.addKinds(cluster);
      const noun = nounWithin(cluster);
      if (!noun) continue;
      const places = this.placesByNoun.get(noun) ?? [];
      for (const { start, end } of cluster.mentions) places.push({ start, end, cluster });
      this.placesByNoun.set(noun, places);
    }
    for (const owners of this.byNoun.values()) owners.sort((a, b) => a.evidence.end - b.evidence.end);
    for (const places of this.placesByNoun.values()) places.sort(compareSpans);
  }

  /** Who the words from "the" to the noun mean, if it is told before and only one is meant. */
  find(the: number, head: number): Owner | null {
    const { words, tokens } = this.document;
    const years = yearsOldAt(words, head);
    const isAge = years >= 0 && the === years - 1;
    const noun = isAge ? `${words[years]}-year-old` : nounOf(words[head]!.toLowerCase());
    const told = this.toldBefore(noun, tokens[the]!.start);
    const near = told.length === 0 ? (this.lastWith(noun, the) ?? this.calledSo(noun, the, head)) : null;
    if (near) told.push(near);
    if (told.length === 0) return null;
    // "the minister Tomas Brel" is said of him there; "the minister-elect" is another.
    const next = words[head + 1] ?? '';
    if (this.mentions.startingAt(head + 1)?.cluster.type === 'person' || next === '-') return null;
    // "the Chief Minister" is no chief.
    if (isCapitalized(words[head]) && isCapitalized(next)) return null;
    // "the general election" is about no general, "the city council" about no city.
    if (this.isCompound(head + 1)) return null;
    if (isAge) return told[0]!;
    if (told[0]!.cluster.type !== 'person' && !this.isSpokenOf(told[0]!.cluster, noun, the)) return null;
    const modifiers = words.slice(the + 1, head);
    // "accused the mayor of lying", "of “moving the goalposts”": no part of the role.
    const { tags } = this.document;
    const isDeed =
      /^["“‘]/.test(words[head + 2] ?? '') || (tags[the - 1]?.has('Verb') && tags[head + 2]?.has('Gerund'));
    const complement = /^(?:of|for|from)$/.test(next) && !isDeed ? [words[head + 2]!] : [];
    return told.find((owner) => this.allows(owner, [...modifiers, ...complement])) ?? null;
  }

  /** What is told of the cluster. */
  nounsOf(cluster: Cluster): readonly string[] {
    return [...(this.byOwner.get(cluster)?.keys() ?? [])];
  }

  /**
   * Who is told before the offset to have the noun, an organization with its last mention, which must be near; nobody
   * where that are several. It stops at the second: thousands may have it.
   */
  private toldBefore(noun: string, offset: number): Owner[] {
    const told: Owner[] = [];
    for (const owner of this.byNoun.get(noun) ?? []) {
      if (owner.evidence.end > offset) break;
      if (told.length > 0 && told[0]!.cluster !== owner.cluster) return [];
      told.push(owner);
    }
    const places = this.placesByNoun.get(noun) ?? [];
    for (let at = firstEndingAfter(places, offset) - 1; at >= 0; at--) {
      const { start, end, cluster } = places[at]!;
      if (sentenceAt(this.document, offset) - sentenceAt(this.document, start) > reach) break;
      if (told.length > 0 && told[0]!.cluster !== cluster) return [];
      if (told.length === 0) told.push({ cluster, evidence: { start, end }, role: null, reason: 'short' });
    }
    return told;
  }

  /**
   * Of several who have the role, the only one whom the sentence, or the one before in its paragraph, names: "Velloso
   * smiled. “No,” the minister said."
   */
  private lastWith(noun: string, the: number): Owner | null {
    if (!this.byNoun.has(noun)) return null;
    const { sentences, paragraphs, tokens } = this.document;
    const offset = tokens[the]!.start;
    const here = sentenceAt(this.document, offset);
    const { firstSentence } = paragraphs[firstEndingAfter(paragraphs, offset)]!;
    const from = sentences[Math.max(firstSentence, here - 1)]!.firstToken;
    const named = new Set<Cluster>();
    for (let at = Math.max(from, the - longestLook); at < the; at++) {
      const owned = this.mentions.startingAt(at);
      if (owned) named.add(owned.cluster);
    }
    const owners = [...named].flatMap((cluster) => {
      const told = this.byOwner.get(cluster)?.get(noun);
      return told?.find(({ evidence }) => evidence.end <= offset) ?? [];
    });
    return owners.length === 1 ? owners[0]! : null;
  }

  /** Of several justices the only one who is called "Chief Justice", by all the words from "the" to the noun. */
  private calledSo(noun: string, the: number, head: number): Owner | null {
    const { words, tokens } = this.document;
    const owners = this.byNoun.get(noun);
    if (!owners || head === the + 1 || owners.length > mostCalled) return null;
    const modifiers = words.slice(the + 1, head);
    const called = owners.filter(
      (owner) => owner.role && owner.evidence.end <= tokens[the]!.start && this.allows(owner, modifiers),
    );
    return called.length > 0 && called.every(({ cluster }) => cluster === called[0]!.cluster) ? called[0]! : null;
  }

  /** Whether "the firm" may mean the organization: it was named not long ago, and, as any may be one, no other since. */
  private isSpokenOf(cluster: Cluster, noun: string, the: number): boolean {
    const offset = this.document.tokens[the]!.start;
    const places = this.placesOf.get(cluster);
    const last = places?.[firstEndingAfter(places, offset) - 1];
    if (!last) return true;
    if (sentenceAt(this.document, offset) - sentenceAt(this.document, last.start) > reach) return false;
    if (!generalNouns.has(noun)) return true;
    for (let at = the - 1; at >= Math.max(0, the - longestLook); at--) {
      const owned = this.mentions.startingAt(at);
      if (owned?.cluster.type === 'organization') return owned.cluster === cluster;
    }
    return true;
  }

  /** Whether the word is a noun to which the one before belongs. */
  private isCompound(next: number): boolean {
    const tags = this.document.tags[next];
    return tags?.has('Noun') === true && !['Pronoun', 'Verb', 'Date'].some((tag) => tags.has(tag));
  }

  /** Whether the words go with what was stated: "the foreign minister" is not the minister of trade. */
  private allows({ cluster, role }: Owner, words: readonly string[]): boolean {
    const others = words.filter((word, at) => !passing.has(word) && !isTerm(words, at));
    // "The former prime minister Ana Ruiz" is not "the prime minister".
    if (role && isPastOffice(this.document, role) && !words.some((word) => /^(?:former|ex)$/.test(word))) return false;
    // "The president" is seldom that of a union.
    if (others.length === 0) return !(role && isOfGroup(this.document, role));
    const stated = role ? this.document.words.slice(role.firstToken, role.endToken) : cluster.name.split(/\s+/);
    const known = new Set(stated.map((word) => word.toLowerCase()));
    return others.every((word) => known.has(word.toLowerCase()));
  }

  private addRole(cluster: Cluster, role: Role): void {
    const noun = nounOf(this.document.words[role.head]!.toLowerCase());
    this.add(noun, { cluster, evidence: spanOf(this.document, role), role, reason: 'role' });
  }

  private addKinds(cluster: Cluster): void {
    const kinds = kindsTold(this.document, cluster);
    if (kinds.length > 0) this.placesOf.set(cluster, [...cluster.mentions]);
    for (const kind of kinds)
      this.add(kind.noun, { cluster, evidence: spanOf(this.document, kind), role: null, reason: 'role' });
  }

  /** "Sen. Okoro" is a senator, "Dr Okoro" a doctor. */
  private addTitles(cluster: Cluster): void {
    const { words, tokens } = this.document;
    const added = new Set<string>();
    for (const { firstToken } of cluster.mentions) {
      // "Det Sgt Ruiz" is both.
      for (let at = firstToken - 1; at >= 0; at--) {
        const nouns = nounsOfTitle(words[at]!);
        if (!nouns) break;
        for (const noun of nouns) {
          if (added.has(noun)) continue;
          added.add(noun);
          const { start, end } = tokens[at]!;
          this.add(noun, { cluster, evidence: { start, end }, role: null, reason: 'role' });
        }
      }
    }
  }

  private add(noun: string, told: Owner): void {
    const { cluster } = told;
    let nouns = this.byOwner.get(cluster);
    if (!nouns) this.byOwner.set(cluster, (nouns = new Map()));
    const its = listOf(nouns, noun);
    if (its.length >= mostTold) return;
    its.push(told);
    listOf(this.byNoun, noun).push(told);
  }
}

function listOf(lists: Map<string, Owner[]>, noun: string): Owner[] {
  let list = lists.get(noun);
  if (!list) lists.set(noun, (list = []));
  return list;
}

/** Whether the word is one of "first-term". */
function isTerm(words: readonly string[], at: number): boolean {
  return [at, at - 1, at - 2].some(
    (first) =>
      /^(?:first|second|third|two|three)$/.test(words[first] ?? '') &&
      words[first + 1] === '-' &&
      words[first + 2] === 'term',
  );
}

/** Whether it is an office that one has at a time, and had before: "former prime minister". */
function isPastOffice({ words }: Document, { firstToken, head }: Role): boolean {
  const isOffice = /^(?:president|premier|chancellor|minister|secretary|governor|mayor|king|queen|pope|leader)$/i;
  return /^(?:former|ex)$/i.test(words[firstToken]!) && isOffice.test(words[head]!);
}

/** Whether it is a president, and not of a country: "the group's president", "president of the union". */
function isOfGroup({ words }: Document, { firstToken, endToken, head }: Role): boolean {
  if (words[head]!.toLowerCase() !== 'president') return false;
  const clitic = words.slice(Math.max(0, firstToken - 1), head).findIndex(isApostropheS);
  if (clitic >= 0) return isLowercase(words[Math.max(0, firstToken - 1) + clitic - 1]);
  if (/^(?:its|their)$/i.test(words[firstToken - 1] ?? '')) return true;
  return head + 2 < endToken && /^(?:of|at)$/.test(words[head + 1]!) && isLowercase(words[head + 2]);
}
