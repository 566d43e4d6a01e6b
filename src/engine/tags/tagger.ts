import type { Term } from './term';

/** The tags that words of one kind or the other take beside other words and tags. */
type Clues = Partial<
  Record<'beforeWords' | 'afterWords' | 'beforeTags' | 'afterTags', Lookup<string | null | undefined>>
>;
type Lookup<T> = Readonly<Record<string, T>>;
type Pairs = readonly (readonly [string, string])[];

/** The data of compromise that words are tagged with. */
export interface TaggerModel {
  one: {
    lexicon: Lookup<string | readonly string[]>;
    frozenLex: Lookup<string | readonly string[]>;
    _multiCache: Lookup<number>;
    tagSet: Lookup<{ parents: readonly string[] }>;
  };
  two: {
    regexText: readonly (readonly [RegExp, unknown])[];
    regexNormal: readonly (readonly [RegExp, unknown])[];
    neighbours: Record<'leftWords' | 'leftTags' | 'rightWords' | 'rightTags', Pairs>;
    clues: Lookup<Clues>;
    orgWords: Lookup<boolean>;
    placeWords: Lookup<boolean>;
  };
}

/** Gives terms a tag, or tags; `reason` names the rule. */
export type SetTag = (
  terms: readonly Pick<Term, 'tags'>[],
  tag: string | readonly string[],
  world: unknown,
  isSafe?: boolean | null,
  reason?: string,
) => void;

export interface TaggerMethods {
  one: { setTag: SetTag };
  two: {
    looksPlural(word: string | undefined): unknown;
    quickSplit<T>(document: readonly (readonly T[])[]): T[][];
    transform: { verb: { toInfinitive(verb: string, model: unknown, tense: string): string } };
  };
}

interface View {
  document: Term[][];
  compute(hooks: readonly string[]): void;
}

/** The parts of compromise used here that its own types leave out. */
export interface Tagger {
  tokenize(text: string): View;
  model(): TaggerModel;
  methods(): TaggerMethods;
  world(): unknown;
}

/** Runs steps of compromise on terms. */
export type Compute = (document: Term[][], steps: readonly string[]) => void;
