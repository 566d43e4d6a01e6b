import { isPersonNoun, timeUnits } from '../names/lexicon';
import { numberWords } from '../values/numerals';
import { articles, breaks, finite, inPhrase, type Grammar, type WordClass } from './clauseGrammar';

/*
 * What may stand between a verb and its subject or what it reports, and is passed over: times, manners, brackets and
 * appositions. Places are in tokens.
 */

/** A clause's words between commas are looked for over so many tokens at most. */
export const longestClause = 15;
/** So many tokens of a clause may come before its verb. */
const longestSubject = 40;
/** In tokens: "(FAA)", "(Unite - GMB)". */
const longestBrackets = 5;

/** What says when or how in a word. */
const adverbial: ReadonlySet<WordClass> = new Set(['adverb', 'date']);
/** What a subject with what is told of it, but for relative clauses, is made of. */
const inSubject: ReadonlySet<WordClass> = new Set([...inPhrase, 'adverb', 'preposition', 'conjunction', 'dash']);
const timeWords: ReadonlySet<string> = new Set(['last', 'this', 'earlier', 'late', 'early']);
/** Adverbs of what stands behind them: "said more than 200 had fled". */
const ofQuantity: ReadonlySet<string> = new Set('more most less fewer nearly almost roughly about'.split(' '));

/** Over what stands in brackets: "the Federal Aviation Administration (FAA) said". */
export function beforeBrackets(grammar: Grammar, last: number): number {
  const { lower } = grammar;
  if (lower[last] !== ')') return last;
  const from = Math.max(0, last - longestBrackets);
  const open = lower.slice(from, last).lastIndexOf('(');
  return open < 0 ? last : from + open - 1;
}

/** Before the words, up to the token `last`, that say when: "the minister last week said", "Norvik Corp today announced". */
export function beforeTime(words: readonly string[], last: number): number {
  if (/^(?:today|yesterday)$/.test(words[last] ?? ''))
    return /^(?:of|from|for|in|since|until|and|or|by|before|after|with)$/.test(words[last - 1] ?? '') ? last : last - 1;
  // "two months ago"
  if (words[last] === 'ago' && /^(?:minute|hour|day|week|month|year|decade)s?$/.test(words[last - 1] ?? '')) {
    let count = last - 2;
    while (
      /^(?:an?|few|some|several|many|about|\d{1,3})$/.test(words[count] ?? '') ||
      numberWords.includes(words[count] ?? '')
    )
      count--;
    return count;
  }
  if (!timeUnits.has(words[last] ?? '') || !/^(?:last|this)$/.test(words[last - 1] ?? '')) return last;
  const before = /^(?:earlier|later|early|late)$/.test(words[last - 2] ?? '') ? last - 3 : last - 2;
  // "the budget of last year said"
  return /^(?:of|from|for|in|since)$/.test(words[before] ?? '') ? last : before;
}

/** Where something is said: "in an interview with the paper". */
const occasions: ReadonlySet<string> = new Set(
  'interview statement speech letter report post message email memo tweet blog column essay article filing note'.split(
    ' ',
  ),
);

/** Before where something is said, up to the token `last`: "Ana Ruiz in a letter said", "but in a later interview said". */
export function beforeOccasion(words: readonly string[], last: number): number {
  if (!occasions.has(words[last] ?? '')) return last;
  const opens = [last - 1, last - 2].find((at) => /^(?:an?|his|her|its|their)$/.test(words[at] ?? '')) ?? 0;
  return words[opens - 1] === 'in' ? opens - 2 : last;
}

/** Behind where something is said, if that stands at the token: "said in an interview", "said in her first speech". */
function behindOccasion(words: readonly string[], at: number): number {
  if (words[at] !== 'in' || !/^(?:an?|his|her|its|their)$/.test(words[at + 1] ?? '')) return at;
  const noun = [at + 2, at + 3].find((place) => occasions.has(words[place] ?? ''));
  return noun === undefined ? at : noun + 1;
}

/** The comma of "March 2, 2020". */
export function isInDate({ classes, lower }: Grammar, comma: number): boolean {
  const isDay = classes[comma - 1] === 'number' || classes[comma - 1] === 'date';
  return classes[comma] === 'comma' && isDay && /^(?:19|20)\d\d$/.test(lower[comma + 1] ?? '');
}

