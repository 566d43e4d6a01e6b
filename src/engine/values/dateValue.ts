import { addDays, addMonths, dayOf, iso, isoDay, mondayOf, twoDigits, weekdayOf, type Day } from './calendar';
import { dateFields, plainDate, type DateFields } from './dateWords';
import { relativeDate } from './relativeDates';

/** What a date is reckoned from. */
export interface DateFrame {
  /** The article's own day; `null` where it states none. */
  readonly today: Day | null;
  /** Whether the words around say that what has no year or week of its own is still to come; else it has been. */
  readonly isAhead: boolean;
  /** Whether "1/12/2023" is in January. */
  readonly monthFirst: boolean;
}

const clock =
  /(?:^| )(?:(\d{1,2})(?:[:.](\d{2}))? ?([ap]) ?m|(\d{1,2}):(\d{2})|(noon))(?: (?:gmt|utc|ist|est|edt|et|bst|local time))?(?= |$)/;
/** What makes a date no other: "late on", "the end of", "morning". */
const shades =
  /(?:^|\b)(?:early|mid|late|later|earlier|beginning|start|end|middle|turn|around|about|circa|shortly before|shortly after|morning|afternoon|evening|night|midnight|midday|budget|fiscal|financial|year(?= \d)|fy(?= ?\d)|ad|since|from|by|until)(?:\b[ -]?|$)/g;
const connective = /^(.+?) ?(?:-| to | and | or | through | until |\/) ?(.+)$/s;
const withoutEdges = /[^ -](?:.*[^ -])?/s;

/**
 * The date in ISO 8601: a day, a month ("2023-01"), a year, a day with the time, or an interval ("2022-12/2023-04").
 * What is relative is reckoned from the article's own day, by the custom of the news: "Thursday" and "12 March" are the
 * last ones up to that day, or the next where the words around say so. `null` of what is no date, has no one value
 * ("Saturdays", "several years ago") or is relative while the article's day is not known.
 */
export function dateValue(words: string, frame: DateFrame): string | null {
  // "Until" alone makes a date no other, between two it joins them.
  let plain = plainDate(words).replace(/(?<=.) until (?=.)/, ' to ');
  const time = clock.exec(plain);
  if (time) plain = plain.replace(clock, ' ').trim();
  plain = withoutEdges.exec(plain.replace(shades, ' ').replace(/\s+/g, ' '))?.[0] ?? '';
  const { today } = frame;
  if (today)
    plain = plain.replace(/(?<=[a-z\d]) (last|next|this) year$/, (_, which: string) => ` ${yearAt(which, today)}`);
  const value = single(plain, frame) ?? range(plain, frame) ?? relativeDate(plain, frame);
  return value !== null && time && /^\d{4}-\d\d-\d\d$/.test(value) ? withTime(value, time) : value;
}

/** "July last year" is that of 2022. */
function yearAt(which: string, { year }: Day): number {
  return year + (which === 'last' ? -1 : which === 'next' ? 1 : 0);
}

const someDay: Day = { year: 2000, month: 6, day: 15 };

/** Whether the words are a date that only the article's own date can tell. */
export function isRelative(words: string): boolean {
  const frame = { isAhead: false, monthFirst: false };
  return (
    dateValue(words, { ...frame, today: null }) === null && dateValue(words, { ...frame, today: someDay }) !== null
  );
}

/** Whether the words are two dates that make one stretch of time: "2010 to 2015", "between May and July". */
export function isRange(words: string): boolean {
  return dateValue(words, { isAhead: false, monthFirst: false, today: someDay })?.includes('/') ?? false;
}

function withTime(
  day: string,
  [, hour, minutes = '00', half, hour24, minutes24 = '00', noon]: RegExpExecArray,
): string {
  if (noon !== undefined) return `${day}T12:00`;
  const hours = hour24 === undefined ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour24);
  const minute = hour24 === undefined ? minutes : minutes24;
  const valid = hours < 24 && Number(minute) < 60 && (hour === undefined || (Number(hour) >= 1 && Number(hour) <= 12));
  return valid ? `${day}T${twoDigits(hours)}:${minute}` : day;
}

function single(plain: string, frame: DateFrame): string | null {
  const fields = dateFields(plain, frame.monthFirst);
  return fields && !isBareDay(fields) ? resolve(fields, frame) : null;
}

function isBareDay({ day, month }: DateFields): boolean {
  return day !== undefined && month === undefined;
}

