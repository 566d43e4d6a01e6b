import type { Document } from '../document';
import type { TokenRange } from '../segment/sentences';
import type { Gazetteer } from './gazetteer';
import type { WordForm, WordForms } from './wordForm';

/** How a sentence is written: as running text, with capitals as in headlines, or without any word in small letters. */
const casings = { mixed: 0, title: 1, capitals: 2 } as const;

/** A stretch of tokens that names may stand in, within a sentence. */
export interface Segment extends TokenRange {
  readonly sentence: TokenRange;
}

/** What the article as a whole says of the words of names; words are taken without regard to case. */
interface WordUse {
  /** How often the word stands in small letters, capitalised, and capitalised where nothing but a name explains it. */
  lowercase: number;
  capitalized: number;
  surely: number;
  /** The tokens where it stands capitalised. */
  readonly places: number[];
  /** The longest run of capitalised words that it is part of. */
  longestRun: TokenRange | null;
}

/** A text made ready for the features of its tokens. */
export interface TextContext {
  readonly document: Document;
  readonly forms: readonly WordForm[];
  readonly segments: readonly Segment[];
  /** Of each token, the run of capitalised words that it is part of. */
  readonly runs: readonly (TokenRange | undefined)[];
  /** Of each token, the casing of its sentence, and whether it stands in the headline. */
  readonly casing: Uint8Array;
  readonly inHeadline: Uint8Array;
  readonly uses: ReadonlyMap<string, WordUse>;
  /** Capitalised words, by the letters that they begin with: what an acronym may stand for. */
  readonly initials: ReadonlyMap<string, TokenRange>;
  /** Of each token, the kinds of phrases of the lists that it is part of, four numbers a kind: begin, inside, end, single. */
  readonly phrases: readonly (readonly number[])[];
}

/** No name is longer; a longer segment goes on in the next. */
const longestSegment = 200;
/** Between two candidates, so many other tokens may be part of a name; a picture never is. */
const longestGap = 2;
/** Words that may stand within a name between capitalised ones. */
const connectors = new Set('of the and de la del al bin & - for van von el da do dos di du y in on'.split(' '));
const longestExplained = 10;
const nothing: readonly number[] = [];

/** Looks at a whole text. Yields where the work may be interrupted. */
export function* contextOf(
  document: Document,
  wordForms: WordForms,
  gazetteer: Gazetteer,
): Generator<void, TextContext> {
  const { words, sentences, headline } = document;
  const forms: WordForm[] = [];
  const segments: Segment[] = [];
  const runs = Array.from<TokenRange | undefined>({ length: words.length });
  const casing = new Uint8Array(words.length);
  const inHeadline = new Uint8Array(words.length);
  const phrases = Array.from<number[] | undefined>({ length: words.length });
  const add = (token: number, flag: number): void => {
    const flags = phrases[token];
    if (flags) flags.push(flag);
    else phrases[token] = [flag];
  };
  for (const sentence of sentences) {
    yield;
    const { firstToken, endToken } = sentence;
    for (let token = firstToken; token < endToken; token++) forms.push(wordForms.get(words[token]!));
    casing.fill(casingOf(forms, sentence), firstToken, endToken);
    if (headline && sentence.start >= headline.start && sentence.end <= headline.end) {
      inHeadline.fill(1, firstToken, endToken);
    }
    for (const segment of segmentsOf(document, forms, sentence)) segments.push(segment);
    for (const run of runsOf(document, forms, sentence)) runs.fill(run, run.firstToken, run.endToken);
    gazetteer.find(forms, firstToken, endToken, (first, end, kind) => {
      if (end - first === 1) add(first, kind * 4 + 3);
      else for (let token = first; token < end; token++) add(token, kind * 4 + partOf(token, first, end));
    });
  }
  const uses = yield* usesOf(forms, sentences, casing, runs);
  return {
    document,
    forms,
    segments,
    runs,
    casing,
    inHeadline,
    uses,
    initials: yield* initialsOf(forms, sentences),
    phrases: phrases.map((flags) => flags ?? nothing),
  };
}

/** Where a token stands in a range of tokens: 0 first, 1 within, 2 last, 3 the only one. */
export function partOf(token: number, firstToken: number, endToken: number): number {
  if (endToken - firstToken === 1) return 3;
  return token === firstToken ? 0 : token === endToken - 1 ? 2 : 1;
}

function casingOf(forms: readonly WordForm[], { firstToken, endToken }: TokenRange): number {
  let [long, capitalized, lowercase] = [0, 0, 0];
  for (let token = firstToken; token < endToken; token++) {
    const form = forms[token]!;
    if (form.lowercase) lowercase++;
    if (form.lower.length < 4 || form.punctuation || form.digits) continue;
    long++;
    if (form.capitalized) capitalized++;
  }
  if (long < 3 || capitalized / long < 0.7) return casings.mixed;
  return lowercase === 0 ? casings.capitals : casings.title;
}

