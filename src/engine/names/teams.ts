import { sentenceAt, spanOf, type Document } from '../document';
import { countryOfDemonym, countryOfName } from '../entities/countries';
import { overlapping } from '../span';
import { isTitled } from './corrections';
import { isTeamNoun } from './lexicon';
import { isOpen, nameFrom, withFound, wordsOfLonger, type NameMention } from './mention';
import { isApostropheS } from '../words';

/** What a team does to another. */
const beating = new Set(
  `beat beats defeated thrashed edged routed hammered crushed stunned swept outscored outplayed blanked trounced downed
  toppled`.split(/\s+/),
);
/** What stands between the result and the other team: "a 3-1 win over the Kestrels". */
const facing = new Set('to over against with past'.split(' '));
const results = new Set('win wins victory loss defeat draw lost fell drew game match cruised eased'.split(' '));
/** What a club has and no player. */
const clubHas = new Set(
  'goalkeeper keeper striker strikers midfielder defender defenders winger squad bench'.split(' '),
);
/** What is said of a club as of many. */
const ofMany = new Set('are were have play host visit'.split(' '));
const longestTeam = 3;
/** In tokens, "beaten 3-1 at home by". */
const farthestVerb = 7;
const confidence = 0.8;
/** What clubs are called behind a place, with no "the" before it. */
const clubEnds = new Set('Athletic Rovers Wanderers Rangers Albion Hotspur United City Town County'.split(' '));

/**
 * The sorted, non-overlapping names with those of teams: "the Kestrels" that beat others, or are beaten, in an article that
 * tells a score, are one wherever they stand. The model misses them, or takes them for people and places.
 */
export function withTeams(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { words } = document;
  const teams = new Map<string, readonly string[]>();
  let scores: boolean | undefined;
  const add = (firstToken: number, endToken: number): void => {
    const isNamed =
      /^the$/i.test(words[firstToken - 1] ?? '') || (endToken > firstToken + 1 && clubEnds.has(words[endToken - 1]!));
    const isTeam = isNamed && endToken > firstToken && isFree(document, names, firstToken, endToken);
    if (!isTeam || !(scores ??= hasScore(document))) return;
    teams.set(words[firstToken]!, words.slice(firstToken, endToken));
  };
  for (let at = 1; at < words.length; at++) {
    const isFacing = facing.has(words[at]!) && results.has(words[at - 1]!);
    // "The Kestrels scored late to beat the Bulls", "The Bulls were beaten 3-1 by the Kestrels".
    const isLater = words[at] === 'beat' && words[at - 1] === 'to';
    const isBeaten = words[at] === 'by' && words.slice(Math.max(0, at - farthestVerb), at).includes('beaten');
    if (isLater || isBeaten) {
      const first = document.sentences[sentenceAt(document, document.tokens[at]!.start)]!.firstToken;
      const opening = first + words.slice(first, at).indexOf('The') + 1;
      const end = runBehind(words, opening);
      if (opening > first && isTeamNoun(words[end - 1]!.toLowerCase())) add(opening, end);
    }
    if (!isFacing && !isBeaten && !beating.has(words[at]!)) continue;
    const verb = isFacing ? at - 1 : at;
    add(runBefore(words, verb), verb);
    const behind = words[at + 1] === 'the' ? at + 2 : at + 1;
    add(behind, runBehind(words, behind));
  }
  const named = names
    .filter(({ type }) => type === 'organization')
    .map((name) => words.slice(name.firstToken, name.endToken));
  for (const team of [...named, ...teams.values()]) {
    const last = team.at(-1)!;
    const isCalledSo = team.length > 1 && isTeamWord(last) && isTeamNoun(last.toLowerCase()) && !teams.has(last);
    if (isCalledSo && (scores ??= hasScore(document))) teams.set(last, [last]);
  }
  if (teams.size === 0) return names;
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const team = teams.get(words[at]!);
    const endToken = at + (team?.length ?? 0);
    if (!team?.every((word, index) => words[at + index] === word) || !isFree(document, names, at, endToken)) continue;
    found.push(nameFrom(document, { firstToken: at, endToken }, 'organization', confidence));
    at = endToken - 1;
  }
  return withFound(names, found);
}