/** "21 to 23 July", "31 July - 4 August 2022", "2021/22", "December to April", "Monday to Wednesday". */
function range(plain: string, frame: DateFrame): string | null {
  const [, first, last] = connective.exec(plain.replace(/^between /, '')) ?? [];
  if (first === undefined || last === undefined) return null;
  const from = dateFields(first, frame.monthFirst);
  const shortYear = /^\d{1,3}$/.test(last) && /^[12]\d{3}$/.test(first);
  const to = dateFields(shortYear ? first.slice(0, 4 - last.length) + last : last, frame.monthFirst);
  if (!from || !to) return null;
  const joined = inherit(from, to);
  const start = resolve(joined.from, frame);
  if (start === null) return null;
  const end = endOf(joined, start, frame);
  if (end === null || end < start) return null;
  // "4 and 11 May" are two days, "29 and 30 December" one stretch.
  if (/ and /.test(plain) && !plain.startsWith('between ') && !isNext(start, end)) return null;
  return `${start}/${end}`;
}

/** Gives each end of a range what only the other one says: the month of "21 to 23 July", the year of "May to July 2022". */
function inherit(from: DateFields, to: DateFields): { readonly from: DateFields; readonly to: DateFields } {
  const month = from.month ?? to.month;
  const start = month !== undefined && isBareDay(from) ? { ...from, month } : from;
  const end = month !== undefined && isBareDay(to) ? { ...to, month } : to;
  const turns = (start.month ?? 0) > (end.month ?? 0) && end.month !== undefined;
  if (start.month === undefined || end.month === undefined) return { from: start, to: end };
  if (end.year !== undefined && start.year === undefined)
    return { from: { ...start, year: end.year - (turns ? 1 : 0) }, to: end };
  if (start.year !== undefined && end.year === undefined)
    return { from: start, to: { ...end, year: start.year + (turns ? 1 : 0) } };
  return { from: start, to: end };
}

function endOf(
  { from, to }: { readonly from: DateFields; readonly to: DateFields },
  start: string,
  frame: DateFrame,
): string | null {
  if (to.year !== undefined) return resolve(to, frame);
  const [year, month, day] = start.split('-').map(Number);
  if (to.month !== undefined && from.month !== undefined) {
    return resolve({ ...to, year: year! + (to.month < from.month ? 1 : 0) }, frame);
  }
  if (to.weekday === undefined || from.weekday === undefined) return null;
  const first = dayOf(year!, month!, day!);
  return first && isoDay(addDays(first, (to.weekday - from.weekday + 7) % 7));
}

function isNext(start: string, end: string): boolean {
  const [from, to] = [start, end].map((value) => value.split('-').map(Number));
  if (from!.length !== to!.length) return false;
  const [year, month = 1, day = 1] = from!;
  const first = { year: year!, month, day };
  if (from!.length === 3) return isoDay(addDays(first, 1)) === end;
  const next = addMonths(first, from!.length === 2 ? 1 : 12);
  return (from!.length === 2 ? iso(next.year, next.month) : iso(next.year)) === end;
}

function resolve(fields: DateFields, frame: DateFrame): string | null {
  const { year, month, day, weekday } = fields;
  if (year !== undefined) return complete(year, fields);
  const { today, isAhead } = frame;
  if (!today) return null;
  if (month === undefined) {
    if (weekday === undefined) return null;
    const monday = mondayOf(today);
    const days = weekday - weekdayOf(today);
    const shifted = isAhead ? (days < 0 ? 7 : 0) : days > 0 ? -7 : 0;
    return isoDay(addDays(monday, weekday + shifted));
  }
  const years = [-1, 0, 1].map((by) => today.year + by);
  if (weekday !== undefined && day !== undefined) {
    const matching = [...years, today.year - 2, today.year + 2].find((candidate) => {
      const found = dayOf(candidate, month, day);
      return found !== null && weekdayOf(found) === weekday;
    });
    if (matching !== undefined) return iso(matching, month, day);
  }
  const now = day === undefined ? iso(today.year, today.month) : isoDay(today);
  const values = years.flatMap((candidate) => complete(candidate, fields) ?? []);
  return (isAhead ? values.find((value) => value >= now) : values.findLast((value) => value <= now)) ?? null;
}

function complete(year: number, { month, day }: DateFields): string | null {
  if (month === undefined || day === undefined) return iso(year, month);
  return dayOf(year, month, day) && iso(year, month, day);
}
