import { spanOf, type Document } from '../document';
import type { EntityType } from '../model';
import type { TokenRange } from '../segment/sentences';
import { countryOfName } from '../entities/countries';
import { companyEnds, honorifics, months, shipPrefixes, storms, weekdays } from './lexicon';
import { firmEnds, isCleric, isOfficer, isParty, makers, sports } from './bounds';
import { isCapitalized, isLowercase } from '../words';

/** How sure a type is that a rule tells. */
export const correctionConfidence = 0.9;
/** How sure one is that its last word confirms: of such nine in ten are right on articles not seen. */
export const typeConfidence = 0.8;

/** The party and state behind the name of a member of Congress: "R-Ohio", "D-Calif." */
const partyTag = /^[RDI]-\p{Lu}/u;
/** What is a place with “of” and a name behind it: in the training articles it always is, but they have few of them. */
const placeNouns = new Set('Line Strait Straits Gulf Bay Sea Cape Isle Isles Isthmus Horn'.split(' '));
/** What stands before a year, though a plural noun is behind it: "in 2019 tens of", "the 2019 elections". */
const beforeYears = new Set(
  `in since by from of until till before after to between and or than for during about around on the a an this that
  last late early mid fellow`.split(/\s+/),
);
const fourDigits = /^\p{Nd}{4}$/u;
/** No news tells of a year behind it. */
const latestYear = 2199;
/** Behind an hour as four figures: "1800 GMT", "0600 local time". */
const timeZone = /^(?:GMT|UTC|BST|CET|EST|EDT|hours|local)$/;
const zoneName = /^(?:GMT|UTC|BST|CES?T|E[SD]T|P[SD]T|IST)$/;
const pluralNoun = /^(?:\p{Ll}{2,}(?<!s)s|people|men|women|children)$/u;

/** What newspapers are called behind a place: "the Halden Courier". */
const newspapers = new Set(
  'Herald Echo Argus Courier Gazette Tribune Chronicle Telegraph Examiner Inquirer'.split(' '),
);
/** What only something built is called. */
const buildings = new Set(
  'Airport Aquarium Arena Expressway Ground Grounds Highway Lighthouse Motorway Museum Prison Rd Road Stadium Tunnel'.split(
    ' ',
  ),
);
/** What somebody is called by others who do not name him: "a 41-year-old Datuk". */
const bareTitles = new Set('Datuk Datin Dato Alhaji Hajia'.split(' '));
/** What only teams are called behind a first word: "Orlando Pirates". */
const teamNouns = new Set(
  `Pirates Chiefs Bolts Leopards Lions Tigers Eagles Sharks Bulls Giants Warriors Hawks Falcons Rovers Wanderers Panthers
  Wolves Raiders Titans Crusaders Stallions Rhinos Broncos Roosters Cheetahs Stormers Hurricanes Boyz Athletic Albion
  Hotspur United`.split(/\s+/),
);
/** What is built under such a name though the model may take it for the place around; streets and parks are places to readers. */
const landmarks = new Set(
  `Airport Aquarium Arena Bridge Cathedral Cemetery Dam Hospital Lighthouse Mall Mausoleum Museum Prison Roundabout
  Stadium Terminal Theatre Theater Tunnel Velodrome Zoo`.split(/\s+/),
);
/** What happens, is agreed or is awarded under such a name, and when it did. */
const happenings = new Set(
  `Accord Accords Act Age Agreement Award Biennale Bill Championship Championships Cup Declaration Derby Doctrine Festival
  Fever Framework Inquiry Marathon Massacre Medal Olympics Open Plan Prize Protocol Rebellion Strategy Summit Syndrome
  Tournament Treaty Trophy Uprising War`.split(/\s+/),
);
/** Newspapers whose names are those of people of a kind. */
const papersLikePeople = new Set(['Guardian', 'Hindu', 'Australian', 'Oklahoman', 'Scotsman', 'Irishman', 'Economist']);
/** Near these so many pounds are a weight. */
const heavy =
  /^(?:weigh(?:s|ed|ing|t)?|heav(?:y|ier)|lift(?:s|ed|ing)?|press(?:es|ed|ing)?|tall|feet|foot|kg|kilos?|los(?:e|es|t|ing)|shed|gain(?:s|ed|ing)?|overweight|obese)$/;
