import { sentenceAt, type Document } from '../document';
import { countryOfDemonym, countryOfName } from '../entities/countries';
import type { EntityValue, Measure } from '../model';
import type { NameMention } from '../names/mention';
import { addMonths, isoDay, type Day } from './calendar';
import type { Countries } from './currencies';
import { dateValue, isRange, isRelative, type DateFrame } from './dateValue';
import { monthPattern, weekdayPattern } from './dateWords';
import { isAhead } from './isAhead';
import { measureValue } from './measure';
import { moneyValue } from './money';

const clock = String.raw`(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?|\d{1,2}:\d\d|noon)`;
/** What right before a date changes what it comes to: "last", "the spring of", "9:30 pm on", "Monday,". */
const before = new RegExp(
  String.raw`(?:(?<![a-z\d])(?:(?:this\s)?(?:past|coming)|last|next|this|(?:spring|summer|autumn|fall|winter|(?:first|second)\shalf|(?:first|second|third|fourth|last|final)\squarter|q[1-4]|h[12])(?:\s(?:of|in))?|${clock}(?:,|\son)?|${weekdayPattern},?)\s(?:the\s)?){1,2}$`,
  'i',
);
/** One of the last three words of what `before` matches. */
const leads =
  /(?<![a-z\d])(?:past|coming|last|next|this|spring|summer|autumn|fall|winter|half|quarter|[qh][1-4]|noon|\d{0,2}[ap]\.?m\.?|\d{1,2}:\d\d|[a-z]+day|mon|tues?|wed|thurs?|fri|sat|sun)(?![a-z\d])/i;
const behind = new RegExp(
  String.raw`^(?:\s?(?:[-–]|to|through)\s?(?:${monthPattern}\.?(?:\s\d{1,2})?|(?<day>\d{1,2}))(?:,?\s\d{4})?(?![\da-z:%]|\s(?:per|[mb]illion|${monthPattern}(?![a-z])))|\s(?:of\s)?(?:last|next|this)\s(?:week|year)(?![a-z])|(?:\s(?:morning|afternoon|evening|night))?(?:,|\sat|,\sat)?\s${clock}(?![a-z]))`,
  'i',
);
/** The first day of a range, before a date that begins with its last: "12-15 January", "from 12 to 15 January". */
const firstDay = /(?<![a-z\d.,:/$£€₹–-])(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?:\s?[-–]\s?|\sto\s)$/i;
const beginsWithDay = /^\d{1,2}(?:st|nd|rd|th)?\s\p{L}/u;
const beforeBetween = /(?<!\p{L})between\s$/iu;
/** What lies before "from Monday to Wednesday" where it is no stretch of time: "moved the vote from Monday to Wednesday". */
const moved =
  /(?<![a-z])(?:mov|postpon|delay|shift|chang|push|brought|bring|reschedul|rearrang|defer|switch|adjourn|slip|extend|advanc|(?:put|set)\s(?:back|off)(?![a-z]))/i;
const contextLength = 48;
/** In months, how long ago a date without a year may be that nothing says is still to come. */
const longestUnnamed = 10;
/** No link between two dates is longer: " through ". */
const longestLink = 9;

/**
 * The names, the dates and figures among them with what they come to. Two amounts that make one range ("between $5 and
 * $7 million") become one; of two dates ("Monday to Wednesday") the first comes to the whole range. `today` is the article's own
 * day (ISO 8601), or `null`. Yields where the work may be interrupted.
 */
export function* withValues(
  document: Document,
  names: readonly NameMention[],
  today: string | null,
): Generator<void, NameMention[]> {
  const { text } = document;
  const [year, month, day] = today?.split('-').map(Number) ?? [];
  const from: Day | null = year === undefined ? null : { year, month: month!, day: day! };
  let counted: Countries | undefined;
  const countries = (): Countries => (counted ??= countCountries(text, names));
  let american: boolean | undefined;
  const monthFirst = (): boolean => (american ??= isMonthFirst(text));
  const read = dateReader();
  const valued = (name: NameMention, reach: string): NameMention => {
    const words = text.slice(name.start, name.end);
    switch (name.type) {
      case 'date': {
        // "every Saturday"
        if (/^(?:each|every)$/i.test(document.words[name.firstToken - 1] ?? '')) return { ...name, value: null };
        const value = dateAt(document, name, reach, from, monthFirst, read);
        return value === null && !from && isRelative(words) ? { ...name, value, relative: true } : { ...name, value };
      }
      case 'money':
        return { ...name, value: moneyValue(words, countries) };
      case 'percent':
      case 'quantity':
        return { ...name, value: measureValue(words) };
      default:
        return name;
    }
  };
  const all = joinRanges(document, names, countries);
  for (const [at, name] of all.entries()) {
    yield;
    if (name.value !== undefined) continue;
    const next = all[at + 1];
    const reach = name.type === 'date' && next?.type === 'date' ? rangeTo(document, name, next) : '';
    const { value } = (all[at] = valued(name, reach));
    const end = reach && typeof value === 'string' ? value.split('/')[1] : undefined;
    // Of "from Monday to Wednesday" the second day is that behind the first.
    if (next && end !== undefined) all[at + 1] = { ...next, value: end };
  }
  return all;
}

