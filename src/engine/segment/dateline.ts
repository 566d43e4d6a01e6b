import type { Span } from '../span';
import { shortDate } from '../values/dateWords';

const opening = new RegExp(
  String.raw`^(?<place>[^():–—]{2,60}?)(?:[,/]?\s(?:[-–—]\s)?(?<date>${shortDate}))?(?<agency>\s?(?:--)?\([a-zÀ-ɏ][a-zÀ-ɏ .,&/-]{1,30}\)|\s/[a-z][a-z -]{2,20}/)?\s?(?<end>--|\.-|:|[–—]|-(?=\s))\s*(?=\S)`,
  // Letters of other scripts, without regard to case, would take ten times as long to make ready.
  'i',
);
/** A word of a place's name. A pattern for all of the name would take ten times as long to make ready. */
const placeWord = /^\p{Lu}[\p{L}.'’-]*$/u;
const mostWords = 6;
const mostRegions = 2;
const mostRegionWords = 4;

/** Words in capitals before a colon that are no place, unless a date or an agency is behind them: “LIVE OAK, Texas, Jan 12”. */
const announcements =
  /^(?:exclusive|breaking|update|watch|live|opinion|analysis|video|correction|note|editorial|explainer|poll|review|q|a|above|below|left|right|pictured|photo|caption)\b/iu;

/**
 * The words that say where and when a report was written and by whom, at a paragraph's beginning and up to its dash or
 * colon: "NEW DELHI, Jan 12 (Reuters) -", "PORT ELLERY, Nova Scotia --", "Srinagar, Mar 03:". Places need capitals,
 * or a date or an agency behind them.
 */
export function findDateline(paragraph: string): Span | null {
  const match = opening.exec(paragraph.slice(0, 160));
  if (!match?.groups) return null;
  const { place = '', date, agency, end = '' } = match.groups;
  const told = date !== undefined || agency !== undefined;
  if (!told && announcements.test(place)) return null;
  if (!isPlace(place, told)) return null;
  const length = match[0].trimEnd().length - end.length;
  return { start: 0, end: paragraph.slice(0, length).trimEnd().length };
}

/** Whether it is the name of a place, or of some ("PARIS/LONDON"), and perhaps of its regions; in capitals, unless a date or an agency is told. */
function isPlace(words: string, told: boolean): boolean {
  const [place = '', ...regions] = words.split(/,\s/);
  const inPlace = place.split(/[\s/&][\s/&-]{0,2}(?:and\s)?/);
  const inRegions = regions.map((region) => region.split(/\s/));
  return (
    inPlace.length <= mostWords &&
    inPlace.every((word) => word.length > 1 && placeWord.test(word)) &&
    (told || (place === place.toUpperCase().replace(' AND ', ' and ') && /\p{Lu}{3}/u.test(words))) &&
    inRegions.length <= mostRegions &&
    inRegions.every((region) => region.length <= mostRegionWords && region.every((word) => placeWord.test(word)))
  );
}

/**
 * The first place of the dateline that a paragraph begins with, without its region: "PORT ELLERY". Empty where neither a
 * date nor an agency is told: before a dash or colon alone may stand a newspaper, or who speaks.
 */
export function placeOfDateline(paragraph: string): string {
  const { place = '', date, agency } = opening.exec(paragraph.slice(0, 160))?.groups ?? {};
  return date === undefined && agency === undefined ? '' : place.split(/\s?[,/&]|\sand\s/, 1)[0]!;
}
