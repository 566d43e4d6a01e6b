import type { Language, Tags } from '../compromise';
import { isPersonNoun, roleNouns } from '../names/lexicon';
import { oneToken, spanning, type Document } from '../document';
import { beforeOccasion } from './asides';
import type { Sentence } from '../model';
import type { Span } from '../span';
import { isPassive, quotedVerb } from './quotedAs';
import { PhraseFinder } from './phrases';
import type { SpeakerMention } from './phraseWords';
import { invertedVerbs, reportingVerbs } from './reportingVerbs';
import type { TokenRange } from '../segment/sentences';
import { SubjectFinder } from './subjects';

/** A verb outside quotes with the words that name its subject. Both are spans of tokens. */
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

/** Reporting verbs that are nothing else, however the tagger takes them behind a quote. */
const alwaysVerbs = new Set(
  ['said', 'says', 'told', 'tells', 'added', 'asked', 'wrote', 'tweeted'].flatMap((verb) => [
    verb,
    verb[0]!.toUpperCase() + verb.slice(1),
  ]),
);

/** In tokens: what somebody is called, before who calls him so. */
const longestName = 12;

/** In tokens: what a participle at a sentence's beginning reports. */
const longestOpening = 60;

/** Finds the clauses of sentences, those that report speech among them. */
export class ClauseFinder {
  readonly phrases: PhraseFinder;
  private readonly subjects: SubjectFinder;
  private readonly found = new Map<Sentence, readonly Clause[]>();
  private readonly reporting = new Map<Sentence, readonly Clause[]>();
  private readonly lemmas = new Map<string, string>();

  constructor(
    private readonly document: Document,
    private readonly language: Language,
    /** Names, sorted and not overlapping. */
    names: readonly SpeakerMention[],
    /** Quoted regions, sorted and not overlapping. */
    quoted: readonly Span[],
  ) {
    this.phrases = new PhraseFinder(document, names, quoted);
    this.subjects = new SubjectFinder(document, this.phrases);
  }

  /** The reporting clauses of the sentence, in order; found once. */
  clausesOf(sentence: Sentence): readonly Clause[] {
    let clauses = this.reporting.get(sentence);
    if (!clauses) this.reporting.set(sentence, (clauses = this.allClausesOf(sentence).filter(isReporting)));
    return clauses;
  }

  /** Those and the clauses of all other verbs that have a subject, in order; found once. */
  allClausesOf(sentence: Sentence): readonly Clause[] {
    let clauses = this.found.get(sentence);
    if (!clauses) this.found.set(sentence, (clauses = this.find(sentence.firstToken, sentence.endToken)));
    return clauses;
  }

  /** The name or pronoun that fills the tokens `[first, end)` but for a role before it ("Prime Minister Ana Ruiz:"). */
  speakerAlone(first: number, end: number): TokenRange | null {
    // "Minister: “…”": alone the tagger takes it for something else.
    if (end - first === 1 && roleNouns.has(this.document.words[first]!.toLowerCase()))
      return { firstToken: first, endToken: end };
    const speaker = this.phrases.phraseEndingAt(end - 1, first);
    return speaker && speaker.firstToken - first <= 5 ? speaker : null;
  }

  /** The dictionary form of the verb at the token; worked out once for a word. */
  lemmaAt(index: number): string {
    const word = this.document.words[index]!;
    const tags = this.document.tags[index]!;
    const key = `${word} ${tenseOf(tags)}`;
    let lemma = this.lemmas.get(key);
    if (lemma === undefined) this.lemmas.set(key, (lemma = this.language.lemma(word, tags)));
    return lemma;
  }

  private find(first: number, end: number): Clause[] {
    const clauses: Clause[] = [];
    for (let at = first; at < end; at++) {
      const clause =
        this.accordingTo(at, end) ??
        this.quotedClause(at, first, end) ??
        this.verbClause(at, first, end) ??
        this.openingClause(at, first, end) ??
        this.participleClause(at, clauses) ??
        this.coordinatedClause(at, clauses);
      if (!clause) continue;
      clauses.push(clause);
      at = Math.max(at, clause.cue.endToken - 1);
    }
    return clauses;
  }

  /** "according to the ministry" */
  private accordingTo(at: number, end: number): Clause | null {
    const { words } = this.document;
    if (words[at + 1] !== 'to' || !/^according$/i.test(words[at]!) || this.phrases.isQuoted(at)) return null;
    const isPronoun = /^(?:him|her|them|me|us)$/.test(words[at + 2] ?? '') && !this.phrases.inPhrase(at + 3);
    const speaker = isPronoun ? oneToken(at + 2) : this.phrases.phraseFrom(at + 2, end);
    if (!speaker) return null;
    return clauseBy(speaker, { firstToken: at, endToken: at + 2 }, 'according to');
  }

