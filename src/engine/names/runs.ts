import type { Document } from '../document';
import type { Sentence } from '../model';
import type { TokenRange } from '../segment/sentences';
import {
  facilityHeads,
  honorifics,
  miscHeads,
  neverNames,
  organizationFirsts,
  organizationHeads,
  particles,
  placeHeads,
  roleNouns,
  weekdays,
  months,
} from './lexicon';

/** A stretch of capitalised words that may be a name. */
export interface Run extends TokenRange {
  /** It stands where any word is capitalised, and its first word is capitalised for no other known reason. */
  readonly atSentenceStart: boolean;
}

const capitalised = /^(?:\p{Lu}|\p{Lt}|\p{Ll}{1,2}\p{Lu})/u;
const initial = /^\p{Lu}\.?$/u;
/** Capitalised before a role as part of it: "Prime Minister". */
const roleAdjective =
  /^(?:Prime|Vice|Deputy|Foreign|Chief|Acting|Former|First|Attorney|Defence|Defense|Interior|Finance)$/;
/** No name has more tokens: what goes on is a heading or a list. */
const longestName = 25;
const joiners = new Set(['of', 'for', 'and', '&', 'the']);

/** Capitalised stretches of a sentence outside `taken` (the tokens of dates and amounts), honorifics and roles stripped. */
export function findRuns(document: Document, sentence: Sentence, taken: ReadonlySet<number>): Run[] {
  const { words, tokens } = document;
  const nameLike = (index: number): boolean =>
    index < sentence.endToken &&
    tokens[index]!.kind === 'word' &&
    !taken.has(index) &&
    capitalised.test(words[index]!) &&
    !weekdays.has(words[index]!.toLowerCase()) &&
    !(months.has(words[index]!.toLowerCase()) && words[index]!.length > 3 && words[index] !== 'May');
  const runs: Run[] = [];
  let index = sentence.firstToken;
  while (index < sentence.endToken) {
    if (!nameLike(index)) {
      index++;
      continue;
    }
    const first = index;
    let end = index + 1;
    while (end < sentence.endToken && end - first < longestName) {
      const next = continuation(document, end, nameLike, first);
      if (next === end) break;
      end = next;
    }
    index = end;
    for (const part of splitAtRoles(document, first, end)) {
      const run = trim(document, sentence, part.firstToken, part.endToken);
      if (run) runs.push(run);
    }
  }
  return runs;
}

