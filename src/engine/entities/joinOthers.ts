import { wordsOf, type Document } from '../document';
import type { EntityType, EntityValue, LinkReason } from '../model';
import { generalFirsts, isTeamNoun, storms } from '../names/lexicon';
import type { NameMention } from '../names/mention';
import { addName, newCluster, type Cluster } from './cluster';
import { countryOfDemonym, countryOfName } from './countries';
import { acronymKeys, initialsOf, isFuller, legalForms, nameKey } from './forms';
import { contains } from '../span';
import { organizationNouns } from './roleWords';
import { innerInitialsOf } from './joinAcronyms';

/** What a company does, as the last word of its name. */
const trades = new Set(
  `engineering construction consulting logistics mining steel foods motors energy shipping media pharmaceuticals technologies
  systems airlines airways properties capital partners insurance petroleum cement industries holdings resources solutions
  services communications laboratories therapeutics investments ventures electronics automotive entertainment studios
  brands semiconductor semiconductors`.split(/\s+/),
);

/** What everybody calls it. */
const nicknames = new Map([['fed', 'federal reserve']]);

/** What is called after the place where it is: of "Halden Residents' Association" "Halden" is the place. */
const local = new Set('association council gazette herald courier chronicle police airport'.split(' '));

const sureOfShort = 0.9;

/**
 * Joins the names of all but people: by the same words whatever their case and accents and without "Ltd.", by well-known
 * names of countries, and short forms and acronyms of a name that only one in the article has.
 */
export class OthersJoiner {
  private readonly byKey = new Map<string, Cluster>();
  /** Of each type and form. */
  private readonly keys = new Map<string, string>();
  /** For each short form the keys of the names that it may stand for. */
  private readonly longer = new Map<string, Set<string>>();
  /** For each place the names that it has with what it is in: "halden" of "Halden, Ohio". */
  private readonly placed = new Map<string, Set<string>>();
  /** What the organizations of the article are called by their first letters. */
  private readonly initials = new Set<string>();
  /** Organizations that others are parts of: no short form of theirs. */
  private readonly parents = new Set<string>();
  readonly clusters: Cluster[] = [];

  constructor(private readonly document: Document) {}

  /** Takes note of what names may be called for short; to be done before any is added. Yields where the work may be interrupted. */
  *learn(names: readonly NameMention[]): Generator<void, void> {
    const organizations = names.filter(({ type }) => type === 'organization' || type === 'product');
    for (const text of new Set(organizations.map((name) => this.textOf(name)))) {
      yield;
      const words = organizationWords(text);
      if (words.length > 1)
        for (const initials of [...initialsOf(text), ...innerInitialsOf(text)]) this.initials.add(initials);
      for (const short of shortForms(words)) {
        const key = `organization ${short}`;
        addTo(this.longer, key, `organization ${words.join(' ')}`);
      }
    }
    for (const name of organizations) if (isParent(this.document, name)) this.parents.add(this.textOf(name));
    for (const { type, start, end } of names) {
      const text = type === 'location' ? this.document.text.slice(start, end) : '';
      const town = townOf(text);
      if (town) addTo(this.placed, keyOf(type, town), keyOf(type, text));
    }
  }

  /** Adds a mention; to be called in the order of the text. */
  add(mention: NameMention): void {
    const text = this.textOf(mention);
    if (mention.value) {
      this.addValue(mention, mention.value, text);
      return;
    }
    const key = this.keyOf(mention.type, text);
    // Of "Lakes Water Fund" and "LWF House" the fund is "LWF".
    const isSpelled = mention.kind === 'acronym' && acronymKeys(text).some((letters) => this.initials.has(letters));
    const isWhole = isSpelled || this.parents.has(text);
    const whole = isWhole ? undefined : this.wholeOf(key, mention);
    if (whole) {
      this.link(whole, mention, text, 'short', sureOfShort);
      return;
    }
    let cluster = this.byKey.get(key);
    if (!cluster) {
      this.byKey.set(key, (cluster = newCluster(mention.type, text)));
      this.clusters.push(cluster);
      cluster.relative = mention.relative ?? false;
    }
    const isCountry = mention.type === 'location' && countryOfName(text) !== undefined;
    const isTown = townOf(cluster.name) === text;
    if (isTown) this.link(cluster, mention, text, 'short', sureOfShort);
    else this.link(cluster, mention, text, isCountry ? 'country' : 'spelling', 1);
  }

  /** Dates and figures that come to the same are one, however they are written. */
  private addValue(mention: NameMention, value: EntityValue, text: string): void {
    const key = `${mention.type} ${JSON.stringify(value)}`;
    let cluster = this.byKey.get(key);
    if (!cluster) {
      this.byKey.set(key, (cluster = newCluster(mention.type, text)));
      this.clusters.push(cluster);
      cluster.value = value;
    }
    const isFirst = mention.kind === 'name' && cluster.mentions.every(({ kind }) => kind !== 'name');
    addName(cluster, mention, text, 'value');
    if (isFirst || (mention.kind === 'name' && isFuller(text, cluster.name))) cluster.name = text;
  }

  /** Adds a name of one word as a short form, if it is one: nobody here is called "Norvik" in full, but a company is. */
  addShortForm(mention: NameMention): boolean {
    const text = this.textOf(mention);
    const whole = this.wholeOf(this.keyOf('organization', text), mention);
    if (whole) this.link(whole, mention, text, 'short', sureOfShort);
    return whole !== undefined;
  }

