import type { Document } from '../document';
import { isNamed } from '../lookup';
import type { Age } from '../model';
import { describing, honorifics, isPersonNoun, kin, roleNouns } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import { firstEndingAfter } from '../span';
import type { Cluster, ClusterMention } from './cluster';
import { prepositions } from './grammaticalRole';
import type { MentionIndex } from './mentionIndex';
import { isApostropheS, isCapitalized, isLowercase } from '../words';

/** The words that state a person's role, and the noun that it turns on: "minister" of "minister of trade". */
export interface Role extends TokenRange {
  readonly head: number;
}

const longest = 10;
const owner = /^(?:its|their|his|her|our)$/i;
const inside = new Set(['of', 'for', 'and', '-', '–', '&', "'s", '’s', "'", '’', 'to', 'the']);

/**
 * The roles that the article states of a person, right before a name or in apposition behind it, in the order of the
 * text. No role reaches over the name of a person.
 */
export function findRoles(document: Document, { mentions }: Cluster, all: MentionIndex): Role[] {
  const roles: Role[] = [];
  for (const { firstToken, endToken } of mentions.filter(isNamed)) {
    const role = isSource(document.words, firstToken, endToken)
      ? null
      : (roleBefore(document, firstToken, all) ?? roleBehind(document, endToken - 1));
    // "The mayor, former teacher Jane Cole": what she is.
    const isPast = role && /^(?:former|ex|prince|princess)$/i.test(document.words[role.firstToken]!);
    const now = isPast ? roleBefore(document, role.firstToken, all) : null;
    const told = now ?? role;
    if (told) roles.push(told);
  }
  return roles;
}

/** "According to the sheriff, Ana Ruiz left": the sheriff is somebody else. */
function isSource(words: readonly string[], firstToken: number, endToken: number): boolean {
  if (words[firstToken - 1] !== ',' || words[endToken] === ',') return false;
  const near = words.slice(Math.max(0, firstToken - longest), firstToken);
  return /^according$/i.test(near[near.lastIndexOf('to') - 1] ?? '');
}

/** "Cook, 64, …", "Cook (64)", "Cook, who is 64," and "64-year-old Cook", at the first mention that has it. */
export function findAge(document: Document, mentions: readonly ClusterMention[]): Age | null {
  const { words, tokens } = document;
  for (const { firstToken, endToken } of mentions) {
    const [mark, number, close] = [words[endToken], words[endToken + 1], words[endToken + 2]];
    let at = -1;
    if (isYears(number) && ((mark === ',' && /^[,.;]$/.test(close ?? '')) || (mark === '(' && close === ')')))
      at = endToken + 1;
    else if (mark === ',' && number === 'who' && /^(?:is|was)$/.test(close ?? '') && isYears(words[endToken + 3]))
      at = endToken + 3;
    // "Cook, a 64-year-old engineer"
    else if (mark === ',' && yearsOldAt(words, endToken + 6) > 0) at = endToken + 2;
    else {
      // Over the words of a role: "64-year-old chief executive Tim Cook".
      const earliest = Math.max(4, firstToken - longest);
      for (let old = firstToken - 1; old >= earliest && at < 0; old--) {
        at = yearsOldAt(words, old);
        if (at < 0 && !belongs(document, old) && !honorifics.has(words[old]!.toLowerCase())) break;
      }
    }
    if (at >= 0) return { start: tokens[at]!.start, end: tokens[at]!.end, years: Number(words[at]) };
  }
  return null;
}

/** Whether the word is somebody's age in figures. */
export function isYears(word: string | undefined): boolean {
  return /^(?:[1-9]\d|1[01]\d)$/.test(word ?? '');
}

/** Whether the words tell of a relative who is named behind them: "a daughter, Fiona". */
export function isNextOfKin(words: readonly string[], at: number): boolean {
  return (
    /^an?$/.test(words[at] ?? '') &&
    kin.has(words[at + 1] ?? '') &&
    words[at + 2] === ',' &&
    isCapitalized(words[at + 3])
  );
}

