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

interface Term {
  text: string;
  pre: string;
  post: string;
  tags: Iterable<string>;
}

/** The tagger's cost grows faster than the text: longer sentences go to it in pieces, and no real word is longer. */
const longestSentence = 200;
const longestWord = 50;

/** The parts of compromise used here that its own types leave out. */
interface Tagger {
  tokenize(sentences: { terms: Term[] }[]): { compute(hooks: string[]): { docs: Term[][] } };
  hooks(): string[];
  model(): unknown;
  methods(): { two: { transform: { verb: { toInfinitive(verb: string, model: unknown, tense: string): string } } } };
}

/**
 * Steps left out: `tokenize` has taken the first three, the next is for text still being typed, and the last takes two
 * thirds of the time and changes names by 0.0 and quotes with speakers by 0.2 F1.
 */
const leftOut = new Set(['contractions', 'alias', 'machine', 'typeahead', 'postTagger']);

const noTags: Tags = new Set();
let loading: Promise<Language> | undefined;

/** Loads compromise, on the first call only: its module takes some 150 ms to load, so nothing imports it before it is used. */
export function loadLanguage(): Promise<Language> {
  loading ??= import('compromise/two').then((module) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const nlp = module.default as unknown as Tagger;
    const hooks = nlp.hooks().filter((hook) => !leftOut.has(hook));
    const known = new Map<string, Tags>();
    /** Words that are tagged alike share one set. */
    const intern = (tags: Iterable<string>): Tags => {
      const key = [...tags].join(' ');
      let shared = known.get(key);
      if (!shared) known.set(key, (shared = new Set(tags)));
      return shared;
    };
    return {
      tag(paragraph, tokens, sentences) {
        const tags = tokens.map(() => noTags);
        const indices: number[] = [];
        const terms = [...pieces(sentences)].map((piece) => ({ terms: toTerms(paragraph, tokens, piece, indices) }));
        if (indices.length === 0) return tags;
        // Given ready terms, compromise does not split the text itself: one term in, one out, in the same order,
        // but for contractions, whose later parts have no text.
        const tagged = nlp
          .tokenize(terms.filter((sentence) => sentence.terms.length > 0))
          .compute(hooks)
          .docs.flat()
          .filter((term) => term.text !== '');
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
      terms.push({ text: text.length > longestWord ? 'x' : text, pre: '', post: ' ', tags: [] });
      indices.push(index);
    } else if (last && kind === 'clitic') {
      last.text += "'s";
    } else if (last && /^[.,;:!?()–—-]/.test(text)) {
      last.post = `${text[0]} `;
    }
  }
  return terms;
}
