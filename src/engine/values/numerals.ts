/** A number, or the range between two. */
export interface Amount {
  readonly amount: number;
  /** The upper end of a range. */
  readonly maximum?: number;
}

/** The pattern of any of the words, or patterns, between the spaces. */
export const anyOf = (words: string): string => words.trim().split(/\s+/).join('|');

const units =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const wordValues = new Map([
  ...units.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, 10 * (index + 2)] as const),
]);
const magnitudes = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    k: 1e3,
    lakh: 1e5,
    million: 1e6,
    m: 1e6,
    mn: 1e6,
    mil: 1e6,
    crore: 1e7,
    cr: 1e7,
    billion: 1e9,
    bn: 1e9,
    b: 1e9,
    bil: 1e9,
    trillion: 1e12,
    tn: 1e12,
    trn: 1e12,
    tr: 1e12,
  }),
);
const fractions: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

const numberWord = anyOf([...wordValues.keys()].join(' '));
const magnitude = anyOf('dozen hundred thousand million billion trillion lakh crore');
const multitude = anyOf('dozens hundreds thousands millions billions');
/** "one" to "ninety", and "dozens" to "billions". */
export const numberWords: readonly string[] = `${numberWord}|${multitude}`.split('|');
/** The words that an amount can begin with, in lower case. */
export const amountWords: ReadonlySet<string> = new Set([...numberWords, 'a', 'an', 'half', 'between']);

/**
 * "7.5", "12m", "twenty-five", "half a million", "two and a half", "hundreds of thousands of". No repetition can match
 * the same text in two ways, or is bounded: linear in the text. Unicode's classes would take tens of milliseconds to
 * compile before the first article is read.
 */
