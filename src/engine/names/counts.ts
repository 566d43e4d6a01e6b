import type { Document } from '../document';
import type { Sentence } from '../model';
import { overlapping, overlapsAny } from '../span';
import { amountEnds, amountWords, parseAmount } from '../values/numerals';
import { endTokenAt } from './byPattern';
import type { NameMention } from './mention';
import { isCapitalized } from '../words';

/** A year, "one", and "hundreds of": they count nothing. */
const noNumber = /^(?:(?:1[5-9]|20)\d\d|one|an?|[a-z]+ of)$/i;
/** Before a number that only says again how many there are: "the two ministers", "their three children". */
const known = /^(?:the|these|those|both|his|her|its|their|our|my|your|all|other)$/i;
/** Stretches of time are no counts, nor are "three times" and ages. */
const noCount =
  /^(?:seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|centuries|times|thirds|quarters|halves|others|am|pm|[ap]\.m\.|ones|degrees)$/i;
const plural =
  /^(?:people|men|women|children|police|troops|cattle|sheep|fish|staff|personnel|aircraft|dead|\p{L}{2,}s)$/iu;
const notPlural = /(?:ss|us|is|['’]s)$/i;

/** So many words may stand between a number and its noun. */
const mostModifiers = 3;

/**
 * Counts of people and things in a sentence: "1,200 troops", "eleven families", "2.5 million young voters"; where a name
 * stands in between, of "46 French soldiers", the number alone. `taken` are names and figures, sorted.
 */
export function findCounts(document: Document, sentence: Sentence, taken: readonly NameMention[]): NameMention[] {
  const { text, tokens, words } = document;
  const found: NameMention[] = [];
  const sentenceText = text.slice(sentence.start, sentence.end);
  for (let firstToken = sentence.firstToken; firstToken < sentence.endToken; firstToken++) {
    const { kind, start } = tokens[firstToken]!;
    if (kind !== 'number' && !amountWords.has(words[firstToken]!.toLowerCase())) continue;
    if (isName(document, sentence, firstToken)) continue;
    const at = start - sentence.start;
    const amount = amountEnds(sentenceText, at)
      .map((amountEnd) => sentenceText.slice(at, amountEnd).trimEnd())
      .find((whole) => endTokenAt(tokens, firstToken, start + whole.length) > 0);
    if (amount === undefined || noNumber.test(amount)) continue;
    const end = start + amount.length;
    const number = endTokenAt(tokens, firstToken, end);
    const value = parseAmount(amount);
    if (!value || overlapsAny(taken, { start, end })) continue;
    const noun = findNoun(document, number, sentence.endToken, taken);
    if (noun < 0) continue;
    const whole = { start, end: tokens[noun]!.end };
    const between = { start: end, end: whole.end };
    const cut = overlapsAny(taken, between) ? number : noun + 1;
    found.push({
      start,
      end: tokens[cut - 1]!.end,
      firstToken,
      endToken: cut,
      type: 'quantity',
      kind: 'name',
      confidence: 0.9,
      value: {
        ...value,
        unit: text
          .slice(end, whole.end)
          .replace(/^[\s-]+/, '')
          .replace(/\s+/g, ' '),
      },
    });
    firstToken = cut - 1;
  }
  return found;
}

/** Whether the number is part of a name ("Boeing 737 jets", "Section 144") or has been told before. */
function isName({ words }: Document, { firstToken }: Sentence, at: number): boolean {
  if (at === firstToken) return false;
  const before = words[at - 1]!;
  return known.test(before) || isShare(words, at) || (/^[\p{Lu}$£€₹#№.:/-]/u.test(before) && at - 1 > firstToken);
}

const smallNumber = /^(?:\d\d?|one|two|three|four|five|six|seven|eight|nine)$/i;

/** "Six in ten voters" are no ten, but "Norvik One in ten deals" is a firm. */
function isShare(words: readonly string[], at: number): boolean {
  if (words[at - 1] !== 'in' || !smallNumber.test(words[at - 2] ?? '')) return false;
  return !/^[A-Z]/.test(words[at - 2]!) || !isCapitalized(words[at - 3]);
}

/** The plural noun that the number counts, or -1. */
function findNoun(
  { words, tags, tokens }: Document,
  from: number,
  limit: number,
  taken: readonly NameMention[],
): number {
  for (let at = from; at < Math.min(limit, from + mostModifiers + 1); at++) {
    const word = words[at]!;
    if (tokens[at]!.kind !== 'word') {
      if (word !== '-' || at === from) return -1;
      continue;
    }
    const set = tags[at];
    // A document may have no tags: names need none.
    if (!set || noCount.test(word)) return -1;
    // "her 112 puts India in charge", "75 helps those who run": a verb.
    if (
      at === from &&
      set.has('Verb') &&
      /^(?:\p{Lu}|(?:those|the|his|her|their|its|him|them)$)/u.test(words[at + 1] ?? '')
    )
      return -1;
    // "two Texas rangers"
    if (overlapping(taken, tokens[at]!).some(({ type }) => type === 'location')) continue;
    if (plural.test(word) && !notPlural.test(word) && (at === from || !set.has('Verb')) && !set.has('Pronoun'))
      return at;
    if (!set.has('Noun') && !set.has('Adjective') && !set.has('Participle') && !set.has('Gerund')) return -1;
  }
  return -1;
}
