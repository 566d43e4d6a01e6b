import { interned } from '../interned';
import { oneToken, isHyphen, marked, tokensIn, type Document } from '../document';
import type { Span } from '../span';
import { months, weekdays } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import { isCapitalized } from '../words';

/** What a token is in its sentence, as coarsely as clauses are told apart by. */
export type WordClass =
  | 'name'
  | 'noun'
  | 'pronoun'
  | 'contraction'
  | 'determiner'
  | 'adjective'
  | 'number'
  | 'date'
  | 'possessive'
  | 'verb'
  | 'gerund'
  | 'auxiliary'
  | 'modal'
  | 'to'
  | 'preposition'
  | 'particle'
  | 'conjunction'
  | 'that'
  | 'question'
  | 'adverb'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'stop'
  | 'bracket'
  | 'mark'
  | 'other';

const wordsOfClass: Partial<Record<WordClass, string>> = {
  pronoun: 'i he she it they we you who him her them us me this these those everyone nobody someone everybody',
  determiner: 'the a an its their his our my your no any some every each all both',
  auxiliary:
    'is are was were be been being am has have had having do does did isn’t wasn’t aren’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t',
  modal: 'will would can could may might must shall should cannot won’t wouldn’t can’t couldn’t shouldn’t',
  to: 'to',
  preposition:
    'of for about against on with in at from into as by over under after before during through between among toward towards upon within without like despite since until amid around across behind beyond near per via',
  particle: 'out up off down away forward',
  conjunction: 'and or but nor so yet because although though while unless than once',
  that: 'that',
  question: 'whether if what how why where when which whose whom',
  adverb: 'not never also still now then again already only just even too ever',
  comma: ',',
  stop: '. ? !',
  colon: ': ;',
  dash: '— – -- -',
  bracket: '( ) [ ]',
};
const classOfWord = new Map<string, WordClass>();
for (const [kind, words] of Object.entries(wordsOfClass)) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  for (const word of words.split(/\s+/)) classOfWord.set(word, kind as WordClass);
}

/** "he’s", "they’ll": a clause's subject and its verb. */
const contraction = /^(?:i|he|she|it|they|we|you|there|that|who)’(?:s|re|ve|d|ll|m)$/;

/** Nouns that the tagger may take for verbs. */
export const nounsInIng: ReadonlySet<string> = new Set(
  'briefing hearing meeting gathering filing ruling finding warning'.split(' '),
);

/** Verbs that the tagger may take for nouns, by the word behind them: "the minister hopes to", "the report notes that". */
const verbsBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', new Set(['hopes', 'plans', 'aims', 'vows', 'promises', 'pledges'])],
  ['that', new Set(['notes', 'hopes', 'estimates', 'reports', 'claims', 'forecasts', 'shows'])],
  ['.', new Set(['estimate', 'estimates', 'report', 'reports', 'forecast', 'show', 'shows'])],
]);

/** What noun phrases are made of. */
export const inPhrase: ReadonlySet<WordClass> = new Set([
  'name',
  'noun',
  'determiner',
  'adjective',
  'number',
  'possessive',
  'date',
]);
/** What a clause's subject stands before. */
export const finite: ReadonlySet<WordClass> = new Set(['verb', 'auxiliary', 'modal', 'contraction']);
/** What ends a clause's words. */
export const breaks: ReadonlySet<WordClass> = new Set(['comma', 'stop', 'colon', 'mark', 'dash']);
/** Finite verbs, and what shows that none belongs there. */
const decisive: ReadonlySet<WordClass> = new Set([
  ...finite,
  ...breaks,
  'to',
  'that',
  'question',
  'gerund',
  'conjunction',
]);
const longestPhrase = 14;
export const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** What the tagger takes for an adjective, and is a preposition: "said outside court", "living near the airport". */
export const placePreposition = /^(?:near|outside|inside|opposite)$/;
/** Prepositions that may hang what follows on a noun. */
const hanging: ReadonlySet<string> = new Set('of for from at in with near outside inside'.split(' '));

/** After so many tokens the work may be interrupted. */
const slice = 1000;

