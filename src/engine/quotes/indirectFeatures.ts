import { combine } from '../names/hash';
import type { TokenRange } from '../segment/sentences';
import type { Candidate } from './complements';
import { verbKind } from './cueVerbs';
import { addFeature, Hashes } from './features';
import type { Grammar } from './clauseGrammar';

/** What has been passed since the beginning of what is reported. */
export interface EndState {
  readonly verbs: number;
  readonly commas: number;
}

/** Turns candidates and the ends of what they report into features, which are places in a table of weights. */
export class IndirectFeatures {
  /** The features asked for last. */
  readonly found: number[] = [];
  private readonly hashes = new Hashes();
  /** Of each token, once they are asked for. */
  private readonly words: Uint32Array;
  private readonly classes: Uint32Array;
  private last: Candidate | null = null;
  private lastJoined = 0;

  constructor(private readonly grammar: Grammar) {
    this.words = new Uint32Array(grammar.lower.length);
    this.classes = new Uint32Array(grammar.lower.length);
  }

  /** Of whether the candidate reports something; `within` says whether it stands within something reported itself. */
  ofCandidate(candidate: Candidate, sentence: TokenRange, within: boolean): void {
    const { cue, start, limit } = candidate;
    const { lemma, form, subject, depth, governor } = cue;
    const { lower, document } = this.grammar;
    const at = cue.firstToken;
    const place = this.hash(candidate.place);
    const joined = this.joined(candidate);
    const verb = combine(place, this.hash(lemma));
    const kind = combine(place, this.hash(verbKind(lemma)));
    const who = subject ? this.classOf(subject.endToken - 1) : 0;
    const ahead = this.hash(this.grammar.ahead(start, limit));
    const joinedAhead = combine(joined, ahead);
    const opening = this.classOf(start);
    const marks = this.marks(candidate, sentence);
    const inside = within ? 1 : 0;
    const level = Math.min(depth, 3);
    const headline = document.tokens[at]!.start < (document.headline?.end ?? 0) ? 1 : 0;
    this.found.length = 0;
    this.add(place);
    this.add(joined);
    this.add(verb);
    this.add(combine(verb, joined));
    this.add(kind);
    this.add(combine(kind, joined));
    this.add(combine(place, form));
    this.add(combine(verb, form));
    this.add(combine(kind, form));
    this.add(combine(joined, form));
    this.add(combine(combine(kind, form), joined));
    this.add(combine(joined, who));
    this.add(combine(verb, who));
    this.add(combine(kind, who));
    this.add(combine(combine(joined, who), form));
    this.add(combine(place, subject ? this.wordOf(subject.endToken - 1) : 0));
    this.add(combine(kind, subject ? this.wordOf(subject.endToken - 1) : 0));
    this.add(combine(place, this.wordOf(cue.endToken)));
    this.add(combine(verb, this.wordOf(cue.endToken)));
    this.add(combine(place, this.wordOf(at - 1)));
    this.add(combine(verb, this.wordOf(at - 1)));
    this.add(combine(place, this.wordOf(cue.endToken + 1)));
    this.add(combine(joined, this.wordOf(start)));
    this.add(combine(place, opening));
    this.add(combine(verb, opening));
    this.add(combine(joined, this.classOf(start + 1)));
    this.add(joinedAhead);
    this.add(combine(kind, ahead));
    this.add(combine(verb, ahead));
    this.add(combine(joinedAhead, opening));
    this.add(combine(place, this.hash(governor)));
    this.add(combine(kind, this.hash(verbKind(governor))));
    this.add(combine(kind, level));
    this.add(combine(joined, level));
    this.add(combine(place, marks));
    this.add(combine(joined, marks));
    this.add(combine(kind, inside));
    this.add(combine(joined, inside));
    this.add(combine(verb, inside));
    this.add(combine(place, this.hash(lower[at]!.slice(-3))));
    this.add(combine(place, bucket(limit - start)));
    this.add(combine(kind, bucket(sentence.endToken - at)));
    this.add(combine(place, this.classOf(at - 1)));
    this.add(combine(place, bucket(at - sentence.firstToken)));
    this.add(combine(place, headline));
    this.add(combine(combine(joined, kind), ahead));
    this.add(combine(combine(place, this.wordOf(start)), this.wordOf(start + 1)));
    this.add(combine(verb, this.wordOf(start)));
    this.add(combine(combine(kind, form), who));
    this.add(combine(combine(verb, form), who));
    this.add(combine(combine(place, this.wordOf(at - 1)), this.wordOf(at - 2)));
  }