/** The token with the years of "51-year-old" that ends with the token `old`; -1 where none does. */
export function yearsOldAt(words: readonly string[], old: number): number {
  return words[old] === 'old' && words[old - 2] === 'year' && isYears(words[old - 4]) ? old - 4 : -1;
}

/** "US secretary of state" before "Antony Blinken": the noun phrase that ends at the name. */
function roleBefore(document: Document, name: number, all: MentionIndex): Role | null {
  const { words, tags, tokens, sentences } = document;
  const sentenceStart = sentences[firstEndingAfter(sentences, tokens[name]!.start)]?.firstToken ?? 0;
  let end = name;
  while (end > sentenceStart && honorifics.has(words[end - 1]!.toLowerCase())) end--;
  if (words[end - 1] === ',' && end - 1 > sentenceStart) end--;
  // "the company's chief executive, Tim Cook": a comma before the name is part of the apposition only behind a determiner.
  const comma = words[end] === ',';
  let start = end;
  const free = (index: number): boolean => all.ownerOf(index)?.type !== 'person';
  while (start > sentenceStart && end - start < longest && free(start - 1) && belongs(document, start - 1)) start--;
  // "It was late and Captain Luis Marin slept": another clause.
  const and = start + words.slice(start, end - 1).lastIndexOf('and');
  if (and > start && isCapitalized(words[and + 1]) && isLowercase(words[and - 1]) && !tags[and - 1]!.has('Noun'))
    start = and + 1;
  // "51-year-old sergeant": the age is told apart.
  const old = words.slice(start, end).lastIndexOf('old');
  if (old > 1 && words[start + old - 2] === 'year') start += old + 1;
  while (start < end && opensPhrase(document, start)) start++;
  // "the firm's chief executive" is chief executive, "Russia's foreign minister" is just that.
  const clitic = words.slice(start, end).findIndex(isApostropheS);
  if (clitic > 0 && (comma || tags[start - 1]?.has('Determiner'))) start += clitic + 1;
  // "the mother of Ana Ruiz", "a lawyer for Tom Reed": what somebody else is.
  if (start < end && /^(?:of|for|to|and)$/.test(words[end - 1]!)) return null;
  // "a letter to the home secretary", "a spokesman for Prime Minister": only what stands behind the preposition.
  // But "University of Halden scientist": a name may have one of its own.
  const joint = words
    .slice(start, end)
    .findLastIndex((word, at) => /^(?:of|for|to)$/.test(word) && all.ownerOf(start + at) === undefined);
  // "a spokeswoman for the mayor, Ana Ruiz": she speaks for the mayor.
  const speaksFor =
    comma && words[start + joint] === 'for' && roleNouns.has(words[start + joint - 1]?.toLowerCase() ?? '');
  if (joint > 0 && !speaksFor && roleNouns.has(words[end - 1]!.toLowerCase())) {
    start += joint + 1;
    while (start < end && opensPhrase(document, start)) start++;
  }
  const head = start < end ? headOf(document, start, end, all) : null;
  if (head === null) return null;
  if (comma && !/^(?:the|a|an|its|their|his|her|our|'s|’s)$/i.test(words[start - 1] ?? '')) return null;
  return { firstToken: start, endToken: end, head };
}

/** Whether the word stands before a role and is none of it. */
function opensPhrase({ words, tags }: Document, at: number): boolean {
  const word = words[at]!;
  if (inside.has(word) || owner.test(word) || tags[at]!.has('Determiner') || tags[at]!.has('Adverb')) return true;
  // "Rovers sign Brazilian striker Ana Ruiz"
  if (/^(?:signs?|hires?|appoints?|sacks?)$/.test(word)) return true;
  return /^(?:When|While|As|If|But|And|Although|Though|Because|Since|After|Before|Once)$/.test(word);
}

/** "Ned Price, a spokesman for the department, …": the noun phrase between the comma and the next. */
function roleBehind(document: Document, last: number): Role | null {
  const { words, tags } = document;
  // "Cook (64), chief executive of …"
  const isAged = words[last + 1] === '(' && isYears(words[last + 2]) && words[last + 3] === ')';
  const name = isAged ? last + 3 : last;
  // "Anneke and Ruth, and a son": others.
  if (words[name + 1] !== ',' || /^(?:and|or|but)$/.test(words[name + 2] ?? '')) return null;
  if (isNextOfKin(words, name + 2)) return null;
  let start = name + 2;
  // "Cook, 64, chief executive of …"
  if (isYears(words[start]) && words[start + 1] === ',') start += 2;
  if (tags[start]?.has('Determiner') || /^(?:the|a|an|its|their|his|her)$/.test(words[start] ?? '')) start++;
  // "Cook, a 64-year-old engineer"
  if (yearsOldAt(words, start + 4) === start) start += 5;
  // "Cook, of the union"
  if (inside.has(words[start] ?? '')) return null;
  let end = start;
  while (end < words.length && end - start < longest && (belongs(document, end) || /^(?:at|in)$/.test(words[end]!)))
    end++;
  const next = words[end] ?? '.';
  // "an organ builder tuning the pipes", "a lawyer hired by the firm"
  const goesOn = /^(?:who|and|said|from|with)$/.test(next) || tags[end]?.has('Gerund') || tags[end]?.has('PastTense');
  if (!/^[,.;:(]$/.test(next) && !goesOn) return null;
  while (end > start && /^(?:at|in|of|for|and|to|the)$/.test(words[end - 1]!)) end--;
  const head = start < end ? headOf(document, start, end, null) : null;
  return head === null ? null : { firstToken: start, endToken: end, head };
}

function belongs({ words, tags, tokens }: Document, index: number): boolean {
  const word = words[index]!;
  // "9 a.m. - Principal Ana Ruiz": a dash, no hyphen.
  if (/^[-–]$/.test(word) && tokens[index - 1]?.end !== tokens[index]!.start) return false;
  if (inside.has(word)) return true;
  if (prepositions.has(word)) return false;
  if (tokens[index]!.kind !== 'word' || word === 'that' || honorifics.has(word.toLowerCase())) return false;
  const set = tags[index]!;
  // Behind an article or an owner the tagger may take a noun for a verb, but that it is none is plain.
  const opening = words[index - 1] ?? '';
  const isNoun = /^(?:the|a|an)$/i.test(opening) || (isApostropheS(opening) && roleNouns.has(words[index + 1] ?? ''));
  if (roleNouns.has(word.toLowerCase()) || isNoun) return true;
  if (['Pronoun', 'Conjunction', 'Preposition', 'Copula', 'Auxiliary', 'Modal', 'Date'].some((tag) => set.has(tag)))
    return false;
  // The tagger takes "state" for a verb wherever it can be one: "the state department", "state governor".
  return set.has('Noun') || set.has('Adjective') || set.has('Determiner') || isCapitalized(word) || word === 'state';
}

/**
 * The noun that makes the phrase a role: its last word, or the last before "of", "for" or "at" that is of no name in
 * `names`; else `null`. Without `names`, behind the person's, it may be any actor.
 */
function headOf({ words, tags }: Document, start: number, end: number, names: MentionIndex | null): number | null {
  const phrase = words.slice(start, end);
  const cut = phrase.findIndex(
    (word, at) => /^(?:of|for|at|in|to)$/.test(word) && names?.ownerOf(start + at) === undefined,
  );
  const head = start + (cut > 0 ? cut : phrase.length) - 1;
  const noun = words[head]!.toLowerCase();
  const isStated = roleNouns.has(noun) || describing.has(noun);
  return isStated || (!names && (isPersonNoun(words[head]!) || tags[head]!.has('Actor'))) ? head : null;
}
