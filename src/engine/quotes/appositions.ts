import type { Document } from '../document';
import type { TokenRange } from '../segment/sentences';
import type { PhraseFinder } from './phrases';
import { prepositions } from '../entities/grammaticalRole';
import { isLowercase } from '../words';

export const longestApposition = 40;
/** In tokens, from the comma to the name: "nine-year-old pupil". */
const longestTitle = 8;

/** Finds who is meant where words between commas stand before a verb. */
export class Appositions {
  constructor(
    private readonly document: Document,
    private readonly phrases: PhraseFinder,
  ) {}

  /** "The Dean of Halden, the Very Rev Ana Ruiz, said", "one of them, nine-year-old Ana Ruiz, said": the person. */
  apposed(opening: number, name: TokenRange | null): TokenRange | null {
    const { words, tags } = this.document;
    if (!name || name.firstToken - opening > longestTitle || this.phrases.typeOf(name) !== 'person') return null;
    const before = this.phrases.nameAt(opening - 1);
    if (before && this.phrases.typeOf(before) === 'person') return null;
    const isTitle = words
      .slice(opening + 1, name.firstToken)
      .every(
        (word, at) => !tags[opening + 1 + at]!.has('Verb') && !prepositions.has(word) && !/^wh|^['’]s$/.test(word),
      );
    return isTitle ? this.phrases.widen(name, opening + 1) : null;
  }

  /** "Ana Ruiz, who lives with her husband, Tom Ruiz, said": who the relative clause is of. */
  beforeWho(end: number, first: number): TokenRange | null {
    const { words } = this.document;
    for (let at = end - 1; at > first && end - at < longestApposition; at--) {
      if (words[at] !== 'who' || words[at - 1] !== ',') continue;
      const name = this.phrases.nameAt(at - 2);
      return name && this.phrases.typeOf(name) === 'person' ? this.phrases.widen(name, first) : null;
    }
    return null;
  }

  /** "Ana Ruiz, of the harbour agency (HPA), said", "Ana Ruiz, of Halden University, who was there, said": the person. */
  ofWhom({ firstToken }: TokenRange, first: number): TokenRange | null {
    const { words } = this.document;
    let at = firstToken - 1;
    if (words[at] === 'the') at--;
    if (!/^(?:of|at|from)$/.test(words[at] ?? '') || words[at - 1] !== ',') return null;
    const name = this.phrases.nameAt(at - 2);
    return name && name.firstToken >= first && this.phrases.typeOf(name) === 'person'
      ? this.phrases.widen(name, first)
      : null;
  }

  /** "Ana Ruiz of the harbour agency, HPA, said": of a name that only says what another is called, who is of that. */
  headOfApposition(named: TokenRange, first: number): TokenRange | null {
    if (this.phrases.typeOf(named) === 'person') return null;
    const phrase = this.phrases.phraseEndingAt(named.firstToken - 2, first);
    if (!phrase) return null;
    for (let at = phrase.firstToken; at < phrase.endToken; at++) {
      const name = this.phrases.nameAt(at);
      if (name && this.phrases.typeOf(name) === 'person') return this.phrases.widen(name, first);
    }
    return null;
  }

  /** "Ana Ruiz, head of the union, a large one, said": of a phrase behind a name and a comma, the name. */
  beforeApposition(phrase: TokenRange, first: number): TokenRange {
    const { words } = this.document;
    if (!isLowercase(words[phrase.firstToken]) || words[phrase.firstToken - 1] !== ',') return phrase;
    const name = this.phrases.nameAt(phrase.firstToken - 2);
    return name && name.firstToken >= first ? this.phrases.widen(name, first) : phrase;
  }
}
