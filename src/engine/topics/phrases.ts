import { isHyphen, spanOf, wordsOf, type Document } from '../document';
import type { Entity, EntityType, Header } from '../model';
import { isPersonNoun } from '../names/lexicon';
import type { Turn } from '../quotes/turns';
import { compareSpans, indexAt, overlapsAny, type Span } from '../span';
import { namesOf, partsOf, type Part, type PartKind } from './parts';

/** Words that may be a topic, at one place. */
export interface Phrase extends Span {
  /** The words for comparing: lower case, plural endings off; of a name those of its fullest form. */
  readonly words: readonly string[];
  /** The entity, where the phrase is its name and no more. */
  readonly entity: Entity | null;
  readonly first: PartKind;
  readonly last: PartKind;
  readonly hyphen: boolean;
  /** What a name in it names. */
  readonly named: EntityType | null;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its first token. */
  readonly token: number;
  /** Whether no more words before it, or behind it, belong to the same noun phrase. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const longestPhrase = 4;
/** No real noun phrase is longer; what goes on without end is cut. */
const longestRun = 12;
/** Nouns that say nothing by themselves. */
const vague = new Set('people man men woman women statement official officials group groups'.split(' '));
/** What stands before a noun or an object: a word with one of these right behind it that may be a verb is one. */
const objects = ['Determiner', 'Noun', 'Adjective', 'Pronoun', 'Adverb', 'Value', 'Gerund', 'PastTense'];

/**
 * All that may be a topic: runs of adjectives, nouns and names up to a noun or name, and whatever part of one ends so,
 * in order, but for what only the header and the dateline have, and for the labels of `turns` that name no person. A name is
 * taken whole or not at all. Yields between sentences.
 */
export function* findPhrases(
  document: Document,
  entities: readonly Entity[],
  turns: readonly Turn[],
): Generator<void, readonly Phrase[]> {
  const names = namesOf(entities);
  const roles = entities.flatMap(({ role }) => role ?? []).toSorted((a, b) => a.start - b.start);
  const phrases: Phrase[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    yield;
    const parts = partsOf(document, names, sentence);
    for (let at = 0; at < parts.length; at++) {
      // "The operator halted sailings": what somebody did opens no phrase.
      const before = parts[at - 1]?.kind;
      if (parts[at]!.kind === 'participle' && (before === 'noun' || before === 'name')) continue;
      const end = runEnd(document, parts, at);
      if (end > at) addParts(document, parts.slice(at, end), index, roles, phrases);
      // Where a run was cut off before a verb, the verb may open the next.
      at = Math.max(at, end - 1);
    }
  }
  return withoutHeader(withoutLabels(document, phrases, turns), document.header);
}

/** Without what names who asks or answers, anywhere; people may be topics all the same. */
function withoutLabels(document: Document, phrases: readonly Phrase[], turns: readonly Turn[]): readonly Phrase[] {
  if (turns.length === 0) return phrases;
  const spans = turns.map(({ speaker }) => spanOf(document, speaker));
  const labels = new Set(spans.map((span) => foldedWords(wordsOf(document, span)).join(' ')));
  const isLabel = (phrase: Phrase): boolean => labels.has(phrase.words.join(' ')) || overlapsAny(spans, phrase);
  return phrases.filter((phrase) => phrase.named === 'person' || !isLabel(phrase));
}

/** Without what stands in the lines of the header and the dateline alone. */
function withoutHeader(phrases: readonly Phrase[], { lines, dateline }: Header): readonly Phrase[] {
  const apart = dateline ? [...lines, dateline].toSorted(compareSpans) : lines;
  if (apart.length === 0) return phrases;
  const inReport = new Set<string>();
  for (const phrase of phrases) if (!overlapsAny(apart, phrase)) inReport.add(phrase.words.join(' '));
  return phrases.filter(({ words }) => inReport.has(words.join(' ')));
}

/** The words in lower case, each without a plural's ending. */
export function foldedWords(text: string): string[] {
  if (/^\p{L}+$/u.test(text)) return [foldWord(text)];
  return text
    .split(/[\s\-–]+/)
    .map(foldWord)
    .filter(Boolean);
}

/** The word in lower case without a plural's ending. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length <= 3 || !lower.endsWith('s')) return lower;
  return lower.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '');
}

/** The part behind the noun phrase that begins at `start`; `start` where none does. */
function runEnd(document: Document, parts: readonly Part[], start: number): number {
  let end = start;
  for (let at = start; at < Math.min(parts.length, start + longestRun); at++) {
    const kind = parts[at]!.kind;
    const before = at > start ? parts[at - 1]!.kind : null;
    // What a noun does or undergoes is not of its phrase: "Brel named trustees", "the firm building flats".
    const opensClause = (kind === 'participle' || kind === 'ing') && (before === 'noun' || before === 'name');
    if (kind === 'verb' || opensClause) {
      const ends = before !== null && before !== 'hyphen' && kind !== 'participle' && !hasObject(document, parts[at]!);
      return ends ? at + 1 : end;
    }
    if (kind === null || (kind === 'hyphen' && at === start)) break;
    if (kind === 'noun' || kind === 'name' || kind === 'ing') end = at + 1;
  }
  return end;
}

/** Whether an object seems to follow the word: it is a verb then. */
function hasObject({ tags }: Document, { endToken }: Part): boolean {
  return objects.some((tag) => tags[endToken]?.has(tag));
}

/** Adds each part of the noun phrase that may be a topic by itself. */
function addParts(
  document: Document,
  run: readonly Part[],
  sentence: number,
  roles: readonly Span[],
  phrases: Phrase[],
): void {
  const { text, tokens, words } = document;
  const folded = run.map(({ firstToken, endToken }) =>
    foldedWords(text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end)),
  );
  for (let start = 0; start < run.length; start++) {
    const first = run[start]!;
    if (first.kind === 'hyphen' || run[start - 1]?.kind === 'hyphen') continue;
    // "a much-loved swimming pool"
    if (start === 0 && isHyphen(document, first.firstToken - 1)) continue;
    const from = tokens[first.firstToken]!.start;
    // What somebody is ("US secretary of state") tells of that person.
    const ofRole = indexAt(roles, from) >= 0;
    let length = 0;
    let hyphen = false;
    let named: EntityType | null = null;
    for (let end = start + 1; end <= run.length && length < longestPhrase; end++) {
      const last = run[end - 1]!;
      if (last.kind === 'hyphen') {
        hyphen = true;
        continue;
      }
      length++;
      named ??= last.entity?.type ?? null;
      if (run[end]?.kind === 'hyphen' || last.kind === 'adjective' || last.kind === 'participle') continue;
      const entity = length === 1 ? first.entity : null;
      if (length === 1 && (last.kind === 'verb' || last.kind === 'ing' || isVague(words, last))) continue;
      if (last.kind === 'verb' && isPredicate(document, sentence, run[end - 2]!, last)) continue;
      if (last.kind === 'ing' && !isOfKind(document, run[end - 2]!)) continue;
      // "images covering Peru"
      if (length > 1 && last.kind === 'name' && words[run[end - 2]!.firstToken]!.endsWith('ing')) continue;
      // Somebody's name with words before it is that person, who is a topic already.
      if ((length > 1 && last.entity?.type === 'person') || (ofRole && !entity)) continue;
      phrases.push({
        start: from,
        end: tokens[last.endToken - 1]!.end,
        words: entity ? foldedWords(entity.name) : folded.slice(start, end).flat(),
        entity,
        first: first.kind!,
        last: last.kind!,
        hyphen,
        named,
        sentence,
        token: first.firstToken,
        opens: start === 0,
        closes: end === run.length,
      });
    }
  }
}

/** Whether the last word is what the one before does: "students plan", "Okoro hints", in the headline also "bus plunges". */
function isPredicate(
  { headline, sentences, tags, words }: Document,
  sentence: number,
  noun: Part,
  verb: Part,
): boolean {
  if (headline && sentences[sentence]!.start < headline.end) return true;
  const isThirdPerson = words[verb.firstToken]!.endsWith('s');
  return isThirdPerson ? noun.entity?.type === 'person' : tags[noun.endToken - 1]!.has('Plural');
}

/** Whether what is done behind the noun is of its kind: "job hunting", but not "voters queueing", "a boy running". */
function isOfKind({ tags, words }: Document, { kind, endToken }: Part): boolean {
  return kind !== 'name' && !tags[endToken - 1]!.has('Plural') && !isPersonNoun(words[endToken - 1]!.toLowerCase());
}

function isVague(words: readonly string[], { entity, firstToken }: Part): boolean {
  return entity === null && vague.has(words[firstToken]!.toLowerCase());
}