/**
 * The sorted, non-overlapping names with the clubs of one word that the model takes for people, in an article that tells a
 * score: "Lindholm were third", "Lindholm’s goalkeeper", where nobody is called so in full.
 */
export function withClubs(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { words } = document;
  const isPerson = ({ type, firstToken, endToken }: NameMention): boolean =>
    type === 'person' && endToken - firstToken === 1;
  const isOfMany = (name: NameMention): boolean => {
    const { start, firstToken, endToken } = name;
    const behind = words[endToken] ?? '';
    if (isApostropheS(behind)) return clubHas.has(words[endToken + 1] ?? '');
    // "Lindholm, who were third", "Lindholm, who finished third, play Halden"
    const who = behind === ',' && words[endToken + 1] === 'who' ? endToken + 2 : 0;
    if (who > 0 && ofMany.has(words[who] ?? '')) return true;
    const comma = who > 0 ? words.slice(who, who + farthestVerb).indexOf(',') : -1;
    const verb = comma > 0 ? (words[who + comma + 1] ?? '') : behind;
    // Not "Brel and Lindholm were third", "had Lindholm play".
    return ofMany.has(verb) && document.sentences[sentenceAt(document, start)]!.firstToken === firstToken;
  };
  /** "Villa" where "Aston Villa" is named. */
  const lasts = new Set(
    names
      .filter(({ type, firstToken, endToken }) => type === 'organization' && endToken - firstToken === 2)
      .map(({ endToken }) => words[endToken - 1]!),
  );
  for (const name of names)
    if (isPerson(name) && isTitled(words, name.firstToken)) lasts.delete(words[name.firstToken]!);
  const isCalledSo = ({ firstToken }: NameMention): boolean => lasts.has(words[firstToken]!);
  const clubs = new Set(
    names
      .filter((name) => isPerson(name) && (isOfMany(name) || isCalledSo(name)))
      .map(({ firstToken }) => words[firstToken]!),
  );
  if (clubs.size === 0 || !hasScore(document)) return names;
  for (const word of wordsOfLonger(document, names, 'person')) clubs.delete(word);
  return names.map((name) =>
    isPerson(name) && clubs.has(words[name.firstToken]!) ? { ...name, type: 'organization', confidence } : name,
  );
}

const isTeamWord = (word = ''): boolean => /^(?:\p{Lu}\p{Ll}|\d\ders$)/u.test(word);

function runBefore(words: readonly string[], end: number): number {
  let first = end;
  while (first > 0 && end - first < longestTeam && isTeamWord(words[first - 1]) && words[first - 1] !== 'The') first--;
  return first;
}

function runBehind(words: readonly string[], first: number): number {
  let end = first;
  while (end - first < longestTeam && isTeamWord(words[end])) end++;
  return end;
}

/** Whether the words may be a team's: no country's or people's, and no name that the model is sure of or that is longer. */
function isFree(document: Document, names: readonly NameMention[], firstToken: number, endToken: number): boolean {
  const form = document.words.slice(firstToken, endToken).join(' ');
  if (
    countryOfName(form) !== undefined ||
    countryOfName(`the ${form}`) !== undefined ||
    countryOfDemonym(form) !== undefined
  )
    return false;
  const range = { firstToken, endToken };
  const isPeoples = overlapping(names, spanOf(document, range)).some(({ type }) => type === 'norp');
  return !isPeoples && isOpen(document, names, range);
}

/** Whether a score stands anywhere: "3-1", "110–98". */
function hasScore({ tokens, words }: Document): boolean {
  const isCount = (at: number): boolean => tokens[at]?.kind === 'number' && /^\d{1,3}$/.test(words[at]!);
  for (let at = 1; at < words.length; at++) {
    const isDash = words[at] === '-' || words[at] === '–';
    if (isDash && isCount(at - 1) && isCount(at + 1) && tokens[at - 1]!.end === tokens[at + 1]!.start - 1) return true;
  }
  return false;
}