/** The text's tokens as clauses are read from them: their classes, lower-case words, and the noun phrases they form. */
export class Grammar {
  private constructor(
    readonly document: Document,
    readonly classes: readonly WordClass[],
    readonly lower: readonly string[],
    /** Whether the token stands in quotation marks; the marks do. */
    readonly quoted: Uint8Array,
  ) {}

  /**
   * Looks at a whole text; `names` of any kind are sorted by start, `regions`, what is quoted, as well and not overlapping.
   * Yields where the work may be interrupted.
   */
  static *of(document: Document, names: readonly Span[], regions: readonly Span[]): Generator<void, Grammar> {
    const { tokens, words } = document;
    const lower: string[] = [];
    const classes: WordClass[] = [];
    for (let at = 0; at < words.length; at++) {
      if (at % slice === 0) yield;
      lower.push(interned(inLower(words[at]!)));
      const kind = classOf(document, at, lower[at]!);
      const before = classes[at - 1]!;
      // "in an e-mail"
      if (lower[at] === '-' && lower[at - 1] === 'e' && /^mails?$/.test(words[at + 1] ?? '')) {
        classes.push('adjective');
        continue;
      }
      const isVerb = kind === 'noun' && verbsBefore.get(words[at + 1] ?? '')?.has(lower[at]!);
      const isSubject = before === 'noun' || before === 'pronoun' || before === 'comma';
      // "told a media briefing that": behind what a noun stands behind, such a word is one.
      if (kind === 'gerund' && nounsInIng.has(lower[at]!) && inPhrase.has(before)) classes.push('noun');
      else if (isVerb && isSubject && !isCompound(lower, classes, at)) classes.push('verb');
      // "according to a police report."
      else if (
        kind === 'verb' &&
        words[at + 1] === '.' &&
        papers.has(`${lower[at]}s`) &&
        isCompound(lower, classes, at)
      )
        classes.push('noun');
      // "a first round on that"
      else if (kind === 'that' && before === 'preposition' && lower[at - 1] !== 'in') classes.push('pronoun');
      // "such talks", but "as such, talks" and "such as talks"
      else if (lower[at] === 'such' && tokens[at + 1]?.kind === 'word' && words[at + 1] !== 'as')
        classes.push('determiner');
      // "has long argued"
      else if (lower[at] === 'long' && before === 'auxiliary') classes.push('adverb');
      // "has come back this summer"
      else if (lower[at] === 'back' && comes.has(lower[at - 1]!)) classes.push('adverb');
      // "court records show", "fury at plans to"
      else if (kind === 'verb' && isPluralNoun(words, at, lower[at]!)) classes.push('noun');
      else classes.push(kind);
    }
    for (const name of names) {
      const { firstToken, endToken } = tokensIn(tokens, name);
      for (let at = firstToken; at < endToken; at++) {
        if (classes[at] !== 'determiner' && classes[at] !== 'possessive') classes[at] = 'name';
      }
    }
    yield;
    return new Grammar(document, classes, lower, marked(tokens, regions));
  }

  /** The first that is `decisive` from `start` on, so far ahead at most. */
  ahead(start: number, end: number): WordClass {
    const limit = Math.min(end, start + longestPhrase);
    for (let at = start; at < limit; at++) {
      const kind = this.classes[at]!;
      if (decisive.has(kind)) return kind;
    }
    return 'other';
  }

  /** Behind the noun phrase that begins at `start`, prepositions apart; `start` where none does. */
  phraseEnd(start: number, end: number): number {
    const isPronoun = this.classes[start] === 'pronoun';
    // "told this newspaper that"
    const points = isPronoun && /^(?:this|these)$/.test(this.lower[start]!) && this.classes[start + 1] === 'noun';
    if (isPronoun && !points) return start + 1;
    let at = points ? start + 1 : start;
    while (at < end && at - start < longestPhrase && (inPhrase.has(this.classes[at]!) || isHyphen(this.document, at))) {
      // "told reporters the tone": another phrase begins.
      const isNew = at > start && this.classes[at] === 'determiner' && this.classes[at - 1] !== 'determiner';
      // but "the Office of the Mayor"
      if (isNew && !(this.classes[at - 1] === 'name' && /^(?:of|for)$/.test(this.lower[at - 1]!))) break;
      at++;
    }
    return at;
  }