const [number, numberWithoutAnd] = (() => {
  const grouped = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?![.,]?\d)`;
  const digits = String.raw`(?:${grouped}|\d+(?:[.,]\d+)*)[¼½¾]?(?:(?:m|bn|tn|k)(?![a-z/²³]))?`;
  const words = `(?:${numberWord}|(?:half\\s)?an?\\s(?:${magnitude}))(?![a-z])`;
  const first = String.raw`${digits}|${words}|(?:(?:${multitude})\sof\s?){1,2}`;
  const more = String.raw`[\s-](?:${numberWord}|${magnitude})(?![a-z])`;
  // "Two hundred and five" is one number, "two and five" are two.
  const and = String.raw`(?<=${magnitude})\sand\s(?:${numberWord})(?![a-z])`;
  return [
    new RegExp(String.raw`(?:${first})(?:${more}|${and}){0,6}(?:\sand\sa\shalf)?`, 'iy'),
    new RegExp(`(?:${first})(?:${more}){0,6}`, 'iy'),
  ] as const;
})();
const between = /between\s/iy;
const and = /\sand\s/iy;
const link = /\s?[-–]\s?|\s(?:to|or)\s[-−]?/iy;
/** "2010 to 20" is a year and a number. */
const year = /(?:1[5-9]|20)\d\d\s(?:to|or|[-–])\s/iy;

/**
 * Where an amount may end that begins at `start`: one number, "10-15", "five to seven", "between 5 and 7". Of a range its
 * end comes first, then that of its first number; none where no amount begins. UTF-16 offsets.
 */
export function amountEnds(text: string, start: number): readonly number[] {
  const opened = endAt(between, text, start);
  if (opened >= 0) {
    const end = endAt(number, text, endAt(and, text, endAt(numberWithoutAnd, text, opened)));
    return end < 0 ? [] : [end];
  }
  const first = endAt(year, text, start) < 0 ? endAt(number, text, start) : -1;
  if (first < 0) return [];
  const last = endAt(number, text, endAt(link, text, first));
  return last < 0 ? [first] : [last, first];
}

/** Where what the pattern (sticky) matches at `start` ends; -1 where it matches nothing there, or `start` is -1. */
export function endAt(pattern: RegExp, text: string, start: number): number {
  if (start < 0) return -1;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const wholeRange = new RegExp(
  String.raw`^(?:between\s(?<from>.+?)\sand\s|(?<low>.+?)(?:\s(?:to|or)\s|(?<dash>(?<=[\da-z])\s?[-–]\s?(?=\d)|\s?–\s?)))(?<to>.+)$`,
  // With line separators too the end is reached at once, whatever the length.
  'is',
);

/** What the words come to: "3.2bn", "between 5 and 7 million" (of which both are millions), "1,50,000"; `null` of "dozens". */
export function parseAmount(text: string): Amount | null {
  const words = text
    .trim()
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
    .toLowerCase();
  const range = wholeRange.exec(words)?.groups;
  if (!range) {
    const amount = parseNumber(withoutSign(words));
    return amount === null ? null : { amount: signOf(words) * amount };
  }
  const [from, to] = [range['from'] ?? range['low']!, range['to']!];
  const [low, high] = [withoutSign(from), withoutSign(to)];
  // "-5 to 10" goes beyond zero, "-5–10" does not.
  const signs = [signOf(from), signOf(range['dash'] === undefined ? to : from)] as const;
  const isPositive = signs[0] > 0 && signs[1] > 0;
  const last = parseNumber(high);
  if (last === null) return null;
  // "5 to 7 million" are both millions, "900,000 to 1.2 million" are not.
  const scale = /(?:^|[\s\d-])([a-z]+(?:\s[a-z]+)?)$/.exec(high.replace(/^[a-z-]+(?=\s)/, ''))?.[1] ?? '';
  const isPlain = isMagnitude(scale) && !/[a-z]$/.test(low.replace(lastNumberWord, ''));
  const first = [isPlain ? parseNumber(`${low} ${scale}`) : null, parseNumber(low)].find(
    (amount) => amount !== null && (!isPositive || amount <= last),
  );
  if (first === undefined || first === null) return null;
  const [amount, maximum] = [signs[0] * first, signs[1] * last].toSorted((a, b) => a - b);
  return { amount: amount!, maximum: maximum! };
}

const signOf = (words: string): number => (/^[-−]/.test(words) ? -1 : 1);
const withoutSign = (words: string): string => words.replace(/^[-−+]\s?/, '');
const lastNumberWord = new RegExp(`(?:${numberWord})$`);

function isMagnitude(words: string): boolean {
  return words !== '' && words.split(/\s+/).every((word) => magnitudes.has(word));
}

/** The number that the words, in lower case, come to. */
function parseNumber(words: string): number | null {
  let total = 0;
  let current: number | null = null;
  let last = 1;
  for (const [, digits, fraction, letters] of words.matchAll(/([\d.,]*\d)?([¼½¾])?\s*([^\s\d¼½¾-]*)[\s-]*/g)) {
    if (digits !== undefined || fraction !== undefined) {
      const value = digits === undefined ? 0 : parseDigits(digits);
      if (value === null || current !== null) return null;
      current = value + (fraction === undefined ? 0 : fractions[fraction]!);
    }
    if (!letters || letters === 'and' || letters === 'a' || letters === 'an') continue;
    const unit = letters === 'half' ? 0.5 : wordValues.get(letters);
    const scale = magnitudes.get(letters.replace(/(?<=lakh|crore)s$/, ''));
    if (unit !== undefined) {
      if (letters === 'half' && current === null && total > 0) total += last / 2;
      else current = (current ?? 0) + unit;
    } else if (scale !== undefined) {
      if (scale <= 100) current = (current ?? 1) * scale;
      else if (current === null && total > 0) total *= scale;
      else total += (current ?? 1) * scale;
      if (scale > 100) current = null;
      last = scale;
    } else return null;
  }
  const sum = total + (current ?? 0);
  // Hundreds of digits: too large for a number, and for JSON.
  if (!Number.isFinite(sum)) return null;
  // Without the last digits, where 1.1 × 1,000,000 is not quite 1,100,000.
  return sum === 0 && !/\d/.test(words) ? null : Number(sum.toPrecision(14));
}

/** "1,200", "1,50,000" and "1,200.5"; `null` of "3,5", which may be either. */
function parseDigits(digits: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits) ? Number(digits.replaceAll('.', '')) : null;
}
