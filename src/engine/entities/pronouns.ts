import type { Document } from '../document';
import type { LinkReason, Sentence } from '../model';
import { peopleNouns, roleNouns, saying } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import type { Span } from '../span';
import { anaphorAt, type Anaphor } from './anaphors';
import type { Cluster, ClusterMention } from './cluster';
import { genderOfNoun, type Gender } from './gender';
import { firstVerb, inOneClause, isFinite, roleOf, type GrammarRole } from './grammaticalRole';
import type { MentionIndex, Owned } from './mentionIndex';
import { subjectAhead } from './subjectAhead';

/** How many sentences a pronoun may look back. */
const reach = 4;
/** In tokens, what may stand between a name and its verb. */
const longestApposition = 15;
/** How many people of one sentence are looked at. */
const mostNamed = 30;

/** What speaks for a person, added up. */
const weight = {
  /** For each sentence back. */
  distance: -1,
  /** In the clause before, in the same sentence: "she married Brel, and he". */
  clause: 0.8,
  subject: 1.2,
  /** Who has said something in this sentence or the one before, for one who says something. */
  speaker: 1,
  /** Named in this paragraph, and not only in those before, for one who says something. */
  paragraph: 1,
  /** Behind a preposition. */
  oblique: -0.8,
  possessive: -0.2,
  /** The first of its sentence. */
  first: 0.5,
  /** The last pronoun of that gender meant the same person, in this sentence or the one before, or further back. */
  chain: 0.8,
  oldChain: 0.3,
  /** Times the root of the person's share of the mentions of the one most mentioned. */
  salience: 1.4,
  /** What somebody without a name has instead. */
  unnamed: 0.8,
  /** The article does not tell the person's gender. */
  untold: -0.5,
  /** The name is more likely none of a person. */
  doubtful: -2,
};
/** By how much the best must be ahead of the next for it to be so sure. */
const margins = [
  { least: 1.5, sure: 0.88 },
  { least: 0.8, sure: 0.78 },
  { least: 0.35, sure: 0.65 },
  { least: 0.1, sure: 0.55 },
] as const;
const sureOfOnly = 0.92;

/** Someone whom a sentence mentions: a person, or (`null`) somebody without a name ("a woman", "the driver"). */
interface Mentioned {
  readonly cluster: Cluster | null;
  readonly gender: Gender | null;
  readonly role: GrammarRole;
  readonly first: boolean;
  /** Whether a verb of saying stands beside the words. */
  readonly speaks: boolean;
  readonly place: ClusterMention | TokenPlace;
}

type TokenPlace = Span & TokenRange;

/**
 * Resolves "he", "she" and their forms: to the person, of those mentioned in the last sentences whose gender fits, who
 * is the subject talked about (Grosz et al. 1995: nearness, grammatical role and the last pronoun's person decide, and
 * how much the article is about the person). Left open where two are about as likely, or where somebody without a name
 * is. So are ages and nationalities that stand for a name, "the 51-year-old", "the Dane". `speakerAt` tells who says what stands at an offset, for the pronouns within quotes, where nobody speaks of himself
 * as "he"; `null` for those outside. Adds the pronouns to the people's mentions. Yields where the work may be interrupted.
 */
export function* resolvePronouns(
  document: Document,
  clusters: readonly Cluster[],
  mentions: MentionIndex,
  speakerAt: ((offset: number) => Cluster | null) | null,
): Generator<void, void> {
  const resolver = new Resolver(
    document,
    clusters.filter(({ type }) => type === 'person'),
    mentions,
  );
  const beginnings = new Set(document.paragraphs.map(({ firstSentence }) => document.sentences[firstSentence]));
  for (const sentence of document.sentences) {
    yield;
    resolver.begin(
      firstVerb(document, sentence),
      namedWithin(sentence, mentions),
      subjectAhead(document, sentence, mentions),
      beginnings.has(sentence),
    );
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const owned = mentions.startingAt(at);
      const isQuoted = mentions.isQuoted(at);
      if (owned) {
        if (owned.cluster.type === 'person' && (!isQuoted || speakerAt)) resolver.mention(owned);
        continue;
      }
      if (isQuoted !== (speakerAt !== null)) continue;
      const anaphor = anaphorAt(document, at);
      if (!anaphor) resolver.noun(at);
      else if (mentions.isFree(anaphor)) {
        resolver.resolve(anaphor, speakerAt?.(document.tokens[at]!.start) ?? null);
      }
    }
  }
  mentions.settle();
}