/** Behind the words from `at` on that say when or how: "said on Friday that", "reported last week that". */
export function behindTime(grammar: Grammar, at: number, limit: number): number {
  const { classes, lower } = grammar;
  let behind = at;
  for (;;) {
    behind = mannerEnd(grammar, behind);
    const isLast = timeWords.has(lower[behind]!) && classes[behind + 1] === 'date';
    // "on 12 March", "on March 12"
    const isDay = classes[behind] === 'number' && (classes[behind - 1] === 'date' || classes[behind + 1] === 'date');
    const isAdverb = adverbial.has(classes[behind]!) && !ofQuantity.has(lower[behind]!);
    // "shouted back that"
    const isBack = lower[behind] === 'back' && classes[behind + 1] === 'that';
    const next = isLast
      ? behind + 2
      : isAdverb ||
          isDay ||
          isDated(grammar, behind) ||
          isBack ||
          lower[behind] === 'earlier' ||
          isLater(grammar, behind)
        ? behind + 1
        : behind;
    // "said last week’s vote"
    if (next === behind || next >= limit || classes[next] === 'possessive') return behind;
    behind = next;
  }
}

/** Behind the words from `at` on that say when or where: "said in an interview on Friday", "said in a memo last week". */
export function behindCircumstances(grammar: Grammar, at: number, limit: number): number {
  const { classes, lower } = grammar;
  let behind = at;
  for (;;) {
    let next = behindOccasion(lower, behindTime(grammar, behind, limit));
    if (/^(?:earlier|later)$/.test(lower[next] ?? '') && breaks.has(classes[next + 1]!)) next++;
    if (next === behind || next - at > longestClause) return behind;
    behind = next;
  }
}

/** "said later that", "said later she", but not "said later trains". */
function isLater({ classes, lower }: Grammar, at: number): boolean {
  return lower[at] === 'later' && /^(?:that|pronoun|determiner|contraction)$/.test(classes[at + 1] ?? '');
}

/** Behind "by phone", "over the phone" and "on condition of anonymity", if that stands there. */
function mannerEnd(grammar: Grammar, at: number): number {
  const { lower } = grammar;
  if (!/^(?:by|on|over)$/.test(lower[at] ?? '')) return at;
  const words = lower.slice(at, at + 5).join(' ');
  const found =
    /^(?:by (?:phone|telephone|email|text|e - mail)|on (?:the )?condition of anonymity|o(?:n|ver) the (?:tele)?phone)(?= |$)/.exec(
      words,
    );
  return at + (found ? found[0].split(' ').length : 0);
}

/** "warned, however, that": behind such a word between commas at `at`, if it stands there. */
export function overHowever({ classes, lower }: Grammar, at: number): number {
  const isAside = /^(?:however|though|meanwhile|instead|too|nevertheless|nonetheless)$/.test(lower[at + 1] ?? '');
  return isAside && classes[at] === 'comma' && classes[at + 2] === 'comma' ? at + 3 : at;
}

/** What may stand between a verb and the "that" of what it reports: where, when, how and to whom it is said. */
const beforeFarThat: ReadonlySet<WordClass> = new Set([...inSubject, 'comma', 'mark', 'to']);

/**
 * The "that" of what the verb before `at` reports, behind where, when and to whom that is said: "said on Radio Dorn’s “Morning
 * Hour” on Sunday that", "said, twice, that"; 0 where there is none, or "that" stands for what is told of before it.
 */
export function farThat({ classes, lower }: Grammar, at: number, limit: number): number {
  for (let that = at; that < Math.min(limit, at + longestClause); that++) {
    if (lower[that] === 'that' && that > at)
      return classes[that] === 'that' && !finite.has(classes[that + 1]!) ? that : 0;
    if (!beforeFarThat.has(classes[that]!)) return 0;
  }
  return 0;
}

/** Behind "it clear" and "clear" where "that" follows, else `at`: "made it clear that". */
export function beforeThat(words: readonly string[], at: number): number {
  const clear = words[at] === 'it' ? at + 1 : at;
  return /^(?:clear|plain|known)$/.test(words[clear] ?? '') && words[clear + 1] === 'that' ? clear + 1 : at;
}

/** The comma that closes what somebody is, which the one at `comma` opens: "Ana Ruiz, the bank’s chief economist, …"; else `comma`. */
export function overRole(grammar: Grammar, comma: number, limit: number): number {
  const { classes, lower } = grammar;
  if (classes[comma] !== 'comma') return comma;
  const noun = grammar.phraseEnd(comma + 1, limit) - 1;
  if (!isPersonNoun(lower[noun] ?? '')) return comma;
  for (let at = noun + 1; at < Math.min(limit, comma + longestClause); at++) {
    // "Ana Ruiz, the mayor, who is ill, will go"
    if (classes[at] === 'comma') return /^(?:who|which|whose)$/.test(lower[at + 1] ?? '') ? comma : at;
    if (breaks.has(classes[at]!) || finite.has(classes[at]!)) return comma;
  }
  return comma;
}

/** Whether "on Friday" or "on 12 March" begins there. */
function isDated(grammar: Grammar, at: number): boolean {
  const { classes } = grammar;
  const isDay = classes[at + 1] === 'number' && classes[at + 2] === 'date';
  return classes[at] === 'preposition' && (classes[at + 1] === 'date' || isDay);
}

