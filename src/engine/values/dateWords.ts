const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'mon tue wed thu fri sat sun'.split(' ');

/** The patterns of the names of months and weekdays, in full and short; for regular expressions with the flag i. */
export const monthPattern = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
export const weekdayPattern = `(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?`;

const aMonth = new RegExp(`(?<![a-z])${monthPattern}(?![a-z])`, 'g');
const aWeekday = new RegExp(`(?<![a-z])${weekdayPattern}(?![a-z])`, 'g');

/** What a date says before it is known which year or week is meant; months and days count from 1, weekdays from 0 for Monday. */
export interface DateFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

/**
 * The words of a date in one form: lower case, "jan" and "mon", "12" for "12th", without commas and small words:
 * "Thursday, the 12th of January 2023" → "thu 12 jan 2023".
 */
export function plainDate(words: string): string {
  return words
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/(?<=[a-z])\.|[,()]/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)(?![a-z])/g, '$1')
    .replace(/(\d) ?day(?= )/g, '$1')
    .replace(/&/g, ' and ')
    .replace(aMonth, (month) => month.slice(0, 3))
    .replace(aWeekday, (weekday) => weekday.slice(0, 3))
    .replace(
      /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=\d)|(?<=\d)(?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/g,
      '$1 ',
    )
    .replace(/(?<![a-z])(?:the|of|on|in|at)(?![a-z])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const month = `(?<month>${months.join('|')})`;
const weekday = `(?<weekday>${weekdays.join('|')})`;
/** "3 march 2021 wed" */
const weekdayBehind = new RegExp(`^(.*\\d) (${weekdays.join('|')})$`);
const shapes = [
  `(?:${weekday} )?(?<day>\\d{1,2}) ${month}(?: (?<year>\\d{4}))?`,
  `(?:${weekday} )?${month} (?<day>\\d{1,2})(?: (?<year>\\d{4}))?`,
  `${month}(?: (?<year>\\d{4}))?`,
  `(?<year>[12]\\d{3})(?: ${month})?`,
  `(?<year>[12]\\d{3})-(?<number>\\d{2})-(?<day>\\d{2})`,
  weekday,
  `(?<day>\\d{1,2})(?: (?<year>\\d{4}))?`,
].map((shape) => new RegExp(`^${shape}$`));
const numeric = new RegExp(`^(?:${weekday} )?(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4}|\\d{2})$`);

/** What a single date, its words in the form of `plainDate`, says; days go before months in "12/1/2023" unless `monthFirst`. `null` of anything else. */
export function dateFields(words: string, monthFirst: boolean): DateFields | null {
  const plain = words.replace(weekdayBehind, '$2 $1');
  const numbers = numeric.exec(plain);
  if (numbers) {
    const [first, second] = [Number(numbers[2]), Number(numbers[4])];
    const swapped = second > 12 || (monthFirst && first <= 12);
    const year = Number(numbers[5]) + (numbers[5]!.length === 2 ? 2000 : 0);
    return swapped ? { year, month: first, day: second } : { year, month: second, day: first };
  }
  for (const shape of shapes) {
    const groups = shape.exec(plain)?.groups;
    if (!groups) continue;
    const { year, month: name, number, day, weekday: weekdayName } = groups;
    return {
      ...(year !== undefined && { year: Number(year) }),
      ...(name !== undefined && { month: months.indexOf(name) + 1 }),
      ...(number !== undefined && { month: Number(number) }),
      ...(day !== undefined && { day: Number(day) }),
      ...(weekdayName !== undefined && { weekday: weekdays.indexOf(weekdayName) }),
    };
  }
  return null;
}

/** 0 for "mon" to 6 for "sun", 1 for "jan" to 12 for "dec"; `null` of other words. */
export function namedUnit(word: string): { readonly weekday: number } | { readonly month: number } | null {
  if (weekdays.includes(word)) return { weekday: weekdays.indexOf(word) };
  return months.includes(word) ? { month: months.indexOf(word) + 1 } : null;
}

const dayNumber = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const optionalWeekday = String.raw`(?:${weekdayPattern}\.?,?\s)?`;

/** The pattern of a day and month with or without a year; for regular expressions with the flag i. */
export const shortDate = String.raw`${optionalWeekday}(?:${dayNumber}\s${monthPattern}\.?|${monthPattern}\.?\s?${dayNumber})(?![a-z])(?:,?\s\d{4})?`;

const wholeDate = String.raw`(?<![a-z\d/.-])${optionalWeekday}(?:${dayNumber}\s(?:of\s)?${monthPattern}\.?,?\s\d{4}|${monthPattern}\.?\s${dayNumber},?\s\d{4}|\d{4}-\d\d-\d\d|\d{1,2}([/.])\d{1,2}\1\d{4})(?![a-z\d/]|-\d)`;
/** Every date with day, month and year in a text. */
export const fullDates = new RegExp(wholeDate, 'gi');
