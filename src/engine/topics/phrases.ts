import type { Document } from '../document';
import { indexAt, type Span } from '../span';
import { honorifics, months, neverNames, weekdays } from '../names/lexicon';

/** A name at one place, and the full name that it stands for. */
export interface Name extends Span {
  readonly name: string;
}

/** A noun phrase at one place. */
export interface Phrase extends Span {
  /** The full name where the phrase is one. */
  readonly name: string | null;
  /** The phrase's words for comparing: lower case, plural endings off. */
  readonly key: string;
}

const longestPhrase = 4;
/** Nouns that say nothing of what an article is about. */
const empty = new Set(
  `day days week weeks month months year years time times today yesterday tomorrow night morning afternoon evening hour
  hours minute minutes people man men woman women thing things way ways lot lots part parts kind number numbers one ones
  other others something nothing anything everything someone anyone everyone end start case fact place side last next
  first second many more most such own same several statement spokesman spokeswoman spokesperson official officials
  percent per cent mr mrs ms dr view mean means`.split(/\s+/),
);

/** The noun phrases of the article: adjectives and nouns up to a noun, none across a name's bounds, in order. Yields between sentences. */
export function* findPhrases(document: Document, names: readonly Name[]): Generator<void, Phrase[]> {
  const { sentences, tokens } = document;
  const phrases: Phrase[] = [];
  for (const sentence of sentences) {
    yield;
    let start = sentence.firstToken;
    while (start < sentence.endToken) {
      const end = phraseEnd(document, names, start, sentence.endToken);
      if (end > start && !isEmpty(document, start, end)) {
        const { start: from } = tokens[start]!;
        const { end: to } = tokens[end - 1]!;
        const name = names[indexAt(names, from)]?.name ?? null;
        phrases.push({ start: from, end: to, name, key: phraseKey(name ?? document.text.slice(from, to)) });
      }
      start = Math.max(end, start + 1);
    }
  }
  return phrases;
}

/** The phrase's words in lower case, each without a plural's ending. */
export function phraseKey(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s\-–]+/)
    .map((word) => (word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '') : word))
    .join(' ');
}

/** The token behind the phrase that begins at `start`; `start` where none does. */
function phraseEnd({ tokens, words, tags }: Document, names: readonly Span[], start: number, limit: number): number {
  const nameAt = (index: number): number => indexAt(names, tokens[index]!.start);
  const name = nameAt(start);
  if (name >= 0) {
    let end = start;
    while (end < limit && nameAt(end) === name) end++;
    return end;
  }
  let at = start;
  let end = start;
  while (at < limit && at - start < longestPhrase && nameAt(at) < 0) {
    const set = tags[at]!;
    const hyphen = /^[-–]$/.test(words[at]!) && at > start && at + 1 < limit;
    const noun = set.has('Noun') && !set.has('Pronoun') && !set.has('Possessive') && tokens[at]!.kind === 'word';
    const adjective = set.has('Adjective') && !set.has('Possessive');
    const dull =
      neverNames.has(words[at]!.toLowerCase()) ||
      honorifics.has(words[at]!.toLowerCase()) ||
      weekdays.has(words[at]!.toLowerCase()) ||
      months.has(words[at]!.toLowerCase());
    if (dull || !(hyphen || noun || adjective)) break;
    at++;
    if (noun) end = at;
  }
  return end;
}

function isEmpty({ words }: Document, start: number, end: number): boolean {
  const last = words[end - 1]!.toLowerCase();
  return last.length < 2 || empty.has(last) || (end - start === 1 && last.length < 3 && last === words[end - 1]);
}