/** Where the run goes on to when it can go on at `end`, else `end`. */
function continuation(
  { words, tokens, tags }: Document,
  end: number,
  nameLike: (index: number) => boolean,
  first: number,
): number {
  const adjacent = (index: number): boolean => tokens[index]!.start === tokens[index - 1]!.end;
  const isPlace = (index: number): boolean => tags[index]!.has('Country') || /^(?:US|UK|EU|UN)$/.test(words[index]!);
  if (nameLike(end)) return adjacent(end) ? end : end + 1;
  const word = words[end]!;
  // "Indo-Pacific" and "Jean-Pierre" are one name, "US-China" two.
  if (/^[-–]$/.test(word) && adjacent(end) && nameLike(end + 1) && adjacent(end + 1)) {
    return isPlace(end - 1) || isPlace(end + 1) ? end : end + 2;
  }
  // "Chen Su-fen", "Cho Gue-sung": the second syllable of a given name behind a family name.
  if (
    word === '-' &&
    adjacent(end) &&
    end - first === 2 &&
    /^\p{Ll}{2,6}$/u.test(words[end + 1] ?? '') &&
    adjacent(end + 1)
  ) {
    return tags[end - 1]!.has('Place') || words[end - 1] === words[end - 1]!.toUpperCase() || tags[end + 1]!.has('Verb')
      ? end
      : end + 2;
  }
  if (particles.has(word)) {
    let next = end + 1;
    while (particles.has(words[next] ?? '')) next++;
    if (/^[-–]$/.test(words[next] ?? '')) next++;
    if (nameLike(next)) return next + 1;
  }
  // "Energy Workers’ Federation"
  const plural = /^['’]$/.test(word) && adjacent(end) && words[end - 1]!.endsWith('s') && nameLike(end + 1);
  if (plural && organizationHeads.has(words[end + 1]!.toLowerCase())) return end + 2;
  if (!joiners.has(word)) return end;
  const head = words[end - 1]!.toLowerCase();
  const opens = words.slice(first, end).some((own) => organizationFirsts.has(own.toLowerCase()));
  if (word === '&') return nameLike(end + 1) ? end + 2 : end;
  if (word === 'of' || word === 'for') {
    const complete = organizationHeads.has(head) && !organizationFirsts.has(head);
    if (complete || roleNouns.has(head) || isPlace(end - 1) || tags[first]!.has('FirstName')) return end;
    const next = words[end + 1] === 'the' ? end + 2 : end + 1;
    // "Line of …" and "Supreme Court of …", but not "Hiroshi Tanaka of …".
    const listed = opens || [organizationHeads, facilityHeads, placeHeads, miscHeads].some((heads) => heads.has(head));
    return nameLike(next) && (listed || (word === 'of' && end - first === 1)) ? next + 1 : end;
  }
  // "Ministry of Trade and Industry", "Critical and Emerging Technology": only within a name that plainly goes on.
  const goesOn = nameLike(end + 1) && !nameLike(end + 2) && !tags[end + 1]!.has('FirstName');
  const long = organizationHeads.has((words[end + 2] ?? '').toLowerCase()) && nameLike(end + 2);
  return word === 'and' && ((opens && goesOn && words.slice(first, end).includes('of')) || (long && nameLike(end + 1)))
    ? end + 2
    : end;
}

/** "Russian Premier Vladimir Putin": a role inside the run parts what stands before it from the name behind it. */
function splitAtRoles({ words, tags }: Document, first: number, end: number): TokenRange[] {
  for (let at = end - 1; at > first; at--) {
    const role = roleNouns.has(words[at]!.toLowerCase());
    const before = tags[at - 1]!.has('Demonym') || tags[at - 1]!.has('Country');
    if (
      !role ||
      /^[JS]r\.?$/.test(words[at + 1] ?? '') ||
      joiners.has(words[at + 1] ?? '') ||
      (at + 1 === end && !before)
    )
      continue;
    let left = at;
    while (left > first && (roleNouns.has(words[left - 1]!.toLowerCase()) || roleAdjective.test(words[left - 1]!)))
      left--;
    const parts: TokenRange[] = [];
    if (left > first) parts.push({ firstToken: first, endToken: left });
    if (at + 1 < end) parts.push({ firstToken: at + 1, endToken: end });
    return parts;
  }
  return [{ firstToken: first, endToken: end }];
}

/** Takes off words that are capitalised by habit, and titles; `null` where nothing is left. */
function trim({ words, tags }: Document, sentence: Sentence, from: number, to: number): Run | null {
  let first = from;
  let end = to;
  const starts = (index: number): boolean =>
    index === sentence.firstToken || /^(?:["“‘«:(]|''|\.)$/.test(words[index - 1]!);
  const droppable = (index: number): boolean => {
    const word = words[index]!.toLowerCase();
    if (/^[-–]$/.test(word) || neverNames.has(word) || honorifics.has(word)) return true;
    return starts(index) && index + 1 < end && !/^[-–]$/.test(words[index + 1]!) && isOrdinary(tags[index]!);
  };
  while (first < end && droppable(first)) first++;
  // "President Joe Biden", "Prime Minister Narendra Modi": the role is not the name, unless the run is but the role.
  let title = first;
  while (title < end && (roleNouns.has(words[title]!.toLowerCase()) || roleAdjective.test(words[title]!))) {
    title++;
  }
  if (title > first && title < end && !/^(?:of|for|and|&)$/.test(words[title]!)) first = title;
  while (end > first && (neverNames.has(words[end - 1]!.toLowerCase()) || joiners.has(words[end - 1]!))) {
    // "World War I", "Elizabeth II" end so; "Smith I" does not come up.
    if (/^I$/.test(words[end - 1]!) && end - first > 1) break;
    end--;
  }
  if (first >= end) return null;
  // "Eddleman, R-Ohio, said": a party and a state.
  const party = /^[RDI]$/.test(words[first]!) && words[first + 1] === '-' && /^[,(]$/.test(words[first - 1] ?? '');
  if (party) return null;
  if (end - first === 1 && (initial.test(words[first]!) || roleNouns.has(words[first]!.toLowerCase()))) return null;
  return { firstToken: first, endToken: end, atSentenceStart: starts(first) };
}

/** Whether the tagger takes the word for anything but a noun. */
function isOrdinary(tags: ReadonlySet<string>): boolean {
  return (
    !tags.has('ProperNoun') &&
    ['Adverb', 'Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'QuestionWord', 'Gerund', 'PastTense'].some(
      (tag) => tags.has(tag),
    )
  );
}
