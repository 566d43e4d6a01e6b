/** A day of the Gregorian calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;

/** The day, or `null` where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return valid ? { year, month, day } : null;
}

/** "2023-01-12"; without `day` "2023-01", without both "2023". */
export function iso(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => part ?? []).map(twoDigits)];
  return parts.join('-');
}

/** "2023-01-12". */
export function isoDay({ year, month, day }: Day): string {
  return iso(year, month, day);
}

/** "07". */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((serial(day) + 3) % 7) + 7) % 7;
}

/** The day so many days later, or earlier where `count` is below 0. */
export function addDays(day: Day, count: number): Day {
  const date = new Date((serial(day) + count) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day of another month, or that month's last day. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return { year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) };
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekdayOf(day));
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1 January 1970. */
function serial({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / dayLength;
}