/** Reads each form of words once; an article says "Thursday" often. */
function dateReader(): typeof dateValue {
  const known = new Map<string, string | null>();
  return (words, frame) => {
    const key = `${words} ${frame.isAhead}`;
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = dateValue(words, frame)));
    return value;
  };
}

/** What the date comes to with the words around it, up to the date that it reaches to if there is one, or else without. */
function dateAt(
  document: Document,
  name: NameMention,
  reach: string,
  today: Day | null,
  monthFirst: () => boolean,
  read: typeof dateValue,
): EntityValue | null {
  const { text, sentences } = document;
  const sentence = sentences[sentenceAt(document, name.start)]!;
  const words = text.slice(name.start, name.end);
  const hasLead = leads.test(document.words.slice(Math.max(0, name.firstToken - 3), name.firstToken).join(' '));
  const [from, to] = [
    Math.max(sentence.start, name.start - contextLength),
    Math.min(sentence.end, name.end + contextLength),
  ];
  const lead = text.slice(from, name.start);
  const first = (/\sand\s/.test(words + reach) ? beforeBetween : beginsWithDay.test(words) ? firstDay : null)?.exec(
    lead,
  );
  const left = first?.[0] ?? (hasLead ? (before.exec(lead)?.[0] ?? '') : '');
  const after = behind.exec(text.slice(name.end, to));
  // "July 21 to 23", but "from July to 23 boats".
  const right = reach || (!after || (after.groups!['day'] !== undefined && !/\d$/.test(words)) ? '' : after[0]);
  const ahead = today !== null && isAhead(document, name);
  const monthFirstHere = /^\d+[/.-]\d/.test(words) && monthFirst();
  const valueIf = (isSo: boolean): string | null => {
    const frame: DateFrame = { today, isAhead: isSo, monthFirst: monthFirstHere };
    const whole = left || right ? read(left + words + right, frame) : null;
    // "Tuesday last week": the week is no Tuesday, but "9 pm yesterday" is a time.
    const isWhole = whole !== null && (name.kind === 'name' || whole.includes('T'));
    return isWhole ? whole : read(words, frame);
  };
  const value = valueIf(ahead === true);
  // Nobody calls a day of nearly a year ago by no year: "a second term on Nov. 8", in October.
  const isFar = ahead === null && today !== null && name.kind === 'name' && !/\d{4}/.test(left + words + right);
  return isFar && value !== null && value < isoDay(addMonths(today, -longestUnnamed)) ? valueIf(true) : value;
}

/** What lies behind a date up to the end of the next where both make a range: " to 2015"; else nothing. */
function rangeTo(document: Document, first: NameMention, last: NameMention): string {
  const { text } = document;
  const link = text.slice(first.end, last.start);
  if (link.length > longestLink || sentenceAt(document, first.start) !== sentenceAt(document, last.start)) return '';
  const lead = text.slice(Math.max(0, first.start - 2 * contextLength), first.start);
  const isBetween = beforeBetween.test(lead) && /^\sand\s$/.test(link);
  if (!isBetween && !/^(?:\s(?:to|until|through)\s|\s?[-–]\s?)$/.test(link)) return '';
  if (/\sfrom\s$/i.test(lead) && moved.test(lead.split(/[.;:]/).at(-1)!)) return '';
  const words = text.slice(first.start, last.end);
  return isRange(isBetween ? `between ${words}` : words) ? text.slice(first.end, last.end) : '';
}

