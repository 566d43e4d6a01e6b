import type { Document } from '../document';
import type { EntityType, Mention } from '../model';
import type { NameMention } from '../names/mention';
import { genderAt, type Gender } from './gender';
import { compareSpans } from '../span';
import { acronymKeys, initialsOf, nameKey } from './names';

/** An entity while it is being made: its mentions in the order of the text. */
export interface Cluster {
  type: EntityType;
  /** The form that names it most fully. */
  name: string;
  /** Of a person, as far as the article tells it. */
  gender: Gender | null;
  readonly mentions: (Mention & { readonly text: string })[];
}

/**
 * Joins names to entities. People join by the whole name, or by a part of one that stands in the article (of several
 * people with that part, the one named last); everything else by the same words, or by an acronym of them.
 */
export function joinNames(document: Document, names: readonly NameMention[]): Cluster[] {
  const people = new People();
  const others = new Map<string, Cluster>();
  const shortened = new Map<string, Cluster | undefined>();
  const clusters: Cluster[] = [];
  const create = (type: EntityType, name: string): Cluster => {
    const cluster: Cluster = { type, name, gender: null, mentions: [] };
    clusters.push(cluster);
    return cluster;
  };
  // Full names first, wherever they stand: a headline may say "Blinken" before the text says who that is.
  for (const name of names) {
    if (name.type === 'person') people.learn(textOf(document, name), genderAt(document, name));
  }
  for (const name of names) {
    const text = textOf(document, name);
    let cluster: Cluster | undefined;
    let sure = 1;
    if (name.type === 'person') {
      const found = people.find(text, genderAt(document, name));
      // A word that nobody here is called by in full, but a company is for short.
      const [word, ...more] = found.slot.key;
      cluster = more.length === 0 ? shortened.get(`${keyGroup('organization')} ${word}`) : undefined;
      if (!cluster) {
        sure = found.sure;
        cluster = found.slot.cluster ??= create('person', text);
        cluster.gender ??= found.slot.gender;
      }
    } else {
      const key = `${keyGroup(name.type)} ${nameKey(text).join(' ') || text}`;
      cluster = others.get(key) ?? shortened.get(key);
      if (!cluster) {
        others.set(key, (cluster = create(name.type, text)));
        // "Halden" for "Halden Grid", from there on and only if no other name begins so.
        const [first, ...rest] = nameKey(text);
        const short = `${keyGroup(name.type)} ${first}`;
        if (rest.length > 0 && name.type === 'organization')
          shortened.set(short, shortened.has(short) ? undefined : cluster);
      }
    }
    const { start, end, kind, confidence } = name;
    cluster.mentions.push({ start, end, kind, confidence: confidence * sure, text });
    if (fuller(text, cluster.name)) cluster.name = text;
  }
  return joinAcronyms(clusters);
}

/** Of more people than this with one name, the rest are not told apart by it: nobody could. */
const mostSharing = 40;

interface Slot {
  readonly key: readonly string[];
  gender: Gender | null;
  cluster?: Cluster;
}

/** The people of the article by their names' words. */
class People {
  private readonly byWord = new Map<string, Slot[]>();
  private readonly byKey = new Map<string, Slot>();

  /** Makes known a name, so that its parts are found. */
  learn(text: string, gender: Gender | null): void {
    const key = nameKey(text);
    const known = this.byKey.get(key.join(' '));
    if (known) {
      known.gender ??= gender;
      return;
    }
    const slot: Slot = { key, gender };
    this.byKey.set(key.join(' '), slot);
    if (key.length < 2) return;
    for (const word of new Set(key)) {
      const sharing = this.byWord.get(word);
      if (!sharing) this.byWord.set(word, [slot]);
      else if (sharing.length < mostSharing) sharing.push(slot);
    }
  }

  /** The person a name means, and how sure that is where several share the part. `gender` is what this place tells. */
  find(text: string, gender: Gender | null): { slot: Slot; sure: number } {
    const key = nameKey(text);
    const own = this.byKey.get(key.join(' '))!;
    const sharing = (this.byWord.get(key.at(-1) ?? '') ?? []).filter(
      (slot) => slot !== own && slot.key.join('').length > key.join('').length && isPartOf(key, slot.key),
    );
    // "Ms Lindqvist" is not Erik.
    const fitting = sharing.filter((slot) => !gender || !slot.gender || slot.gender === gender);
    const wholes = fitting.length > 0 ? fitting : sharing;
    if (wholes.length === 0) return { slot: own, sure: 1 };
    const named = wholes.filter((slot) => slot.cluster);
    const slot = (named.length > 0 ? named : wholes).toSorted((a, b) => lastPlace(b) - lastPlace(a))[0]!;
    return { slot, sure: wholes.length === 1 ? 1 : 0.6 };
  }
}

/** Whether the words of `part` stand in `whole` in that order, an initial standing for its word: "J Smith" in "John Smith". */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of part) {
    while (at < whole.length && !(whole[at] === word || (word.length === 1 && whole[at]!.startsWith(word)))) at++;
    if (at++ >= whole.length) return false;
  }
  return true;
}

function lastPlace(slot: Slot): number {
  return slot.cluster?.mentions.at(-1)?.start ?? -1;
}

/** Types that annotators and rules mix up share their names: "Twitter" the firm and the product. */
function keyGroup(type: EntityType): string {
  return type === 'facility' ? 'location' : type === 'product' ? 'organization' : type;
}

function fuller(text: string, than: string): boolean {
  const own = nameKey(text);
  const other = nameKey(than);
  const letters = own.join('').length - other.join('').length;
  const shouted = text.length > 5 && than === than.toUpperCase() && text !== text.toUpperCase();
  return own.length > other.length || (own.length === other.length && (letters > 0 || (letters === 0 && shouted)));
}

/** Joins each acronym to the one longer name that it abbreviates. */
function joinAcronyms(clusters: readonly Cluster[]): Cluster[] {
  const byInitials = new Map<string, Set<Cluster>>();
  for (const cluster of clusters) {
    if (cluster.type === 'person' || cluster.type === 'date' || !/\s/.test(cluster.name)) continue;
    for (const initials of initialsOf(cluster.name)) {
      byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(cluster));
    }
  }
  const joined = new Set<Cluster>();
  for (const short of clusters) {
    if (/\s/.test(short.name) || !/\p{Lu}.*\p{Lu}/u.test(short.name) || short.type === 'person') continue;
    const whole = new Set(acronymKeys(short.name).flatMap((letters) => [...(byInitials.get(letters) ?? [])]));
    const [long] = whole;
    if (!long || whole.size > 1) continue;
    for (const mention of short.mentions) long.mentions.push({ ...mention, kind: 'acronym' });
    long.mentions.sort(compareSpans);
    joined.add(short);
  }
  return clusters.filter((cluster) => !joined.has(cluster));
}

function textOf({ text }: Document, { start, end }: NameMention): string {
  return text.slice(start, end);
}
