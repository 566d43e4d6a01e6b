import { oneToken, isPossessive } from '../document';
import { honorifics, honours, isPersonNoun, months, roleNouns } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import { phraseEnd, PhraseWords } from './phraseWords';
import { isApostropheS } from '../words';

const longestPhrase = 12;
const subjectPronoun = /^(?:he|she|they|it|i|we|who)$/i;
/** Words that stand for people without a noun: "several said". */
const quantifier =
  /^(?:several|many|some|others|most|both|another|few|one|everyone|everybody|someone|somebody|nobody)$/i;
/** Words that a noun follows, whatever the tagger takes it for: "of transport", "the message", "her campaign". */
export const determiner = /^(?:of|the|an?|'s|’s|his|her|their|its|my|our)$/i;
const owner = /^(?:his|her|their|its|my|our)$/i;
const preposition = /^(?:of|for|from|in|at|with|on|near|outside|inside|around|across)$/;
export const anyPronoun = /^(?:he|she|they|it|i|we|who|which|his|her|their|him|them|its|my|our)$/i;

/** Finds the noun phrases outside quotes that can name a speaker. */
export class PhraseFinder extends PhraseWords {
  /** The noun phrase whose last word is at `last`: a name, a pronoun, or a noun with what belongs to it. */
  phraseEndingAt(last: number, first: number): TokenRange | null {
    const { words, tags, tokens } = this.document;
    if (last < first) return null;
    const name = this.nameAt(last);
    if (name) return this.withHead(this.widen(name, first), first);
    if (this.isHonour(last)) return this.phraseEndingAt(last - 1, first);
    // "Who told her that?" asks for the subject.
    if (words[last] === 'Who') return null;
    if (subjectPronoun.test(words[last]!)) return oneToken(last);
    if (quantifier.test(words[last]!) && (last === first || !this.inPhrase(last - 1))) return oneToken(last);
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
    let before = this.beforeOwner(this.beforeRole(phrase.firstToken, first) - 1);
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
    // "an official in her ministry": the tagger takes it for an adjective.
    const isNoun = tags[last]!.has('Noun') || isPersonNoun(words[last]!);
    if (!isNoun || tags[last]!.has('Date') || !this.inPhrase(last)) return phrase;
    let start = last;
    while (start > first && last - start < longestPhrase && this.inPhrase(start - 1)) start--;
    const head = this.trimmed(start, last + 1);
    if (!head) return phrase;
    const whole = { firstToken: head.firstToken, endToken: phrase.endToken };
    // "a court in the city of Halden"
    return isPersonNoun(words[last]!) ? whole : this.withHead(whole, first);
  }

  /** "for Norway's Halden Bank": the token before whose it is, unless that is a person, where the clitic is the token; else the same. */
  private beforeOwner(at: number): number {
    const whose = isPossessive(this.document, at) ? this.nameAt(at - 1) : null;
    return whose && this.typeOf(whose) !== 'person' ? whose.firstToken - 1 : at;
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

  /** The noun phrase that begins at `start`, up to a comma, a clause or a verb. */
  phraseFrom(start: number, end: number): TokenRange | null {
    const { words } = this.document;
    if (start >= end || this.isQuoted(start)) return null;
    if (subjectPronoun.test(words[start]!)) return oneToken(start);
    // "said one"
    if (quantifier.test(words[start]!) && (start + 1 >= end || !this.inPhrase(start + 1))) return oneToken(start);
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
        if (at >= end || preposition.test(words[at]!) || this.isHonour(at)) break;
        if (!isApostropheS(words[at]) && !this.inPhrase(at)) break;
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
    const { words } = this.document;
    const type = this.typeOf(name);
    if (type === 'organization') {
      // "said a spokesman for the Halden Bank"
      const owned = this.beforeOwner(name.firstToken - 1);
      const at = words[owned] === 'the' ? owned - 1 : owned;
      return at > start && preposition.test(words[at]!) && isPersonNoun(words[at - 1]!);
    }
    if (type !== 'person') return false;
    const role = this.beforeRole(name.firstToken, start);
    const before = /^(?:the|an?)$/.test(words[role - 1] ?? '') ? role - 2 : role - 1;
    return before > start && preposition.test(words[before]!) && !this.nameAt(before - 1);
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

  /** Whether the word stands behind a person's name for an honour or a seat: "Ana Ruiz KC". */
  private isHonour(index: number): boolean {
    const name = honours.has(this.document.words[index]!) && this.nameAt(index - 1);
    return name ? this.typeOf(name) === 'person' : false;
  }

  /** A name with the honorifics before it. */
  widen(name: TokenRange, first: number): TokenRange {
    let { firstToken } = name;
    while (firstToken > first && honorifics.has(this.document.words[firstToken - 1]!.toLowerCase())) firstToken--;
    return firstToken < name.firstToken ? { firstToken, endToken: name.endToken } : name;
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
    if (anyPronoun.test(words[at]!)) return oneToken(at);
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
}