/** Of the dates in figures, whether one can only have the month first, and none the day. */
function isMonthFirst(text: string): boolean {
  const dates = [...text.matchAll(/(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g)];
  return dates.some(([, , , second]) => Number(second) > 12) && !dates.some(([, first]) => Number(first) > 12);
}

const ownDollar = /(?<![A-Za-z])(?:A|AU|C|CA|NZ|S)\$/;

function countCountries(text: string, names: readonly NameMention[]): Countries {
  const counts = new Map<string, number>();
  for (const { type, start, end } of names) {
    if (type !== 'location' && type !== 'norp') continue;
    const words = text.slice(start, end);
    const code = type === 'location' ? countryOfName(words) : countryOfDemonym(words);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  // Whoever writes "A$" means American ones by "$" alone.
  if (ownDollar.test(text)) counts.set('US', (counts.get('US') ?? 0) + 1);
  return counts;
}

function joinRanges(document: Document, names: readonly NameMention[], countries: () => Countries): NameMention[] {
  const joined: NameMention[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const range = last && last.type === name.type && ranging.has(name.type) ? rangeOf(document, last, name) : null;
    // "Rs 3,150 crore or 646 million yuan" is no range.
    const words = range && document.text.slice(range.start, range.end);
    const value = words && (name.type === 'money' ? moneyValue(words, countries) : measuredRange(words));
    const day = last && dayOf(document, last, name);
    if (range && value) joined[joined.length - 1] = { ...range, value };
    else if (day) joined[joined.length - 1] = day;
    else joined.push(name);
  }
  return joined;
}

const onlyWeekday = new RegExp(`^${weekdayPattern}\\.?$`, 'i');
const beginsWithMonth = new RegExp(
  String.raw`^(?:${monthPattern}(?![a-z])|\d{1,2}(?:st|nd|rd|th)?\s${monthPattern}(?![a-z]))`,
  'i',
);

/** "Sunday", "March 31" as one. */
function dayOf({ text }: Document, weekday: NameMention, date: NameMention): NameMention | null {
  if (weekday.type !== 'date' || date.type !== 'date' || weekday.kind !== 'name' || date.kind !== 'name') return null;
  if (!/^,?\s$/.test(text.slice(weekday.end, date.start))) return null;
  if (!onlyWeekday.test(text.slice(weekday.start, weekday.end))) return null;
  if (!/\d/.test(text.slice(date.start, date.end)) || !beginsWithMonth.test(text.slice(date.start, date.end)))
    return null;
  const { end, endToken } = date;
  return { ...weekday, end, endToken, confidence: Math.min(weekday.confidence, date.confidence) };
}

const ranging: ReadonlySet<NameMention['type']> = new Set(['money', 'percent', 'quantity']);

/** "Between 3% and 3.5%", "2 km–3 km"; but "fell 3% to 2.5%" tells of a change. */
function measuredRange(words: string): Measure | null {
  const [, first, last] =
    /^between\s(.+)\sand\s(.+)$/is.exec(words) ?? /^([^–-]+?)\s?[–-]\s?([^–-]+)$/.exec(words) ?? [];
  const [low, high] = [first && measureValue(first), last && measureValue(last)];
  if (!low || !high || low.unit !== high.unit || low.maximum !== undefined || high.maximum !== undefined) return null;
  return low.amount < high.amount ? { amount: low.amount, maximum: high.amount, unit: low.unit } : null;
}

/** The range that two amounts make: "between $5 and $7 million", "$5 to $7 million", but not "from $5 to $7 million", "by $2 to $7 million". */
function rangeOf(document: Document, low: NameMention, high: NameMention): NameMention | null {
  const { text, words, tokens } = document;
  const link = text.slice(low.end, high.start);
  const leading = low.firstToken - 1;
  const first = words[leading]?.toLowerCase();
  const isBetween = first === 'between' && /^\sand\s$/.test(link);
  if (!isBetween && (/^(?:from|by)$/.test(first ?? '') || !/^(?:\sto\s|\s?[-–]\s?|\sor\s)$/.test(link))) return null;
  const isOne = sentenceAt(document, low.start) === sentenceAt(document, high.start);
  const firstToken = isBetween ? leading : low.firstToken;
  const { endToken, end } = high;
  const confidence = Math.min(low.confidence, high.confidence);
  return isOne ? { ...low, firstToken, start: tokens[firstToken]!.start, endToken, end, confidence } : null;
}
