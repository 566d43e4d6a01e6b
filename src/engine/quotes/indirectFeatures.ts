import { mix } from '../names/hash';
import type { TokenRange } from '../segment/sentences';
import type { Candidate } from './complements';
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
  private last: Candidate | null = null;
  private lastJoined = 0;

  constructor(private readonly grammar: Grammar) {
    this.words = new Int32Array(grammar.lower.length);
    this.classes = new Int32Array(grammar.lower.length);
  }

  /** Of whether the candidate reports something; `within` says whether it stands within something reported itself. */
  ofCandidate(candidate: Candidate, sentence: TokenRange, within: boolean): void {
    const { cue, start, limit } = candidate;
    const { lemma, form, subject, depth, governor } = cue;
    const { row } = this;
    const { lower, document } = this.grammar;
    const at = cue.firstToken;
    const place = this.hash(candidate.place);
    const joined = this.joined(candidate);
    const verb = mix(place, this.hash(lemma));
    const kind = mix(place, this.hash(verbKind(lemma)));
    const who = subject ? this.classOf(subject.endToken - 1) : 0;
    const ahead = this.hash(this.grammar.ahead(start, limit));
    const joinedAhead = mix(joined, ahead);
    const opening = this.classOf(start);
    const marks = this.marks(candidate, sentence);
    const inside = within ? 1 : 0;
    const level = Math.min(depth, 3);
    const headline = document.tokens[at]!.start < (document.headline?.end ?? 0) ? 1 : 0;
    row.clear();
    row.add(place);
    row.add(joined);
    row.add(verb);
    row.add(mix(verb, joined));
    row.add(kind);
    row.add(mix(kind, joined));
    row.add(mix(place, form));
    row.add(mix(verb, form));
    row.add(mix(kind, form));
    row.add(mix(joined, form));
    row.add(mix(mix(kind, form), joined));
    row.add(mix(joined, who));
    row.add(mix(verb, who));
    row.add(mix(kind, who));
    row.add(mix(mix(joined, who), form));
    row.add(mix(place, subject ? this.wordOf(subject.endToken - 1) : 0));
    row.add(mix(kind, subject ? this.wordOf(subject.endToken - 1) : 0));
    row.add(mix(place, this.wordOf(cue.endToken)));
    row.add(mix(verb, this.wordOf(cue.endToken)));
    row.add(mix(place, this.wordOf(at - 1)));
    row.add(mix(verb, this.wordOf(at - 1)));
    row.add(mix(place, this.wordOf(cue.endToken + 1)));
    row.add(mix(joined, this.wordOf(start)));
    row.add(mix(place, opening));
    row.add(mix(verb, opening));
    row.add(mix(joined, this.classOf(start + 1)));
    row.add(joinedAhead);
    row.add(mix(kind, ahead));
    row.add(mix(verb, ahead));
    row.add(mix(joinedAhead, opening));
    row.add(mix(place, this.hash(governor)));
    row.add(mix(kind, this.hash(verbKind(governor))));
    row.add(mix(kind, level));
    row.add(mix(joined, level));
    row.add(mix(place, marks));
    row.add(mix(joined, marks));
    row.add(mix(kind, inside));
    row.add(mix(joined, inside));
    row.add(mix(verb, inside));
    row.add(mix(place, this.hash(lower[at]!.slice(-3))));
    row.add(mix(place, bucket(limit - start)));
    row.add(mix(kind, bucket(sentence.endToken - at)));
    row.add(mix(place, this.classOf(at - 1)));
    row.add(mix(place, bucket(at - sentence.firstToken)));
    row.add(mix(place, headline));
    row.add(mix(mix(joined, kind), ahead));
    row.add(mix(mix(place, this.wordOf(start)), this.wordOf(start + 1)));
    row.add(mix(verb, this.wordOf(start)));
    row.add(mix(mix(kind, form), who));
    row.add(mix(mix(verb, form), who));
    row.add(mix(mix(place, this.wordOf(at - 1)), this.wordOf(at - 2)));
  }

  /** Of whether what the candidate reports ends before the token `end`, behind so many verbs and commas. */
  ofEnd(candidate: Candidate, end: number, verbs: number, commas: number): void {
    const { row } = this;
    const { start, limit, cue } = candidate;
    const { lemma } = cue;
    const joined = this.joined(candidate);
    const lemmaHash = this.hash(lemma);
    const verb = mix(joined, lemmaHash);
    const word = this.wordOf(end);
    const kind = this.classOf(end);
    const before = this.classOf(end - 1);
    const after = this.classOf(end + 1);
    const clausal = verbs > 0 ? 1 : 0;
    const joinedClausal = mix(joined, clausal);
    const left = bucket(limit - end);
    const long = bucket(end - start);
    row.clear();
    row.addBias();
    row.add(joined);
    row.add(mix(joined, word));
    row.add(mix(joined, kind));
    row.add(word);
    row.add(mix(word, after));
    row.add(mix(word, this.wordOf(end + 1)));
    row.add(mix(before, kind));
    row.add(mix(verb, word));
    row.add(mix(verb, kind));
    row.add(mix(joined, long));
    row.add(mix(joinedClausal, word));
    row.add(mix(joinedClausal, kind));
    row.add(mix(kind, left));
    row.add(mix(kind, Math.min(commas, 3)));
    row.add(mix(mix(kind, after), clausal));
    row.add(mix(lemmaHash, word));
    row.add(mix(mix(before, kind), after));
    row.add(mix(joined, left));
    row.add(mix(kind, long));
    row.add(mix(mix(kind, this.classOf(start)), joined));
    row.add(mix(word, Math.min(verbs, 2)));
    row.add(mix(this.hash(verbKind(lemma)), mix(word, after)));
    const ahead = this.hash(this.grammar.ahead(end + 1, limit));
    const tense = this.tense(end + 1);
    row.add(mix(word, ahead));
    row.add(mix(mix(word, after), ahead));
    row.add(mix(mix(joined, word), after));
    row.add(mix(mix(word, tense), cue.form));
    row.add(mix(mix(word, tense), clausal));
    row.add(mix(mix(word, tense), this.wordOf(cue.firstToken - 1)));
    row.add(mix(mix(word, after), this.classOf(end + 2)));
    row.add(mix(mix(word, after), mix(joinedClausal, 1)));
  }

  /** The place and how what is reported is joined on; kept, for each candidate is asked about at many ends. */
  private joined(candidate: Candidate): number {
    if (candidate !== this.last) {
      this.last = candidate;
      this.lastJoined = this.hash(candidate.place);
      for (const part of candidate.pattern) this.lastJoined = mix(this.lastJoined, this.hash(part));
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
