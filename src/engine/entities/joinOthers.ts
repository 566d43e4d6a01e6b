import { wordsOf, type Document } from '../document';
import type { EntityType, EntityValue, LinkReason } from '../model';
import { isTeamNoun, storms } from '../names/lexicon';
import type { NameMention } from '../names/mention';
import { addName, newCluster, type Cluster } from './cluster';
import { countryOfDemonym, countryOfName } from './countries';
import { acronymKeys, initialsOf, isFuller, nameKey } from './forms';
import { compareSpans, contains } from '../span';

const legalForms = new Set(
  'inc incorporated ltd limited corp corporation co company plc llc llp ag sa nv bv gmbh spa ab asa oyj pty bhd sdn pte kg se'.split(
    ' ',
  ),
);
/** First words of names that say too little to stand for the whole. */
const general = new Set(
  `new north south east west northern southern eastern western central great greater national international global world
  united royal general federal first second bank ministry department university college school house office court council
  commission committee party union association institute board group company centre center house city state republic`.split(
    /\s+/,
  ),
);

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

const sureOf = { short: 0.9, acronym: 0.95 };

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
  readonly clusters: Cluster[] = [];

  constructor(private readonly document: Document) {}

  /** Takes note of what names may be called for short; to be done before any is added. Yields where the work may be interrupted. */
  *learn(names: readonly NameMention[]): Generator<void, void> {
    const organizations = names.filter(({ type }) => type === 'organization' || type === 'product');
    for (const text of new Set(organizations.map((name) => this.textOf(name)))) {
      yield;
      const words = organizationWords(text);
      for (const short of shortForms(words)) {
        const key = `organization ${short}`;
        const whole = `organization ${words.join(' ')}`;
        const known = this.longer.get(key);
        if (known) known.add(whole);
        else this.longer.set(key, new Set([whole]));
      }
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
    const whole = this.wholeOf(key, mention);
    if (whole) {
      this.link(whole, mention, text, 'short', sureOf.short);
      return;
    }
    let cluster = this.byKey.get(key);
    if (!cluster) {
      this.byKey.set(key, (cluster = newCluster(mention.type, text)));
      this.clusters.push(cluster);
      cluster.relative = mention.relative ?? false;
    }
    const isCountry = mention.type === 'location' && countryOfName(text) !== undefined;
    this.link(cluster, mention, text, isCountry ? 'country' : 'spelling', 1);
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
    if (whole) this.link(whole, mention, text, 'short', sureOf.short);
    return whole !== undefined;
  }

  private link(cluster: Cluster, mention: NameMention, text: string, reason: LinkReason, sure: number): void {
    addName(cluster, mention, text, reason, sure);
    const isNamed = cluster.type === 'location' && countryOfName(cluster.name) !== undefined;
    const names = cluster.type === 'location' && countryOfName(text) !== undefined;
    // Of "northern Kenya" and "Kenya" the country.
    if (text !== cluster.name && (names === isNamed ? isFuller(text, cluster.name) : names)) cluster.name = text;
  }

  /** The one name that the form is short for: named before, or, of a form in the headline, behind it. */
  private wholeOf(key: string, mention: NameMention): Cluster | undefined {
    const wholes = this.longer.get(key);
    if (wholes?.size !== 1) return undefined;
    const [whole = ''] = wholes;
    const { headline } = this.document;
    let cluster = this.byKey.get(whole);
    if (!cluster && headline && contains(headline, mention)) {
      // Its name comes with the first mention in full.
      this.byKey.set(whole, (cluster = newCluster(mention.type, this.textOf(mention))));
      this.clusters.push(cluster);
    }
    return cluster;
  }

  private keyOf(type: EntityType, text: string): string {
    const form = `${type} ${text}`;
    let key = this.keys.get(form);
    if (key === undefined) this.keys.set(form, (key = keyOf(type, text)));
    return key;
  }

  private textOf(name: NameMention): string {
    return wordsOf(this.document, name);
  }
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
  const words = (key.length === 1 && nicknames.get(key[0]!)?.split(' ')) || key;
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
  if (!isOfPlace && !general.has(first!) && first!.length > 2) forms.push(first!);
  // "Halden Foods Engineering" is "Halden Foods", "Los Angeles Lakers" are "Lakers".
  const last = words.at(-1)!;
  if (words.length > 2 && trades.has(last)) forms.push(words.slice(0, -1).join(' '));
  if (isTeamNoun(last) && !general.has(last)) forms.push(last);
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  if (of > 1) forms.push(words.slice(0, of).join(' '));
  return forms;
}

/**
 * Joins each acronym to the one longer name that it abbreviates, or that it stands behind in brackets. Yields where the
 * work may be interrupted.
 */
export function* joinAcronyms({ words }: Document, clusters: readonly Cluster[]): Generator<void, Cluster[]> {
  const byInitials = new Map<string, Set<Cluster>>();
  const byLastToken = new Map<number, Cluster>();
  for (const cluster of clusters) {
    yield;
    if (cluster.type === 'person' || cluster.type === 'date' || !/\s/.test(cluster.name)) continue;
    for (const { endToken } of cluster.mentions) byLastToken.set(endToken - 1, cluster);
    for (const initials of initialsOf(cluster.name)) {
      byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(cluster));
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
    const wholes = acronymKeys(letters).flatMap((key) => byInitials.get(key) ?? []);
    const [only] = wholes[0] ?? [];
    // Copied together they would take long: thousands may have the same initials.
    const isOnly = wholes.every((whole) => whole.size === 1 && whole.has(only!));
    const isNamedBefore =
      before && (isBlend || wholes.some((whole) => whole.has(before)) || isAcronymOf(before, short, letters));
    const long = isNamedBefore ? before : isOnly ? only : undefined;
    if (!long || long === short) continue;
    for (const mention of short.mentions) {
      const confidence = mention.confidence * sureOf.acronym;
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
