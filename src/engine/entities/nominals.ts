import { sentenceAt, type Document } from '../document';
import { compareSpans, firstEndingAfter, type Span } from '../span';
import { nameKey } from './forms';
import type { Cluster } from './cluster';
import type { MentionIndex } from './mentionIndex';
import { yearsOldAt, type Role } from './roles';

/** Nouns for an organization whose name has them: "the ministry" for the only ministry of the article. */
const organizationNouns = new Set(
  `ministry department agency bank court university college school commission council committee union association
  authority bureau institute federation parliament senate congress party hospital museum league foundation society
  alliance corporation tribunal secretariat board`.split(/\s+/),
);
/** Words for one role, that tell the person's gender or do not. */
const alike = new Map(
  Object.entries({
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    congressman: 'lawmaker',
    congresswoman: 'lawmaker',
    representative: 'lawmaker',
    businesswoman: 'businessperson',
    businessman: 'businessperson',
    pontiff: 'pope',
  }),
);
const demonstratives = new Set(['the', 'this', 'that', 'The', 'This', 'That']);
/** So many words may stand between "the" and the noun. */
const mostModifiers = 4;
/** In tokens: where two have a role, the one who is meant is named so far before at most. */
const longestLook = 60;
/** An organization must have been named in so many sentences before. */
const reach = 6;

const sureOf = { role: 0.8, organization: 0.75 };

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
  const { text, words, tokens, sentences } = document;
  const owners = new Owners(document, clusters, mentions);
  for (const sentence of sentences) {
    yield;
    for (let the = sentence.firstToken; the < sentence.endToken; the++) {
      if (!demonstratives.has(words[the]!)) continue;
      const end = Math.min(sentence.endToken, the + 2 + mostModifiers + 1);
      for (let head = the + 1; head < end && /^[\p{L}\p{N}-]/u.test(words[head]!); head++) {
        const found = owners.find(the, head);
        if (!found) continue;
        // "the Chelsea coach": behind the name that stands in it.
        let firstToken = head;
        while (firstToken > the && mentions.isFree({ firstToken: firstToken - 1, endToken: head + 1 })) firstToken--;
        const range = { firstToken, endToken: head + 1 };
        if (!mentions.isFree(range)) break;
        const { cluster, evidence } = found;
        const [start, last] = [tokens[firstToken]!.start, tokens[head]!.end];
        mentions.add(cluster, {
          ...range,
          start,
          end: last,
          text: text.slice(start, last),
          kind: 'nominal',
          named: null,
          confidence: cluster.type === 'person' ? sureOf.role : sureOf.organization,
          reason: cluster.type === 'person' ? 'role' : 'short',
          evidence,
        });
        break;
      }
    }
  }
  mentions.settle();
}

interface Owner {
  readonly cluster: Cluster;
  readonly evidence: Span;
  readonly role: Role | null;
}

/** A mention of an organization. */
interface Place extends Span {
  readonly cluster: Cluster;
}

/** Who has which role, and which organization which noun. */
class Owners {
  /** Roles and ages by noun, in the order in which they are stated. */
  private readonly byNoun = new Map<string, Owner[]>();
  /** The mentions of organizations by noun, in the order of the text. */
  private readonly placesByNoun = new Map<string, Place[]>();

  constructor(
    private readonly document: Document,
    clusters: readonly Cluster[],
    private readonly mentions: MentionIndex,
  ) {
    for (const cluster of clusters) {
      for (const role of cluster.roles) this.add(this.nounOfRole(role), this.ownerOf(cluster, role));
      if (cluster.age) this.add(`${cluster.age.years}-year-old`, { cluster, evidence: cluster.age, role: null });
      const [mention] = cluster.mentions;
      if (cluster.type !== 'organization' || !mention) continue;
      const key = nameKey(cluster.name);
      const noun = [key.at(-1)!, key[0]!].find((word) => organizationNouns.has(word));
      if (!noun || key.length < 2) continue;
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
    const near = told.length === 0 ? this.lastWith(noun, the) : null;
    if (near) told.push(near);
    if (told.length === 0) return null;
    // "the minister Tomas Brel" is said of him there; "the minister-elect" is another.
    const next = words[head + 1] ?? '';
    if (this.mentions.startingAt(head + 1)?.cluster.type === 'person' || next === '-') return null;
    // "the Chief Minister" is no chief.
    if (/^\p{Lu}/u.test(words[head]!) && /^\p{Lu}/u.test(next)) return null;
    if (isAge) return told[0]!;
    const modifiers = words.slice(the + 1, head);
    const complement = /^(?:of|for)$/.test(next) ? [words[head + 2]!] : [];
    return told.find((owner) => this.allows(owner, [...modifiers, ...complement])) ?? null;
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
      if (told.length === 0) told.push({ cluster, evidence: { start, end }, role: null });
    }
    return told;
  }

  /**
   * Of several people who have the role, the only one whom the sentence, or the one before in its paragraph, names: "Velloso
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
      if (owned?.cluster.type === 'person') named.add(owned.cluster);
    }
    const owners = [...named].flatMap((cluster) => {
      const role = cluster.roles.find((stated) => this.nounOfRole(stated) === noun && stated.endToken <= the);
      return role ? [this.ownerOf(cluster, role)] : [];
    });
    return owners.length === 1 ? owners[0]! : null;
  }

  /** Whether the words go with what was stated: "the foreign minister" is not the minister of trade. */
  private allows({ cluster, role }: Owner, others: readonly string[]): boolean {
    // "The president" is seldom that of a union.
    if (others.length === 0) return !(role && isOfGroup(this.document, role));
    const stated = role ? this.document.words.slice(role.firstToken, role.endToken) : cluster.name.split(/\s+/);
    const known = new Set(stated.map((word) => word.toLowerCase()));
    return others.every((word) => known.has(word.toLowerCase()));
  }

  private ownerOf(cluster: Cluster, role: Role): Owner {
    const { tokens } = this.document;
    const evidence = { start: tokens[role.firstToken]!.start, end: tokens[role.endToken - 1]!.end };
    return { cluster, evidence, role };
  }

  private nounOfRole({ head }: Role): string {
    return nounOf(this.document.words[head]!.toLowerCase());
  }

  private add(noun: string, owned: Owner): void {
    const others = this.byNoun.get(noun);
    if (others) others.push(owned);
    else this.byNoun.set(noun, [owned]);
  }
}

/** Whether it is a president, and not of a country: "the group's president", "president of the union". */
function isOfGroup({ words }: Document, { firstToken, endToken, head }: Role): boolean {
  if (words[head]!.toLowerCase() !== 'president') return false;
  const isSmall = (at: number): boolean => /^\p{Ll}/u.test(words[at] ?? '');
  const clitic = words.slice(Math.max(0, firstToken - 1), head).findIndex((word) => /^['’]s$/.test(word));
  if (clitic >= 0) return isSmall(Math.max(0, firstToken - 1) + clitic - 1);
  if (/^(?:its|their)$/i.test(words[firstToken - 1] ?? '')) return true;
  return head + 2 < endToken && /^(?:of|at)$/.test(words[head + 1]!) && isSmall(head + 2);
}

function nounOf(word: string): string {
  return alike.get(word) ?? word;
}
