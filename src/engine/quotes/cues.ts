import type { Language } from '../compromise';
import type { Document } from '../document';
import type { Sentence } from '../model';
import { firstEndingAfter, indexAt, type Span } from '../span';
import { honorifics, roleNouns } from '../names/lexicon';
import { invertedVerbs, reportingVerbs } from './reportingVerbs';
import type { TokenRange } from '../segment/sentences';

/** A reporting verb outside quotes with the words that name who speaks. Both are spans of tokens. */
export interface Clause {
  readonly cue: TokenRange;
  readonly lemma: string;
  /** The words that name the speaker, with the apposition left out. */
  readonly speaker: TokenRange;
  /** The speaker stands behind the verb ("said Ned Price"). */
  readonly inverted: boolean;
  /** From the speaker or the verb, whichever comes first, to the end of the other. */
  readonly range: TokenRange;
}

const longestPhrase = 12;
const longestBrackets = 8;
/** Reporting verbs that are nothing else, however the tagger takes them behind a quote. */
const alwaysVerb = /^(?:said|says|told|tells|added|asked|wrote|tweeted)$/;
const subjectPronoun = /^(?:he|she|they|it|i|we|who)$/i;
const phraseEnd = /^(?:who|whose|which|that|when|while|as|if|because|,|;|:|\.|\(|\)|—|–|"|“|”|'')$/;

/** Finds the reporting clauses of sentences; the words of quotes and names are known to it. */
export class ClauseFinder {
  private readonly found = new Map<Sentence, readonly Clause[]>();

  constructor(
    private readonly document: Document,
    private readonly language: Language,
    /** Names, sorted and not overlapping. */
    private readonly names: readonly Span[],
    /** Quoted regions, sorted and not overlapping. */
    private readonly quoted: readonly Span[],
  ) {}

  /** The reporting clauses of the sentence, in order; found once. */
  clausesOf(sentence: Sentence): readonly Clause[] {
    let clauses = this.found.get(sentence);
    if (!clauses) this.found.set(sentence, (clauses = this.find(sentence.firstToken, sentence.endToken)));
    return clauses;
  }

  /** The name or pronoun that fills the tokens `[first, end)` but for a role before it ("Prime Minister Ana Ruiz:"). */
  speakerAlone(first: number, end: number): TokenRange | null {
    const speaker = this.phraseEndingAt(end - 1, first);
    return speaker && speaker.firstToken - first <= 5 ? speaker : null;
  }

  private find(first: number, end: number): Clause[] {
    const clauses: Clause[] = [];
    for (let at = first; at < end; at++) {
      const clause = this.accordingTo(at, end) ?? this.verbClause(at, first, end);
      if (!clause) continue;
      clauses.push(clause);
      at = Math.max(at, clause.cue.endToken - 1);
    }
    return clauses;
  }

  /** "according to the ministry" */
  private accordingTo(at: number, end: number): Clause | null {
    const { words } = this.document;
    if (words[at]!.toLowerCase() !== 'according' || words[at + 1] !== 'to' || this.isQuoted(at)) return null;
    const speaker = this.phraseFrom(at + 2, end);
    if (!speaker) return null;
    const cue = { firstToken: at, endToken: at + 2 };
    return { cue, lemma: 'according to', speaker, inverted: true, range: span(cue, speaker) };
  }

  private verbClause(at: number, first: number, end: number): Clause | null {
    const { words, tags } = this.document;
    const plain = alwaysVerb.test(words[at]!) || this.isBesideQuote(at);
    if (!(plain || tags[at]!.has('Verb')) || this.isQuoted(at) || this.nameAt(at)) return null;
    const lemma = this.language.lemma(words[at]!, tags[at]!);
    if (!reportingVerbs.has(lemma)) return null;
    const cue = { firstToken: at, endToken: at + 1 };
    const subject = this.subjectBefore(at, first);
    if (subject) return { cue, lemma, speaker: subject, inverted: false, range: span(subject, cue) };
    // Inverted only where nothing but the quote stands before the verb, so that "said" has no other subject.
    const before = words[at - 1] ?? '';
    if (at > first && !/^(?:,|"|”|''|’|»|')$/.test(before)) return null;
    const finite = plain || tags[at]!.has('PastTense') || tags[at]!.has('PresentTense');
    if (!finite || !invertedVerbs.has(lemma)) return null;
    const behind = this.phraseFrom(at + 1, end);
    return behind && { cue, lemma, speaker: behind, inverted: true, range: span(cue, behind) };
  }

  /** The noun phrase that ends before the verb at `verb`, over auxiliaries, adverbs and an apposition between commas. */
  private subjectBefore(verb: number, first: number): TokenRange | null {
    const { words, tags } = this.document;
    let at = verb - 1;
    while (
      at >= first &&
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
  private phraseEndingAt(last: number, first: number): TokenRange | null {
    const { words, tags, tokens } = this.document;
    if (last < first) return null;
    const name = this.nameAt(last);
    if (name) return this.withHead(this.widen(name, first), first);
    if (subjectPronoun.test(words[last]!)) return { firstToken: last, endToken: last + 1 };
    if (tokens[last]!.kind !== 'word' || !(tags[last]!.has('Noun') || tags[last]!.has('Adjective'))) return null;
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
  private phraseFrom(start: number, end: number): TokenRange | null {
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
        if (!/^(?:'s|’s)$/.test(words[at] ?? '') && !this.inPhrase(at)) break;
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

  private inPhrase(index: number): boolean {
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
  private widen(name: TokenRange, first: number): TokenRange {
    const before = name.firstToken - 1;
    return before >= first && honorifics.has(this.document.words[before]!.toLowerCase())
      ? { firstToken: before, endToken: name.endToken }
      : name;
  }

  /** The tokens of the name that the token at `index` belongs to. */
  private nameAt(index: number): TokenRange | null {
    const token = this.document.tokens[index];
    const name = token && this.names[indexAt(this.names, token.start)];
    if (!name) return null;
    const { tokens } = this.document;
    return { firstToken: firstEndingAfter(tokens, name.start), endToken: firstEndingAfter(tokens, name.end - 1) + 1 };
  }

  /** Whether only a mark, or a comma or colon and a mark, parts the word from a quote: "replied: “", "”, argued". */
  private isBesideQuote(index: number): boolean {
    const { words, tokens } = this.document;
    const behind = /^[,:]$/.test(words[index + 1] ?? '') ? index + 2 : index + 1;
    const before = words[index - 1] === ',' ? index - 2 : index - 1;
    const quoted = (at: number): boolean => at >= 0 && at < tokens.length && this.isQuoted(at);
    return quoted(behind) || quoted(before);
  }

  private isQuoted(index: number): boolean {
    return indexAt(this.quoted, this.document.tokens[index]!.start) >= 0;
  }
}

function span(a: TokenRange, b: TokenRange): TokenRange {
  return { firstToken: Math.min(a.firstToken, b.firstToken), endToken: Math.max(a.endToken, b.endToken) };
}
