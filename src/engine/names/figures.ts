import type { Document } from '../document';
import type { EntityType, Sentence } from '../model';
import { currencies, magnitudes, months, weekdays } from './lexicon';
import type { NameMention } from './mention';

/** What a rule found: how many tokens from the given one on, as what. */
interface Match {
  readonly length: number;
  readonly type: Extract<EntityType, 'date' | 'money' | 'percent'>;
}

const currencySign = /^\p{Sc}$/u;
const currencyPrefix = /^(?:US|A|C|NZ|HK|S|R|Rs|Tk|NIS|USD|EUR|GBP|INR|AUD|CAD|JPY|KES|NGN|ZAR)\.?$/;
const year = /^(?:1[5-9]|20)\d\d$/;
const decade = /^(?:1[5-9]|20)\d0s$/;
const dayOfMonth = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

/** Dates, amounts of money and percentages of a sentence, by rule. */
export function findFigures(document: Document, sentence: Sentence): NameMention[] {
  const found: NameMention[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const limit = sentence.endToken;
    const match =
      matchMoney(document, index, limit) ?? matchPercent(document, index, limit) ?? matchDate(document, index, limit);
    if (!match) continue;
    const endToken = index + match.length;
    found.push({
      start: document.tokens[index]!.start,
      end: document.tokens[endToken - 1]!.end,
      firstToken: index,
      endToken,
      type: match.type,
      kind: 'name',
      confidence: 0.9,
    });
    index = endToken - 1;
  }
  return found;
}

/** "$3.5 billion", "US$10", "Rs 3,150 crore", "646 million yuan". */
function matchMoney({ words, tokens }: Document, at: number, limit: number): Match | null {
  let index = at;
  let signed = false;
  if (currencyPrefix.test(words[index]!) && index + 1 < limit) {
    const next = words[index + 1]!;
    // "US $5" is two things, "US$5" one; a bare prefix needs its number right behind a space or none.
    if (currencySign.test(next) && tokens[index]!.end === tokens[index + 1]!.start) index++;
    else if (!/^(?:US|A|C|S)$/.test(words[index]!) && isNumber(next)) signed = true;
    else return null;
  }
  if (signed || currencySign.test(words[index]!)) {
    index++;
    if (index >= limit || !isNumber(words[index]!)) return null;
    index++;
    while (index < limit && magnitudes.has(words[index]!.toLowerCase())) index++;
    return { length: index - at, type: 'money' };
  }
  const compact = /^R\d[\d.,]*(?:m|bn|k)?$/.test(words[index]!);
  if (compact) {
    index++;
    while (index < limit && magnitudes.has(words[index]!.toLowerCase())) index++;
    return { length: index - at, type: 'money' };
  }
  // "billions of dollars", "133 million US dollars"
  const many = /^(?:hundreds|thousands|millions|billions|trillions)$/.test(words[index]!) && words[index + 1] === 'of';
  if (!many && !isNumber(words[index]!)) return null;
  index += many ? 2 : 1;
  while (index < limit && magnitudes.has(words[index]!.toLowerCase())) index++;
  if (index + 1 < limit && /^(?:US|Canadian|Australian|Korean|Hong|Singapore)$/.test(words[index]!)) index++;
  return index < limit && currencies.has(words[index]!.toLowerCase())
    ? { length: index + 1 - at, type: 'money' }
    : null;
}

/** "3.5%", "3.5 per cent", "20 percent". */
function matchPercent({ words }: Document, at: number, limit: number): Match | null {
  if (!isNumber(words[at]!) || at + 1 >= limit) return null;
  const next = words[at + 1]!.toLowerCase();
  if (next === '%' || next === 'percent') return { length: 2, type: 'percent' };
  return next === 'per' && words[at + 2]?.toLowerCase() === 'cent' && at + 2 < limit
    ? { length: 3, type: 'percent' }
    : null;
}

/** "Thursday", "Friday, 22 July 2022", "14 June", "June 14, 2019", "May 2013", "1993", "the 1990s". */
function matchDate({ words, tags }: Document, at: number, limit: number): Match | null {
  const is = (index: number, test: (word: string) => boolean): boolean => index < limit && test(words[index]!);
  const comma = (index: number): number => (is(index, (word) => word === ',') ? index + 1 : index);
  const isMonth = (word: string): boolean => months.has(word.toLowerCase()) && /^\p{Lu}/u.test(word);
  const monthDay = (index: number): number => {
    if (is(index, (word) => dayOfMonth.test(word)) && is(index + 1, isMonth)) return index + 2;
    if (!is(index, isMonth)) return index;
    return is(index + 1, (word) => dayOfMonth.test(word)) ? index + 2 : index + 1;
  };

  let index = at;
  const weekday = weekdays.has(words[at]!.toLowerCase()) && /^\p{Lu}\p{Ll}/u.test(words[at]!);
  if (weekday && !(words[at]!.length <= 3 && tags[at]!.has('Verb'))) index++;
  const afterDay = monthDay(weekday ? comma(index) : index);
  if (afterDay > (weekday ? comma(index) : index)) {
    index = afterDay;
    const yearAt = comma(index);
    if (is(yearAt, (word) => year.test(word))) index = yearAt + 1;
    // "May" and "March" alone at a sentence's start or as verbs are more often no month.
    const alone = index - at === 1 && /^(?:May|March|Mar|Dec|Jan|Sep)$/.test(words[at]!);
    if (
      alone &&
      !/^(?:in|on|by|of|since|until|from|last|next|this|and|to|late|early|mid)$/i.test(words[at - 1] ?? '')
    ) {
      return null;
    }
  } else if (index === at && (year.test(words[at]!) || decade.test(words[at]!))) {
    if (!isYear(words, at, limit)) return null;
    index++;
  }
  return index > at ? { length: index - at, type: 'date' } : null;
}

/** Whether a number of four digits is a year: not counting something, not part of a larger number. */
function isYear(words: readonly string[], at: number, limit: number): boolean {
  const before = words[at - 1]?.toLowerCase() ?? '';
  if (
    /^(?:in|since|of|from|until|by|to|between|and|during|before|after|around|early|late|the|mid|year|summer|winter|spring|autumn|season|\(|-|–|,)$/.test(
      before,
    )
  ) {
    const after = at + 1 < limit ? words[at + 1]!.toLowerCase() : '';
    return !/^(?:people|men|women|children|votes|jobs|homes|houses|miles|km|metres|meters|tonnes|tons|years|days|%|percent|per)$/.test(
      after,
    );
  }
  return decade.test(words[at]!);
}

function isNumber(word: string): boolean {
  return /^\d[\d.,]*(?:m|bn|tn|k|b)?$/.test(word);
}
