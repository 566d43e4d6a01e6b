import { oneToken, tokensOf, type Document } from '../document';
import type { Sentence } from '../model';
import { firstWhere, indexAt } from '../span';
import type { TokenRange } from '../segment/sentences';
import { clauseBy, type Clause, type ClauseFinder } from './cues';
import type { Place } from './place';
import { isCapitalized } from '../words';

/** Words that may name who speaks, with the clause that they are the subject of. */
export interface Candidate {
  readonly speaker: TokenRange;
  readonly clause: Clause | null;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** How many candidates of its own sentence, and of each other, a quote has at most before and behind it. */
const nearby = 9;
const farther = 4;
/** In tokens: the name of a speaker before a transcript's colon, and behind a dash with what belongs to it. */
const longestLabel = 5;
const longestSignature = 14;
const dash = /^(?:[-–—―]|--)$/;
/** How many sentences before a quote somebody may be named who speaks. */
const sentencesBefore = 3;

/** Finds who may speak; the candidates of a sentence are found once. */
export class CandidateFinder {
  private readonly found = new Map<number, readonly Candidate[]>();
  private readonly likely = new Map<number, readonly Candidate[]>();

  /** Words in capitals that stand before a colon more than once. */
  private readonly labels = new Set<string>();

  constructor(
    private readonly document: Document,
    private readonly finder: ClauseFinder,
  ) {
    const seen = new Set<string>();
    const { words } = document;
    for (let colon = words.indexOf(':', 1); colon > 0; colon = words.indexOf(':', colon + 1)) {
      const word = words[colon - 1]!;
      if (!/^\p{Lu}{2,}$/u.test(word)) continue;
      if (seen.has(word)) this.labels.add(word);
      seen.add(word);
    }
  }

  /** Those around the quote, the nearest of each sentence, and the speakers before; their number is bounded. */
  around(place: Place, previous: readonly Candidate[]): Candidate[] {
    const { document } = this;
    const paragraph = document.paragraphs[place.region.paragraph]!;
    const list: Candidate[] = [];
    for (let back = sentencesBefore; back > 0; back--) {
      const sentence = place.opening - back;
      if (sentence < Math.max(0, paragraph.firstSentence - 2)) continue;
      // Whom a headline speaks of is named again where the report begins.
      if (isInHeadline(document, sentence) && !isInHeadline(document, place.opening)) continue;
      list.push(...this.likelyOf(sentence));
    }
    const own = this.candidatesOf(place.opening);
    const middle = firstWhere(own, ({ speaker }) => speaker.firstToken >= place.first);
    if (middle > nearby) list.push(own[0]!);
    list.push(...own.slice(Math.max(0, middle - nearby), middle + nearby));
    if (place.closing !== place.opening) {
      const all = this.candidatesOf(place.closing);
      const from = firstWhere(all, ({ speaker }) => speaker.firstToken >= place.behind);
      list.push(...all.slice(from, from + nearby));
    }
    if (place.closing + 1 < paragraph.endSentence) list.push(...this.candidatesOf(place.closing + 1).slice(0, 2));
    for (const candidate of [this.labelCandidate(place), this.colonCandidate(place), this.dashCandidate(place)]) {
      if (candidate) list.push(candidate);
    }
    for (const candidate of previous) {
      if (!list.some(({ speaker }) => speaker.firstToken === candidate.speaker.firstToken)) list.push(candidate);
    }
    return list;
  }

  /** Of a sentence before the quote's: its first subject, and the last subjects and names. */
  private likelyOf(sentence: number): readonly Candidate[] {
    let likely = this.likely.get(sentence);
    if (likely) return likely;
    const all = this.isTopic(sentence) ? [] : this.candidatesOf(sentence);
    const subjects = all.filter(hasClause);
    const others = all.filter((candidate) => !hasClause(candidate) && this.isName(candidate));
    const first = subjects.length > farther ? [subjects[0]!] : [];
    likely = [...first, ...subjects.slice(-farther), ...others.slice(-farther)];
    this.likely.set(sentence, likely);
    return likely;
  }

  /** "On his late goal:": what is spoken of, in a paragraph before the one with the words. */
  private isTopic(sentence: number): boolean {
    const { words, sentences } = this.document;
    const { firstToken, endToken } = sentences[sentence]!;
    return words[endToken - 1] === ':' && /^(?:About|On|Regarding)$/.test(words[firstToken]!);
  }

