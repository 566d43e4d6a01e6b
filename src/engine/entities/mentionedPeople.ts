import type { Document } from '../document';
import { describing, peopleNouns, roleNouns, saying } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import type { Span } from '../span';
import type { Anaphor } from './anaphors';
import type { Cluster, ClusterMention } from './cluster';
import { genderOfNoun, type Gender } from './gender';
import { inOneClause, isInvertedSubject, longestApposition, roleOf, type GrammarRole } from './grammaticalRole';
import type { MentionIndex, Owned } from './mentionIndex';

/** How many people of one sentence are looked at. */
const mostNamed = 30;

/** By these, with where they are from, papers call whom they have named: "the Ohio senator". */
const offices = /^(?:senator|congress(?:wo)?man|lawmaker|politician|parliamentarian|M[ES]?P)$/;

/** Someone whom a sentence mentions: a person, or (`null`) somebody without a name ("a woman", "the driver"). */
export interface Mentioned {
  readonly cluster: Cluster | null;
  readonly gender: Gender | null;
  readonly role: GrammarRole;
  readonly first: boolean;
  /** Whether a verb of saying stands beside the words. */
  readonly speaks: boolean;
  readonly place: ClusterMention | TokenPlace;
}

type TokenPlace = Span & TokenRange;

/** The people whom the sentences mention one after the other, with and without a name: whom a pronoun may mean. */
export class MentionedPeople {
  /** Of each sentence so far; the last is the sentence at work. */
  private readonly sentences: Mentioned[][] = [];
  private verb = 0;
  private ahead: Owned | undefined;

  constructor(
    private readonly document: Document,
    private readonly mentions: MentionIndex,
  ) {}

  /** A sentence begins, whose first finite verb is at the token `verb`; `ahead`: who its subject is, behind an opening. */
  begin(verb: number, ahead: Owned | undefined): void {
    this.sentences.push([]);
    this.verb = verb;
    this.ahead = ahead;
  }

  /** How many sentences have begun. */
  get count(): number {
    return this.sentences.length;
  }

  /** Whom the sentence so many before the one at work mentions. */
  of(back: number): readonly Mentioned[] {
    return this.sentences[this.sentences.length - 1 - back]!;
  }

  /** Whom the sentence at work mentions before the token; where nobody, who its subject is to be. */
  before(token: number): readonly Mentioned[] {
    const here = this.of(0);
    if (!this.ahead || here.length > 0 || this.ahead.mention.firstToken < token) return here;
    const { cluster, mention } = this.ahead;
    return [
      {
        cluster,
        gender: cluster.gender,
        role: 'subject',
        first: true,
        speaks: isSpeaking(this.document, mention),
        place: mention,
      },
    ];
  }

  /** Adds a mention in the sentence at work: of a person, or (`null`) of somebody without a name. */
  add(
    cluster: Cluster | null,
    gender: Gender | null,
    place: Mentioned['place'],
    role: GrammarRole = roleOf(this.document, place, this.verb),
  ): void {
    const here = this.sentences.at(-1)!;
    if (here.length >= mostNamed) return;
    // "Brel and Tarif": neither comes before the other.
    const last = here.at(-1);
    const besides =
      last?.place.endToken === place.firstToken - 1 && this.document.words[place.firstToken - 1] === 'and';
    const first = !last || (besides && last.first);
    const isInverted = role === 'object' && isInvertedSubject(this.document, place);
    const speaks = isInverted || isSpeaking(this.document, place);
    here.push({ cluster, gender, role: isInverted ? 'subject' : role, place, first, speaks });
  }

  /** Notes somebody without a name, where the word at the token means one, unless the words only say what someone named is. */
  noun(at: number): void {
    const { words, tokens, tags } = this.document;
    // "The Minister said he", as some papers write it.
    const word = /^the$/i.test(words[at - 1] ?? '') ? words[at]!.toLowerCase() : words[at]!;
    const gender = genderOfNoun(word);
    if (!gender && !((roleNouns.has(word) || peopleNouns.has(word)) && tags[at]!.has('Noun'))) return;
    // "a 9-year-old boy"
    const isAged = words[at - 1] === 'old' && words[at - 2] === '-' && words[at - 4] === '-';
    let start = isAged ? at - 5 : at;
    const opens = (token: number): boolean =>
      /^(?:a|an|the|his|her|their|one|another|this|that|my|our)$/i.test(words[token] ?? '');
    const belongs = (token: number): boolean => tags[token]!.has('Adjective') || tags[token]!.has('Noun');
    while (start > 0 && at - start < 4 && belongs(start - 1) && !opens(start - 1)) start--;
    const before = words[start - 2]?.toLowerCase() ?? '';
    if (!opens(start - 1)) return;
    // "was a lawyer", "as a lawyer", ", a lawyer,": what somebody is.
    if (/^(?:,|is|was|as|be|been|became|become|named|elected|appointed)$/.test(before)) return;
    // "one survivor, Ana Ruiz, said": who is named right behind.
    const behind = words[at + 1] === ',' ? at + 3 : at + 2;
    const from = describing.has(word) && !offices.test(word) && !this.isPersonIn(start, at) ? at : start;
    if (!this.mentions.isFree({ firstToken: from, endToken: Math.min(behind, tokens.length) })) return;
    const place = { ...tokens[at]!, firstToken: start - 1, endToken: at + 1 };
    this.add(null, gender, place);
  }

  private isPersonIn(first: number, end: number): boolean {
    for (let at = first; at < end; at++) if (this.mentions.ownerOf(at)?.type === 'person') return true;
    return false;
  }

  /** "a boy who had lost his mother": whether it stands in a clause that tells of somebody without a name, who fits. */
  isOfUnnamed({ firstToken, gender, role }: Anaphor): boolean {
    return this.of(0).some(
      ({ cluster, gender: told, place }) =>
        cluster === null &&
        role !== 'object' &&
        (told ?? gender) === gender &&
        this.behindWho(place) > 0 &&
        firstToken - place.endToken < longestApposition &&
        inOneClause(this.document, this.behindWho(place), firstToken),
    );
  }

  /** Behind the "who" of "a boy who" and "the chancellor, who"; 0 where none stands there. */
  private behindWho({ firstToken, endToken }: TokenRange): number {
    const { words } = this.document;
    if (words[endToken] === ',' && words[endToken + 1] === 'who') return endToken + 2;
    const isOne = /^(?:an?|one|another)$/i.test(words[firstToken]!);
    return isOne && words[endToken] === 'who' ? endToken + 1 : 0;
  }
}

/** Whether a verb of saying stands beside the words. */
export function isSpeaking({ words }: Document, { firstToken, endToken }: TokenRange): boolean {
  // "Tom Brel, a farmer, said"
  const apposition = words[endToken] === ',' ? words.slice(endToken + 1, endToken + longestApposition) : [];
  const verb = endToken + (apposition.includes(',') ? apposition.indexOf(',') + 2 : 0);
  return saying.has(words[verb] ?? '') || saying.has(words[firstToken - 1] ?? '');
}