  /** Of whether what the candidate reports ends before the token `end`. */
  ofEnd(candidate: Candidate, end: number, { verbs, commas }: EndState): void {
    const { start, limit, cue } = candidate;
    const { lemma } = cue;
    const joined = this.joined(candidate);
    const lemmaHash = this.hash(lemma);
    const verb = combine(joined, lemmaHash);
    const word = this.wordOf(end);
    const kind = this.classOf(end);
    const before = this.classOf(end - 1);
    const after = this.classOf(end + 1);
    const clausal = verbs > 0 ? 1 : 0;
    const joinedClausal = combine(joined, clausal);
    const left = bucket(limit - end);
    const long = bucket(end - start);
    this.found.length = 0;
    // Other features than those of candidates, though they share their hash.
    this.found.push(0);
    this.add(joined);
    this.add(combine(joined, word));
    this.add(combine(joined, kind));
    this.add(word);
    this.add(combine(word, after));
    this.add(combine(word, this.wordOf(end + 1)));
    this.add(combine(before, kind));
    this.add(combine(verb, word));
    this.add(combine(verb, kind));
    this.add(combine(joined, long));
    this.add(combine(joinedClausal, word));
    this.add(combine(joinedClausal, kind));
    this.add(combine(kind, left));
    this.add(combine(kind, Math.min(commas, 3)));
    this.add(combine(combine(kind, after), clausal));
    this.add(combine(lemmaHash, word));
    this.add(combine(combine(before, kind), after));
    this.add(combine(joined, left));
    this.add(combine(kind, long));
    this.add(combine(combine(kind, this.classOf(start)), joined));
    this.add(combine(word, Math.min(verbs, 2)));
    this.add(combine(this.hash(verbKind(lemma)), combine(word, after)));
    const ahead = this.hash(this.grammar.ahead(end + 1, limit));
    const tense = this.tense(end + 1);
    this.add(combine(word, ahead));
    this.add(combine(combine(word, after), ahead));
    this.add(combine(combine(joined, word), after));
    this.add(combine(combine(word, tense), cue.form));
    this.add(combine(combine(word, tense), clausal));
    this.add(combine(combine(word, tense), this.wordOf(cue.firstToken - 1)));
    this.add(combine(combine(word, after), this.classOf(end + 2)));
    this.add(combine(combine(word, after), combine(joinedClausal, 1)));
  }

  /** Adds a value as the feature that comes next. */
  private add(value: number): void {
    addFeature(this.found, value);
  }

  /** The place and how what is reported is joined on; kept, for each candidate is asked about at many ends. */
  private joined(candidate: Candidate): number {
    if (candidate !== this.last) {
      this.last = candidate;
      this.lastJoined = this.hash(candidate.place);
      for (const part of candidate.pattern) this.lastJoined = combine(this.lastJoined, this.hash(part));
    }
    return this.lastJoined;
  }

  private tense(token: number): number {
    const tags = this.grammar.document.tags[token];
    return tags?.has('PastTense') ? 1 : tags?.has('Gerund') ? 2 : tags?.has('Verb') ? 3 : 0;
  }

  /** Which of the places around the candidate stand in quotation marks. */
  private marks({ cue, start, limit }: Candidate, sentence: TokenRange): number {
    const { quoted } = this.grammar;
    const first = Math.min(cue.firstToken, cue.subject?.firstToken ?? cue.firstToken);
    const before = quoted[first - 1] === true || quoted[first - 2] === true;
    return (
      (before ? 1 : 0) + (quoted[start] ? 2 : 0) + (quoted[sentence.firstToken] ? 4 : 0) + (quoted[limit - 2] ? 8 : 0)
    );
  }

  private wordOf(token: number): number {
    const word = this.grammar.lower[token];
    if (word === undefined) return 0;
    return (this.words[token] ||= this.hash(word));
  }

  private classOf(token: number): number {
    const kind = this.grammar.classes[token];
    if (kind === undefined) return 0;
    return (this.classes[token] ||= this.hash(kind));
  }

  private hash(text: string): number {
    return this.hashes.of(text);
  }
}

/** Lengths that differ little are one. */
function bucket(count: number): number {
  return count < 5 ? count : 34 - Math.clz32(count);
}
