import type { Document } from '../document';
import type { LinkReason, Sentence } from '../model';
import { anaphorAt, genderAssumed, genderOfPronoun, withoutVerb, type Anaphor } from './anaphors';
import { Binding } from './binding';
import type { Cluster, ClusterMention } from './cluster';
import type { Gender } from './gender';
import { firstVerb, longestApposition } from './grammaticalRole';
import { Kinship } from './kinship';
import { asSubject, mournedIn } from './obituary';
import { isAside, isDescribed, isSpokenFor } from './besidePronouns';
import { isSpeaking, MentionedPeople, type Mentioned } from './mentionedPeople';
import type { MentionIndex, Owned } from './mentionIndex';
import { margins, sureOfOnly, weight } from './pronounWeights';
import { subjectAhead } from './subjectAhead';

/** How many sentences a pronoun may look back. */
const reach = 4;
/** In tokens; before a longer one no colon is looked for. */
const longestQuote = 200;

/**
 * Resolves "he", "she" and their forms: to the person, of those mentioned in the last sentences whose gender fits, who
 * is the subject talked about (Grosz et al. 1995: nearness, grammatical role and the last pronoun's person decide, and
 * how much the article is about the person). Left open where two are about as likely, or where somebody without a name
 * is. Ages and nationalities that stand for a name, "the 51-year-old" and "the Dane", are resolved likewise. `speakerAt`
 * tells who says what stands at an offset, for the pronouns within quotes, where nobody speaks of himself as "he"; `null`
 * for those outside. Adds the pronouns to the people's mentions. Yields where the work may be interrupted.
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
  private readonly people: MentionedPeople;
  private readonly kinship: Kinship;
  private readonly binding: Binding;
  /** How many sentences the paragraph has so far, with the one at work. */
  private inParagraph = 0;
  /** Whom the sentence at work names in quotes. */
  private quoted: ReadonlySet<Cluster> = new Set();
  /** Whom the last pronoun of each gender meant, and in which sentence. */
  private readonly lastOf = new Map<Gender, { cluster: Cluster; sentence: number }>();
  private readonly most: number;
  /** The people named so far, and how many of each gender. */
  private readonly seen = new Set<Cluster>();
  private readonly seenOf = new Map<Gender | null, number>();
  private readonly assumed = new Map<Cluster, Gender>();
  private readonly ages = new Map<Cluster, number>();
  /** Whom an obituary is of. */
  private readonly dead: Cluster | null;

  constructor(
    private readonly document: Document,
    people: readonly Cluster[],
    private readonly mentions: MentionIndex,
  ) {
    this.people = new MentionedPeople(document, mentions);
    this.kinship = new Kinship(document, mentions);
    this.binding = new Binding(document, mentions);
    this.dead = mournedIn(document, mentions);
    this.most = people.reduce((most, person) => Math.max(most, person.mentions.length), 1);
    for (const person of people) {
      if (person.age) this.ages.set(person, person.age.years);
      const gender = genderAssumed(person);
      if (gender) this.assumed.set(person, gender);
    }
  }

  /** `quoted`: whom the sentence names in quotes; `ahead`: who its subject is, behind an opening. */
  begin(verb: number, quoted: ReadonlySet<Cluster>, ahead: Owned | undefined, opensParagraph: boolean): void {
    this.people.begin(verb, ahead);
    this.inParagraph = opensParagraph ? 1 : this.inParagraph + 1;
    this.quoted = quoted;
  }

  mention({ cluster, mention: place }: Owned): void {
    if (!this.seen.has(cluster)) {
      this.seen.add(cluster);
      this.seenOf.set(cluster.gender, (this.seenOf.get(cluster.gender) ?? 0) + 1);
    }
    this.people.add(cluster, cluster.gender, place);
  }

  /** Notes somebody without a name, if the word at the token means one. */
  noun(at: number): void {
    this.people.noun(at);
  }

  /** Adds the words to whom they mean, if that can be told. */
  resolve(anaphor: Anaphor, speaker: Cluster | null): void {
    const { gender, role, firstToken, endToken, years } = anaphor;
    if (this.people.isOfUnnamed(anaphor)) {
      // "“No,” she said. The chancellor, who is ill, has her doubts": the pronouns tell of another now.
      if (gender) this.lastOf.delete(gender);
      return;
    }
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
    const text = withoutVerb(this.document.text.slice(start, this.document.tokens[endToken - 1]!.end));
    const end = start + text.length;
    const mention: ClusterMention = {
      start,
      end,
      firstToken,
      endToken,
      text,
      kind: genderOfPronoun(text) ? 'pronoun' : 'nominal',
      named: null,
      confidence: cluster.gender ? sure : sure - 0.1,
      reason,
      evidence: { start: place.start, end: place.end },
    };
    if (gender) {
      this.lastOf.set(gender, { cluster, sentence: this.people.count });
      // Who was "he" once is never "she".
      if (!this.assumed.has(cluster)) this.assumed.set(cluster, gender);
    }
    if (years !== null) this.ages.set(cluster, years);
    this.people.add(cluster, gender ?? cluster.gender, mention, role === 'reflexive' ? 'object' : role);
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
    const now = this.people.count;
    const isNoun = this.document.words[firstToken]!.toLowerCase() === 'the';
    const speaks = isSpeaking(this.document, anaphor);
    const colon = speaks ? this.colonBefore(firstToken) : -1;
    const opensClause = role === 'subject' && /^(?:;|and|but)$/.test(this.document.words[firstToken - 1] ?? '');
    // "Himself" is the last subject.
    const reflected = this.people.of(0).findLast((mentioned) => mentioned.role === 'subject');
    // In an obituary each paragraph begins with whom it is of.
    const isSaid = speaks && this.document.words[anaphor.endToken] !== 'wrote';
    const goesBack =
      !isSaid && !speaker && this.inParagraph === 1 && this.people.of(0).every(({ cluster }) => !cluster);
    const barred = this.binding.barred(anaphor, this.people.of(0));
    const family = speaker && this.kinship.familyOf(speaker, this.document.tokens[firstToken]!.start);
    for (let back = 0; back < reach && back < now; back++) {
      for (const mentioned of back === 0 ? this.people.before(firstToken) : this.people.of(back)) {
        const { cluster } = mentioned;
        const known = mentioned.gender ?? (cluster && this.assumed.get(cluster)) ?? gender;
        if ((gender && known !== gender) || (cluster && (cluster === speaker || barred.has(cluster)))) continue;
        // "“Dinesh built it,” he said": nobody calls himself by his name.
        if (cluster && speaks && this.quoted.has(cluster)) continue;
        if (years !== null && cluster && (this.ages.get(cluster) ?? years) !== years) continue;
        // Nobody is called by an age or a nationality in the clause that names him.
        if (back === 0 && ((isNoun && !opensClause) || !this.binding.mayMean(mentioned, firstToken, role))) continue;
        if (role === 'reflexive' && mentioned !== reflected) continue;
        let score = weight.distance * back + (mentioned.first && mentioned.role !== 'possessive' ? weight.first : 0);
        if (mentioned.role !== 'object') score += weight[mentioned.role];
        if (back === 0 && opensClause) score += weight.clause;
        if (speaks && back < this.inParagraph && isNamedThere(mentioned)) score += weight.paragraph;
        if (this.endsWith(mentioned, colon)) score += weight.colon;
        if (back === 0 && mentioned.first && mentioned.role === 'subject' && isNamedThere(mentioned))
          score += weight.here;
        if (isAside(this.document, mentioned, anaphor)) score += weight.aside;
        if (cluster && (cluster === family || (back === 0 && isSpokenFor(this.document, mentioned))))
          score += weight.kin;
        if (cluster && role === 'possessive' && this.kinship.hasNamesake(anaphor, cluster)) score += weight.kin;
        if (!mentioned.gender) score += weight.untold;
        if (speaks && mentioned.speaks && back <= 1) score += weight.speaker;
        score += cluster ? weight.salience * Math.sqrt(cluster.mentions.length / this.most) : weight.unnamed;
        if (back === 0 && !cluster && this.isIntroduced(mentioned)) score += weight.introduced;
        if (!cluster && isDescribed(this.document, mentioned)) score += weight.described;
        if (cluster && this.mentions.surenessOf(cluster) < 0.5) score += weight.doubtful;
        if (cluster && last?.cluster === cluster && now - last.sentence < reach) {
          score += now - last.sentence < 2 ? weight.chain : weight.oldChain;
        }
        const key = cluster ?? mentioned;
        if (score > (scores.get(key)?.score ?? -Infinity)) scores.set(key, { score, mentioned });
      }
    }
    const dead = goesBack && gender ? this.dead : null;
    const mentioned = dead && gender && asSubject(dead, gender);
    if (mentioned && (scores.get(dead)?.score ?? 0) < weight.dead) scores.set(dead, { score: weight.dead, mentioned });
    return scores;
  }

  /** The colon before the quoted words that end right before the token; -1 where there is none. */
  private colonBefore(token: number): number {
    let at = token - 1;
    while (at > token - longestQuote && this.mentions.isQuoted(at)) at--;
    return at < token - 1 && this.document.words[at] === ':' ? at : -1;
  }

  /** Whether it is the subject of what the colon ends. */
  private endsWith({ role, place: { endToken } }: Mentioned, colon: number): boolean {
    if (role !== 'subject' || endToken > colon || colon - endToken > longestApposition) return false;
    return !this.document.words.slice(endToken, colon).some((word) => /^[.?!]$/.test(word));
  }

  private isIntroduced({ gender, place }: Mentioned): boolean {
    return gender !== null && /^an?$/i.test(this.document.words[place.firstToken]!);
  }
}

/** Whether it is a name, no pronoun or role. */
function isNamedThere({ place }: Mentioned): boolean {
  return 'named' in place && place.named !== null;
}
