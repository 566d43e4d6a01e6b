import { combine } from '../names/hash';
import type { TokenRange } from '../segment/sentences';
import type { Complement } from './complement';
import { verbKind } from './cueVerbs';
import { FeatureRow, Hashes } from './features';
import type { Grammar } from './clauseGrammar';

/** Turns candidates and the ends of what they report into features, which are places in a table of weights. */
export class IndirectFeatures {
  /** The features asked for last. */
  readonly row = new FeatureRow();
  private readonly hashes = new Hashes();
  /** Of each token, once they are asked for. */
  private readonly words: Int32Array;
  private readonly classes: Int32Array;
  private last: Complement | null = null;
  private lastJoined = 0;

  constructor(private readonly grammar: Grammar) {
    this.words = new Int32Array(grammar.lower.length);
    this.classes = new Int32Array(grammar.lower.length);
  }

  /** Of whether the candidate reports something; `within` says whether it stands within something reported itself. */
  ofCandidate(candidate: Complement, sentence: TokenRange, within: boolean): void {
    const { cue, start, limit } = candidate;
    const { lemma, form, subject, depth, governor } = cue;
    const { row } = this;
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
    row.clear();
    row.add(place);
    row.add(joined);
    row.add(verb);
    row.add(combine(verb, joined));
    row.add(kind);
    row.add(combine(kind, joined));
    row.add(combine(place, form));
    row.add(combine(verb, form));
    row.add(combine(kind, form));
    row.add(combine(joined, form));
    row.add(combine(combine(kind, form), joined));
    row.add(combine(joined, who));
    row.add(combine(verb, who));
    row.add(combine(kind, who));
    row.add(combine(combine(joined, who), form));
    row.add(combine(place, subject ? this.wordOf(subject.endToken - 1) : 0));
    row.add(combine(kind, subject ? this.wordOf(subject.endToken - 1) : 0));
    row.add(combine(place, this.wordOf(cue.endToken)));
    row.add(combine(verb, this.wordOf(cue.endToken)));
    row.add(combine(place, this.wordOf(at - 1)));
    row.add(combine(verb, this.wordOf(at - 1)));
    row.add(combine(place, this.wordOf(cue.endToken + 1)));
    row.add(combine(joined, this.wordOf(start)));
    row.add(combine(place, opening));
    row.add(combine(verb, opening));
    row.add(combine(joined, this.classOf(start + 1)));
    row.add(joinedAhead);
    row.add(combine(kind, ahead));
    row.add(combine(verb, ahead));
    row.add(combine(joinedAhead, opening));
    row.add(combine(place, this.hash(governor)));
    row.add(combine(kind, this.hash(verbKind(governor))));
    row.add(combine(kind, level));
    row.add(combine(joined, level));
    row.add(combine(place, marks));
    row.add(combine(joined, marks));
    row.add(combine(kind, inside));
    row.add(combine(joined, inside));
    row.add(combine(verb, inside));
    row.add(combine(place, this.hash(lower[at]!.slice(-3))));
    row.add(combine(place, bucket(limit - start)));
    row.add(combine(kind, bucket((candidate.ending ?? sentence.endToken) - at)));
    row.add(combine(place, this.classOf(at - 1)));
    row.add(combine(place, bucket(at - sentence.firstToken)));
    row.add(combine(place, headline));
    row.add(combine(combine(joined, kind), ahead));
    row.add(combine(combine(place, this.wordOf(start)), this.wordOf(start + 1)));
    row.add(combine(verb, this.wordOf(start)));
    row.add(combine(combine(kind, form), who));
    row.add(combine(combine(verb, form), who));
    row.add(combine(combine(place, this.wordOf(at - 1)), this.wordOf(at - 2)));
  }

  /** Of whether what the candidate reports ends before the token `end`, behind so many verbs and commas. */
  ofEnd(candidate: Complement, end: number, verbs: number, commas: number): void {
    const { row } = this;
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
    row.clear();
    row.addBias();
    row.add(joined);
    row.add(combine(joined, word));
    row.add(combine(joined, kind));
    row.add(word);
    row.add(combine(word, after));
    row.add(combine(word, this.wordOf(end + 1)));
    row.add(combine(before, kind));
    row.add(combine(verb, word));
    row.add(combine(verb, kind));
    row.add(combine(joined, long));
    row.add(combine(joinedClausal, word));
    row.add(combine(joinedClausal, kind));
    row.add(combine(kind, left));
    row.add(combine(kind, Math.min(commas, 3)));
    row.add(combine(combine(kind, after), clausal));
    row.add(combine(lemmaHash, word));
    row.add(combine(combine(before, kind), after));
    row.add(combine(joined, left));
    row.add(combine(kind, long));
    row.add(combine(combine(kind, this.classOf(start)), joined));
    row.add(combine(word, Math.min(verbs, 2)));
    row.add(combine(this.hash(verbKind(lemma)), combine(word, after)));
    const ahead = this.hash(this.grammar.ahead(end + 1, limit));
    const tense = this.tense(end + 1);
    row.add(combine(word, ahead));
    row.add(combine(combine(word, after), ahead));
    row.add(combine(combine(joined, word), after));
    row.add(combine(combine(word, tense), cue.form));
    row.add(combine(combine(word, tense), clausal));
    row.add(combine(combine(word, tense), this.wordOf(cue.firstToken - 1)));
    row.add(combine(combine(word, after), this.classOf(end + 2)));
    row.add(combine(combine(word, after), combine(joinedClausal, 1)));
  }

  /** The place and how what is reported is joined on; kept, for each candidate is asked about at many ends. */
  private joined(candidate: Complement): number {
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
  private marks({ cue, start, limit }: Complement, sentence: TokenRange): number {
    const { quoted } = this.grammar;
    const first = Math.min(cue.firstToken, cue.subject?.firstToken ?? cue.firstToken);
    const before = quoted[first - 1] === 1 || quoted[first - 2] === 1;
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
