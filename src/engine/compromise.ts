import type { Token } from './model';
import { interned } from './interned';
import { RecentMap } from './recentMap';
import type { TokenRange } from './segment/sentences';

/** What compromise says of one token: its tags ("Noun", "PastTense", "Country", "FirstName", …), none of which is certain. */
export type Tags = ReadonlySet<string>;

/** Part-of-speech tags and verb lemmas, by compromise. */
export interface Language {
  /** One set of tags for each token of the sentences, which follow each other; empty for punctuation. `words` go with `tokens`. */
  tag(words: readonly string[], tokens: readonly Token[], sentences: readonly TokenRange[]): readonly Tags[];
  /** The dictionary form of a verb: "said" → "say". */
  lemma(verb: string, tags: Tags): string;
}

/** A word as compromise takes it, and what it works out: `normal`, `machine` and `alias` of the word alone, later the others. */
interface Term {
  text: string;
  pre: string;
  post: string;
  tags: Set<string>;
  normal: string | undefined;
  machine: string | undefined;
  alias: string[] | undefined;
  index: undefined;
  chunk: string | undefined;
  dirty: undefined;
  switch: undefined;
  confidence: undefined;
}

/** A token's text and what stands between it and the next. */
interface Word {
  text: string;
  post: string;
}

/** What compromise works out of a word alone, whatever stands around it. */
interface WordForm {
  /** The word with the tags that the lexicon has for it; the parts of a contraction that is told by itself ("can't", "5kg"). */
  readonly terms: readonly Term[];
  /** Whether it may be a contraction that the words around tell ("it's"). */
  readonly apostrophe: boolean;
  /** Whether one of compromise's patterns for words fits it ("U.S."). */
  readonly patterned: boolean;
}

/** The tagger's cost grows faster than the text: longer sentences go to it in pieces, and no real word is longer. */
const longestSentence = 200;
const longestWord = 50;

/** What a word that fits it is tagged with. */
type Pattern = readonly [RegExp, unknown];

/** Compromise's patterns for words as they are written, and as they are looked up. */
type Patterns = Record<'regexText' | 'regexNormal', readonly Pattern[]>;

/** The parts of compromise used here that its own types leave out. */
interface Tagger {
  tokenize(text: string): View;
  model(): { one: Record<'lexicon' | 'frozenLex', Readonly<Record<string, unknown>>>; two: Patterns };
  methods(): { two: { transform: { verb: { toInfinitive(verb: string, model: unknown, tense: string): string } } } };
}

interface View {
  document: Term[][];
  compute(hooks: readonly string[]): void;
}

/**
 * Compromise's steps on each word alone, whose results are kept. Of those on sentences, `typeahead` (for text still
 * being typed) is left out, and so are `id` and `postTagger`, which takes two thirds of the time and changes names by 0.0 and
 * quotes with speakers by 0.2 F1.
 */
const wordSteps = ['alias', 'normal', 'machine', 'contractions', 'lexicon'];
/** So many words at least, twice as many at most, are kept. */
const keptWords = 4000;

const noTags: Tags = new Set();
let loading: Promise<Language> | undefined;

/** Loads compromise, on the first call only: its module takes some 60 ms to load, so nothing imports it before it is used. */
export function loadLanguage(): Promise<Language> {
  loading ??= import('compromise/two').then((module) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const nlp = module.default as unknown as Tagger;
    const { one, two } = nlp.model();
    const { regexText, regexNormal } = two;
    const patterns: Patterns = { regexText, regexNormal };
    const noPatterns: Patterns = { regexText: [], regexNormal: [] };
    // One for all: to make one takes its time.
    const view = nlp.tokenize('');
    const compute = (document: Term[][], hooks: readonly string[]): void => {
      if (document.length === 0) return;
      view.document = document;
      view.compute(hooks);
      view.document = [];
    };
    const formOf = wordForms(compute, patterns);
    const phrases = new Phrases([...Object.keys(one.lexicon), ...Object.keys(one.frozenLex)]);
    return {
      tag(texts, tokens, sentences) {
        const first = sentences[0]?.firstToken ?? 0;
        const untagged = Array.from({ length: (sentences.at(-1)?.endToken ?? 0) - first }, () => noTags);
        const indices: number[] = [];
        const document: Term[][] = [];
        const withPhrase: Term[][] = [];
        const plain: Term[][] = [];
        const patterned: Term[][] = [];
        const apostrophes: Term[][] = [];
        for (const piece of pieces(sentences)) {
          const words = toWords(texts, tokens, piece, indices);
          if (words.length === 0) continue;
          const forms = words.map((word) => formOf(word.text));
          const terms: Term[] = [];
          for (const [index, { post }] of words.entries()) {
            for (const term of forms[index]!.terms) terms.push(copyOf(term));
            terms.at(-1)!.post = post;
          }
          document.push(terms);
          if (phrases.untag(terms)) withPhrase.push(terms);
          (forms.some((form) => form.patterned) ? patterned : plain).push(terms);
          if (forms.some(({ apostrophe }) => apostrophe)) apostrophes.push(terms);
        }
        if (document.length === 0) return untagged;
        // Given ready terms, compromise does not split the text itself: one term in, one out, in the same order,
        // but for contractions, whose later parts have no text.
        compute(document, ['index']);
        compute(withPhrase, ['freeze', 'lexicon']);
        compute(patterned, ['preTagger']);
        // It would try them all on each word, in vain.
        Object.assign(two, noPatterns);
        compute(plain, ['preTagger']);
        Object.assign(two, patterns);
        compute(apostrophes, ['contractionTwo']);
        const tags: Tags[] = [...untagged];
        let position = 0;
        for (const terms of document) {
          for (const term of terms) if (term.text !== '') tags[indices[position++]! - first] = term.tags;
        }
        return position === indices.length ? tags : untagged;
      },
      lemma(verb, tags) {
        // "discuss", "focus": compromise would take off what it holds for an ending.
        if (/[su]s$/i.test(verb)) return verb.toLowerCase();
        const transform = nlp.methods().two.transform.verb;
        const untagged = verb.endsWith('s') ? 'PresentTense' : 'PastTense';
        const tense = ['PastTense', 'Gerund', 'PresentTense'].find((name) => tags.has(name)) ?? untagged;
        return transform.toInfinitive(verb.toLowerCase(), nlp.model(), tense);
      },
    };
  });
  return loading;
}