function* segmentsOf(document: Document, forms: readonly WordForm[], sentence: TokenRange): Iterable<Segment> {
  for (const range of stretchesOf(document, forms, sentence)) {
    if (range.endToken - range.firstToken > 1 || !forms[range.firstToken]!.neverAlone) yield { sentence, ...range };
  }
}

function* stretchesOf(document: Document, forms: readonly WordForm[], sentence: TokenRange): Iterable<TokenRange> {
  let firstToken = -1;
  let last = -1;
  let gap = 0;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (forms[token]!.picture) gap = longestGap;
    if (!forms[token]!.candidate && !continues(document, forms, sentence, token)) {
      gap++;
      continue;
    }
    if (firstToken < 0) firstToken = token;
    else if (gap > longestGap || token - firstToken >= longestSegment) {
      yield { firstToken, endToken: last + 1 };
      firstToken = token;
    }
    last = token;
    gap = 0;
  }
  if (firstToken >= 0) yield { firstToken, endToken: last + 1 };
}

/** Whether a word in small letters may go on with a name: "government" in "Kenyan government", "jin" in "Soo-jin". */
function continues(
  { tokens }: Document,
  forms: readonly WordForm[],
  { firstToken }: TokenRange,
  token: number,
): boolean {
  if (token === firstToken) return false;
  if (forms[token]!.follower && forms[token - 1]!.capitalized) return true;
  const isGlued = (at: number): boolean => tokens[at]!.start === tokens[at - 1]!.end;
  return (
    token - 2 >= firstToken &&
    forms[token - 1]!.lower === '-' &&
    forms[token - 2]!.capitalized &&
    isGlued(token) &&
    isGlued(token - 1)
  );
}

/** Runs of capitalised words, which an ampersand, or a hyphen or full stop without space before it, does not end. */
function* runsOf(
  { tokens }: Document,
  forms: readonly WordForm[],
  { firstToken, endToken }: TokenRange,
): Iterable<TokenRange> {
  for (let first = firstToken; first < endToken; first++) {
    if (!forms[first]!.capitalized) continue;
    let end = first + 1;
    for (; end < endToken; end++) {
      if (forms[end]!.capitalized) continue;
      const { lower } = forms[end]!;
      const joins = lower === '&' || ((lower === '-' || lower === '.') && tokens[end]!.start === tokens[end - 1]!.end);
      if (!joins || end + 1 >= endToken || !forms[end + 1]!.capitalized) break;
    }
    yield { firstToken: first, endToken: end };
    first = end - 1;
  }
}

function* usesOf(
  forms: readonly WordForm[],
  sentences: readonly TokenRange[],
  casing: Uint8Array,
  runs: readonly (TokenRange | undefined)[],
): Generator<void, ReadonlyMap<string, WordUse>> {
  const uses = new Map<string, WordUse>();
  for (const { firstToken, endToken } of sentences) {
    yield;
    for (let token = firstToken; token < endToken; token++) {
      const { lower, lowercase, capitalized } = forms[token]!;
      if (!lowercase && !capitalized) continue;
      let use = uses.get(lower);
      if (!use) uses.set(lower, (use = { lowercase: 0, capitalized: 0, surely: 0, places: [], longestRun: null }));
      if (lowercase) {
        use.lowercase++;
        continue;
      }
      use.capitalized++;
      use.places.push(token);
      if (casing[token] !== casings.mixed) continue;
      if (token > firstToken && !forms[token - 1]!.punctuation) use.surely++;
      const run = runs[token]!;
      if (lengthOf(run) > Math.max(1, use.longestRun ? lengthOf(use.longestRun) : 0)) use.longestRun = run;
    }
  }
  return uses;
}

/** For each acronym in the text, the first words with its initials, with or without those of the small words between. */
function* initialsOf(
  forms: readonly WordForm[],
  sentences: readonly TokenRange[],
): Generator<void, ReadonlyMap<string, TokenRange>> {
  const acronyms = new Set(forms.map(acronymLetters));
  const found = new Map<string, TokenRange>();
  for (const sentence of sentences) {
    yield;
    for (let firstToken = sentence.firstToken; firstToken < sentence.endToken; firstToken++) {
      if (!forms[firstToken]!.capitalized) continue;
      let [capitals, all] = ['', ''];
      const end = Math.min(sentence.endToken, firstToken + longestExplained);
      for (let token = firstToken; token < end; token++) {
        const { capitalized, lower } = forms[token]!;
        if (!capitalized && !connectors.has(lower)) break;
        if (lower !== '-') all += lower[0]!;
        if (!capitalized) continue;
        capitals += lower[0]!;
        if (capitals.length < 2) continue;
        for (const initials of [capitals, all]) {
          if (acronyms.has(initials) && !found.has(initials)) found.set(initials, { firstToken, endToken: token + 1 });
        }
      }
    }
  }
  return found;
}

const longestAcronym = 7;

/** The letters of a word in capitals, small; none of any other word. */
export function acronymLetters({ allCapitals, lower }: WordForm): string {
  return allCapitals && lower.length <= longestAcronym ? lower.replaceAll('.', '') : '';
}

function lengthOf({ firstToken, endToken }: TokenRange): number {
  return endToken - firstToken;
}