  private link(cluster: Cluster, mention: NameMention, text: string, reason: LinkReason, sure: number): void {
    addName(cluster, mention, text, reason, sure);
    const isNamed = cluster.type === 'location' && countryOfName(cluster.name) !== undefined;
    const names = cluster.type === 'location' && countryOfName(text) !== undefined;
    // Of "northern Kenya" and "Kenya" the country.
    if (text !== cluster.name && (names === isNamed ? isFuller(text, cluster.name) : names)) cluster.name = text;
  }

  /** The one name that the form is short for: named before or, of a form of some words or in the headline, behind it. */
  private wholeOf(key: string, mention: NameMention): Cluster | undefined {
    const wholes = this.longer.get(key);
    if (wholes?.size !== 1) return undefined;
    const [whole = ''] = wholes;
    const { headline } = this.document;
    let cluster = this.byKey.get(whole);
    // "the Defence Ministry", before "the Kenyan Defence Ministry"
    const isLong = mention.endToken - mention.firstToken > 1;
    if (!cluster && (isLong || (headline && contains(headline, mention)))) {
      // Its name comes with the first mention in full.
      this.byKey.set(whole, (cluster = newCluster(mention.type, this.textOf(mention))));
      this.clusters.push(cluster);
    }
    return cluster;
  }

  private keyOf(type: EntityType, text: string): string {
    const form = `${type} ${text}`;
    let key = this.keys.get(form);
    if (key === undefined) {
      const town = type === 'location' ? townOf(text) : null;
      const short = town && keyOf(type, town);
      // "Halden, Ohio" and "Halden, Kent" are two.
      key = short && this.placed.get(short)?.size === 1 ? short : keyOf(type, text);
      this.keys.set(form, key);
    }
    return key;
  }

  private textOf(name: NameMention): string {
    return wordsOf(this.document, name);
  }
}

/** "Norvik Systems, a unit of Norvik" */
function isParent({ words }: Document, { firstToken }: NameMention): boolean {
  const of = words[firstToken - 1] === 'the' ? firstToken - 2 : firstToken - 1;
  return words[of] === 'of' && /^(?:unit|subsidiary|arm|division|affiliate|offshoot)$/.test(words[of - 1] ?? '');
}

function addTo(lists: Map<string, Set<string>>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.add(value);
  else lists.set(key, new Set([value]));
}

/** "Halden" of "Halden, Ohio", but not "Jordan" of "Jordan, Ohio"; `null` where no comma parts the two. */
function townOf(place: string): string | null {
  const comma = place.indexOf(',');
  const town = comma > 0 ? place.slice(0, comma) : null;
  return town && countryOfName(town) === undefined ? town : null;
}

/** Types that annotators and rules mix up share their names: "Twitter" the firm and the product. */
function keyOf(type: EntityType, text: string): string {
  const words = nameKey(text);
  if (type === 'norp') {
    const country = countryOfDemonym(text);
    return `norp ${country ?? words.join(' ').replace(/s$/, '')}`;
  }
  if (type === 'location' || type === 'facility') {
    // "northern Kenya" is of Kenya, but Northern Ireland is not Ireland.
    const whole = text.replace(/^(?:the|The|northern|southern|eastern|western|central)\s/, '');
    return `location ${countryOfName(text) ?? countryOfName(whole) ?? (words.join(' ') || text)}`;
  }
  if (type === 'organization' || type === 'product') return `organization ${organizationWords(text).join(' ') || text}`;
  if (type === 'misc' && words.length > 1 && storms.has(words[0]!)) return `misc ${words.slice(1).join(' ')}`;
  return `${type} ${words.join(' ') || text}`;
}

function organizationWords(text: string): string[] {
  const key = nameKey(text);
  // "U.S. Lakes Service"
  const isDotted = key[0] === 'u' && /^[ksn]$/.test(key[1] ?? '');
  const plain = isDotted ? [`u${key[1]!}`, ...key.slice(2)] : key;
  const words = (plain.length === 1 && nicknames.get(plain[0]!)?.split(' ')) || plain;
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1]!)) end--;
  return words.slice(0, end);
}

/** "norvik" of "Norvik Steel", "supreme court" of "Supreme Court of Kenya", "state department" of "US State Department". */
function shortForms(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const [first] = words;
  const forms: string[] = [];
  const isPlace =
    /^(?:un|eu|us|uk|nsw|uae|drc)$/.test(first!) ||
    countryOfName(first!) !== undefined ||
    countryOfDemonym(first!) !== undefined;
  if (isPlace && words.length > 2) forms.push(words.slice(1).join(' '));
  const isOfPlace = isPlace || local.has(words.at(-1)!);
  if (!isOfPlace && !generalFirsts.has(first!) && first!.length > 2) forms.push(first!);
  // "Halden Foods Engineering" is "Halden Foods", "Los Angeles Lakers" are "Lakers".
  const last = words.at(-1)!;
  if (words.length > 2 && trades.has(last)) forms.push(words.slice(0, -1).join(' '));
  // "the Fund" of "Lakes Monetary Fund"
  const isBody = words.length > 2 && organizationNouns.has(last);
  if (isBody || (isTeamNoun(last) && !generalFirsts.has(last))) forms.push(last);
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  if (of > 1) forms.push(words.slice(0, of).join(' '));
  return forms;
}