/** What compromise works out of words alone, kept from call to call: it takes half of the time. */
function wordForms(
  compute: (document: Term[][], hooks: readonly string[]) => void,
  { regexText, regexNormal }: Patterns,
): (text: string) => WordForm {
  const forms = new RecentMap<string, WordForm>(keptWords);
  const fits = (patterns: readonly Pattern[], text: string): boolean =>
    patterns.some(([pattern]) => pattern.test(text));
  return (text) => {
    let form = forms.get(text);
    if (form) return form;
    const own = interned(text);
    const terms = [toTerm(own)];
    compute([terms], wordSteps);
    const apostrophe = terms[0]!.normal!.includes("'");
    const patterned = terms.some((term) => fits(regexText, term.text) || fits(regexNormal, wordOf(term)));
    form = { terms, apostrophe, patterned };
    forms.set(own, form);
    return form;
  };
}

/** The phrases that the lexicon has beside its words. */
class Phrases {
  private readonly all = new Set<string>();
  /** Of each word that phrases begin with these, and, once asked for, the words that stand behind it there. */
  private readonly beginnings = new Map<string, { readonly phrases: string[]; seconds: Set<string> | null }>();
  private longest = 0;

  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const second = entry.indexOf(' ') + 1;
      if (second === 0) continue;
      const third = entry.indexOf(' ', second) + 1;
      this.all.add(entry);
      const first = entry.slice(0, second - 1);
      const known = this.beginnings.get(first);
      if (known) known.phrases.push(entry);
      else this.beginnings.set(first, { phrases: [entry], seconds: null });
      this.longest = Math.max(this.longest, third === 0 ? 2 : entry.split(' ').length);
    }
  }

  /** Takes their tags from words of phrases, for compromise looks only at words without; says whether there are any. */
  untag(terms: readonly Term[]): boolean {
    let found = false;
    for (let first = 0; first + 1 < terms.length; first++) {
      if (!this.secondsOf(wordOf(terms[first]!))?.has(wordOf(terms[first + 1]!))) continue;
      for (let end = Math.min(terms.length, first + this.longest); end > first + 1; end--) {
        const words = terms.slice(first, end);
        if (!this.all.has(words.map(wordOf).join(' '))) continue;
        found = true;
        for (const [index, term] of words.entries()) {
          // The parts of a contraction keep theirs.
          if (term.text === '' || terms[first + index + 1]?.text === '') continue;
          term.tags.clear();
          term.chunk = undefined;
        }
        break;
      }
    }
    return found;
  }

  private secondsOf(word: string): ReadonlySet<string> | undefined {
    const beginning = this.beginnings.get(word);
    return beginning && (beginning.seconds ??= new Set(beginning.phrases.map((phrase) => phrase.split(' ', 2)[1]!)));
  }
}

/** The word as the lexicon has it. */
function wordOf({ machine, normal }: Term): string {
  return machine || normal || '';
}

/** A term with all that compromise may add to it, so that all are made alike: the engine is the faster for it. */
function toTerm(text: string): Term {
  return {
    text,
    pre: '',
    post: ' ',
    tags: new Set(),
    normal: undefined,
    machine: undefined,
    alias: undefined,
    index: undefined,
    chunk: undefined,
    dirty: undefined,
    switch: undefined,
    confidence: undefined,
  };
}

/** A term of its own like the other. */
function copyOf(term: Term): Term {
  const tags = new Set<string>();
  // Quicker than to make it of the other.
  for (const tag of term.tags) tags.add(tag);
  return { ...term, tags };
}

function* pieces(sentences: readonly TokenRange[]): Iterable<TokenRange> {
  for (const { firstToken, endToken } of sentences) {
    for (let first = firstToken; first < endToken; first += longestSentence) {
      yield { firstToken: first, endToken: Math.min(endToken, first + longestSentence) };
    }
  }
}

/** The words of a sentence, punctuation hung on the word before it; adds which tokens they are. */
function toWords(texts: readonly string[], tokens: readonly Token[], range: TokenRange, indices: number[]): Word[] {
  const words: Word[] = [];
  for (let index = range.firstToken; index < range.endToken; index++) {
    const { kind } = tokens[index]!;
    const text = texts[index]!;
    const last = words.at(-1);
    if (kind === 'word' || kind === 'number') {
      words.push({ text: text.length > longestWord ? 'x' : text, post: ' ' });
      indices.push(index);
    } else if (last && kind === 'clitic') {
      last.text += "'s";
    } else if (last && /^[.,;:!?()–—-]/.test(text)) {
      last.post = `${text[0]} `;
    }
  }
  return words;
}
