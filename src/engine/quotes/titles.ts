import type { Document } from '../document';
import { innerText } from './marks';
import type { Place } from './place';
import { namingWords, works } from './reportingVerbs';
import { isCapitalized } from '../words';

/** In tokens: "the album’s second single", and the comma behind. */
const longestApposition = 8;

/** Titles and nicknames beside a word that names: "the film “Home”", "his first book, “Home”", "the “Home” show". */
export function isTitleOrNickname(document: Document, place: Place): boolean {
  const { words } = document;
  const { region, first, behind, words: count } = place;
  const wordAt = (token: number): string => words[token]?.toLowerCase() ?? '';
  const before = wordAt(first - 1);
  // "the law, nicknamed the “lights-out law”"
  const isNickname = /^nicknamed?$/.test(/^(?:the|an?)$/.test(before) ? wordAt(first - 2) : before);
  if (isNickname && count <= 6) return true;
  // "the site, known as “the Ballroom”", "the so-called “doomsday” vault"
  const known = before === 'as' && /^(?:known|only|billed|branded|dubbed)$/.test(wordAt(first - 2));
  const soCalled = before === 'called' && wordAt(first - 2) === '-' && wordAt(first - 3) === 'so';
  if ((known || soCalled) && count <= 6) return true;
  const inner = innerText(document, region);
  const comma = inner.endsWith(',') ? behind - 1 : behind;
  const named =
    namingWords.has(before) ||
    (before === ',' && works.has(wordAt(first - 2))) ||
    works.has(wordAt(beforeExample(words, first))) ||
    works.has(wordAt(behind)) ||
    isWork(words, inner.endsWith(',') || wordAt(comma) === ',' ? comma + 1 : -1);
  return isTitle(inner) && ((named && count <= 6) || isTitleAlone(place, inner) || isPerformed(before, place, inner));
}

/** A paragraph that is nothing but a title, above a review: "‘Night Bus to Eldon’". */
function isTitleAlone({ fills, lead, words, capital }: Place, inner: string): boolean {
  return fills && lead === 'start' && capital && words > 1 && words <= 12 && /[\p{L}\p{N}]$/u.test(inner);
}

const performing = /^(?:sang|sings?|singing|perform(?:s|ed|ing)?|recorded|directed|(?:co-)?starred)$/;

/** "sang “Blue Harbour”", "the James of “The Turn of the Screw.”" */
function isPerformed(before: string, { words, capital }: Place, inner: string): boolean {
  if (!capital || words > 6) return false;
  if (performing.test(before)) return true;
  return words > 2 && /^(?:of|from|in|like)$/.test(before) && /^(?:The|A|An)\s[^!?]+$/.test(inner);
}

/** "novels, beginning with “Home”": the token of what these are, or -1. */
function beforeExample(words: readonly string[], first: number): number {
  const begins = words[first - 1] === 'with' && /^(?:beginning|starting)$/.test(words[first - 2] ?? '');
  const opening = begins ? first - 2 : words[first - 1] === 'including' ? first - 1 : 0;
  return words[opening - 1] === ',' ? opening - 2 : opening - 1;
}

/** What a title stands behind, but not what somebody says. */
const holdsTitle = /^(?:on|from|in|by|for|with|at|of|watching|reading|played|titled|called|named)$/;

/** Titles whose comma is the writer's, before a clause of saying: "sang on “Late Night,” Okoro said", "her book is “Home,” she said". */
export function isTitleBeforeClause(document: Document, { region, first, words: count }: Place): boolean {
  const { words } = document;
  const inner = innerText(document, region);
  if (count < 2 || count > 4 || !/^\p{Lu}[^!?]*,$/u.test(inner) || !isTitle(inner)) return false;
  return holdsTitle.test(words[first - 1] ?? '') || works.has(words[first - 2] ?? '');
}

/** Whether it is called a work behind the comma: "“Home,” the album’s lead single,". */
function isWork(words: readonly string[], start: number): boolean {
  if (start < 0 || !/^(?:the|an?|his|her|its|their|my|our)$/.test(words[start] ?? '')) return false;
  const isEnd = /^(?:[,.;]|about|by|of|from|in|on|that|which)$/;
  const end = words.slice(start, start + longestApposition).findIndex((word) => isEnd.test(word));
  const noun = words[start + end - 1] ?? '';
  return end > 0 && (works.has(noun) || noun === 'single' || noun === 'track');
}

/** Whether all longer words are capitalised. */
export function isTitle(inner: string): boolean {
  return inner.length < 100 && inner.split(/\s+/).every((word) => !/^\p{L}{4,}/u.test(word) || isCapitalized(word));
}
