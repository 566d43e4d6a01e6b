import type { Token } from './model';
import type { TokenRange } from './segment/sentences';

/** What compromise says of one token: its tags ("Noun", "PastTense", "Country", "FirstName", …), none of which is certain. */
export type Tags = ReadonlySet<string>;

/** Part-of-speech tags and verb lemmas, by compromise. */
export interface Language {
  /** One set of tags for each of the paragraph's tokens; empty for punctuation. Offsets count from the paragraph's start. */
  tag(paragraph: string, tokens: readonly Token[], sentences: readonly TokenRange[]): readonly Tags[];
  /** The dictionary form of a verb: "said" → "say". */
  lemma(verb: string, tags: Tags): string;
}

/** A word as compromise takes it, and what it works out: `normal`, `machine` and `alias` of the word alone, later the others. */
interface Term {
  text: string;
  pre: string;
  post: string;
  readonly tags: Set<string>;
  normal: string | undefined;
  machine: string | undefined;
  alias: string[] | undefined;
  index: undefined;
  chunk: undefined;
  dirty: undefined;
  switch: undefined;
  confidence: undefined;
}

/** What compromise works out of a word alone, whatever stands around it. */
interface WordForm {
  readonly normal: string | undefined;
  readonly machine: string | undefined;
  readonly alias: string[] | undefined;
  /** Whether it may be one of the contractions that are told by the word alone ("can't", "5kg"), or of the others ("it's"). */
  readonly contracts: boolean;
  readonly apostrophe: boolean;
  /** Whether it is the second, or only, one of words that compromise tags once for all. */
  readonly freezes: boolean;
}

/** The tagger's cost grows faster than the text: longer sentences go to it in pieces, and no real word is longer. */
const longestSentence = 200;
const longestWord = 50;

/** The parts of compromise used here that its own types leave out. */
interface Tagger {
  tokenize(text: string): View;
  model(): {
    one: { contractions: readonly { word?: string }[]; frozenLex: Readonly<Record<string, unknown>> };
  };
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
const wordSteps = ['alias', 'normal', 'machine'];
/** What may be taken apart, but for possessives, and but for the words that compromise lists. */
const contraction = /^(?:there|[jld])'|'(?!s$)|^\d.*[-–—]/;
const numberAndUnit = /^[+-]?\d.*\D$/;
/** So many words are kept; then all are forgotten. */
const mostWords = 8000;

const noTags: Tags = new Set();
let loading: Promise<Language> | undefined;

/** Loads compromise, on the first call only: its module takes some 150 ms to load, so nothing imports it before it is used. */
export function loadLanguage(): Promise<Language> {
  loading ??= import('compromise/two').then((module) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const nlp = module.default as unknown as Tagger;
    const formOf = wordForms(nlp);
    const intern = tagSets();
    const compute = (document: Term[][], hooks: readonly string[]): void => {
      const view = nlp.tokenize('');
      view.document = document;
      view.compute(hooks);
    };
    return {
      tag(paragraph, tokens, sentences) {
        const tags = tokens.map(() => noTags);
        const indices: number[] = [];
        const document: Term[][] = [];
        const contracting: Term[][] = [];
        const apostrophes: Term[][] = [];
        const freezing: Term[][] = [];
        for (const piece of pieces(sentences)) {
          const terms = toTerms(paragraph, tokens, piece, indices);
          if (terms.length === 0) continue;
          document.push(terms);
          let [contracts, apostrophe, freezes] = [false, false, false];
          for (const term of terms) {
            const form = formOf(term.text);
            term.normal = form.normal;
            term.machine = form.machine;
            term.alias = form.alias;
            contracts ||= form.contracts;
            apostrophe ||= form.apostrophe;
            freezes ||= form.freezes;
          }
          if (contracts) contracting.push(terms);
          if (apostrophe) apostrophes.push(terms);
          if (freezes) freezing.push(terms);
        }
        if (document.length === 0) return tags;
        // Given ready terms, compromise does not split the text itself: one term in, one out, in the same order,
        // but for contractions, whose later parts have no text.
        if (contracting.length > 0) compute(contracting, ['contractions']);
        compute(document, ['index']);
        if (freezing.length > 0) compute(freezing, ['freeze']);
        compute(document, ['lexicon', 'preTagger']);
        if (apostrophes.length > 0) compute(apostrophes, ['contractionTwo']);
        const tagged = document.flat().filter((term) => term.text !== '');
        if (tagged.length !== indices.length) return tags;
        for (const [position, index] of indices.entries()) tags[index] = intern(tagged[position]!.tags);
        return tags;
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

/** What compromise works out of words alone, kept from call to call: it takes a third of the time. */
function wordForms(nlp: Tagger): (text: string) => WordForm {
  const { contractions, frozenLex } = nlp.model().one;
  const contracted = new Set(contractions.map(({ word }) => word));
  const frozen = new Set(Object.keys(frozenLex).map((words) => words.split(' ', 2).at(-1)!));
  const forms = new Map<string, WordForm>();
  return (text) => {
    let form = forms.get(text);
    if (form) return form;
    const term = toTerm(text);
    const view = nlp.tokenize('');
    view.document = [[term]];
    view.compute(wordSteps);
    const { normal = '', machine, alias } = term;
    form = {
      normal,
      machine,
      alias,
      contracts: contraction.test(normal) || numberAndUnit.test(text) || contracted.has(normal),
      apostrophe: normal.includes("'"),
      freezes: frozen.has(machine || normal),
    };
    if (forms.size >= mostWords) forms.clear();
    forms.set(text, form);
    return form;
  };
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

/** Sets of tags by what is added to them next. */
interface TagNode {
  readonly tags: Tags;
  readonly next: Map<string, TagNode>;
}

/** Gives words that are tagged alike one set to share. */
function tagSets(): (tags: Iterable<string>) => Tags {
  const root: TagNode = { tags: noTags, next: new Map() };
  return (tags) => {
    let node = root;
    for (const tag of tags) {
      let next = node.next.get(tag);
      if (!next) node.next.set(tag, (next = { tags: new Set([...node.tags, tag]), next: new Map() }));
      node = next;
    }
    return node.tags;
  };
}

function* pieces(sentences: readonly TokenRange[]): Iterable<TokenRange> {
  for (const { firstToken, endToken } of sentences) {
    for (let first = firstToken; first < endToken; first += longestSentence) {
      yield { firstToken: first, endToken: Math.min(endToken, first + longestSentence) };
    }
  }
}

/** The words of a sentence as compromise's terms, punctuation hung on the word before it; adds which tokens they are. */
function toTerms(paragraph: string, tokens: readonly Token[], range: TokenRange, indices: number[]): Term[] {
  const terms: Term[] = [];
  for (let index = range.firstToken; index < range.endToken; index++) {
    const { start, end, kind } = tokens[index]!;
    const text = paragraph.slice(start, end);
    const last = terms.at(-1);
    if (kind === 'word' || kind === 'number') {
      terms.push(toTerm(text.length > longestWord ? 'x' : text));
      indices.push(index);
    } else if (last && kind === 'clitic') {
      last.text += "'s";
    } else if (last && /^[.,;:!?()–—-]/.test(text)) {
      last.post = `${text[0]} `;
    }
  }
  return terms;
}