/** The people whose names stand within the sentence's quotes. */
function namedWithin({ firstToken, endToken }: Sentence, mentions: MentionIndex): Set<Cluster> {
  const people = new Set<Cluster>();
  for (let at = firstToken; at < endToken; at++) {
    const owned = mentions.isQuoted(at) ? mentions.startingAt(at) : undefined;
    if (owned?.mention.named === 'person') people.add(owned.cluster);
  }
  return people;
}

class Resolver {
  /** Of each sentence so far the people mentioned; the last is the sentence at work. */
  private readonly sentences: Mentioned[][] = [];
  private verb = 0;
  private quoted: ReadonlySet<Cluster> = new Set();
  private ahead: Owned | undefined;
  private readonly lastOf = new Map<Gender, { cluster: Cluster; sentence: number }>();
  private readonly most: number;
  /** The people named so far, and how many of each gender. */
  private readonly seen = new Set<Cluster>();
  private readonly seenOf = new Map<Gender | null, number>();
  private readonly assumed = new Map<Cluster, Gender>();
  private readonly ages = new Map<Cluster, number>();
  /** How probable it is that they are people: as the surest of their names. */
  private readonly sureness: ReadonlyMap<Cluster, number>;

  constructor(
    private readonly document: Document,
    people: readonly Cluster[],
    private readonly mentions: MentionIndex,
  ) {
    this.most = people.reduce((most, person) => Math.max(most, person.mentions.length), 1);
    this.sureness = new Map(people.map((person) => [person, surenessOf(person)]));
    for (const person of people) if (person.age) this.ages.set(person, person.age.years);
  }

  /** How many sentences the paragraph has so far, with the one at work. */
  private inParagraph = 0;

  /** `quoted`: whom the sentence names in quotes; `ahead`: who its subject is, behind an opening. */
  begin(verb: number, quoted: ReadonlySet<Cluster>, ahead: Owned | undefined, opensParagraph: boolean): void {
    this.sentences.push([]);
    this.inParagraph = opensParagraph ? 1 : this.inParagraph + 1;
    this.ahead = ahead;
    this.verb = verb;
    this.quoted = quoted;
  }

  mention({ cluster, mention: place }: Owned): void {
    if (!this.seen.has(cluster)) {
      this.seen.add(cluster);
      this.seenOf.set(cluster.gender, (this.seenOf.get(cluster.gender) ?? 0) + 1);
    }
    this.enter(cluster, cluster.gender, roleOf(this.document, place, this.verb), place);
  }

  /** Notes somebody without a name, unless the words only say what someone named is. */
  noun(at: number): void {
    const { words, tokens, tags } = this.document;
    const word = words[at]!;
    const gender = genderOfNoun(word);
    if (!gender && !((roleNouns.has(word) || peopleNouns.has(word)) && tags[at]!.has('Noun'))) return;
    let start = at;
    while (start > 0 && (tags[start - 1]!.has('Adjective') || tags[start - 1]!.has('Noun')) && at - start < 4) start--;
    const article = words[start - 1]?.toLowerCase() ?? '';
    const before = words[start - 2]?.toLowerCase() ?? '';
    if (!/^(?:a|an|the|his|her|their|one|another|this|that|my|our)$/.test(article)) return;
    // "was a lawyer", "as a lawyer", ", a lawyer,": what somebody is.
    if (/^(?:,|is|was|as|be|been|became|become|named|elected|appointed)$/.test(before)) return;
    // "one survivor, Ana Ruiz, said": who is named right behind.
    const behind = words[at + 1] === ',' ? at + 3 : at + 2;
    if (!this.mentions.isFree({ firstToken: start, endToken: Math.min(behind, tokens.length) })) return;
    const place = { ...tokens[at]!, firstToken: start - 1, endToken: at + 1 };
    this.enter(null, gender, roleOf(this.document, place, this.verb), place);
  }

