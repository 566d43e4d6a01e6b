import { honorifics, isPersonNoun, months, roleNouns } from '../names/lexicon';
import { isPossessive, marked, tokensIn, type Document } from '../document';
import type { Entity, EntityType, Mention } from '../model';
import type { Span } from '../span';
import type { TokenRange } from '../segment/sentences';
import { papers } from './clauseGrammar';

const longestPhrase = 12;
const subjectPronoun = /^(?:he|she|they|it|i|we|who)$/i;
/** Words that stand for people without a noun: "several said". */
const quantifier =
  /^(?:several|many|some|others|most|both|another|few|one|everyone|everybody|someone|somebody|nobody)$/i;
/** Words that a noun follows, whatever the tagger takes it for: "of transport", "the message", "her campaign". */
export const determiner = /^(?:of|the|an?|'s|’s|his|her|their|its|my|our)$/i;
const owner = /^(?:his|her|their|its|my|our)$/i;
const preposition = /^(?:of|for|from|in|at|with|on|near|outside|inside)$/;
export const anyPronoun = /^(?:he|she|they|it|i|we|who|which|his|her|their|him|them|its|my|our)$/i;
const phraseEnd = /^(?:who|whose|which|that|when|while|as|if|because|,|;|:|\.|\(|\)|—|–|"|“|”|'')$/;

/** A place where somebody or something is named that can speak. */
export interface SpeakerMention extends Span {
  readonly kind: Mention['kind'];
  readonly confidence: number;
  readonly entity: Pick<Entity, 'id' | 'type'>;
}

/** Finds the noun phrases outside quotes that can name a speaker; the words of quotes and names are known to it. */
export class PhraseFinder {
  /** The tokens of each name, and for each token the index of the name that it belongs to, or -1. */
  private readonly ranges: readonly TokenRange[];
  private readonly nameIndices: Int32Array;
  /** Of each token, whether it stands in a quote. */
  private readonly quotedTokens: Uint8Array;

  constructor(
    private readonly document: Document,
    /** Names, sorted and not overlapping. */
    private readonly names: readonly SpeakerMention[],
    /** Quoted regions, sorted and not overlapping. */
    quoted: readonly Span[],
  ) {
    const { tokens } = document;
    this.ranges = names.map((name) => tokensIn(tokens, name));
    this.nameIndices = new Int32Array(tokens.length).fill(-1);
    for (const [index, { firstToken, endToken }] of this.ranges.entries())
      this.nameIndices.fill(index, firstToken, endToken);
    this.quotedTokens = marked(tokens, quoted);
  }

  /** The noun phrase whose last word is at `last`: a name, a pronoun, or a noun with what belongs to it. */
  phraseEndingAt(last: number, first: number): TokenRange | null {
    const { words, tags, tokens } = this.document;
    if (last < first) return null;
    const name = this.nameAt(last);
    if (name) return this.withHead(this.widen(name, first), first);
    // "Who told her that?" asks for the subject.
    if (words[last] === 'Who') return null;
    if (subjectPronoun.test(words[last]!)) return { firstToken: last, endToken: last + 1 };
    if (quantifier.test(words[last]!) && (last === first || !this.inPhrase(last - 1)))
      return { firstToken: last, endToken: last + 1 };
    const nominal = tags[last]!.has('Noun') || tags[last]!.has('Adjective') || determiner.test(words[last - 1] ?? '');
    if (tokens[last]!.kind !== 'word' || !nominal) return null;
    let start = last;
    while (start > first && last - start < longestPhrase && this.inPhrase(start - 1) && !this.isWhole(start)) start--;
    const phrase = this.trimmed(start, last + 1);
    // "her office said"
    const isOwned = phrase && phrase.firstToken > first && owner.test(words[phrase.firstToken - 1]!);
    const whole = isOwned ? { ...phrase, firstToken: phrase.firstToken - 1 } : phrase;
    return whole && this.withHead(whole, first);
  }

  /** "a spokeswoman for Mr Marsh", "an official in the ministry": the phrase with what it hangs on; of a person, the person. */
  private withHead(phrase: TokenRange, first: number): TokenRange {
    const { words, tags } = this.document;
    let before = this.beforeRole(phrase.firstToken, first) - 1;
    // "from the African Union and the European Union"
    while (words[before] === 'the' && words[before - 1] === 'and' && this.nameAt(before - 2))
      before = this.nameAt(before - 2)!.firstToken - 1;
    const last = (/^(?:the|an?)$/.test(words[before] ?? '') ? before - 1 : before) - 1;
    if (last < first || !preposition.test(words[last + 1]!)) return phrase;
    const person = this.nameAt(last);
    if (person) {
      const whole = this.widen(person, first);
      // "doctors at the hospital in Halden"
      return this.typeOf(person) === 'person' ? whole : this.withHead(whole, first);
    }
    if (!tags[last]!.has('Noun') || tags[last]!.has('Date') || !this.inPhrase(last)) return phrase;
    let start = last;
    while (start > first && last - start < longestPhrase && this.inPhrase(start - 1)) start--;
    const head = this.trimmed(start, last + 1);
    return head ? { firstToken: head.firstToken, endToken: phrase.endToken } : phrase;
  }

  /** "Foreign Minister Ana Ruiz": of a role and the name of a person the name; all of other words. */
  withoutRole(words: TokenRange | null): TokenRange | null {
    const name = words && this.nameAt(words.endToken - 1);
    if (!name || name.firstToken <= words.firstToken || this.typeOf(name) !== 'person') return words;
    const before = this.document.words.slice(words.firstToken, name.firstToken);
    return before.some((word) => preposition.test(word)) ? words : this.widen(name, words.firstToken);
  }

  /** Where the roles and honorifics before a name begin: "for Prime Minister Ana Ruiz". */
  private beforeRole(name: number, first: number): number {
    const { words, tags } = this.document;
    const isRole = (word: string): boolean => roleNouns.has(word) || honorifics.has(word);
    let start = name;
    while (start > first && name - start < longestPhrase && !this.isQuoted(start - 1)) {
      const word = words[start - 1]!.toLowerCase();
      // "former Norwegian Prime Minister"
      const set = tags[start - 1]!;
      const qualifies = start < name && (set.has('Adjective') || set.has('Noun')) && !set.has('Pronoun');
      if (!isRole(word) && !(qualifies && (this.isGroup(start - 1) || !this.nameAt(start - 1)))) break;
      start--;
    }
    return start;
  }

  private isGroup(index: number): boolean {
    const name = this.nameAt(index);
    return name !== null && this.typeOf(name) === 'norp';
  }

  /** The noun phrase that begins at `start`, up to a comma, a clause or a verb. */
  phraseFrom(start: number, end: number): TokenRange | null {
    const { words } = this.document;
    if (start >= end || this.isQuoted(start)) return null;
    if (subjectPronoun.test(words[start]!)) return { firstToken: start, endToken: start + 1 };
    // "said one"
    if (quantifier.test(words[start]!) && (start + 1 >= end || !this.inPhrase(start + 1)))
      return { firstToken: start, endToken: start + 1 };
    // "said their leader": the tagger takes it for a pronoun.
    let at = owner.test(words[start]!) ? start + 1 : start;
    let name: TokenRange | null = null;
    while (at < end && at - start < longestPhrase && !this.isQuoted(at)) {
      const here = this.nameAt(at);
      if (here) {
        name = here;
        at = here.endToken;
        // "said Ned Price in Delhi": the first person or group named is the one who speaks, unless it is but part of a role.
        // "said Ned Price of the ministry"
        if (at >= end || preposition.test(words[at]!)) break;
        if (!/^(?:'s|’s)$/.test(words[at]!) && !this.inPhrase(at)) break;
      } else if ((this.inPhrase(at) && !phraseEnd.test(words[at]!)) || this.isOffice(at)) at++;
      else break;
    }
    if (at === start || (at === start + 1 && owner.test(words[start]!))) return null;
    // A role before a name is not part of the words that name the speaker, but "a lawyer for" makes it somebody else.
    if (name && name.endToken === at && !this.hangsOn(name, start)) return name;
    const phrase = this.trimmed(start, at);
    // "said its chairman, Raj Patel"
    return (phrase && words[at] === ',' && at + 1 < end && this.personBehind(phrase, at)) || phrase;
  }

  /** "his mother, Ana Ruiz", "the panel's chair, Dr Ana Ruiz": of what a person is and a comma, the person behind it. */
  personBehind(phrase: TokenRange, comma: number): TokenRange | null {
    const { words } = this.document;
    if (!isPersonNoun(words[phrase.endToken - 1]!.toLowerCase())) return null;
    // "the mayor, former Halden teacher Jane Cole"
    for (let at = comma + 1; at < Math.min(words.length, comma + longestPhrase) && this.inPhrase(at); at++) {
      const name = this.nameAt(at);
      if (name && this.typeOf(name) === 'person') return this.widen(name, comma + 1);
    }
    return null;
  }

  /** Whether the name of a person, with its role, stands behind a preposition: "the mother of Ana Ruiz". */
  private hangsOn(name: TokenRange, start: number): boolean {
    if (this.typeOf(name) !== 'person') return false;
    const role = this.beforeRole(name.firstToken, start);
    const { words } = this.document;
    const before = /^(?:the|an?)$/.test(words[role - 1] ?? '') ? role - 2 : role - 1;
    return before > start && preposition.test(words[before]!) && !this.nameAt(before - 1);
  }

  /** Whether the token can stand within a noun phrase: nouns, names and what belongs to them, no verb. */
  inPhrase(index: number): boolean {
    const { words, tags, tokens } = this.document;
    if (this.isQuoted(index)) return false;
    if (this.nameAt(index)) return true;
    if (phraseEnd.test(words[index]!)) return false;
    if (tokens[index]!.kind === 'number' || isPossessive(this.document, index)) return true;
    if (/^[-–]$/.test(words[index]!)) return this.isJoint(index);
    if (/^(?:of|for|from|with|at|the|a|an|&)$/i.test(words[index]!)) return true;
    if (this.isHyphen(index - 1) || this.isHyphen(index + 1)) return true;
    // "sources close to the talks"
    if (words[index] === 'to') return words[index - 1] === 'close';
    const set = tags[index]!;
    // "said coach Jane Hill", "says lead author Jane Hill": the tagger takes it for a verb.
    if (set.has('Verb') && !set.has('Gerund')) return this.isRoleBefore(index) || this.isNounAllTheSame(index);
    return (
      ['Noun', 'Adjective', 'Determiner', 'Possessive', 'Value'].some((tag) => set.has(tag)) && !set.has('Pronoun')
    );
  }

  /** Whether a noun phrase begins with the article at the token, and what stands before belongs to another: "two days later the leader". */
  private isWhole(index: number): boolean {
    const { words } = this.document;
    return (
      /^(?:the|an?)$/.test(words[index]!) &&
      !/^(?:of|for|from|with|at|to|half|all|both|[-–&])$/i.test(words[index - 1] ?? '')
    );
  }

  /** Whether the token is the "and" of an office: "Industry and Trade Minister Ana Ruiz". */
  private isOffice(index: number): boolean {
    const { words } = this.document;
    if (words[index] !== 'and' || !/^\p{Lu}/u.test(words[index - 1] ?? '')) return false;
    for (let at = index + 1; at < index + 5 && /^\p{Lu}/u.test(words[at] ?? ''); at++) {
      if (roleNouns.has(words[at]!.toLowerCase())) return true;
    }
    return false;
  }

  /** "sources close to the talks", "according to court documents" */
  private isNounAllTheSame(index: number): boolean {
    const { words } = this.document;
    if (words[index] === 'close') return words[index + 1] === 'to';
    return papers.has(words[index]!) || papers.has(words[index + 1] ?? '');
  }

  private isRoleBefore(index: number): boolean {
    const { words } = this.document;
    // "the transport secretary said"
    if (words[index] === 'lead' || /^(?:the|an?)$/i.test(words[index - 1] ?? ''))
      return roleNouns.has(words[index + 1] ?? '');
    if (roleNouns.has(words[index]!) && this.nameAt(index + 1)) return true;
    // "said finance chief Jane Hill"
    return roleNouns.has(words[index + 1] ?? '') && this.nameAt(index + 2) !== null;
  }

  /** Whether the dash stands by a word, and is none that parts the dateline from the text: "LAGOS - The bank said". */
  private isJoint(index: number): boolean {
    const { tokens } = this.document;
    return tokens[index - 1]?.end === tokens[index]!.start || tokens[index + 1]?.start === tokens[index]!.end;
  }

  /** Whether the token joins the words on both its sides: "a just-released poll". */
  private isHyphen(index: number): boolean {
    const { words, tokens } = this.document;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (words[index] !== '-' || before?.kind !== 'word' || after?.kind !== 'word') return false;
    return before.end === tokens[index]!.start && after.start === tokens[index]!.end;
  }

  /** Without prepositions and the like at its ends; `null` where no noun is left. */
  private trimmed(start: number, end: number): TokenRange | null {
    const { words, tags } = this.document;
    let first = start;
    let last = end;
    while (first < last && /^(?:of|for|from|with|at|[-–&]|'s|’s)$/i.test(words[first]!)) first++;
    // "On Thursday a spokesman", "In May ministers", but "Thursday's report" and "minutes of the meeting".
    const isMonth = (at: number): boolean => /^in$/i.test(words[at - 1] ?? '') && months.has(words[at]!.toLowerCase());
    const dated = (at: number): boolean =>
      (tags[at]!.has('Date') || isMonth(at)) && !/^(?:['’]s|of)$/.test(words[at + 1] ?? '');
    while (first + 1 < last && dated(first)) first++;
    while (last > first && /^(?:of|for|from|with|at|the|a|an|[-–&]|'s|’s)$/i.test(words[last - 1]!)) last--;
    for (let at = first; at < last; at++) {
      const noun =
        tags[at]!.has('Noun') ||
        (at > first && (determiner.test(words[at - 1]!) || /^(?:one|another)$/i.test(words[at - 1]!)));
      if (noun && !tags[at]!.has('Date')) return { firstToken: first, endToken: last };
    }
    return null;
  }

  /** What the name at the tokens is. */
  typeOf({ firstToken }: TokenRange): EntityType | undefined {
    const name = this.nameIndices[firstToken]!;
    return name < 0 ? undefined : this.names[name]!.entity.type;
  }

  /** A name with the honorifics before it. */
  widen(name: TokenRange, first: number): TokenRange {
    let { firstToken } = name;
    while (firstToken > first && honorifics.has(this.document.words[firstToken - 1]!.toLowerCase())) firstToken--;
    return firstToken < name.firstToken ? { firstToken, endToken: name.endToken } : name;
  }

  /** The tokens of the name that the token at `index` belongs to. */
  nameAt(index: number): TokenRange | null {
    const name = this.nameIndices[index] ?? -1;
    return name < 0 ? null : this.ranges[name]!;
  }

  /** The noun phrases and pronouns of the tokens `[first, end)`, in order, each without what hangs on it ("of the firm"). */
  phrasesIn(first: number, end: number): TokenRange[] {
    const phrases: TokenRange[] = [];
    for (let at = first; at < end; at++) {
      const phrase = this.simplePhraseAt(at, end);
      if (!phrase) continue;
      phrases.push(phrase);
      at = phrase.endToken - 1;
    }
    return phrases;
  }

  private simplePhraseAt(at: number, end: number): TokenRange | null {
    const { words, tags, tokens } = this.document;
    if (this.isQuoted(at)) return null;
    const name = this.nameAt(at);
    if (name) return name;
    if (anyPronoun.test(words[at]!)) return { firstToken: at, endToken: at + 1 };
    let last = at;
    let noun = false;
    for (; last < end && last - at < longestPhrase && tokens[last]!.kind === 'word'; last++) {
      const set = tags[last]!;
      if (this.nameAt(last) || this.isQuoted(last) || set.has('Pronoun') || set.has('Preposition')) break;
      if (last > at && set.has('Determiner')) break;
      if (!['Noun', 'Adjective', 'Determiner', 'Possessive'].some((tag) => set.has(tag))) break;
      noun ||= set.has('Noun') && !set.has('Date');
    }
    return noun ? { firstToken: at, endToken: last } : null;
  }

  /** Whether the token stands in a quote. */
  isQuoted(index: number): boolean {
    return this.quotedTokens[index] === 1;
  }
}
