import { saying, weekdays } from '../names/lexicon';
import type { Document } from '../document';
import type { TokenRange } from '../segment/sentences';
import { Appositions, longestApposition } from './appositions';
import { beforeOccasion, beforeTime } from './asides';
import { beforeAddress, beforeAge, beforeParty } from './party';
import { reportingVerbs } from './reportingVerbs';
import { isFinite } from '../entities/grammaticalRole';
import { nounsInIng, placePreposition } from './clauseGrammar';
import { anyPronoun, determiner, type PhraseFinder } from './phrases';

const longestClause = 12;
/** What the tagger may take for an adjective or a verb between a subject and its verb. */
const between =
  /^(?:later|earlier|long|also|however|first|then|again|once|still|has|have|had|is|are|was|were|been|being)$/;

/** What a text does that has found something out, beside saying it. */
const finding =
  /^(?:found|finds|suggest(?:s|ed)|show(?:s|ed)|conclude[sd]|warn(?:s|ed)|estimate[sd]|indicate[sd]|reveal(?:s|ed))$/;
/** What has words on it. */
const written: ReadonlySet<string> = new Set(
  'note letter message email text sign banner placard poster notice plaque label card telegram caption'.split(' '),
);
const publishing: ReadonlySet<string> = new Set('published released issued conducted commissioned'.split(' '));
/** What is published and tells something. */
const readings: ReadonlySet<string> = new Set(
  'study report survey poll review paper analysis research statement audit census memo article book letter figures data documents'.split(
    ' ',
  ),
);

const dash = /^(?:[-–—]|--)$/;

/** Finds the words that name the subjects of verbs. */
export class SubjectFinder {
  private readonly appositions: Appositions;

  constructor(
    private readonly document: Document,
    private readonly phrases: PhraseFinder,
  ) {
    this.appositions = new Appositions(document, phrases);
  }

  /** The noun phrase that ends before the verb at `verb`, over auxiliaries, adverbs and an apposition between commas. */
  subjectBefore(verb: number, first: number): TokenRange | null {
    const { words, tags } = this.document;
    const farthest = Math.max(first, verb - longestClause);
    let at = verb - 1;
    for (; at >= farthest && this.isBetween(at); at--) {
      // "to say", "would say": an infinitive reports nothing that was said.
      if (words[at] === 'to') return null;
    }
    at = beforeParty(words, this.beforeDate(beforeOccasion(words, at)));
    at = this.beforePart(at);
    const published = this.published(at, first, words[verb]!);
    if (published) return published;
    if (at < first || this.phrases.isQuoted(at)) return null;
    // "a note that read: “…”"
    if (/^reads?$/.test(words[verb]!) && /^(?:that|which)$/.test(words[at]!) && written.has(words[at - 1]!))
      return this.behindArticle(this.phrases.phraseEndingAt(at - 1, first));
    if (dash.test(words[at]!)) return this.beforeDashes(at, first);
    if (words[at] !== ',') {
      const phrase = this.beforeParticiple(this.phrases.phraseEndingAt(at, first), first, verb);
      const speaks = saying.has(words[verb]!);
      return this.beforeRelative(phrase?.firstToken ?? at, first, speaks) ?? (phrase && this.joined(phrase, first));
    }
    // "…, saying": the subject is that of the sentence, wherever it stands.
    return tags[verb]!.has('Gerund') ? null : this.subjectBeforeComma(at, first);
  }

  /** Whether the word may stand between a subject and its verb: "Brel later wrote", "Brel has called". */
  private isBetween(at: number): boolean {
    const { words, tags } = this.document;
    if (this.phrases.nameAt(at)) return false;
    if (between.test(words[at]!) && !(words[at] === 'first' && determiner.test(words[at - 1] ?? ''))) return true;
    return ['Auxiliary', 'Adverb', 'Modal', 'Negative'].some((tag) => tags[at]!.has(tag));
  }

  /** "a box with a red note": of the phrase what its last article begins. */
  private behindArticle(phrase: TokenRange | null): TokenRange | null {
    if (!phrase) return null;
    let start = phrase.endToken - 1;
    while (start > phrase.firstToken && !determiner.test(this.document.words[start]!)) start--;
    return { firstToken: start, endToken: phrase.endToken };
  }

  /** "A study by the trust published on Monday in a journal found": what was published, up to the token `last` before a verb of telling. */
  private published(last: number, first: number, verb: string): TokenRange | null {
    const { words } = this.document;
    if (!saying.has(verb) && !finding.test(verb)) return null;
    for (let at = last; at > first + 1 && last - at < longestClause && !this.phrases.isQuoted(at); at--) {
      if (publishing.has(words[at]!)) return this.readingBefore(at, first);
      if (words[at] === ',' || words[at] === 'who' || isFinite(this.document, at)) return null;
    }
    return null;
  }

