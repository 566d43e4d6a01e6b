import { addDays, addMonths, iso, isoDay, mondayOf, weekdayOf, type Day } from './calendar';
import type { DateFrame } from './dateValue';
import { namedUnit } from './dateWords';
import { parseAmount } from './numerals';

const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 };
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const spans: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** One form of words, and what it comes to from the article's day; those that need none are told apart below. */
type Rule = readonly [pattern: RegExp, value: (match: string[], today: Day, isAhead: boolean) => string | null];

const dayWords: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  this: 0,
  yesterday: -1,
  last: -1,
  tomorrow: 1,
  'day before yesterday': -2,
  'day after tomorrow': 2,
};

/** Of the words that `dateValue` has put into one form. */
const relative: readonly Rule[] = [
  [
    /^(today|tonight|yesterday|tomorrow|day before yesterday|day after tomorrow|this|last)$/,
    ([word], today) => isoDay(addDays(today, dayWords[word!]!)),
  ],
  [
    /^(?:(last|next|this|coming|this past|this coming) )?(week|weekend|month|quarter|year|decade|century)$/,
    ([which = 'this', unit], today) => unitAt(unit!, stepOf(which), today),
  ],
  [
    /^(last|next|this|past|coming|this past|this coming) ([a-z]{3})$/,
    ([which, name], today) => namedAt(name!, stepOf(which!), today),
  ],
  [/^([a-z]{3}) (last|next|this) week$/, ([name, which], today) => dayInWeek(name!, stepOf(which!), today)],
  [
    /^(last|next|this|past|coming) (spring|summer|autumn|fall|winter)$/,
    ([which, season], today) => seasonAt(season!, stepOf(which!), today),
  ],
  [
    /^(past|last|next|coming) (.+) (day|week|month|year|decade)s$/,
    ([which, count, unit], today) => stretch(which!, count!, unit!, today),
  ],
  [/^past (day|week|month|year|decade)$/, ([unit], today) => stretch('past', '1', unit!, today)],
  [
    /^(.+) (day|week|month|year|decade|century|centurie)s? (ago|from now|time)$/,
    ([count, unit, way], today) => away(count!, unit!, way === 'ago' ? -1 : 1, today),
  ],
  [
    /^(first|second|third|fourth|final|last) quarter(?: (this|last|next)(?: year)?)?$/,
    ([which, when = 'this'], today) => quarter(today.year + stepOf(when), ordinals[which!]!),
  ],
  [
    /^(first|second) half (?:(this|last|next) )?year$/,
    ([which, when = 'this'], today) => half(today.year + stepOf(when), ordinals[which!]!),
  ],
  [
    /^(christmas eve|christmas|christmas day|boxing day|new year's day|new year's eve)$/,
    ([name], today, isAhead) => holiday(name!, today, isAhead),
  ],
];

/** Those that say themselves when they are. */
const absolute: readonly (readonly [RegExp, (match: string[]) => string | null])[] = [
  [
    /^(\d{3})0'?s$/,
    ([decade]) =>
      decade!.endsWith('0') && decade! < '200' ? `${decade}0/${decade!.slice(0, 2)}99` : `${decade}0/${decade}9`,
  ],
  [/^'?([1-9])0'?s$/, ([decade]) => `${centuryOf(decade!)}${decade}0/${centuryOf(decade!)}${decade}9`],
  [
    /^(\d{3})0'?s (?:and|to|-) ?'?(?:\d\d)?(\d)0'?s$/,
    ([decade, other]) => `${decade}0/${decade!.slice(0, 2)}${other}9`,
  ],
  [/^(\d{1,2}) century$/, ([number]) => `${iso(Number(number) * 100 - 99)}/${iso(Number(number) * 100)}`],
  [
    /^(first|second|third|fourth|final|last) quarter (\d{4})$/,
    ([which, year]) => quarter(Number(year), ordinals[which!]!),
  ],
  [/^q([1-4])[ -]?(\d{4})$/, ([which, year]) => quarter(Number(year), Number(which))],
  [/^([1-4])q ?(\d{4})$/, ([which, year]) => quarter(Number(year), Number(which))],
  [/^(first|second) half (\d{4})$/, ([which, year]) => half(Number(year), ordinals[which!]!)],
  [/^h([12])[ -]?(\d{4})$/, ([which, year]) => half(Number(year), Number(which))],
  [/^(spring|summer|autumn|fall|winter) (\d{4})$/, ([season, year]) => months(Number(year), seasons[season!]!, 3)],
  [/^9\/11$/, () => '2001-09-11'],
];

/** What relative words, decades, quarters and their kin come to; `null` of others, and of relative ones where the day is not known. */
export function relativeDate(plain: string, { today, isAhead }: DateFrame): string | null {
  for (const [pattern, value] of absolute) {
    const match = pattern.exec(plain);
    if (match) return value(match.slice(1));
  }
  if (!today) return null;
  for (const [pattern, value] of relative) {
    const match = pattern.exec(plain);
    if (match) return value(match.slice(1), today, isAhead);
  }
  return null;
}