/** In tokens. */
const nearWeight = 7;
/** Degrees as they stand behind a name; without full stops some are states. */
const degree = /^(?:M\.D\.|Ph\.D\.|R\.N\.|J\.D\.|D\.O\.|M\.P\.H\.|M\.B\.A\.|D\.D\.S\.)$/;
/** "Halden Corp (HLDN.N)", "(NASDAQ: HLDN)": what shares are traded under. */
const exchange = /^(?:NASDAQ|Nasdaq|NYSE|LSE|LON|ASX|TSX|TSE|HKEX|BSE|NSE)$/;

/** Whether the last word of the name says that it is of the type: "Mirrow Prison", "Halden Prize". */
export function isOfType(words: readonly string[], { firstToken, endToken }: TokenRange, type: EntityType): boolean {
  const last = words[endToken - 1]!;
  if (endToken - firstToken === 1) return false;
  return type === 'facility' ? landmarks.has(last) : type === 'misc' && happenings.has(last);
}

/** Whether a title stands before the name: "Mr", "Det Ch Insp". */
export function isTitled(words: readonly string[], firstToken: number): boolean {
  const before = words[firstToken - 1] ?? '';
  return honorifics.has(before.toLowerCase()) && isCapitalized(before);
}

/** A name of the article as the model finds it. */
interface TaggedName extends TokenRange {
  readonly words: readonly string[];
  readonly name: string;
  readonly type: EntityType;
}

/** What the last word of a longer name tells, where the model takes that for one of these. */
const byLastWord: readonly (readonly [last: ReadonlySet<string>, taken: readonly EntityType[], is: EntityType])[] = [
  [newspapers, ['location'], 'organization'],
  [teamNouns, ['person', 'location'], 'organization'],
  // "Cape Town" is no team.
  [new Set(['Town']), ['person'], 'organization'],
  [firmEnds, ['person', 'location'], 'organization'],
  [new Set(['Volcano']), ['person', 'organization'], 'location'],
  [buildings, ['person', 'organization'], 'facility'],
  // "The Ana Ruiz Show"
  [new Set(['Show', 'Podcast']), ['person', 'organization', 'location'], 'misc'],
];

/**
 * What a rule knows better than the model, where the training articles are at odds with readers or have too few
 * examples: the type of a name found, or `null` where it is none.
 */
export function correctType(
  document: Document,
  firstToken: number,
  endToken: number,
  type: EntityType,
): EntityType | null {
  const { text, words } = document;
  const { start, end } = spanOf(document, { firstToken, endToken });
  const name = text.slice(start, end);
  // Most of the articles have “Thursday” in “Thursday night” for an other name; to a reader it is a day.
  // Short forms are words of their own: “the Sun”, “Mon villages”.
  if (/day$/i.test(name) && weekdays.has(name.toLowerCase())) return 'date';
  const found = { words, firstToken, endToken, name, type };
  if (isNoName(found)) return null;
  return typeBeside(found) ?? (endToken - firstToken > 1 ? typeByWords(found) : null) ?? type;
}

/** Whether the words are no name but what looks like one: numbers, titles, abbreviations. */
function isNoName(found: TaggedName): boolean {
  const { words, firstToken, endToken, name, type } = found;
  const [before = '', next = ''] = [words[firstToken - 1], words[endToken]];
  if (type === 'date' && isNoDate(found)) return true;
  if (fourDigits.test(name) && (isCount(before, next) || timeZone.test(next))) return true;
  if (bareTitles.has(name) && /^(?:an?|the|old)$/.test(before)) return true;
  // "My Lords, we have seen it"
  if (/^My (?:Lord|Lords|Lady)$/.test(name)) return true;
  if (partyTag.test(name) || zoneName.test(name) || (degree.test(name) && before === ',')) return true;
  if (exchange.test(words[firstToken - 2] ?? '') && before === ':') return true;
  const isTicker = before === '(' && words[firstToken + 1] === '.' && words[firstToken + 3] === ')';
  return isTicker && /^\p{Lu}{1,2}$/u.test(words[firstToken + 2]!);
}

