import { honorifics, roleNouns } from '../names/lexicon';
import type { Document } from '../document';
import { firstEndingAfter, indexAt, type Span } from '../span';
import type { TokenRange } from '../segment/sentences';

const longestPhrase = 12;
const longestBrackets = 8;
const subjectPronoun = /^(?:he|she|they|it|i|we|who)$/i;
const anyPronoun = /^(?:he|she|they|it|i|we|who|which|his|her|their|him|them|its|my|our)$/i;
const phraseEnd = /^(?:who|whose|which|that|when|while|as|if|because|,|;|:|\.|\(|\)|—|–|"|“|”|'')$/;

/** Finds the noun phrases outside quotes that can name a speaker; the words of quotes and names are known to it. */
export class PhraseFinder {
  constructor(
    private readonly document: Document,
    /** Names, sorted and not overlapping. */
    private readonly names: readonly Span[],
    /** Quoted regions, sorted and not overlapping. */
    private readonly quoted: readonly Span[],
  ) {}

  /** The noun phrase that ends before the verb at `verb`, over auxiliaries, adverbs and an apposition between commas. */
  subjectBefore(verb: number, first: number): TokenRange | null {
    const { words, tags } = this.document;
    let at = verb - 1;
    const farthest = Math.max(first, verb - longestPhrase);
    while (
      at >= farthest &&
      ['Auxiliary', 'Adverb', 'Modal', 'Negative'].some((tag) => tags[at]!.has(tag)) &&
      !this.nameAt(at)
    ) {
      // "to say", "would say": an infinitive reports nothing that was said.
      if (words[at] === 'to') return null;
      at--;
    }
    at = this.beforeBrackets(at);
    if (at < first || this.isQuoted(at)) return null;
    return words[at] === ',' ? this.subjectBeforeComma(at, first) : this.phraseEndingAt(at, first);
  }

  /** "Marcus Eddleman (D-Vt.) said": the token before the brackets that end at `at`, else `at`. */
  private beforeBrackets(at: number): number {
    const { words } = this.document;
    if (words[at] !== ')') return at;
    const first = Math.max(0, at - longestBrackets);
    const open = words.slice(first, at).lastIndexOf('(');
    return open >= 0 ? first + open - 1 : at;
  }

  /**
   * "Ned Price, a spokesman for the department, said": what stands before the comma that opens the apposition; "its
   * chairman, Raj Patel, said": the name that is the apposition.
   */
  private subjectBeforeComma(comma: number, first: number): TokenRange | null {
    const { words } = this.document;
    const last = this.nameAt(comma - 1);
    const named = last && this.widen(last, first);
    if (named && words[named.firstToken - 1] === ',') return named;
    for (let at = comma - 1; at >= first && comma - at <= 25; at--) {
      if (this.isQuoted(at)) return null;
      if (words[at] !== ',') continue;
      return this.phraseEndingAt(this.beforeBrackets(at - 1), first);
    }
    return null;
  }

  /** The noun phrase whose last word is at `last`: a name, a pronoun, or a noun with what belongs to it. */
  phraseEndingAt(last: number, first: number): TokenRange | null {
    const { words, tags, tokens } = this.document;
    if (last < first) return null;
    const name = this.nameAt(last);
    if (name) return this.withHead(this.widen(name, first), first);
    if (subjectPronoun.test(words[last]!)) return { firstToken: last, endToken: last + 1 };
    const nominal = tags[last]!.has('Noun') || tags[last]!.has('Adjective');
    // "of transport": a noun, whatever the tagger takes it for.
    if (tokens[last]!.kind !== 'word' || !(nominal || /^(?:of|the|an?)$/i.test(words[last - 1] ?? ''))) return null;
    let start = last;
    while (start > first && last - start < longestPhrase && this.inPhrase(start - 1)) start--;
    const phrase = this.trimmed(start, last + 1);
    return phrase && this.withHead(phrase, first);
  }

  /** "a spokeswoman for Mr Marsh", "an official in the ministry": the phrase with what it hangs on; of a person, the person. */
  private withHead(phrase: TokenRange, first: number): TokenRange {
    const { words, tags } = this.document;
    const before = phrase.firstToken - 1;
    const last = (/^(?:the|an?)$/.test(words[before] ?? '') ? before - 1 : before) - 1;
    if (last < first || !/^(?:of|for|from|in|at|with)$/.test(words[last + 1]!)) return phrase;
    const person = this.nameAt(last);
    if (person) return this.widen(person, first);
    if (!tags[last]!.has('Noun') || tags[last]!.has('Date') || !this.inPhrase(last)) return phrase;
    let start = last;
    while (start > first && last - start < longestPhrase && this.inPhrase(start - 1)) start--;
    const head = this.trimmed(start, last + 1);
    return head ? { firstToken: head.firstToken, endToken: phrase.endToken } : phrase;
  }

  /** The noun phrase that begins at `start`, up to a comma, a clause or a verb. */
  phraseFrom(start: number, end: number): TokenRange | null {
    const { words } = this.document;
    if (start >= end || this.isQuoted(start)) return null;
    if (subjectPronoun.test(words[start]!)) return { firstToken: start, endToken: start + 1 };
    let at = start;
    let name: TokenRange | null = null;
    while (at < end && at - start < longestPhrase && !this.isQuoted(at)) {
      const here = this.nameAt(at);
      if (here) {
        name = here;
        at = here.endToken;
        // "said Ned Price in Delhi": the first person or group named is the one who speaks, unless it is but part of a role.
        if (at >= end || (!/^(?:'s|’s)$/.test(words[at]!) && !this.inPhrase(at))) break;
      } else if (this.inPhrase(at) && !phraseEnd.test(words[at]!)) at++;
      else break;
    }
    if (at === start) return null;
    // A role before a name is not part of the words that name the speaker.
    if (name && name.endToken === at) return name;
    const phrase = this.trimmed(start, at);
    // "said its chairman, Raj Patel"
    const role = phrase && roleNouns.has(words[phrase.endToken - 1]!.toLowerCase());
    return (role && words[at] === ',' && at + 1 < end && this.nameAt(at + 1)) || phrase;
  }

  inPhrase(index: number): boolean {
    const { words, tags, tokens } = this.document;
    if (this.isQuoted(index) || phraseEnd.test(words[index]!)) return false;
    if (this.nameAt(index) || tokens[index]!.kind === 'clitic' || tokens[index]!.kind === 'number') return true;
    if (/^(?:of|for|from|with|at|the|a|an|[-–&])$/i.test(words[index]!)) return true;
    if (words[index] === 'to') return words[index - 1] === 'close';
    const set = tags[index]!;
    if (set.has('Verb') && !set.has('Gerund')) return false;
    return ['Noun', 'Adjective', 'Determiner', 'Possessive'].some((tag) => set.has(tag)) && !set.has('Pronoun');
  }

  /** Without prepositions and the like at its ends; `null` where no noun is left. */
  private trimmed(start: number, end: number): TokenRange | null {
    const { words, tags } = this.document;
    let first = start;
    let last = end;
    while (first < last && /^(?:of|for|from|with|at|[-–&]|'s|’s)$/i.test(words[first]!)) first++;
    while (last > first && /^(?:of|for|from|with|at|the|a|an|[-–&]|'s|’s)$/i.test(words[last - 1]!)) last--;
    for (let at = first; at < last; at++) {
      if (tags[at]!.has('Noun') && !tags[at]!.has('Date')) return { firstToken: first, endToken: last };
    }
    return null;
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
    const token = this.document.tokens[index];
    const name = token && this.names[indexAt(this.names, token.start)];
    if (!name) return null;
    const { tokens } = this.document;
    return { firstToken: firstEndingAfter(tokens, name.start), endToken: firstEndingAfter(tokens, name.end - 1) + 1 };
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
    return indexAt(this.quoted, this.document.tokens[index]!.start) >= 0;
  }
}
