import type { Token } from './model';
import type { TokenRange } from './segment/sentences';
import { KnownWords } from './tags/knownWords';
import { LexiconPhrases } from './tags/lexiconPhrases';
import { isShouted, NeighbourRules } from './tags/neighbourRules';
import { Site } from './tags/site';
import type { Compute, Tagger } from './tags/tagger';
import { TagStates, type Tags } from './tags/tagState';
import type { Term } from './tags/term';

export type { Tags };

/** Part-of-speech tags and verb lemmas, by compromise. */
export interface Language {
  /** One set of tags for each of the paragraph's tokens; empty for punctuation. Offsets count from the paragraph's start. */
  tag(paragraph: string, tokens: readonly Token[], sentences: readonly TokenRange[]): readonly Tags[];
  /** The dictionary form of a verb: "said" → "say". */
  lemma(verb: string, tags: Tags): string;
}

/** A token's text and what stands between it and the next. */
interface Word {
  text: string;
  post: string;
}

/** The tagger's cost grows faster than the text: longer sentences go to it in pieces, and no real word is longer. */
const longestSentence = 200;
const longestWord = 50;

/** What compromise looks for in each word and words never are here: they have no slash in them, and no mark at the end. */
const neverInWords: ReadonlySet<unknown> = new Set(['Email', 'Unit', 'SlashedTerm', 'Emoji', 'Gerund', 'Possessive']);

const noTags: Tags = new Set();
let loading: Promise<Language> | undefined;
let loaded = false;

/** Whether it is there, so that nobody waits for it. */
export function isLanguageLoaded(): boolean {
  return loaded;
}

/** Loads compromise, on the first call only: its module takes some 150 ms to load, so nothing imports it before it is used. */
export function loadLanguage(): Promise<Language> {
  loading ??= import('compromise/two').then((module) => {
    loaded = true;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const nlp = module.default as unknown as Tagger;
    const { two } = nlp.model();
    two.regexText = two.regexText.filter(([, tag]) => !neverInWords.has(tag));
    two.regexNormal = two.regexNormal.filter(([, tag]) => !neverInWords.has(tag));
    // One for all: to make one takes its time.
    const view = nlp.tokenize('');
    const compute: Compute = (document, steps) => {
      view.document = document;
      view.compute(steps);
      view.document = [];
    };
    const tagSentence = sentenceTagger(nlp, compute);
    return {
      tag(paragraph, tokens, sentences) {
        const tags = tokens.map(() => noTags);
        const indices: number[] = [];
        const tagged: Tags[] = [];
        for (const piece of pieces(sentences)) {
          const words = toWords(paragraph, tokens, piece, indices);
          if (words.length > 0) for (const set of tagSentence(words)) tagged.push(set);
        }
        if (tagged.length !== indices.length) return tags;
        for (let position = 0; position < tagged.length; position++) tags[indices[position]!] = tagged[position]!;
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

/**
 * Gives the tags of each of a sentence's words. Of compromise's steps `typeahead` (for text still being typed) is left out,
 * and so are `id` and `postTagger`, which takes two thirds of the time and changes names by 0.0 and quotes with speakers by
 * 0.2 F1.
 */
function sentenceTagger(nlp: Tagger, compute: Compute): (words: readonly Word[]) => Tags[] {
  const [model, methods, world] = [nlp.model(), nlp.methods(), nlp.world()];
  const { setTag } = methods.one;
  const states = new TagStates((tags, tag, isSafe) => setTag([{ tags }], tag, world, isSafe));
  const known = new KnownWords(compute, model, methods, states);
  const rules = new NeighbourRules(model, states, known, compute);
  const phrases = new LexiconPhrases(model.one, (site, tag) => rules.give(site, tag));

  /** Whether the rules could tell all; else only compromise's own steps can. */
  const tagQuickly = (sites: readonly Site[], hasPhrase: boolean): boolean => {
    if (hasPhrase) phrases.tag(sites);
    const [first, second] = sites;
    const isHeading = first!.post.startsWith(':') && sites.length >= 3;
    if (isHeading && !['Value', 'Email', 'PhoneNumber'].some((tag) => second!.state.has(tag))) {
      rules.give(first!, 'Expression');
    }
    const isSplit = sites.some(({ post }) => /[,:;]/.test(post));
    const clauses = isSplit ? methods.two.quickSplit([sites]) : [sites];
    if (clauses.some(isShouted)) return false;
    for (const [index, clause] of clauses.entries()) rules.tag(clause, index === 0);
    return true;
  };

  return (words) => {
    const forms = words.map(({ text }) => known.form(text));
    const hasPhrase = phrases.within(forms.flatMap((form) => form.words));
    const hasApostrophe = forms.some(({ apostrophe }) => apostrophe);
    const sites: Site[] = [];
    for (let index = 0; index < forms.length; index++) {
      const parts = forms[index]!.words;
      for (let part = 0; part < parts.length; part++) {
        const word = parts[part]!;
        // Words of a phrase are looked for as such first.
        const state = hasPhrase && parts.length === 1 ? states.none : word.lexical;
        sites.push(new Site(word, part === parts.length - 1 ? words[index]!.post : word.term.post, state));
      }
    }
    const terms: Term[] = [];
    const before = sites.map(({ state }) => state);
    if (tagQuickly(sites, hasPhrase)) {
      if (!hasApostrophe) return sites.filter(({ word }) => word.term.text !== '').map(({ tags }) => tags);
      for (const site of sites) terms.push(site.toTerm());
    } else {
      for (const [index, { word, post }] of sites.entries()) terms.push(new Site(word, post, before[index]!).toTerm());
      compute([terms], hasPhrase ? ['index', 'freeze', 'lexicon', 'preTagger'] : ['index', 'lexicon', 'preTagger']);
    }
    if (hasApostrophe) compute([terms], ['index', 'contractionTwo']);
    return terms.filter(({ text }) => text !== '').map((term) => states.of(term.tags).tags);
  };
}

function* pieces(sentences: readonly TokenRange[]): Iterable<TokenRange> {
  for (const { firstToken, endToken } of sentences) {
    for (let first = firstToken; first < endToken; first += longestSentence) {
      yield { firstToken: first, endToken: Math.min(endToken, first + longestSentence) };
    }
  }
}

/** The words of a sentence, punctuation hung on the word before it; adds which tokens they are. */
function toWords(paragraph: string, tokens: readonly Token[], range: TokenRange, indices: number[]): Word[] {
  const words: Word[] = [];
  for (let index = range.firstToken; index < range.endToken; index++) {
    const { start, end, kind } = tokens[index]!;
    const text = paragraph.slice(start, end);
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
