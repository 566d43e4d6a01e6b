import { ownText } from '../ownText';
import type { Compute, SetTag, TaggerMethods, TaggerModel } from './tagger';
import type { TagState, TagStates } from './tagState';
import { newTerm, type Term } from './term';

/** What compromise makes of a word by itself, tagged as it was before, at the beginning of a sentence or behind it. */
export interface Reading {
  readonly before: TagState;
  readonly isFirst: boolean;
  readonly state: TagState;
  /** Whether it knows nothing of the word, which it then takes for a noun, if the words beside it do not tell. */
  readonly isUnknown: boolean;
  /** What it may be: "Noun|Verb". */
  readonly kinds: string | undefined;
}

/** A word as it is written. */
export interface KnownWord {
  readonly term: Term;
  readonly normal: string | undefined;
  /** As the lexicon has it. */
  readonly key: string;
  readonly isTitle: boolean;
  readonly isSmall: boolean;
  /** Its tags in the lexicon. */
  readonly lexical: TagState;
  // What was worked out of it so far; lists, since few words are tagged in more than one way or two.
  readonly readings: Reading[];
  readonly hints: { readonly state: TagState; readonly hint: string | null }[];
  readonly fillings: { readonly state: TagState; readonly filled: TagState }[];
}

/** What compromise works out of a word alone, whatever stands around it. */
export interface TaggedForm {
  /** The word; the parts of a contraction that is told by itself ("can't", "5kg"). */
  readonly words: readonly KnownWord[];
  /** Whether it may be a contraction that the words around tell ("it's"). */
  readonly apostrophe: boolean;
}

/** Compromise's steps on each word alone. */
const wordSteps = ['alias', 'normal', 'machine', 'contractions', 'lexicon'];
/** Its reasons to tag a word by the words around it, which are not those of the word alone. */
const aroundReason = /^(?:2-verb-type|3-\[)/;
/** Its confidence in taking a word for a noun because nothing else was found. */
const lastResort = 0.1;
/** Nouns of these tags are neither singular nor plural. */
const uncountable = 'Acronym Abbreviation ProperNoun Uncountable Possessive Pronoun Activity Honorific Month'.split(
  ' ',
);
/** A text that tells nothing: the word's own has been looked at. */
const plainText = 'word';
/** So many words are kept; then all are forgotten. */
const mostWords = 8000;

/** The words met so far, with what compromise makes of each alone, which takes most of its time. */
export class KnownWords {
  private readonly forms = new Map<string, TaggedForm>();
  private readonly setTag: SetTag;
  private readonly setAlone: SetTag;

  constructor(
    private readonly compute: Compute,
    private readonly model: TaggerModel,
    private readonly methods: TaggerMethods,
    private readonly states: TagStates,
  ) {
    const setTag = methods.one.setTag;
    this.setTag = setTag;
    this.setAlone = (tagged, tag, world, isSafe, reason = '') => {
      if (!aroundReason.test(reason)) setTag(tagged, tag, world, isSafe, reason);
    };
  }

  form(text: string): TaggedForm {
    let form = this.forms.get(text);
    if (form) return form;
    const own = ownText(text);
    const terms = [newTerm(own)];
    this.compute([terms], wordSteps);
    form = { words: terms.map((term) => this.word(term)), apostrophe: terms[0]!.normal!.includes("'") };
    if (this.forms.size >= mostWords) this.forms.clear();
    this.forms.set(own, form);
    return form;
  }

  /** What the word is read as, so tagged, at the beginning of a sentence or behind it. */
  read(word: KnownWord, state: TagState, isFirst: boolean): Reading {
    // Without a capital it is the same.
    const asFirst = isFirst && word.isTitle;
    for (const known of word.readings) if (known.before === state && known.isFirst === asFirst) return known;
    const reading = this.readAlone(word.term, state, asFirst);
    word.readings.push(reading);
    return reading;
  }

  /** The tag that an unknown word before the word, so tagged, takes from its tags. */
  hint(word: KnownWord, state: TagState): string | null {
    for (const known of word.hints) if (known.state === state) return known.hint;
    const before: Term = { ...newTerm(''), normal: '' };
    this.tagAlone([before, { ...word.term, tags: new Set(state.tags), index: [0, 1] }]);
    const hint = before.confidence === lastResort ? null : before.tags.values().next().value!;
    word.hints.push({ state, hint });
    return hint;
  }

  /** The word's tags with those that follow from them: "Plural" of the noun "ways". */
  fill(word: KnownWord, state: TagState): TagState {
    for (const known of word.fillings) if (known.state === state) return known.filled;
    const filled = this.fillAnew(word, state);
    word.fillings.push({ state, filled });
    return filled;
  }

  private fillAnew({ term, normal }: KnownWord, state: TagState): TagState {
    const { tagSet } = this.model.one;
    const tags = new Set(state.tags);
    for (const tag of state.tags) for (const parent of tagSet[tag]?.parents ?? []) tags.add(parent);
    const hasNumber = tags.has('Plural') || tags.has('Singular') || uncountable.some((tag) => tags.has(tag));
    if (tags.has('Noun') && !hasNumber) tags.add(this.methods.two.looksPlural(normal) ? 'Plural' : 'Singular');
    const filled = this.states.of(tags);
    // Which tense a bare verb looks like only the tagger tells.
    if (tags.size > 1 || !tags.has('Verb')) return filled;
    return this.readAlone({ ...term, text: plainText }, filled, true).state;
  }

  private word(term: Term): KnownWord {
    const { text, normal, machine } = term;
    return {
      term,
      normal,
      key: machine || normal || '',
      isTitle: /^\p{Lu}[\p{Ll}'’]/u.test(text),
      isSmall: /^[a-z]/.test(text),
      lexical: this.states.of(term.tags),
      readings: [],
      hints: [],
      fillings: [],
    };
  }

  private readAlone(term: Term, before: TagState, isFirst: boolean): Reading {
    const self: Term = { ...term, tags: new Set(before.tags), index: [0, isFirst ? 0 : 1], confidence: undefined };
    this.tagAlone([self]);
    const isGuess = self.confidence === lastResort;
    return {
      before,
      isFirst,
      state: this.states.of(self.tags),
      isUnknown: isGuess && before.tags.size === 0 && !self.tags.has('HashTag'),
      kinds: self.switch,
    };
  }

  /** Runs the tagger on terms, but for what it tells of words by those around, unless they are unknown. */
  private tagAlone(terms: Term[]): void {
    const { one } = this.methods;
    one.setTag = this.setAlone;
    try {
      this.compute([terms], ['preTagger']);
    } finally {
      one.setTag = this.setTag;
    }
  }
}
