import { honorifics, months, roleNouns, weekdays } from '../names/lexicon';
import { marked, tokensIn, type Document } from '../document';
import type { Entity, EntityType, Mention } from '../model';
import type { Span } from '../span';
import type { TokenRange } from '../segment/sentences';
import { beforeAge, beforeParty } from './party';

const longestPhrase = 12;
const longestApposition = 40;
const subjectPronoun = /^(?:he|she|they|it|i|we|who)$/i;
/** Words that stand for people without a noun: "several said". */
const quantifier =
  /^(?:several|many|some|others|most|both|another|few|one|everyone|everybody|someone|somebody|nobody)$/i;
/** Words that a noun follows, whatever the tagger takes it for: "of transport", "the message", "her campaign". */
const determiner = /^(?:of|the|an?|'s|’s|his|her|their|its|my|our)$/i;
/** What the tagger may take for an adjective or a verb between a subject and its verb: "Brel later wrote", "Brel has called". */
const between = /^(?:later|earlier|also|then|again|once|still|has|have|had|is|are|was|were|been|being)$/;
const owner = /^(?:his|her|their|its|my|our)$/i;
const preposition = /^(?:of|for|from|in|at|with)$/;
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

  /** The noun phrase that ends before the verb at `verb`, over auxiliaries, adverbs and an apposition between commas. */
  subjectBefore(verb: number, first: number): TokenRange | null {
    const { words, tags } = this.document;
    let at = verb - 1;
    const farthest = Math.max(first, verb - longestPhrase);
    while (
      at >= farthest &&
      (between.test(words[at]!) || ['Auxiliary', 'Adverb', 'Modal', 'Negative'].some((tag) => tags[at]!.has(tag))) &&
      !this.nameAt(at)
    ) {
      // "to say", "would say": an infinitive reports nothing that was said.
      if (words[at] === 'to') return null;
      at--;
    }
    at = beforeParty(words, this.beforeDate(at));
    if (at < first || this.isQuoted(at)) return null;
    if (words[at] !== ',') {
      const phrase = this.beforeParticiple(this.phraseEndingAt(at, first), first);
      return this.beforeRelative(phrase?.firstToken ?? at, first) ?? (phrase && this.joined(phrase, first));
    }
    // "…, saying": the subject is that of the sentence, wherever it stands.
    return tags[verb]!.has('Gerund') ? null : this.subjectBeforeComma(at, first);
  }

  /** "A man who saw the blaze said": before a relative clause without commas, whose words end at `end`; `null` where there is none. */
  private beforeRelative(end: number, first: number): TokenRange | null {
    const { words, tags } = this.document;
    let verb = false;
    for (let at = end - 1; at > first && end - at <= longestApposition && !this.isQuoted(at); at--) {
      if (/^[,;:.()—–]$/.test(words[at]!)) return null;
      if (words[at] === 'who') return verb ? this.phraseEndingAt(at - 1, first) : null;
      verb ||= tags[at]!.has('Verb') && !tags[at]!.has('Infinitive') && !this.nameAt(at);
    }
    return null;
  }

  /** "Norway, Sweden and Denmark said": where nothing else stands before them, all of the words joined by "and". */
  private joined(phrase: TokenRange, first: number): TokenRange {
    const { words } = this.document;
    let start = phrase.firstToken;
    let joins = /^(?:and|nor)$/;
    while (start - 2 >= first && joins.test(words[start - 1]!)) {
      const before = this.phraseEndingAt(start - 2, first);
      if (!before) return phrase;
      start = before.firstToken;
      joins = /^,$/;
    }
    const isAll = start === first || /^(?:both|neither|but|that)$/i.test(words[start - 1]!) || this.isQuoted(start - 1);
    return isAll ? { firstToken: start, endToken: phrase.endToken } : phrase;
  }

  /** "The minister on Friday said": before the day; the same token where none ends there. */
  private beforeDate(at: number): number {
    const { words } = this.document;
    return /^(?:on|last|this|late|early)$/.test(words[at - 1] ?? '') && weekdays.has(words[at]!.toLowerCase())
      ? at - 2
      : at;
  }

  /** "a letter obtained by the paper said": of a phrase behind "by" and a participle, the one before these. */
  private beforeParticiple(phrase: TokenRange | null, first: number): TokenRange | null {
    if (!phrase) return null;
    const { words, tags } = this.document;
    const participle = phrase.firstToken - 2;
    if (participle <= first || words[participle + 1] !== 'by' || !tags[participle]!.has('PastTense')) return phrase;
    return this.phraseEndingAt(participle - 1, first) ?? phrase;
  }

  /**
   * "Ned Price, a spokesman for the department, said": what stands before the comma that opens the apposition; "its
   * chairman, Raj Patel, said": the name that is the apposition.
   */
  private subjectBeforeComma(comma: number, first: number): TokenRange | null {
    const { words } = this.document;
    const last = this.nameAt(comma - 1);
    const named = last && !this.isPlace(last) && this.widen(last, first);
    if (named && words[named.firstToken - 1] === ',') return this.headOfApposition(named, first) ?? named;
    // "Marcus Eddleman (D-Vt.), said"
    if (words[comma - 1] === ')') return this.phraseEndingAt(beforeParty(words, comma - 1), first);
    let opening = -1;
    for (let at = comma - 1; at >= first && comma - at <= longestApposition && !this.isQuoted(at); at--) {
      if (words[at] !== ',') continue;
      // The nearest comma, unless one before it opens a relative clause: "Ana Ruiz, who is a judge in Elche, Spain, said".
      if (opening < 0 || /^(?:who|whose|which|whom)$/.test(words[at + 1]!)) opening = at;
    }
    const phrase = opening < 0 ? null : this.phraseEndingAt(beforeAge(words, beforeParty(words, opening - 1)), first);
    return phrase && (this.namedBehind(phrase, opening) ?? this.beforeApposition(phrase, first));
  }

  /** "his lawyer, Ana Ruiz of the firm, said": of a role and a comma, the person behind it. */
  private namedBehind({ endToken }: TokenRange, comma: number): TokenRange | null {
    const { words } = this.document;
    if (!roleNouns.has(words[endToken - 1]!.toLowerCase())) return null;
    const name =
      this.nameAt(comma + 1) ?? (honorifics.has(words[comma + 1]!.toLowerCase()) ? this.nameAt(comma + 2) : null);
    return name && this.typeOf(name) === 'person' ? this.widen(name, comma + 1) : null;
  }

  /** "Ana Ruiz of the harbour agency, HPA, said": of a name that only says what another is called, who is of that. */
  private headOfApposition(named: TokenRange, first: number): TokenRange | null {
    if (this.typeOf(named) === 'person') return null;
    const phrase = this.phraseEndingAt(named.firstToken - 2, first);
    if (!phrase) return null;
    for (let at = phrase.firstToken; at < phrase.endToken; at++) {
      const name = this.nameAt(at);
      if (name && this.typeOf(name) === 'person') return this.widen(name, first);
    }
    return null;
  }

  /** "Ana Ruiz, head of the union, a large one, said": of a phrase behind a name and a comma, the name. */
  private beforeApposition(phrase: TokenRange, first: number): TokenRange {
    const { words } = this.document;
    if (!/^\p{Ll}/u.test(words[phrase.firstToken]!) || words[phrase.firstToken - 1] !== ',') return phrase;
    const name = this.nameAt(phrase.firstToken - 2);
    return name && name.firstToken >= first ? this.widen(name, first) : phrase;
  }

  /** The noun phrase whose last word is at `last`: a name, a pronoun, or a noun with what belongs to it. */
  phraseEndingAt(last: number, first: number): TokenRange | null {
    const { words, tags, tokens } = this.document;
    if (last < first) return null;
    const name = this.nameAt(last);
    if (name) return this.withHead(this.widen(name, first), first);
    if (subjectPronoun.test(words[last]!)) return { firstToken: last, endToken: last + 1 };
    if (quantifier.test(words[last]!) && (last === first || !this.inPhrase(last - 1)))
      return { firstToken: last, endToken: last + 1 };
    const nominal = tags[last]!.has('Noun') || tags[last]!.has('Adjective') || determiner.test(words[last - 1] ?? '');
    if (tokens[last]!.kind !== 'word' || !nominal) return null;
    let start = last;
    while (start > first && last - start < longestPhrase && this.inPhrase(start - 1)) start--;
    const phrase = this.trimmed(start, last + 1);
    return phrase && this.withHead(phrase, first);
  }

  /** "a spokeswoman for Mr Marsh", "an official in the ministry": the phrase with what it hangs on; of a person, the person. */
  private withHead(phrase: TokenRange, first: number): TokenRange {
    const { words, tags } = this.document;
    const before = this.beforeRole(phrase.firstToken, first) - 1;
    const last = (/^(?:the|an?)$/.test(words[before] ?? '') ? before - 1 : before) - 1;
    if (last < first || !preposition.test(words[last + 1]!)) return phrase;
    const person = this.nameAt(last);
    if (person) return this.widen(person, first);
    if (!tags[last]!.has('Noun') || tags[last]!.has('Date') || !this.inPhrase(last)) return phrase;
    let start = last;
    while (start > first && last - start < longestPhrase && this.inPhrase(start - 1)) start--;
    const head = this.trimmed(start, last + 1);
    return head ? { firstToken: head.firstToken, endToken: phrase.endToken } : phrase;
  }

  /** Where the roles and honorifics before a name begin: "for Prime Minister Ana Ruiz". */
  private beforeRole(name: number, first: number): number {
    const { words, tags } = this.document;
    const isRole = (word: string): boolean => roleNouns.has(word) || honorifics.has(word);
    let start = name;
    while (start > first && !this.isQuoted(start - 1)) {
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
      } else if (this.inPhrase(at) && !phraseEnd.test(words[at]!)) at++;
      else break;
    }
    if (at === start || (at === start + 1 && owner.test(words[start]!))) return null;
    // A role before a name is not part of the words that name the speaker, but "a lawyer for" makes it somebody else.
    if (name && name.endToken === at && !this.hangsOn(name, start)) return name;
    const phrase = this.trimmed(start, at);
    // "said its chairman, Raj Patel"
    const role = phrase && roleNouns.has(words[phrase.endToken - 1]!.toLowerCase());
    return (role && words[at] === ',' && at + 1 < end && this.nameAt(at + 1)) || phrase;
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
    if (this.isQuoted(index) || phraseEnd.test(words[index]!)) return false;
    if (this.nameAt(index) || tokens[index]!.kind === 'clitic' || tokens[index]!.kind === 'number') return true;
    if (/^(?:of|for|from|with|at|the|a|an|[-–&])$/i.test(words[index]!)) return true;
    if (this.isHyphen(index - 1) || this.isHyphen(index + 1)) return true;
    if (words[index] === 'to') return words[index - 1] === 'close';
    const set = tags[index]!;
    if (set.has('Verb') && !set.has('Gerund')) return false;
    return (
      ['Noun', 'Adjective', 'Determiner', 'Possessive', 'Value'].some((tag) => set.has(tag)) && !set.has('Pronoun')
    );
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
    // "On Thursday a spokesman", "In May ministers", but "Thursday's report".
    const isMonth = (at: number): boolean => /^in$/i.test(words[at - 1] ?? '') && months.has(words[at]!.toLowerCase());
    const dated = (at: number): boolean =>
      (tags[at]!.has('Date') || isMonth(at)) && !/^['’]s$/.test(words[at + 1] ?? '');
    while (first + 1 < last && dated(first)) first++;
    while (last > first && /^(?:of|for|from|with|at|the|a|an|[-–&]|'s|’s)$/i.test(words[last - 1]!)) last--;
    for (let at = first; at < last; at++) {
      const noun = tags[at]!.has('Noun') || (at > first && determiner.test(words[at - 1]!));
      if (noun && !tags[at]!.has('Date')) return { firstToken: first, endToken: last };
    }
    return null;
  }

  /** Whether the name is a place's: "Ana Ruiz, of Elche, Spain, said". */
  private isPlace(name: TokenRange): boolean {
    return this.typeOf(name) === 'location';
  }

  private typeOf({ firstToken }: TokenRange): EntityType | undefined {
    const name = this.nameIndices[firstToken]!;
    return name < 0 ? undefined : this.names[name]!.entity.type;
  }

  /** A name with an honorific before it. */
  widen(name: TokenRange, first: number): TokenRange {
    const before = name.firstToken - 1;
    return before >= first && honorifics.has(this.document.words[before]!.toLowerCase())
      ? { firstToken: before, endToken: name.endToken }
      : name;
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