/** Prepositions: what stands behind them belongs to what is told. */
const noParticiples: ReadonlySet<string> = new Set(
  'including excluding following according regarding concerning during'.split(' '),
);

/** "closing most schools": what comes of it, as far as the word's ending and what follows tell. */
export function isParticiple({ classes, lower }: Grammar, at: number): boolean {
  const isOne =
    classes[at] === 'gerund' || (/^(?:noun|adjective|verb)$/.test(classes[at] ?? '') && lower[at]!.endsWith('ing'));
  return isOne && !noParticiples.has(lower[at]!) && !finite.has(classes[at + 1]!);
}

/** Behind "…, aged 16 and 17," where a finite verb goes on from there; else `comma` itself. */
function overApposition(grammar: Grammar, comma: number, limit: number): number {
  const { classes } = grammar;
  if (classes[comma] !== 'comma') return comma;
  for (let at = comma + 3; at < Math.min(limit, comma + longestClause); at++) {
    if (classes[at] === 'comma') return finite.has(classes[at + 1]!) ? at + 1 : comma;
    if (breaks.has(classes[at]!)) return comma;
  }
  return comma;
}

/**
 * The verb of the clause that begins at `start`, where commas part its subject from it: "the plants in Dayton, Ohio, and
 * Gary, Indiana, will close", "the hall, which opened in 1874, was lost"; else `start`.
 */
export function verbFrom(grammar: Grammar, start: number, limit: number): number {
  const { classes, lower } = grammar;
  const comma = grammar.phraseEnd(start, limit);
  const verb = overApposition(grammar, comma, limit);
  if (verb > comma) return verb;
  let commas = 0;
  let isRelative = false;
  for (let at = start; at < Math.min(limit, start + longestSubject); at++) {
    const kind = classes[at]!;
    if (kind === 'comma') {
      isRelative = /^(?:who|which|whose)$/.test(lower[at + 1]!);
      commas++;
    } else if (finite.has(kind) && !isRelative) return commas > 1 && classes[at - 1] === 'comma' ? at : start;
    else if (!isRelative && !inSubject.has(kind)) return start;
  }
  return start;
}

/** What an aside between commas that tells more of the word before it begins with, but for articles. */
const opensAside: ReadonlySet<string> = new Set(['or', 'including', 'which', 'who', 'whose', 'where']);

/**
 * The comma that closes the aside which the one at `comma` opens, where the clause goes on behind it: "the match, which was
 * played in rain, to be called off", "600 jobs, or 5% of its staff, by June"; else 0.
 */
export function overAside(grammar: Grammar, comma: number, limit: number): number {
  const { classes, lower } = grammar;
  const opening = lower[comma + 1]!;
  if (!(opensAside.has(opening) || articles.has(opening)) || classes[comma + 2] === 'comma') return 0;
  let isRelative = false;
  for (let at = comma + 1; at < Math.min(limit, comma + longestClause); at++) {
    const kind = classes[at]!;
    if (kind === 'comma') return isGoingOn(grammar, at + 1) ? at : 0;
    isRelative ||= /^(?:which|who|whose|where|that)$/.test(lower[at]!);
    if ((breaks.has(kind) && lower[at] !== '%') || (!isRelative && finite.has(kind))) return 0;
  }
  return 0;
}

/** Whether a clause goes on at the token, and not with where something is said. */
function isGoingOn({ classes, lower }: Grammar, at: number): boolean {
  const isPlace = articles.has(lower[at + 1]!) && occasions.has(lower[at + 2]!);
  return classes[at] === 'to' || (classes[at] === 'preposition' && !isPlace);
}

/** What stands before a number, by its first word: "at least", "up to". */
const quantifiers: ReadonlyMap<string, readonly string[]> = new Map([
  ['at', ['least', 'most']],
  ['up', ['to']],
]);
const oneWord: ReadonlySet<string> = new Set('about around over under'.split(' '));

/** Behind "at least", "up to", "about" or "between 5 and" where a number follows; else `at`. */
export function behindQuantifier({ classes, lower }: Grammar, at: number): number {
  const word = lower[at] ?? '';
  const isTwo = quantifiers.get(word)?.includes(lower[at + 1] ?? '') === true;
  const isRange = word === 'between' && classes[at + 1] === 'number' && lower[at + 2] === 'and';
  const number = isTwo ? at + 2 : isRange ? at + 3 : oneWord.has(word) ? at + 1 : at;
  const isFew =
    lower[number] === 'a' && /^(?:dozen|hundred|thousand|couple|third|quarter|half)$/.test(lower[number + 1] ?? '');
  return classes[number] === 'number' || isFew ? number : at;
}