  /** "a study by the trust": the words, before the participle at the token, for what tells something and whose that is. */
  private readingBefore(participle: number, first: number): TokenRange | null {
    const { words } = this.document;
    const phrase = this.phrases.phraseEndingAt(participle - 1, first);
    let by = (phrase?.firstToken ?? 0) - 1;
    if (words[by] === 'the') by--;
    const whole = words[by] === 'by' ? this.phrases.phraseEndingAt(by - 1, first) : phrase;
    const isReading =
      whole && words.slice(whole.firstToken, whole.endToken).some((word) => readings.has(word.toLowerCase()));
    return isReading ? whole : null;
  }

  /** Over "for his part": "Ana Ruiz, for her part, said". */
  private beforePart(last: number): number {
    const { words } = this.document;
    const at = words[last] === ',' ? last - 1 : last;
    if (words[at] !== 'part' || !/^(?:his|her|its|their)$/.test(words[at - 1] ?? '') || words[at - 2] !== 'for')
      return last;
    return words[at - 3] === ',' ? at - 4 : at - 3;
  }

  /** "A man who saw the blaze said": before a relative clause without commas, whose words end at `end`; `null` where there is none. */
  private beforeRelative(end: number, first: number, speaks: boolean): TokenRange | null {
    const { words, tags } = this.document;
    let verb = false;
    for (let at = end - 1; at > first && end - at <= longestApposition && !this.phrases.isQuoted(at); at--) {
      if (/^[,;:.()—–]$/.test(words[at]!)) return null;
      // Of things only before what people do: "the firm that owns it said".
      const isThing = speaks && /^(?:that|which)$/.test(words[at]!) && isFinite(this.document, at + 1);
      if (words[at] === 'who' || isThing) return verb ? this.phrases.phraseEndingAt(at - 1, first) : null;
      verb ||= tags[at]!.has('Verb') && words[at - 1] !== 'to' && !this.phrases.nameAt(at);
    }
    return null;
  }

  /** "Norway, Sweden and Denmark said": where nothing else stands before them, all of the words joined by "and". */
  private joined(phrase: TokenRange, first: number): TokenRange {
    const { words } = this.document;
    let start = phrase.firstToken;
    let last = start;
    let joins = /^(?:and|nor)$/;
    while (start - 2 >= first && joins.test(words[start - 1]!)) {
      const before = this.phrases.phraseEndingAt(start - 2, first);
      if (!before) return phrase;
      last = start;
      start = before.firstToken;
      joins = /^,$/;
    }
    const isAll =
      start === first || /^(?:both|neither|but|that)$/i.test(words[start - 1]!) || this.phrases.isQuoted(start - 1);
    if (isAll) return { firstToken: start, endToken: phrase.endToken };
    // "In a statement, the mayors of Halden and Oslo said"
    const isWhole = !/^(?:his|her|its|their)$/.test(words[phrase.endToken - 1]!);
    const isBehindOpening = isWhole && start - 1 === first && this.document.tags[first]!.has('Preposition');
    return isBehindOpening && words[last - 1] === ',' ? { firstToken: last, endToken: phrase.endToken } : phrase;
  }

  /** "The minister on Friday said", "the minister last week said": before the day or time; the same token where none ends there. */
  private beforeDate(at: number): number {
    const { words } = this.document;
    const before = beforeTime(words, at);
    if (before < at) return before;
    return /^(?:on|last|this|late|early)$/.test(words[at - 1] ?? '') && weekdays.has(words[at]!.toLowerCase())
      ? at - 2
      : at;
  }

  /**
   * "a letter obtained by the paper said": of a phrase that hangs on a participle the one before these; "a man walking near
   * the park said", "lawyers representing Ana Ruiz said": with the phrase itself, unless somebody is named before.
   */
  private beforeParticiple(phrase: TokenRange | null, first: number, verb: number): TokenRange | null {
    const { words, tags } = this.document;
    if (!phrase || anyPronoun.test(words[phrase.firstToken]!)) return phrase;
    // The tagger takes it for an adjective, which a phrase may begin with: "near the airport".
    const isJoined = placePreposition.test(words[phrase.firstToken]!);
    const hasArticle = /^(?:the|an?)$/.test(words[phrase.firstToken - 1] ?? '');
    const before = phrase.firstToken - (isJoined ? 0 : hasArticle ? 2 : 1);
    if (before <= first) return phrase;
    const isPlace =
      placePreposition.test(words[before]!) ||
      (tags[before]!.has('Preposition') && words[before] !== 'as') ||
      (words[before] === 'to' && words[before - 1] !== 'according');
    const participle = isPlace ? before - 1 : before;
    if (participle <= first || !this.tellsOf(participle, before, verb)) return phrase;
    const head = this.phrases.phraseEndingAt(participle - 1, first);
    if (!head || anyPronoun.test(words[head.endToken - 1]!)) return phrase;
    if (words[before] === 'by') return head;
    if (!this.phrases.nameAt(head.endToken - 1)) return { firstToken: head.firstToken, endToken: phrase.endToken };
    return tags[participle]!.has('Gerund') && saying.has(words[verb]!) ? head : phrase;
  }