  /** Adds the words to whom they mean, if that can be told. */
  resolve(anaphor: Anaphor, speaker: Cluster | null): void {
    const { gender, role, firstToken, endToken, years } = anaphor;
    const scores = this.score(anaphor, speaker);
    const [best, next] = [...scores.values()].toSorted((a, b) => b.score - a.score);
    if (!best?.mentioned.cluster) return;
    const { cluster, role: found, place } = best.mentioned;
    // Never on from a name that may be of two people.
    if (cluster.candidates.length > 0) return;
    const fitting = gender ? (this.seenOf.get(gender) ?? 0) + (this.seenOf.get(null) ?? 0) : this.seen.size;
    const alone = !next && fitting === 1;
    const margin = next ? best.score - next.score : Infinity;
    const sure = alone && cluster.gender ? sureOfOnly : (margins.find(({ least }) => margin >= least)?.sure ?? 0);
    if (sure === 0) return;
    const reason: LinkReason = alone ? 'only' : found === 'subject' ? 'subject' : 'nearest';
    const start = this.document.tokens[firstToken]!.start;
    const end = this.document.tokens[endToken - 1]!.end;
    const mention: ClusterMention = {
      start,
      end,
      firstToken,
      endToken,
      text: this.document.text.slice(start, end),
      kind: endToken - firstToken === 1 ? 'pronoun' : 'nominal',
      named: null,
      confidence: Math.min(cluster.gender ? sure : sure - 0.1, this.sureness.get(cluster) ?? 1),
      reason,
      evidence: { start: place.start, end: place.end },
    };
    if (gender) {
      this.lastOf.set(gender, { cluster, sentence: this.sentences.length });
      // Who was "he" once is never "she".
      if (!this.assumed.has(cluster)) this.assumed.set(cluster, gender);
    }
    if (years !== null) this.ages.set(cluster, years);
    this.enter(cluster, gender ?? cluster.gender, role === 'reflexive' ? 'object' : role, mention);
    this.mentions.add(cluster, mention);
  }

