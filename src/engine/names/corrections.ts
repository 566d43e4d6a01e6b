import type { Document } from '../document';
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

/**
 * What a rule knows better than the model, where the training articles are at odds with readers or have too few
 * examples: the type of a name found, or `null` where it is none.
 */
export function correctType(
  { text, tokens, words }: Document,
  firstToken: number,
  endToken: number,
  type: EntityType,
): EntityType | null {
  const name = text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end);
  // Most of the articles have “Thursday” in “Thursday night” for an other name; to a reader it is a day.
  // Short forms are words of their own: “the Sun”, “Mon villages”.
  if (/day$/i.test(name) && weekdays.has(name.toLowerCase())) return 'date';
  if (bareTitles.has(name) && /^(?:an?|the|old)$/.test(words[firstToken - 1] ?? '')) return null;
  // "Rescue 1122", a service.
  if (type === 'date' && /^1[0-4]\d\d$/.test(name) && isNamePart(words[firstToken - 1])) return null;
  if (degree.test(name) && words[firstToken - 1] === ',') return null;
  if (isParty(words, firstToken - 2) && words[firstToken - 1] === ',' && type !== 'person') return 'location';
  if (partyTag.test(name) || zoneName.test(name)) return null;
  if (/^\p{Nd}{4}$/u.test(name) && isCount(words[firstToken - 1], words[endToken])) return null;
  if (/^\p{Nd}{4}$/u.test(name) && timeZone.test(words[endToken] ?? '')) return null;
  // "(555) 014-2233"
  const isDialled = words[firstToken - 1] === '-' && /^\p{Nd}{3}$/u.test(words[firstToken - 2] ?? '');
  if (type === 'date' && /^\p{Nd}{4}$/u.test(name) && (isDialled || Number(name) > latestYear)) return null;
  // "on 0800 555 111": no year begins so.
  if (type === 'date' && /^0\p{Nd}{2,}(?:\s\p{Nd}{3,})*$/u.test(name)) return null;
  // "told the Guardian"
  const isTold = /^(?:told|tells)$/.test(words[firstToken - 2] ?? '') && /^the$/i.test(words[firstToken - 1] ?? '');
  if (type === 'norp' && isTold && papersLikePeople.has(name)) return 'organization';
  // "seen by the Guardian": guardians are no people.
  if (type === 'norp' && name === 'Guardian' && /^the$/i.test(words[firstToken - 1] ?? '')) return 'organization';
  if (type === 'date' && words[endToken] === 'block') return null;
  // "The calf weighed 88 pounds", but "lost 20 million pounds", "gained 50 pounds ($63)"
  const isWeight = type === 'money' && /^pounds?$/.test(words[endToken - 1]!) && /^[\d,.]+[\s-]\S+$/.test(name);
  if (
    isWeight &&
    words[endToken] !== '(' &&
    words.slice(Math.max(0, firstToken - nearWeight), firstToken).some((word) => heavy.test(word))
  )
    return 'quantity';
  // "My Lords, we have seen it"
  if (words[firstToken] === 'My' && /^My (?:Lord|Lords|Lady)$/.test(name)) return null;
  // "the N69"
  if (type === 'organization' && /^[AMN]\d{1,4}$/.test(name) && /^the$/i.test(words[firstToken - 1] ?? ''))
    return 'location';
  if (type !== 'person' && type !== 'date' && isCleric(words, { firstToken, endToken })) return 'person';
  if (type === 'organization' && isOfficer(words, { firstToken: firstToken - 1, endToken })) return 'person';
  if (words[endToken - 2] === ',' && companyEnds.has(words[endToken - 1]!) && endToken - firstToken > 2)
    return 'organization';
  if (type === 'person' && makers.has(words[firstToken - 1] ?? '')) return 'organization';
  if (type === 'person' && storms.has(words[firstToken]!.toLowerCase())) return 'misc';
  // "another storm, named Zelda"
  if (type === 'person' && /^(?:named|called|dubbed)$/.test(words[firstToken - 1] ?? '')) {
    const before = words[firstToken - 2] === ',' ? words[firstToken - 3] : words[firstToken - 2];
    if (storms.has(before ?? '')) return 'misc';
  }
  // In the training articles all of them are facilities.
  if (endToken - firstToken > 1 && shipPrefixes.has(words[firstToken]!)) return 'facility';
  // "the iPhone 17"
  if (type === 'date' && /^\p{Ll}\p{Lu}/u.test(name)) return 'product';
  if (exchange.test(words[firstToken - 2] ?? '') && words[firstToken - 1] === ':') return null;
  const isTicker = words[firstToken - 1] === '(' && words[firstToken + 1] === '.' && words[firstToken + 3] === ')';
  if (isTicker && /^\p{Lu}{1,2}$/u.test(words[firstToken + 2]!)) return null;
  if (type === 'location' && endToken - firstToken > 1 && newspapers.has(words[endToken - 1]!)) return 'organization';
  const isTeam = endToken - firstToken > 1 && teamNouns.has(words[endToken - 1]!);
  if (isTeam && (type === 'person' || type === 'location')) return 'organization';
  // "Cape Town" is no team.
  if (type === 'person' && endToken - firstToken > 1 && words[endToken - 1] === 'Town') return 'organization';
  const isFirm = endToken - firstToken > 1 && firmEnds.has(words[endToken - 1]!);
  if (isFirm && (type === 'person' || type === 'location')) return 'organization';
  if (type === 'location' && endToken - firstToken === 2 && sports.has(words[firstToken]!)) {
    if (countryOfName(words[endToken - 1]!) !== undefined) return 'organization';
  }
  if ((type === 'person' || type === 'organization') && endToken - firstToken > 1 && words[endToken - 1] === 'Volcano')
    return 'location';
  const isBuilt = endToken - firstToken > 1 && buildings.has(words[endToken - 1]!);
  if (isBuilt && (type === 'person' || type === 'organization')) return 'facility';
  const isLong =
    endToken - firstToken > 1 &&
    words[firstToken] !== 'The' &&
    words[endToken - 2] !== 'of' &&
    words[endToken - 2] !== 'and';
  if (isLong && type === 'location' && landmarks.has(words[endToken - 1]!)) return 'facility';
  if (isLong && (type === 'location' || type === 'organization') && happenings.has(words[endToken - 1]!)) return 'misc';
  if (type === 'organization' && placeNouns.has(words[firstToken]!) && words[firstToken + 1] === 'of')
    return 'location';
  return type;
}

const isNamePart = (word = ''): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && !beforeYears.has(word.toLowerCase()) && !months.has(word.toLowerCase());

/** Whether a number between these words counts something: "protects 1500 elephants". */
function isCount(before = '', behind = ''): boolean {
  return isLowercase(before) && !beforeYears.has(before) && pluralNoun.test(behind);
}