  private isName({ speaker }: Candidate): boolean {
    return this.finder.phrases.nameAt(speaker.endToken - 1) !== null;
  }

  private candidatesOf(index: number): readonly Candidate[] {
    let candidates = this.found.get(index);
    if (!candidates) this.found.set(index, (candidates = this.find(this.document.sentences[index]!, index)));
    return candidates;
  }

  private find(sentence: Sentence, index: number): Candidate[] {
    const { words } = this.document;
    // "“Ask me in May,” came the reply": what comes is no speaker.
    const speaks = ({ endToken }: TokenRange): boolean => !replies.has(words[endToken - 1]!);
    const clauses = this.finder.allClausesOf(sentence).filter(({ speaker }) => speaks(speaker));
    const taken = clauses
      .map(({ speaker }) => ({ start: speaker.firstToken, end: speaker.endToken }))
      .toSorted((a, b) => a.start - b.start);
    const others = this.finder.phrases
      .phrasesIn(sentence.firstToken, sentence.endToken)
      .filter(speaks)
      .filter(({ firstToken, endToken }) => indexAt(taken, firstToken) < 0 && indexAt(taken, endToken - 1) < 0);
    return [
      ...clauses.map((clause): Candidate => ({ speaker: clause.speaker, clause, sentence: index })),
      ...others.map((speaker): Candidate => ({ speaker, clause: null, sentence: index })),
    ].toSorted((a, b) => a.speaker.firstToken - b.speaker.firstToken);
  }

  /** "Price: “…”": the speaker with a colon in the place of a verb, at the sentence's beginning or behind a dash. */
  private colonCandidate({ first, opening }: Place): Candidate | null {
    const sentence = this.document.sentences[opening]!;
    const { words } = this.document;
    if (words[first - 1] !== ':' || first - 1 <= sentence.firstToken) return null;
    // "Wind has the last word — Price: “…”"
    const name = this.finder.phrases.nameAt(first - 2);
    if (name && dash.test(words[name.firstToken - 1] ?? '')) return markedBy(first - 1, name, opening);
    // "Price (on a goal that Reed missed): “…”"
    const open = words[first - 2] === ')' ? words.lastIndexOf('(', first - 2) : -1;
    const end = open > sentence.firstToken ? open : first - 1;
    if ((this.finder.clausesOf(sentence)[0]?.cue.firstToken ?? first) < end) return null;
    const speaker = this.finder.speakerAlone(sentence.firstToken, end);
    // "A reader posted on Facebook: “…”"
    if (speaker && /^(?:on|in|at|via)$/.test(words[speaker.firstToken - 1] ?? '')) return null;
    return speaker && markedBy(first - 1, speaker, opening);
  }

  /** "“PRICE: …”": the label of a speech in a transcript, within the marks. */
  labelCandidate({ first, behind, opening }: Place): Candidate | null {
    const { words, tokens } = this.document;
    for (let colon = first + 2; colon < Math.min(behind, first + 1 + longestLabel); colon++) {
      if (words[colon] === ':') {
        const label = this.labels.has(words[colon - 1]!) ? { firstToken: first + 1, endToken: colon } : null;
        const name = this.finder.phrases.nameAt(colon - 1) ?? label;
        return name && markedBy(colon, name, opening);
      }
      if (tokens[colon]!.kind !== 'word' || !isCapitalized(words[colon - 1])) return null;
    }
    return null;
  }

  /** "“…” — Ned Price": the speaker behind a dash, to the end of the paragraph. */
  private dashCandidate({ region, behind, closing }: Place): Candidate | null {
    const { words, paragraphs } = this.document;
    const { endToken: end } = tokensOf(this.document, paragraphs[region.paragraph]!);
    if (behind + 1 >= end || end - behind > longestSignature || !dash.test(words[behind]!)) return null;
    const speaker = this.finder.phrases.phraseFrom(behind + 1, end);
    return speaker && markedBy(behind, speaker, closing);
  }
}

/** What is said, not who says it. */
const replies: ReadonlySet<string> = new Set(['reply', 'answer']);

function isInHeadline({ headline, sentences }: Document, sentence: number): boolean {
  return headline !== null && sentences[sentence]!.start < headline.end;
}

/** A candidate with a mark in the place of a verb. */
function markedBy(mark: number, speaker: TokenRange, sentence: number): Candidate {
  return { speaker, clause: clauseBy(speaker, oneToken(mark), ':'), sentence };
}

const hasClause = ({ clause }: Candidate): boolean => clause !== null;