  /** What speaks for each who fits, with the mention that speaks most. */
  private score(
    anaphor: Anaphor,
    speaker: Cluster | null,
  ): Map<Cluster | Mentioned, { score: number; mentioned: Mentioned }> {
    const { gender, role, firstToken, years } = anaphor;
    const scores = new Map<Cluster | Mentioned, { score: number; mentioned: Mentioned }>();
    const last = gender ? this.lastOf.get(gender) : undefined;
    const now = this.sentences.length;
    const isNoun = this.document.words[firstToken]!.toLowerCase() === 'the';
    const speaks = this.speaks(anaphor);
    const opensClause = role === 'subject' && /^(?:;|and|but)$/.test(this.document.words[firstToken - 1] ?? '');
    // "Himself" is the last subject.
    const reflected = this.sentences.at(-1)!.findLast((mentioned) => mentioned.role === 'subject');
    for (let back = 0; back < reach && back < now; back++) {
      for (const mentioned of back === 0 ? this.inSentence(firstToken) : this.sentences[now - 1 - back]!) {
        const { cluster } = mentioned;
        const known = mentioned.gender ?? (cluster && this.assumed.get(cluster)) ?? gender;
        if ((gender && known !== gender) || (cluster && cluster === speaker)) continue;
        // "“Dinesh built it,” he said": nobody calls himself by his name.
        if (cluster && speaks && this.quoted.has(cluster)) continue;
        if (years !== null && cluster && (this.ages.get(cluster) ?? years) !== years) continue;
        // Nobody is called by an age or a nationality in the sentence that names him.
        if (back === 0 && (isNoun || !this.mayMean(mentioned, firstToken, role))) continue;
        if (role === 'reflexive' && mentioned !== reflected) continue;
        let score = weight.distance * back + (mentioned.first ? weight.first : 0);
        if (mentioned.role !== 'object') score += weight[mentioned.role];
        if (back === 0 && opensClause) score += weight.clause;
        if (speaks && back < this.inParagraph && 'named' in mentioned.place && mentioned.place.named)
          score += weight.paragraph;
        if (!mentioned.gender) score += weight.untold;
        if (speaks && mentioned.speaks && back <= 1) score += weight.speaker;
        score += cluster ? weight.salience * Math.sqrt(cluster.mentions.length / this.most) : weight.unnamed;
        if (cluster && this.sureness.get(cluster)! < 0.5) score += weight.doubtful;
        if (cluster && last?.cluster === cluster && now - last.sentence < reach) {
          score += now - last.sentence < 2 ? weight.chain : weight.oldChain;
        }
        const key = cluster ?? mentioned;
        if (score > (scores.get(key)?.score ?? -Infinity)) scores.set(key, { score, mentioned });
      }
    }
    return scores;
  }

  /** Whom the sentence at work mentions before the token; where nobody, who its subject is to be. */
  private inSentence(token: number): readonly Mentioned[] {
    const here = this.sentences.at(-1)!;
    if (!this.ahead || here.length > 0 || this.ahead.mention.firstToken < token) return here;
    const { cluster, mention } = this.ahead;
    return [
      { cluster, gender: cluster.gender, role: 'subject', first: true, speaks: this.speaks(mention), place: mention },
    ];
  }

  /** "Brel asked him", "Brel wrote to Tarif, asking him": the object is not the subject of its own clause. */
  private mayMean({ role, place, first }: Mentioned, at: number, pronoun: Anaphor['role']): boolean {
    if (pronoun !== 'object' || role !== 'subject') return true;
    const { words, tags } = this.document;
    if (first && tags[at - 1]?.has('Gerund') && words[at - 2] === ',') return false;
    // Over the comma that ends an apposition: "his sister, Ana Ruiz, described him".
    const from = words[place.endToken] === ',' && isFinite(this.document, place.endToken + 1) ? 1 : 0;
    return !inOneClause(this.document, place.endToken + from, at);
  }

  private speaks({ firstToken, endToken }: TokenRange): boolean {
    const { words } = this.document;
    // "Tom Brel, a farmer, said"
    const apposition = words[endToken] === ',' ? words.slice(endToken + 1, endToken + longestApposition) : [];
    const verb = endToken + (apposition.includes(',') ? apposition.indexOf(',') + 2 : 0);
    return saying.has(words[verb] ?? '') || saying.has(words[firstToken - 1] ?? '');
  }

  private enter(cluster: Cluster | null, gender: Gender | null, role: GrammarRole, place: Mentioned['place']): void {
    const here = this.sentences.at(-1)!;
    if (here.length >= mostNamed) return;
    // "Brel and Tarif": neither comes before the other.
    const last = here.at(-1);
    const besides =
      last?.place.endToken === place.firstToken - 1 && this.document.words[place.firstToken - 1] === 'and';
    const first = !last || (besides && last.first);
    here.push({ cluster, gender, role, place, first, speaks: this.speaks(place) });
  }
}

/** Of a name that may be of two people it tells nothing. */
function surenessOf({ mentions, candidates }: Cluster): number {
  if (candidates.length > 0) return 1;
  return mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);
}