/** Whether a number that the model takes for a year is none. */
function isNoDate({ words, firstToken, endToken, name }: TaggedName): boolean {
  // "Rescue 1122", a service.
  if (/^1[0-4]\d\d$/.test(name) && isNamePart(words[firstToken - 1])) return true;
  // "(555) 014-2233"
  const isDialled = words[firstToken - 1] === '-' && /^\p{Nd}{3}$/u.test(words[firstToken - 2] ?? '');
  if (fourDigits.test(name) && (isDialled || Number(name) > latestYear)) return true;
  // "on 0800 555 111": no year begins so.
  return /^0\p{Nd}{2,}(?:\s\p{Nd}{3,})*$/u.test(name) || words[endToken] === 'block';
}

/** The type that the words beside the name tell, or its form; `null` where they tell none. */
function typeBeside(found: TaggedName): EntityType | null {
  const { words, firstToken, endToken, name, type } = found;
  const before = words[firstToken - 1] ?? '';
  const isThe = /^the$/i.test(before);
  if (isParty(words, firstToken - 2) && before === ',' && type !== 'person') return 'location';
  // "told the Guardian", and "seen by the Guardian": guardians are no people.
  const isTold = isThe && /^(?:told|tells)$/.test(words[firstToken - 2] ?? '');
  const isPaper = (isTold && papersLikePeople.has(name)) || (isThe && name === 'Guardian');
  if (type === 'norp' && isPaper) return 'organization';
  if (type === 'money' && isWeight(found)) return 'quantity';
  // "the N69"
  if (type === 'organization' && isThe && /^[AMN]\d{1,4}$/.test(name)) return 'location';
  if (type !== 'person' && type !== 'date' && isCleric(words, found)) return 'person';
  if (type === 'organization' && isOfficer(words, { firstToken: firstToken - 1, endToken })) return 'person';
  // "the iPhone 17"
  if (type === 'date' && /^\p{Ll}\p{Lu}/u.test(name)) return 'product';
  if (type !== 'person') return null;
  if (makers.has(before)) return 'organization';
  // "another storm, named Zelda"
  const comma = firstToken - 2;
  const called = /^(?:named|called|dubbed)$/.test(before) ? words[words[comma] === ',' ? comma - 1 : comma] : '';
  return storms.has(words[firstToken]!.toLowerCase()) || storms.has(called ?? '') ? 'misc' : null;
}

/** The type that the first or last word of a longer name tells; `null` where they tell none. */
function typeByWords({ words, firstToken, endToken, type }: TaggedName): EntityType | null {
  const [first, last, joint] = [words[firstToken]!, words[endToken - 1]!, words[endToken - 2]];
  if (joint === ',' && companyEnds.has(last) && endToken - firstToken > 2) return 'organization';
  // In the training articles all of them are facilities.
  if (shipPrefixes.has(first)) return 'facility';
  const [, , told] = byLastWord.find(([lasts, taken]) => lasts.has(last) && taken.includes(type)) ?? [];
  if (told) return told;
  const isPlace = type === 'location';
  if (isPlace && endToken - firstToken === 2 && sports.has(first) && countryOfName(last) !== undefined)
    return 'organization';
  const isWhole = first !== 'The' && joint !== 'of' && joint !== 'and';
  if (isWhole && isPlace && landmarks.has(last)) return 'facility';
  if (isWhole && (isPlace || type === 'organization') && happenings.has(last)) return 'misc';
  return type === 'organization' && placeNouns.has(first) && words[firstToken + 1] === 'of' ? 'location' : null;
}

/** "The calf weighed 88 pounds", but "lost 20 million pounds", "gained 50 pounds ($63)". */
function isWeight({ words, firstToken, endToken, name }: TaggedName): boolean {
  if (!/^pounds?$/.test(words[endToken - 1]!) || !/^[\d,.]+[\s-]\S+$/.test(name) || words[endToken] === '(')
    return false;
  return words.slice(Math.max(0, firstToken - nearWeight), firstToken).some((word) => heavy.test(word));
}

const isNamePart = (word = ''): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && !beforeYears.has(word.toLowerCase()) && !months.has(word.toLowerCase());

/** Whether a number between these words counts something: "protects 1500 elephants". */
function isCount(before = '', behind = ''): boolean {
  return isLowercase(before) && !beforeYears.has(before) && pluralNoun.test(behind);
}