function stepOf(which: string): number {
  if (which === 'last' || which === 'past' || which === 'this past') return -1;
  return which === 'next' || which === 'coming' || which === 'this coming' ? 1 : 0;
}

/** So many months from the first of the month, as an interval. */
function months(year: number, month: number, count: number): string {
  const end = addMonths({ year, month, day: 1 }, count - 1);
  return `${iso(year, month)}/${iso(end.year, end.month)}`;
}

function quarter(year: number, which: number): string {
  return months(year, 3 * which - 2, 3);
}

function half(year: number, which: number): string {
  return months(year, 6 * which - 5, 6);
}

function unitAt(unit: string, step: number, today: Day): string {
  if (unit === 'week' || unit === 'weekend') {
    const monday = addDays(mondayOf(today), 7 * step);
    return `${isoDay(unit === 'week' ? monday : addDays(monday, 5))}/${isoDay(addDays(monday, 6))}`;
  }
  if (unit === 'quarter') {
    const { year, month } = addMonths(today, 3 * step);
    return quarter(year, Math.ceil(month / 3));
  }
  const { year, month } = addMonths({ ...today, day: 1 }, spans[unit]! * step);
  if (unit === 'month') return iso(year, month);
  if (unit === 'year') return iso(year);
  const length = spans[unit]! / 12;
  const first = Math.floor(year / length) * length;
  return `${iso(first)}/${iso(first + length - 1)}`;
}

/** "last Monday" is the one before today, "next Monday" that of the next week, "this Monday" that of this week; likewise of months. */
function namedAt(name: string, step: number, today: Day): string | null {
  const unit = namedUnit(name);
  if (!unit) return null;
  if ('weekday' in unit) {
    if (step < 0) return isoDay(addDays(today, -((weekdayOf(today) - unit.weekday + 6) % 7) - 1));
    return isoDay(addDays(mondayOf(today), unit.weekday + 7 * step));
  }
  const passed = step < 0 && unit.month >= today.month ? -1 : step > 0 && unit.month <= today.month ? 1 : 0;
  return iso(today.year + passed, unit.month);
}

/** "Tuesday last week". */
function dayInWeek(name: string, step: number, today: Day): string | null {
  const unit = namedUnit(name);
  return unit && 'weekday' in unit ? isoDay(addDays(mondayOf(today), unit.weekday + 7 * step)) : null;
}

/** Of the northern half of the earth; the winter of a year is the one that begins in it. "Last summer" is over. */
function seasonAt(season: string, step: number, today: Day): string {
  const first = seasons[season]!;
  const isOver = today.month > first + 2;
  const hasBegun = today.month >= first;
  if (step < 0)
    return months(today.year - (isOver ? 0 : 1) - (season === 'winter' && today.month < 3 ? 1 : 0), first, 3);
  if (step > 0) return months(today.year + (hasBegun ? 1 : 0), first, 3);
  return months(today.year - (season === 'winter' && today.month < 3 ? 1 : 0), first, 3);
}

/** "the past three months": from so long ago up to the article's day. */
function stretch(which: string, count: string, unit: string, today: Day): string | null {
  const back = stepOf(which) < 0;
  const other = moved(today, count, unit, back ? -1 : 1);
  return other && (back ? `${isoDay(other)}/${isoDay(today)}` : `${isoDay(today)}/${isoDay(other)}`);
}

/** "three years ago": as exact as the unit. */
function away(count: string, unit: string, way: number, today: Day): string | null {
  const { year, month, day } = moved(today, count, unit, way) ?? {};
  if (year === undefined) return null;
  return unit === 'day' || unit === 'week' ? iso(year, month, day) : unit === 'month' ? iso(year, month) : iso(year);
}

/** The day so much later or earlier, of the years 1 to 9999, which dates can be written of. */
function moved(today: Day, count: string, unit: string, way: number): Day | null {
  const amount = /^an?$/.test(count) ? { amount: 1 } : parseAmount(count);
  if (!amount || amount.maximum !== undefined || !Number.isInteger(amount.amount) || amount.amount > 3000) return null;
  const other =
    unit === 'day' || unit === 'week'
      ? addDays(today, way * amount.amount * (unit === 'week' ? 7 : 1))
      : addMonths(today, way * amount.amount * (spans[unit] ?? spans['century']!));
  return other.year >= 1 && other.year <= 9999 ? other : null;
}

/** "the '80s" are of this century while it has had them. */
function centuryOf(decade: string): string {
  return Number(decade) >= 3 ? '19' : '20';
}

const holidays: Readonly<Record<string, string>> = {
  christmas: '12-25',
  'christmas day': '12-25',
  'christmas eve': '12-24',
  'boxing day': '12-26',
  "new year's day": '01-01',
  "new year's eve": '12-31',
};

/** The last one up to the day, or the next where that is meant. */
function holiday(name: string, today: Day, isAhead: boolean): string {
  const days = [1, 0, -1].map((by) => `${iso(today.year + by)}-${holidays[name]!}`);
  const now = isoDay(today);
  return (isAhead ? days.findLast((day) => day >= now) : days.find((day) => day <= now))!;
}
