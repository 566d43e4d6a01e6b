import type { Span } from '../span';
import { fullDates } from '../values/dateWords';
import { isCapitalized } from '../words';

/** A word of a name. A pattern for all names would take ten times as long to make ready. */
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]s?|de[lnr]|dela|della|v[ao]n|bin|bint|ibn|al|el|la|le|y)$/u;
const mostNames = 5;
const mostNameWords = 5;
const job =
  /(?<!\p{L})(?:writers?|reporters?|correspondents?|editors?|contributors?|columnists?|journalists?|bureau chief|news desk|agenc(?:y|ies)|news service)$/iu;
const unnamed =
  /^(?:(?:our|staff|special|web|political|business|sports|news)\s){1,3}(?:writer|reporter|correspondent|desk|team)s?$/iu;
/** A weekday, or a month that is no given name: not “June” of “June Adebayo”. */
const calendarWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|june|july|august|september|october|november|december)(?!\p{L}|(?:\s\S+){1,2}$)/iu;
const between = String.raw`[\s|,•·–—:-]`;
const dating = '(?:published|posted|updated|on)';
/** What stands between the names and the date; looked for from where it begins only, which takes but one try. */
const joint = new RegExp(`(?<!${between}${dating}?)(?:${between}${dating}?)+$`, 'iu');

const longest = 120;
const mostWords = 14;

/**
 * Who wrote the article, in a line that says nothing else but where and when: "By Jane Doe", "By Jane Doe and A. Rao in
 * Delhi | 12 January 2023", "Jane Doe, Staff Writer", "Our Correspondent". A span of the line, without "By" and the date.
 */
export function findByline(line: string): Span | null {
  if (line.length > longest || /[?!:;"“”]$/.test(line)) return null;
  const by =
    /^(?:(?:story|report|text|words|written|review|reviewed|interview|analysis)\s)?by:?\s+/iu.exec(line)?.[0].length ??
    0;
  const dated = line.search(fullDates);
  const words = line
    .slice(by, dated < 0 ? undefined : dated)
    .replace(joint, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    // "By Jane Doe | The Halden Courier"
    .replace(/\s\|\s(?:The\s)?[^|]*$/u, (paper) => (job.test(paper) ? paper : ''));
  if (words === '' || words.split(/\s+/).length > mostWords) return null;
  return isByline(words, by > 0) ? { start: by, end: by + words.length } : null;
}

/** "Reviewed by Jane Doe" */
export function isReviewer(line: string): boolean {
  return /^review(?:ed)?\sby\s/i.test(line);
}

function isByline(words: string, isMarked: boolean): boolean {
  if (!isMarked) {
    if (unnamed.test(words)) return true;
    const title = job.exec(words);
    const before = title && words.slice(0, title.index);
    const [first = ''] = before?.split(/,\s|\s[-–—|]\s/) ?? [];
    return before !== null && first !== before && /\s/.test(first) && arePeople(first);
  }
  const [first = ''] = words.split(
    /,\s(?!\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.'’-]*)+(?:,|\sand\s|$))|\s(?:[-–—|]|in|for|at|of)\s/u,
  );
  return !calendarWord.test(first) && (arePeople(first) || unnamed.test(first));
}

function arePeople(words: string): boolean {
  const names = words.split(/,?\sand\s|,\s|\s&\s/).map((name) => name.split(/\s/));
  return (
    names.length <= mostNames &&
    names.every((name) => name.length <= mostNameWords && name.every((word) => nameWord.test(word))) &&
    names.every(([first = '']) => isCapitalized(first))
  );
}
