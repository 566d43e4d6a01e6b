import type { KnownWord, Reading } from './knownWords';
import type { TagState, Tags } from './tagState';
import type { Term } from './term';

/** A word where it stands. Has what compromise's own way to split sentences asks of a term. */
export class Site {
  /** What compromise makes of the word by itself, as it was tagged before. */
  reading: Reading | null = null;
  /** Whether a phrase of the lexicon fixes its tags. */
  isFrozen = false;

  constructor(
    readonly word: KnownWord,
    readonly post: string,
    public state: TagState,
  ) {}

  get normal(): string | undefined {
    return this.word.normal;
  }

  get tags(): Tags {
    return this.state.tags;
  }

  /** What compromise's rules for words of two kinds take it for: "Noun|Verb". */
  get kinds(): string | undefined {
    return this.reading?.kinds;
  }

  /** As compromise's own steps take it. */
  toTerm(): Term {
    const { word, post } = this;
    const term: Term = { ...word.term, post, tags: new Set(this.tags), switch: this.kinds };
    if (this.isFrozen) term.frozen = true;
    return term;
  }
}
