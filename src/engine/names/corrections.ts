import type { Document } from '../document';
import type { EntityType } from '../model';
import type { TokenRange } from '../segment/sentences';
import { countryOfName } from '../entities/countries';
import { describing, honorifics, honours, months, shipPrefixes, ships, storms, weekdays } from './lexicon';

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
  Wolves Raiders Titans Crusaders Stallions Rhinos Broncos Roosters Cheetahs Stormers Hurricanes Boyz`.split(/\s+/),
);
/** What is built under such a name though the model may take it for the place around; streets and parks are places to readers. */
const landmarks = new Set(
  `Airport Aquarium Arena Bridge Cathedral Cemetery Dam Hospital Lighthouse Mall Mausoleum Museum Prison Roundabout
  Stadium Terminal Theatre Theater Tunnel Velodrome Zoo`.split(/\s+/),
);
/** What happens, is agreed or is awarded under such a name. */
const happenings = new Set(
  `Accord Accords Act Agreement Award Biennale Bill Championship Championships Cup Declaration Derby Doctrine Festival
  Fever Framework Inquiry Marathon Massacre Medal Olympics Open Plan Prize Protocol Rebellion Strategy Summit Syndrome
  Tournament Treaty Trophy Uprising War`.split(/\s+/),
);
/** Newspapers whose names are those of people of a kind. */
const papersLikePeople = new Set(['Guardian', 'Hindu', 'Australian', 'Oklahoman', 'Scotsman', 'Irishman', 'Economist']);
const congressMembers = new Set('Republican Republicans Democrat Democrats'.split(' '));
/** What stands before them and is a name of its own; the "House" of "House Republicans" is none. */
const states = new Set(
  `Alabama| Alaska| Arizona| Arkansas| California| Colorado| Connecticut| Delaware| Florida| Georgia| Hawaii| Idaho|
  Illinois| Indiana| Iowa| Kansas| Kentucky| Louisiana| Maine| Maryland| Massachusetts| Michigan| Minnesota|
  Mississippi| Missouri| Montana| Nebraska| Nevada| New Hampshire| New Jersey| New Mexico| New York| North Carolina|
  North Dakota| Ohio| Oklahoma| Oregon| Pennsylvania| Rhode Island| South Carolina| South Dakota| Tennessee| Texas|
  Utah| Vermont| Virginia| Washington| West Virginia| Wisconsin| Wyoming`
    .split('|')
    .map((name) => name.trim()),
);
/** What an organization is, written large at the beginning of a sentence; what firms have in their names is not listed. */
const firms = new Set(
  'Insurer Airline Retailer Brewer Carmaker Automaker Chipmaker Drugmaker Planemaker Miner Shipbuilder Brokerage Lender'.split(
    ' ',
  ),
);
/** What only firms are called behind a first word, and no person. */
const firmEnds = new Set(
  `Airlines Airways Beverages Brands Electronics Entertainment Foods Holdings Industries Logistics Motors Pharmaceuticals
  Properties Resources Semiconductors Supermarkets Systems Technologies Therapeutics`.split(/\s+/),
);
/** What governs a sport under its name and the country's: "Hockey India". */
const sports = new Set(
  `Athletics Badminton Baseball Basketball Boxing Cricket Cycling Football Golf Gymnastics Hockey Netball Rowing Rugby
  Sailing Softball Swimming Tennis Triathlon Volleyball`.split(/\s+/),
);
/** Who sits in a parliament, between a party and a name: "Fine Gael TD Ana Ruiz". */
const seats = new Set('MP MEP MSP TD MLA MK MHA MNA MPP'.split(' '));
const agencies = new Set('Reuters AFP AP CNN Bloomberg'.split(' '));
/** Ranks that the training articles do not have, and that the model takes for part of the name: "Det Ch Insp Mary Gill". */
const ranks = new Set(
  `det ch insp supt sgt pc cllr coun cr datuk dato seri sri tun commodore shri smt alhaji alhaja mdm fr democrat rival rivals
  parliamentarian baroness ayatollah maulana engr barr otunba ratu hajia pastor mentri menteri besar`.split(/\s+/),
);
const councilParties = new Set(
  'Con Lab Lib LD LibDem Ind Green Grn SNP Plaid Reform UKIP Labour Independent Conservative'.split(' '),
);
/** Degrees as they stand behind a name; without full stops some are states. */
const degree = /^(?:M\.D\.|Ph\.D\.|R\.N\.|J\.D\.|D\.O\.|M\.P\.H\.|M\.B\.A\.|D\.D\.S\.)$/;
/** "Halden Corp (HLDN.N)", "(NASDAQ: HLDN)": what shares are traded under. */
const exchange = /^(?:NASDAQ|Nasdaq|NYSE|LSE|LON|ASX|TSX|TSE|HKEX|BSE|NSE)$/;

/**
 * Where the name begins: behind the ranks that a person's begins with, and with the word for a storm or a ship's "HMS"
 * before it where that is not of the name before, which ends at `freeFrom`; without what a firm is.
 */
export function beginningOf(
  words: readonly string[],
  { firstToken, endToken }: TokenRange,
  type: EntityType,
  freeFrom: number,
): number {
  const before = words[firstToken - 1] ?? '';
  const isStorm = /^\p{Lu}/u.test(before) && storms.has(before.toLowerCase()) && (type === 'person' || type === 'misc');
  // "the ferry Lady Halden"
  const isShip = /^\p{Lu}/u.test(before) && ships.has(words[firstToken - 2] ?? '');
  if ((isStorm || isShip || shipPrefixes.has(before)) && firstToken > freeFrom) return firstToken - 1;
  if (type === 'organization') {
    // "Mosvik, Halden – The Ports Authority said": what is before the dash is where it was written.
    const dash = words.slice(firstToken, endToken).findLastIndex((word) => /^(?:--|[–—])$/.test(word));
    const behindDash = firstToken + dash + 1;
    if (dash >= 0 && words[behindDash] === 'The' && behindDash + 1 < endToken) return behindDash + 1;
    // "Insurer Halden Mutual" at the beginning of a sentence.
    const isTrade =
      endToken - firstToken > 1 && firms.has(words[firstToken]!) && /^\p{Lu}/u.test(words[firstToken + 1]!);
    return isTrade ? firstToken + 1 : firstToken;
  }
  if (type === 'location' && isParty(words, firstToken) && words[firstToken + 1] === ',') return firstToken + 2;
  const isSport = sports.has(before) && firstToken > freeFrom && countryOfName(words[firstToken]!) !== undefined;
  if (type === 'location' && isSport && endToken === firstToken + 1) return firstToken - 1;
  if (type !== 'person') return firstToken;
  let first = words[firstToken] === 'Tan' && words[firstToken + 1] === 'Sri' ? firstToken + 1 : firstToken;
  while (first < endToken - 1 && isRank(words[first]!)) first++;
  return first;
}

/** "Cllr Mary Gill (Lab, Eastgate)": the party of a councillor before the ward. */
function isParty(words: readonly string[], at: number): boolean {
  return words[at - 1] === '(' && councilParties.has(words[at]!);
}

/** "Pastor", "Midfielder" at the beginning of a sentence. */
function isRank(word: string): boolean {
  const small = word.toLowerCase();
  return ranks.has(small) || describing.has(small);
}

/** What stands in no name of a person, but behind one: "Yesh Din by Hanukkah". */
const behindPeople = new Set('in on at by to for from with as and or is was has had will would said says'.split(' '));

/** Where the name ends: "Mary Gill CBE" before what she was given. */
export function endOf(words: readonly string[], { firstToken, endToken }: TokenRange, type: EntityType): number {
  if (type === 'organization' && endToken - firstToken > 1 && seats.has(words[endToken - 1]!)) return endToken - 1;
  if (type !== 'person') return endToken;
  for (let at = firstToken + 1; at < endToken; at++) {
    if (behindPeople.has(words[at]!) && words[at - 1] !== '-') return at;
  }
  return endToken - firstToken > 2 && honours.has(words[endToken - 1]!) ? endToken - 1 : endToken;
}

/** What ministers are for. */
const portfolios = new Set(
  `Agriculture Commerce Culture Defence Defense Education Employment Energy Environment Finance Fisheries Forestry Health
  Housing Information Interior Justice Labor Labour Lands Power State Tourism Trade Transport Transportation Treasury
  Water Works`.split(/\s+/),
);
/** What there may be two of in one breath: "Halden Hospital and Mosvik Hospital". */
const institutions = new Set('Hospital University School College Church Bank Airport Academy'.split(' '));

/** One of the names that the model takes for one, half-open. */
interface NamePart {
  readonly from: number;
  readonly to: number;
  readonly of: EntityType;
}

/**
 * The parts of what the model takes for one name and is two: "a California Republican", "told Reuters Berlin would not
 * agree", "in Halden, Mosvik and Port Ellery", "Leader of the Opposition Ana Ruiz", of which the first is none.
 */
export function partsOf(
  words: readonly string[],
  { firstToken, endToken }: TokenRange,
  type: EntityType | null,
): readonly NamePart[] | null {
  if (type === 'location') return listedPlaces(words, firstToken, endToken);
  if (type !== 'organization' && type !== 'person') return null;
  const seat = words.slice(firstToken, endToken - 1).findIndex((word, at) => at > 0 && seats.has(word));
  if (seat > 0) {
    return [
      { from: firstToken, to: firstToken + seat, of: 'organization' },
      { from: firstToken + seat + 1, to: endToken, of: 'person' },
    ];
  }
  if (type === 'person') return null;
  const last = endToken - 1;
  if (words[firstToken] === 'Opposition' && words[firstToken - 2] === 'of' && last === firstToken + 2)
    return [{ from: firstToken + 1, to: endToken, of: 'person' }];
  // "Secretary of Defense Lloyd Park", but "Minister of Labour and Employment".
  const isFor = portfolios.has(words[firstToken]!) && /^(?:of|for)$/.test(words[firstToken - 1] ?? '');
  const isNamed =
    last === firstToken + 2 && words.slice(firstToken + 1, endToken).every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (isFor && isNamed && !words.slice(firstToken + 1, endToken).some((word) => portfolios.has(word)))
    return [{ from: firstToken + 1, to: endToken, of: 'person' }];
  for (let and = firstToken + 2; and < last - 1; and++) {
    if (words[and] !== 'and' || words[and - 1] !== words[last] || !institutions.has(words[last]!)) continue;
    return [
      { from: firstToken, to: and, of: type },
      { from: and + 1, to: endToken, of: type },
    ];
  }
  if (congressMembers.has(words[last]!) && states.has(words.slice(firstToken, last).join(' '))) {
    return [
      { from: firstToken, to: last, of: 'location' },
      { from: last, to: endToken, of: 'norp' },
    ];
  }
  const isTold = /^(?:told|tells)$/.test(words[firstToken - 1] ?? '') && /^\p{Ll}/u.test(words[endToken] ?? '');
  if (!isTold || last !== firstToken + 1 || !agencies.has(words[firstToken]!)) return null;
  return [
    { from: firstToken, to: last, of: 'organization' },
    { from: last, to: endToken, of: 'location' },
  ];
}

/** Of "Halden, Mosvik and Port Ellery" the first two; but "Dayton, Ohio, and Gary, Indiana" are two in all. */
function listedPlaces(words: readonly string[], firstToken: number, endToken: number): readonly NamePart[] | null {
  const comma = firstToken + words.slice(firstToken, endToken).indexOf(',');
  if (comma < firstToken) return null;
  if (words[endToken] !== 'and' || !/^\p{Lu}/u.test(words[endToken + 1] ?? '')) return null;
  const region = words.slice(comma + 1, endToken).join(' ');
  if (/[,.]/.test(region) || states.has(region) || countryOfName(region) !== undefined) return null;
  return [
    { from: firstToken, to: comma, of: 'location' },
    { from: comma + 1, to: endToken, of: 'location' },
  ];
}

/** Whether the last word of the name says that it is of the type: "Mirrow Prison", "Halden Prize". */
export function isOfType(words: readonly string[], { firstToken, endToken }: TokenRange, type: EntityType): boolean {
  const last = words[endToken - 1]!;
  if (endToken - firstToken === 1) return false;
  return type === 'facility' ? landmarks.has(last) : type === 'misc' && happenings.has(last);
}

/** Whether a title stands before the name: "Mr", "Det Ch Insp". */
export function isTitled(words: readonly string[], firstToken: number): boolean {
  const before = words[firstToken - 1] ?? '';
  return honorifics.has(before.toLowerCase()) && /^\p{Lu}/u.test(before);
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
  if (type === 'date' && words[endToken] === 'block') return null;
  // "My Lords, we have seen it"
  if (words[firstToken] === 'My' && /^My (?:Lord|Lords|Lady)$/.test(name)) return null;
  if (type === 'person' && storms.has(words[firstToken]!.toLowerCase())) return 'misc';
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
  if (type === 'person' && endToken - firstToken > 1 && firmEnds.has(words[endToken - 1]!)) return 'organization';
  if (type === 'location' && endToken - firstToken === 2 && sports.has(words[firstToken]!)) {
    if (countryOfName(words[endToken - 1]!) !== undefined) return 'organization';
  }
  if ((type === 'person' || type === 'organization') && endToken - firstToken > 1 && words[endToken - 1] === 'Volcano')
    return 'location';
  const isBuilt = endToken - firstToken > 1 && buildings.has(words[endToken - 1]!);
  if (isBuilt && (type === 'person' || type === 'organization')) return 'facility';
  const isLong = endToken - firstToken > 1 && words[endToken - 2] !== 'of' && words[endToken - 2] !== 'and';
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
  return /^\p{Ll}/u.test(before) && !beforeYears.has(before) && pluralNoun.test(behind);
}