  /** "The agency quoted Ana Ruiz as saying", "Ana Ruiz was quoted as saying by the agency": Ana Ruiz speaks. */
  private quotedClause(at: number, first: number, end: number): Clause | null {
    const { words } = this.document;
    const cue = this.phrases.isQuoted(at) ? null : quotedVerb(words, at, end);
    if (!cue) return null;
    const speaker = isPassive(words, at)
      ? this.subjects.subjectBefore(at, first)
      : this.phrases.phraseFrom(at + 1, cue.firstToken - 1);
    return speaker && clauseBy(speaker, cue, this.lemmaAt(cue.firstToken));
  }

  /** "Brel said", "described by critics as", and beside a quote "said Brel": the verb with its subject or agent. */
  private verbClause(at: number, first: number, end: number): Clause | null {
    const { words, tags } = this.document;
    if (this.phrases.isQuoted(at) || this.phrases.nameAt(at)) return null;
    const sure = alwaysVerbs.has(words[at]!) || (!tags[at]!.has('Verb') && this.isBesideQuote(at));
    if (!sure && !tags[at]!.has('Verb')) return null;
    const lemma = this.lemmaAt(at);
    const reports = reportingVerbs.has(lemma);
    if (!reports && !(tags[at]!.has('Verb') && !tags[at]!.has('Auxiliary'))) return null;
    const cue = oneToken(at);
    // "described by critics as", but not "Brel said by telephone"
    const isActive = this.phrases.nameAt(at - 1) !== null || /^(?:he|she|they|I|we|,)$/i.test(words[at - 1] ?? '');
    const by = this.byBehind(at, end);
    const agent = reports && by > 0 && !isActive ? this.phrases.phraseFrom(by + 1, end) : null;
    if (agent) return clauseBy(agent, cue, lemma);
    const subject = this.isInverted(at, end) ? null : this.subjects.subjectBefore(at, first);
    if (subject) return clauseBy(subject, cue, lemma);
    // Inverted only where nothing but the quote stands before the verb, so that "said" has no other subject.
    const before = words[at - 1] ?? '';
    if (at > first && !/^(?:,|"|”|“|''|’|»|')$/.test(before)) return null;
    const finite =
      sure || this.isBesideQuote(at) || ['PastTense', 'PresentTense'].some((tense) => tags[at]!.has(tense));
    if (!finite || tags[at]!.has('Gerund') || !invertedVerbs.has(lemma)) return null;
    const behind = this.phrases.phraseFrom(at + 1, end);
    // "Ana Ruiz, who …, said Ned Price had left": the subject of what is said.
    if (!behind || tags[behind.endToken]?.has('Verb')) return null;
    return clauseBy(behind, cue, lemma);
  }

  /** The "by" behind the verb, or behind what somebody was called: "described by", "called “a disgrace” by"; -1 where there is none. */
  private byBehind(at: number, end: number): number {
    const { words } = this.document;
    let next = at + 1;
    if (isPassive(words, at)) {
      const isAs = words[next] === 'as';
      if (isAs) next++;
      while (next < end && this.phrases.isQuoted(next)) next++;
      // "called a fraud by"
      const limit = isAs ? next : Math.min(end, at + longestName);
      while (next < limit && this.phrases.inPhrase(next)) next++;
    }
    return next < end && words[next] === 'by' ? next : -1;
  }

  /** "Tom Hall, 26, died on Monday, said Inspector Ana Ruiz.": behind the comma no subject of another clause speaks. */
  private isInverted(at: number, end: number): boolean {
    const { words } = this.document;
    // "Ana Ruiz, a lawyer, said of it"
    const isOf = /^(?:of|for|in|on|at|to|from|with|by|about|after|before)$/.test(words[at + 1] ?? '');
    if (words[at - 1] !== ',' || isOf || !/^(?:said|says)$/.test(words[at]!)) return false;
    const behind = this.phrases.phraseFrom(at + 1, end);
    if (!behind || !/^(?:[,.;]|in|on|at|after|of)$/.test(words[behind.endToken] ?? '.')) return false;
    return this.phrases.nameAt(behind.endToken - 1) !== null || isPersonNoun(words[behind.endToken - 1]!.toLowerCase());
  }

  /**
   * "Ana Ruiz left the talks on Monday, saying": the sentence's first subject speaks; "Prices rose, Ana Ruiz said, adding":
   * the one who has said something, where the verb stands right behind that, or goes on with it.
   */
  private participleClause(at: number, clauses: readonly Clause[]): Clause | null {
    const { words, tags } = this.document;
    const [main] = clauses;
    if (!main || words[at - 1] !== ',' || !tags[at]!.has('Gerund') || this.phrases.isQuoted(at)) return null;
    const lemma = this.lemmaAt(at);
    if (!reportingVerbs.has(lemma)) return null;
    const last = clauses.findLast((clause) => isReporting(clause) && clause.range.endToken === at - 1);
    const said = last ?? (lemma === 'add' ? clauses.find(isReporting) : undefined) ?? main;
    return sharedBy(said.speaker, at, lemma);
  }

  /** "Observing that the roads were bad, the court on Tuesday asked": whose the verb behind the comma is. */
  private openingClause(at: number, first: number, end: number): Clause | null {
    const { words, tags } = this.document;
    if (!tags[at]!.has('Gerund')) return null;
    // "MUMBAI, JULY 9: Observing that"
    const opens = at === first || /^(?:[:–—-]|--)$/.test(words[at - 1]!);
    const lemma = opens ? this.lemmaAt(at) : '';
    if (!reportingVerbs.has(lemma)) return null;
    for (let comma = at + 1; comma < Math.min(end, at + longestOpening); comma++) {
      if (words[comma] !== ',') continue;
      // "Calling it “a disgrace,” the court"
      const start = this.phrases.isQuoted(comma) ? comma + 2 : comma + 1;
      const speaker = this.phrases.phraseFrom(start, end);
      if (!speaker) continue;
      let verb = speaker.endToken;
      while (
        verb < Math.min(end, speaker.endToken + 6) &&
        ['Adverb', 'Date', 'Preposition'].some((tag) => tags[verb]!.has(tag))
      )
        verb++;
      if (verb >= end || !tags[verb]!.has('Verb') || tags[verb]!.has('Gerund')) continue;
      return sharedBy(speaker, at, lemma);
    }
    return null;
  }

  /** "Ana Ruiz condemned the attack and said": who spoke before, or else the sentence's first subject, goes on. */
  private coordinatedClause(at: number, clauses: readonly Clause[]): Clause | null {
    const { words, tags } = this.document;
    if (clauses.length === 0) return null;
    if (!tags[at]!.has('PastTense') && !tags[at]!.has('PresentTense') && !alwaysVerbs.has(words[at]!)) return null;
    const joint = words[beforeOccasion(words, at - 1)];
    if ((joint !== 'and' && joint !== 'but') || this.phrases.isQuoted(at)) return null;
    // "Ana Ruiz, in her report for the year ended June, praised the work and said": not the report.
    const isMain = ({ speaker: { firstToken } }: Clause): boolean =>
      !/^(?:his|her|its|their|an?)$/.test(words[firstToken]!) || !behindPreposition.test(words[firstToken - 1] ?? '');
    const before = clauses.find(isReporting) ?? clauses.find(isMain) ?? clauses[0]!;
    const lemma = this.lemmaAt(at);
    if (!reportingVerbs.has(lemma)) return null;
    return sharedBy(before.speaker, at, lemma);
  }

  /** Whether only a mark, or a comma or colon and a mark, parts the word from a quote: "replied: “", "”, argued". */
  private isBesideQuote(index: number): boolean {
    const { words } = this.document;
    const behind = words[index + 1] === ',' || words[index + 1] === ':' ? index + 2 : index + 1;
    const before = words[index - 1] === ',' ? index - 2 : index - 1;
    return this.phrases.isQuoted(behind) || this.phrases.isQuoted(before);
  }
}

/** The clause of words that name who speaks and a verb, or a mark in its place, which stands beside them. */
export function clauseBy(speaker: TokenRange, cue: TokenRange, lemma: string): Clause {
  return { cue, lemma, speaker, inverted: speaker.firstToken > cue.firstToken, range: spanning(cue, speaker) };
}

/** The clause of a verb whose subject is that of another: it is no more than the verb. */
function sharedBy(speaker: TokenRange, verb: number, lemma: string): Clause {
  const cue = oneToken(verb);
  return { cue, lemma, speaker, inverted: false, range: cue };
}

/** What stands before no subject. */
const behindPreposition = /^(?:in|at|by|for|with|of|from|during|to|on)$/i;

/** Whether the clause's verb is one that reports speech. */
export function isReporting({ lemma }: Clause): boolean {
  return lemma === 'according to' || lemma === ':' || reportingVerbs.has(lemma);
}

function tenseOf(tags: Tags): string {
  return ['PastTense', 'Gerund', 'PresentTense'].find((name) => tags.has(name)) ?? '';
}