  /** Whether the preposition hangs what follows on a noun: "a man on the bridge", but not "the minister on Friday". */
  private joins(at: number): boolean {
    if (this.lower[at] === 'on') return this.classes[at + 1] !== 'date';
    return hanging.has(this.lower[at]!);
  }

  /** The noun phrase whose last token is `last`, with what hangs on it by prepositions ("a man from the ministry"). */
  phraseBefore(last: number, first: number): TokenRange | null {
    if (last < first) return null;
    if (this.classes[last] === 'pronoun') return oneToken(last);
    let start = last + 1;
    const limit = Math.max(first, last - longestPhrase);
    while (start > limit) {
      const kind = this.classes[start - 1]!;
      const joins = start <= last && this.joins(start - 1);
      // "96% wanted"
      if (!inPhrase.has(kind) && !joins && this.lower[start - 1] !== '%') break;
      // "two days later the leader": a noun phrase begins with its article.
      const opens = start <= last && articles.has(this.lower[start]!);
      if (opens && !joins && !/^(?:half|all|both)$/.test(this.lower[start - 1]!)) break;
      start--;
    }
    while (start <= last && /^(?:preposition|date|possessive)$/.test(this.classes[start]!)) start++;
    return start <= last ? { firstToken: start, endToken: last + 1 } : null;
  }
}

/** Behind these "back" says where to. */
const comes: ReadonlySet<string> = new Set('come comes came go goes went gone get gets got'.split(' '));

/** What tells something without a person: "records show", "according to court documents". */
export const papers: ReadonlySet<string> = new Set(
  'records reports figures polls studies surveys documents filings accounts results estimates'.split(' '),
);
const tells = /^(?:show|showed|say|said|suggest|suggested|indicate|indicated|reveal|revealed)$/;

/** Whether what the tagger takes for a verb is a noun in the plural. */
function isPluralNoun(words: readonly string[], at: number, word: string): boolean {
  const before = words[at - 1] ?? '';
  // "in advanced talks", but "he talks"
  if (word === 'talks') return !/^(?:he|she|it|who|\p{Lu}.*)$/u.test(before);
  if (word === 'remains') return /^(?:the|his|her|their|its|human)$/i.test(before);
  return (papers.has(word) && tells.test(words[at + 1] ?? '')) || (before === 'to' && /[^s]s$/.test(word));
}

/** Whether the noun before the word stands behind an article that a subject does not have: "a police report", "to the police report". */
function isCompound(lower: readonly string[], classes: readonly WordClass[], at: number): boolean {
  if (classes[at - 1] !== 'noun') return false;
  const isBehind = classes[at - 3] === 'to' || classes[at - 3] === 'preposition';
  return /^an?$/.test(lower[at - 2] ?? '') || (lower[at - 2] === 'the' && isBehind);
}

function inLower(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("'") ? lower.replaceAll("'", '’') : lower;
}

function classOf({ tokens, tags, words }: Document, at: number, word: string): WordClass {
  const { kind } = tokens[at]!;
  if (kind === 'clitic') return 'possessive';
  const known = classOfWord.get(word);
  if (kind === 'punctuation') return known ?? 'mark';
  // "in May"
  if (known) return word === 'may' && tags[at]!.has('ProperNoun') ? 'date' : known;
  if (contraction.test(word)) return 'contraction';
  if (kind === 'number') return 'number';
  const set = tags[at]!;
  if (set.has('Modal')) return 'modal';
  if (set.has('Gerund')) return 'gerund';
  if (set.has('Verb')) return 'verb';
  const isMonth = months.has(word) && isCapitalized(words[at]);
  if (weekdays.has(word) || isMonth || set.has('Date')) return 'date';
  if (set.has('Value')) return 'number';
  if (set.has('Adverb') || set.has('Negative')) return 'adverb';
  if (set.has('Adjective')) return 'adjective';
  if (set.has('Noun')) return 'noun';
  if (set.has('Preposition')) return 'preposition';
  if (set.has('Conjunction')) return 'conjunction';
  return set.has('Determiner') ? 'determiner' : 'other';
}
