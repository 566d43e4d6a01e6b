import { spanOf, type Document } from '../document';
import { countryOfName } from '../entities/countries';
import { compareSpans, overlapping } from '../span';
import type { TokenRange } from '../segment/sentences';
import { nameFrom, type NameMention } from './mention';

/** So many play at least, or the list is of something else. */
const fewest = 7;
/** So many signs of a line-up, parts of the field and minutes, has one at least. */
const fewestSigns = 2;
const longestTeam = 4;
/** In tokens, "(4-2-3-1)". */
const longestFormation = 9;
const confidence = 0.8;
const particles = new Set('van der den de da di la von bin al dos el'.split(' '));
/** What may stand among the names in small letters, and those in brackets. */
const terms = new Set('capt captain gk sub subs min mins ht pen pens og for and'.split(' '));

/** A team's list, and what it is called. */
interface LineUp extends TokenRange {
  readonly team: TokenRange;
  readonly players: readonly TokenRange[];
}

/**
 * The sorted, non-overlapping names with those of line-ups: "Halden United: Carr; Lund, Price, Okoro (Reyes 70); …" is a
 * team and its players, whatever places have such names.
 */
export function withLineUps(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { words } = document;
  const lineUps: LineUp[] = [];
  for (let colon = words.indexOf(':'); colon >= 0; colon = words.indexOf(':', colon + 1)) {
    const lineUp = lineUpAt(document, names, colon);
    if (lineUp) lineUps.push(lineUp);
  }
  if (lineUps.length === 0) return names;
  const replaced = new Set<NameMention>();
  const found: NameMention[] = [];
  const add = (range: TokenRange, type: NameMention['type']): void => {
    found.push(nameFrom(document, range, type, confidence));
  };
  for (const { team, players, ...list } of lineUps) {
    for (const name of overlapping(names, spanOf(document, list))) replaced.add(name);
    for (const player of players) add(player, 'person');
    const called = overlapping(names, spanOf(document, team));
    if (called.length === 0) continue;
    for (const name of called) replaced.add(name);
    add(team, 'organization');
  }
  return [...names.filter((name) => !replaced.has(name)), ...found].toSorted(compareSpans);
}

const isCapital = (word = ''): boolean => /^\p{Lu}[\p{L}’'-]/u.test(word);

/** The line-up behind the colon, with at least so many names that it is one. */
function lineUpAt(document: Document, names: readonly NameMention[], colon: number): LineUp | null {
  const { words } = document;
  const team = teamBefore(document, colon);
  if (!team || !isCapital(words[colon + 1])) return null;
  const players: TokenRange[] = [];
  let signs = 0;
  let within = false;
  let isReplaced = false;
  let at = colon + 1;
  while (at < words.length && !breaksBefore(document, at)) {
    const word = words[at]!;
    if (isCapital(word) || particles.has(word)) {
      const endToken = endOfName(document, at);
      players.push({ firstToken: at, endToken });
      at = endToken;
      continue;
    }
    if (word === '(') within = true;
    else if (word === ')') within = false;
    else if (/^\d{1,3}$/.test(word) ? !within : !/^[,;’'′–-]$/.test(word) && !terms.has(word)) break;
    if (within && /^\d/.test(word) && isCapital(words[at - 1])) isReplaced = true;
    if (word === ';' || (within && /^\d/.test(word))) signs++;
    at++;
  }
  if (players.length < fewest || signs < fewestSigns) return null;
  // "Offices: Halden; Mosvik; …" are no team, unless somebody is replaced there.
  if (!isReplaced && overlapping(names, spanOf(document, team)).length === 0) return null;
  const countries = players.filter((range) => countryOfName(words.slice(range.firstToken, range.endToken).join(' ')));
  if (countries.length > 1) return null;
  return { team, players, firstToken: colon + 1, endToken: at };
}

/** "Halden United", "Halden (4-4-2)", at the beginning of a line or a sentence. */
function teamBefore(document: Document, colon: number): TokenRange | null {
  const { words } = document;
  let endToken = colon;
  if (words[colon - 1] === ')') {
    do endToken--;
    while (endToken > 0 && colon - endToken < longestFormation && words[endToken] !== '(');
    if (words[endToken] !== '(') return null;
  }
  let first = endToken;
  while (first > 0 && endToken - first < longestTeam && isCapital(words[first - 1])) {
    first--;
    if (breaksBefore(document, first)) break;
  }
  return first < endToken ? { firstToken: first, endToken } : null;
}

/** A name of several words: "van Dalen", "N'Golo Brel", "Smith-Brel". */
function endOfName(document: Document, first: number): number {
  const { words } = document;
  let end = first + 1;
  while (!breaksBefore(document, end)) {
    const isHyphen = words[end] === '-' && isCapital(words[end + 1]);
    if (!isHyphen && !isCapital(words[end]) && !particles.has(words[end] ?? '')) break;
    end += isHyphen ? 2 : 1;
  }
  return end;
}

/** Whether a line begins there. */
function breaksBefore({ text, tokens }: Document, at: number): boolean {
  if (at === 0 || at >= tokens.length) return true;
  return text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');
}
