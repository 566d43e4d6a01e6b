import type { Tags } from './compromise';
import { isPeopleNoun, roleNouns, saying } from './names/lexicon';
import { reportingVerbs } from './quotes/reportingVerbs';

const present: Tags = new Set(['Verb', 'PresentTense']);
const past: Tags = new Set(['Verb', 'PastTense']);
const plural: Tags = new Set(['Noun', 'Plural']);
const people: Tags = new Set(['Noun', 'Plural', 'Actor']);
const singular: Tags = new Set(['Noun', 'Singular']);
const gerund: Tags = new Set(['Verb', 'PresentTense', 'Gerund']);

/** Verbs whose past is taken for a noun. */
const pasts: ReadonlySet<string> = new Set('cut hit set beat split cast shed spread'.split(' '));
/** What an object begins with, or another noun. */
const opensObject: ReadonlySet<string> = new Set('its his her their our my the a an'.split(' '));
/** Behind these begins the subject of what is said, and no verb in the present stands there: "said prices would fall". */
const sayers: ReadonlySet<string> = new Set('said says say saying added warned insisted claimed'.split(' '));
/** What somebody is, but does as well: "she heads the firm". */
const done: ReadonlySet<string> = new Set('heads chairs leads models captains partners officers hosts'.split(' '));
/** Behind these stands the verb: "he judges", "Ana Ruiz also coaches". */
const beforeVerb: ReadonlySet<string> = new Set('he she it who that which also often never to'.split(' '));

/** What somebody reports of, or the mark before it: “Ana Ruiz, 40, calls it a farce”, “Ana Ruiz describes “a farce””. */
const opensReported: ReadonlySet<string> = new Set([
  ...opensObject,
  ...'it him them us me this that these those " “ ‘ \''.split(' '),
]);

/** What one reads, of nouns that are taken for verbs. */
const reading: ReadonlySet<string> = new Set('report review release survey probe poll study notice brief'.split(' '));
/** What measures a thing in front of it: "a 40-page order". */
const measures: ReadonlySet<string> = new Set('page minute hour day week month year'.split(' '));
/** What goes on telling what somebody does, behind a comma: "closed on Friday, saying sales". */
const participles: ReadonlySet<string> = new Set('saying adding arguing claiming insisting blaming'.split(' '));

/**
 * The tags of the token at `at`, but for slips of the tagger that cost a text its speakers: "the council cut its budget",
 * "engineers said". `tags` are those of the tokens from `first` on; what stands beyond them is not looked at.
 */
export function mendedTags(words: readonly string[], tags: readonly Tags[], first: number, at: number): Tags {
  const word = words[at]!;
  const own = tags[at - first]!;
  const before = at > first ? words[at - 1]! : '';
  const behind = at + 1 - first < tags.length ? words[at + 1]! : '';
  if (pasts.has(word)) {
    const subject = tags[at - 1 - first];
    const isSubject = subject?.has('Noun') && !subject.has('Possessive');
    const isObject = opensObject.has(behind) || tags[at + 1 - first]?.has('Value');
    return own.has('Noun') && isSubject && isObject ? past : own;
  }
  const isParticiple = before === ',' ? participles.has(word) : word === 'saying' && isBehindNoun(tags[at - 1 - first]);
  if (isParticiple) return own.has('Gerund') ? own : gerund;
  if (own.has('Verb') && !own.has('Gerund')) {
    const second = at - 2 >= first ? words[at - 2]! : '';
    // "amid claims that"
    if (before === 'amid') return word.endsWith('s') ? plural : singular;
    // "her campaign announced"
    const isOwned = opensObject.has(before) || /^['’]s$/.test(before);
    const isSubject = isOwned && !own.has('PastTense') && tags[at + 1 - first]?.has('PastTense');
    const isNoun = isSubject || isNounBehindArticle(word, before, second) || isSource(before, second, behind);
    if (isNoun) return singular;
  }
  if (
    !own.has('Verb') &&
    opensReported.has(behind) &&
    word.endsWith('s') &&
    isVerbOfSubject(word, tags, at - first, before)
  )
    return present;
  if (sayers.has(before)) return own.has('PresentTense') && /[^s]s$/.test(word) ? plural : own;
  if (!own.has('PresentTense') || !word.endsWith('s') || beforeVerb.has(before) || done.has(word)) return own;
  if (!isPeopleNoun(word.toLowerCase())) return own;
  // "Ana Ruiz judges the dogs", but "West Power engineers said"
  const takesObject = opensObject.has(behind) || behind === 'that';
  return takesObject && tags[at - 1 - first]?.has('Noun') ? own : people;
}

/** "with half of the voters saying he would", "calls saying that", but not "an old saying". */
function isBehindNoun(before: Tags | undefined): boolean {
  return before?.has('Noun') === true && !before.has('Possessive');
}

/** "an arrest affidavit", "a police report", "a 40-page order": right behind an article or measure, or what one reads behind an article and another noun. */
function isNounBehindArticle(word: string, before: string, second: string): boolean {
  const isMeasured = second === '-' && measures.has(before);
  if (before === 'a' || before === 'an' || isMeasured) return !/(?:ed|ing)$/.test(word);
  return (second === 'a' || second === 'an') && reading.has(word);
}

/** Whether the word is a verb that reports, behind a name or the comma that ends what is told of who does: "Ana Ruiz, 40, calls". */
function isVerbOfSubject(word: string, tags: readonly Tags[], at: number, before: string): boolean {
  const isReporting =
    reportingVerbs.has(word.slice(0, -1)) ||
    (word.endsWith('ies') && reportingVerbs.has(`${word.slice(0, -3)}y`)) ||
    (word.endsWith('es') && reportingVerbs.has(word.slice(0, -2)));
  if (!isReporting) return false;
  // "letters, calls the council had": a list of things.
  if (before === ',')
    return tags[at - 2] !== undefined && !(tags[at - 2]!.has('Plural') && !tags[at - 2]!.has('ProperNoun'));
  return tags[at - 1]?.has('ProperNoun') === true && !tags[at - 1]!.has('Possessive');
}

/** "according to police", "said finance chief Ana Ruiz" */
function isSource(before: string, second: string, behind: string): boolean {
  if (before === 'to') return second === 'according' || second === 'According';
  return saying.has(before) && roleNouns.has(behind);
}