  /** Whether the participle may tell of who stands before it, by the token behind it, if that is a preposition, and the verb. */
  private tellsOf(participle: number, before: number, verb: number): boolean {
    const { words, tags } = this.document;
    const word = words[participle]!;
    const isPlace = before > participle;
    const isPast = isPlace && tags[participle]!.has('PastTense');
    if (words[before] === 'by') return isPast;
    if (tags[verb]!.has('Gerund')) return false;
    if (isPast) return saying.has(words[verb]!);
    if (!/^\p{Ll}+ing$/u.test(word) || nounsInIng.has(word)) return false;
    // "members suggesting somebody should go": whose verb it is.
    const stem = word.slice(0, -3);
    if (!isPlace && (reportingVerbs.has(stem) || reportingVerbs.has(`${stem}e`))) return false;
    // "scientists studying": the tagger takes it for a noun.
    const who = tags[participle - 1]!;
    return (
      tags[participle]!.has('Gerund') || (tags[participle]!.has('Noun') && (who.has('Actor') || who.has('Plural')))
    );
  }

  /**
   * "Ned Price, a spokesman for the department, said": what stands before the comma that opens the apposition; "its
   * chairman, Raj Patel, said": the name that is the apposition.
   */
  private subjectBeforeComma(comma: number, first: number): TokenRange | null {
    const { words } = this.document;
    // "Ana Ruiz, 67, of Mill Road, Halden, said"
    const address = beforeAddress(words, comma);
    if (address < comma) {
      const person = this.phrases.nameAt(beforeAge(words, address - 1));
      if (person && person.firstToken >= first && this.phrases.typeOf(person) === 'person')
        return this.phrases.widen(person, first);
    }
    const last = this.phrases.nameAt(comma - 1);
    const named = last && this.phrases.typeOf(last) !== 'location' && this.phrases.widen(last, first);
    if (named && words[named.firstToken - 1] === ',') {
      // "Ana Ruiz, Harbour Party, said"
      const before = this.phrases.nameAt(named.firstToken - 2);
      // "a spokeswoman for the mayor, Ana Ruiz, said"
      const isOther = before && /^(?:for|of)$/.test(words[before.firstToken - 1] ?? '');
      const isPerson = before && !isOther && before.firstToken >= first && this.phrases.typeOf(before) === 'person';
      const outer = this.appositions.beforeWho(named.firstToken, first);
      if (outer) return outer;
      return isPerson ? this.phrases.widen(before, first) : (this.appositions.headOfApposition(named, first) ?? named);
    }
    // "Marcus Eddleman (D-Vt.), said"
    if (words[comma - 1] === ')') {
      const phrase = this.phrases.phraseEndingAt(beforeParty(words, comma - 1), first);
      return phrase && (this.appositions.ofWhom(phrase, first) ?? this.appositions.beforeApposition(phrase, first));
    }
    let opening = -1;
    for (let at = comma - 1; at >= first && comma - at <= longestApposition && !this.phrases.isQuoted(at); at--) {
      if (words[at] !== ',') continue;
      // The nearest comma, unless one before it opens a relative clause: "Ana Ruiz, who is a judge in Elche, Spain, said".
      if (opening < 0 || /^(?:who|whose|which|whom)$/.test(words[at + 1]!)) opening = at;
    }
    const phrase =
      opening < 0 ? null : this.phrases.phraseEndingAt(beforeAge(words, beforeParty(words, opening - 1)), first);
    if (!phrase) return null;
    return (
      this.phrases.personBehind(phrase, opening) ??
      this.appositions.apposed(opening, last) ??
      this.appositions.ofWhom(phrase, first) ??
      this.appositions.beforeApposition(phrase, first)
    );
  }

  /** "Ana Ruiz — a teacher for 30 years — said": what stands before what the dash ends. */
  private beforeDashes(closing: number, first: number): TokenRange | null {
    const { words } = this.document;
    for (let at = closing - 1; at > first && closing - at <= longestApposition && !this.phrases.isQuoted(at); at--) {
      if (/^[.:;]$/.test(words[at]!)) return null;
      // A hyphen within a word: what stands on both its sides is a phrase.
      if (!dash.test(words[at]!) || this.phrases.inPhrase(at)) continue;
      // "the club’s new coach — Ana Ruiz, who is 40 — said"
      const name = this.phrases.nameAt(at + 1);
      const behind = name ? words.slice(name.endToken, name.endToken + 2) : [];
      const isWhole = behind[0] === words[closing] || (behind[0] === ',' && /^(?:who|an?|the)$/.test(behind[1]!));
      if (name && isWhole && this.phrases.typeOf(name) === 'person') return name;
      const phrase = this.phrases.phraseEndingAt(at - 1, first);
      return phrase && this.appositions.beforeApposition(phrase, first);
    }
    return null;
  }
}
