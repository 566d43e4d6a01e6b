import { countryOfDemonym, countryOfName } from '../entities/countries';
import { organizationNouns } from '../entities/roleWords';
import type { EntityType } from '../model';
import type { TokenRange } from '../segment/sentences';
import { companyEnds, describing, honours, shipPrefixes, ships, storms } from './lexicon';
import { isCapitalized, isLowercase, isTitleCase } from '../words';

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
/** What only a firm is, written large at the beginning of a sentence. */
export const makers = new Set(
  'Insurer Airline Carmaker Automaker Chipmaker Drugmaker Planemaker Shipbuilder Brokerage'.split(' '),
);
/** Those, and what somebody may be as well; what firms have in their names is not listed. */
const firms = new Set([...makers, 'Retailer', 'Brewer', 'Miner', 'Lender']);
/** What the name of a firm may begin with, and a sentence as well. */
const firstOfFirms = new Set(
  `Consolidated United General National Associated International Amalgamated Allied Standard Imperial Royal Global
  Universal Applied Advanced Federal Continental Northern Southern Eastern Western Central`.split(/\s+/),
);
/** What only firms are called behind a first word, and no person. */
export const firmEnds = new Set(
  `Airlines Airways Beverages Brands Electronics Entertainment Foods Holdings Industries Logistics Motors Pharma Pharmaceuticals
  Properties Resources Semiconductors Supermarkets Systems Technologies Therapeutics`.split(/\s+/),
);
/** What governs a sport under its name and the country's: "Hockey India". */
export const sports = new Set(
  `Athletics Badminton Baseball Basketball Boxing Cricket Cycling Football Golf Gymnastics Hockey Netball Rowing Rugby
  Sailing Softball Swimming Tennis Triathlon Volleyball`.split(/\s+/),
);
/** Who sits in a parliament, between a party and a name: "Fine Gael TD Ana Ruiz". */
const seats = new Set('MP MEP MSP TD MLA MK MHA MNA MPP'.split(' '));
const agencies = new Set('Reuters AFP AP CNN Bloomberg'.split(' '));
/** Ranks that the training articles do not have, and that the model takes for part of the name: "Det Ch Insp Mary Gill". */
const ranks = new Set(
  `det ch insp supt sgt pc cllr coun cr datuk dato seri sri tun commodore shri smt alhaji alhaja mdm democrat rival rivals
  parliamentarian baroness ayatollah maulana mallam engr barr otunba ratu hajia pastor mentri menteri besar miss canon messrs`.split(
    /\s+/,
  ),
);
/** What stands before the names of the clergy alone. */
const clergy = new Set('fr rev rev. revd revd. rt ven'.split(' '));
/** What stands before those of police officers. */
const police = new Set('PCSO DCI DSI DI DS DSP ASP CSP Insp Supt'.split(' '));
/** What somebody is by birth; the model knows adjectives: "Italian Ana Ruiz". */
const nationals = new Set(
  `Dutchman Dutchwoman Frenchman Frenchwoman Englishman Englishwoman Irishman Irishwoman Welshman Welshwoman Scotsman
  Scotswoman Ulsterman Cornishman Yorkshireman Swede Dane Finn Pole Spaniard Turk Briton Scot Serb Croat Slovak Slovene Aussie`.split(
    /\s+/,
  ),
);
const councilParties = new Set(
  'Con Lab Lib LD LibDem Ind Green Grn SNP Plaid Reform UKIP Labour Independent Conservative'.split(' '),
);

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
  const isStorm = isCapitalized(before) && storms.has(before.toLowerCase()) && (type === 'person' || type === 'misc');
  // "the ferry Lady Halden"
  const isShip = isCapitalized(before) && ships.has(words[firstToken - 2] ?? '');
  if ((isStorm || isShip || shipPrefixes.has(before)) && firstToken > freeFrom) return firstToken - 1;
  // Whatever the model takes it for: "the Rev Ana Ruiz".
  const isTitled = isCleric(words, { firstToken, endToken }) || isOfficer(words, { firstToken, endToken });
  if (isTitled) return behindRanks(words, { firstToken, endToken });
  if (type === 'organization') {
    // "Mosvik, Halden – The Ports Authority said": what is before the dash is where it was written.
    const dash = words.slice(firstToken, endToken).findLastIndex((word) => /^(?:--|[–—])$/.test(word));
    const behindDash = firstToken + dash + 1;
    if (dash >= 0 && words[behindDash] === 'The' && behindDash + 1 < endToken) return behindDash + 1;
    // "Insurer Halden Mutual" at the beginning of a sentence.
    const isTrade = endToken - firstToken > 1 && firms.has(words[firstToken]!) && isCapitalized(words[firstToken + 1]);
    if (isTrade) return firstToken + 1;
    // "Consolidated Halden PLC": a sentence may begin with the first word of the name.
    const isWhole = firstOfFirms.has(before) && companyEnds.has(words[endToken - 1]!) && firstToken > freeFrom;
    return isWhole ? firstToken - 1 : firstToken;
  }
  if (type === 'location' && isParty(words, firstToken) && words[firstToken + 1] === ',') return firstToken + 2;
  const isSport = sports.has(before) && firstToken > freeFrom && countryOfName(words[firstToken]!) !== undefined;
  if (type === 'location' && isSport && endToken === firstToken + 1) return firstToken - 1;
  if (type !== 'person') return firstToken;
  const first = words[firstToken] === 'Tan' && words[firstToken + 1] === 'Sri' ? firstToken + 1 : firstToken;
  return behindRanks(words, { firstToken: first, endToken });
}

function behindRanks(words: readonly string[], { firstToken, endToken }: TokenRange): number {
  let first = firstToken;
  while (first < endToken - 1 && (isRank(words[first]!) || police.has(words[first]!) || makers.has(words[first]!)))
    first++;
  return first;
}

/** Whether the words are the name of one of the clergy, told by a title before it or within: "the Rt Rev Ana Ruiz". */
export function isCleric(words: readonly string[], { firstToken, endToken }: TokenRange): boolean {
  const last = words[endToken - 1]!;
  // "the Rev Ruiz Foundation"
  const isPerson = endToken - firstToken <= 4 && isCapitalized(last) && !organizationNouns.has(last.toLowerCase());
  const isTitle = (word = ''): boolean => isTitleCase(word) && clergy.has(word.toLowerCase());
  return isPerson && (isTitle(words[firstToken - 1]) || (endToken - firstToken > 1 && isTitle(words[firstToken])));
}

/** Whether the words are a rank of the police, a given name and a surname: "DS Mary Gill", but "DS Halden" may be a firm. */
export function isOfficer(words: readonly string[], { firstToken, endToken }: TokenRange): boolean {
  const isNamed = words.slice(firstToken + 1, endToken).every(isTitleCase);
  return endToken - firstToken === 3 && police.has(words[firstToken]!) && isNamed;
}

/** "Cllr Mary Gill (Lab, Eastgate)": the party of a councillor before the ward. */
export function isParty(words: readonly string[], at: number): boolean {
  return words[at - 1] === '(' && councilParties.has(words[at]!);
}

/** "Pastor", "Midfielder" at the beginning of a sentence. */
function isRank(word: string): boolean {
  const small = word.toLowerCase();
  return ranks.has(small) || clergy.has(small) || describing.has(small);
}

/** What stands in no name of a person, but behind one: "Yesh Din by Hanukkah". */
const behindPeople = new Set('in on at by to for from with as and or is was has had will would said says'.split(' '));

/** What an organization does, and has in no name. */
const doing = new Set(
  `is was has had will would said says told bought sold made held won beat built found opened closed paid named
  launched signed released gave took met`.split(/\s+/),
);

/** What only the name of a firm has behind a comma. */
const incorporated = /^(?:Inc|Ltd|LLC|LLP|PLC)\.?$/;

/** Where the name ends: "Mary Gill CBE" before what she was given. */
export function endOf(words: readonly string[], { firstToken, endToken }: TokenRange, type: EntityType): number {
  // "Norvik Robotics, Inc."
  if (type !== 'date' && words[endToken] === ',' && incorporated.test(words[endToken + 1] ?? '')) return endToken + 2;
  // "the Congress of the People"
  if (type === 'organization' && words.slice(endToken, endToken + 3).join(' ') === 'of the People') return endToken + 3;
  if (type === 'organization' && endToken - firstToken > 1 && seats.has(words[endToken - 1]!)) return endToken - 1;
  // "Cardiff Lord Mayor Ana Ruiz"
  const isLord = type === 'location' && endToken - firstToken > 1 && words[endToken - 1] === 'Lord';
  if (isLord && /^(?:Mayor|Provost)$/.test(words[endToken] ?? '')) return endToken - 1;
  // "Calloway Therapeutics"
  const isFirm = type === 'organization' || type === 'person' || type === 'location';
  if (isFirm && firmEnds.has(words[endToken] ?? '') && endToken - firstToken === 1) return endToken + 1;
  if (type === 'organization') {
    // "the Halden Museum bought Estuary": what it does.
    for (let at = firstToken + 2; at < endToken; at++) if (doing.has(words[at]!)) return at;
  }
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

/** One of the names that the model takes for one. */
interface NamePart extends TokenRange {
  readonly type: EntityType;
}

/** The tokens, half-open, as a name. */
function part(firstToken: number, endToken: number, type: EntityType): NamePart {
  return { firstToken, endToken, type };
}

/**
 * The parts of what the model takes for one name and is two: "a California Republican", "told Reuters Berlin would not
 * agree", "in Halden, Mosvik and Port Ellery", "Leader of the Opposition Ana Ruiz", of which the first is none.
 */
export function partsOf(
  words: readonly string[],
  { firstToken, endToken }: TokenRange,
  type: EntityType,
): readonly NamePart[] | null {
  if (type === 'location') return listedPlaces(words, firstToken, endToken);
  if (type === 'misc') return twoWorks(words, firstToken, endToken);
  if (type !== 'organization' && type !== 'person') return null;
  const seat = words.slice(firstToken, endToken - 1).findIndex((word, at) => at > 0 && seats.has(word));
  if (seat > 0) {
    return [part(firstToken, firstToken + seat, 'organization'), part(firstToken + seat + 1, endToken, 'person')];
  }
  const isNational = nationals.has(words[firstToken]!) && isNameBehind(words, firstToken + 1, endToken);
  // "beat American Ana Ruiz": whom a person beats is one.
  const isBeaten =
    /^(?:beat|beats|beating|defeated|defeats|defeating)$/.test(words[firstToken - 1] ?? '') &&
    endToken - firstToken === 3 &&
    countryOfDemonym(words[firstToken]!) !== undefined;
  if (isNational || isBeaten)
    return [part(firstToken, firstToken + 1, 'norp'), part(firstToken + 1, endToken, 'person')];
  if (type === 'person') return seatOf(words, firstToken, endToken);
  const last = endToken - 1;
  if (isBehindOffice(words, firstToken, endToken)) return [part(firstToken + 1, endToken, 'person')];
  for (let and = firstToken + 2; and < last - 1; and++) {
    if (words[and] !== 'and' || words[and - 1] !== words[last] || !institutions.has(words[last]!)) continue;
    return [part(firstToken, and, type), part(and + 1, endToken, type)];
  }
  if (congressMembers.has(words[last]!) && states.has(words.slice(firstToken, last).join(' '))) {
    return [part(firstToken, last, 'location'), part(last, endToken, 'norp')];
  }
  const isTold = /^(?:told|tells)$/.test(words[firstToken - 1] ?? '') && isLowercase(words[endToken]);
  if (!isTold || last !== firstToken + 1 || !agencies.has(words[firstToken]!)) return null;
  return [part(firstToken, last, 'organization'), part(last, endToken, 'location')];
}

/** "The Salt Road and The Long Pier": each begins with its article. */
function twoWorks(words: readonly string[], firstToken: number, endToken: number): readonly NamePart[] | null {
  const and = words.indexOf('and', firstToken + 1);
  const isTwo = and > 0 && and + 2 < endToken && words[firstToken] === 'The' && words[and + 1] === 'The';
  return isTwo ? [part(firstToken, and, 'misc'), part(and + 1, endToken, 'misc')] : null;
}

/** Whether a name of two words stands behind the last word of an office: "Leader of the Opposition Ana Ruiz". */
function isBehindOffice(words: readonly string[], firstToken: number, endToken: number): boolean {
  if (endToken - firstToken !== 3) return false;
  if (words[firstToken] === 'Opposition' && words[firstToken - 2] === 'of') return true;
  // "Secretary of Defense Lloyd Park", but "Minister of Labour and Employment".
  const isFor = portfolios.has(words[firstToken]!) && /^(?:of|for)$/.test(words[firstToken - 1] ?? '');
  const name = words.slice(firstToken + 1, endToken);
  return isFor && name.every((word) => isTitleCase(word) && !portfolios.has(word));
}

/** Whether a given name and a surname stand there: "Finn Erik Lund", but not "Dane van der Lund", who is called so. */
function isNameBehind(words: readonly string[], from: number, to: number): boolean {
  return to - from > 1 && [words[from]!, words[to - 1]!].every((word) => /^\p{Lu}[\p{Ll}’']/u.test(word));
}

/** "the MP for Halden Ana Ruiz": a seat and who has it. */
function seatOf(words: readonly string[], firstToken: number, endToken: number): readonly NamePart[] | null {
  const holder = words[firstToken - 2] ?? '';
  if (words[firstToken - 1] !== 'for' || !(seats.has(holder) || /^(?:[Mm]ember|senator)$/.test(holder))) return null;
  if (endToken - firstToken !== 3 || isLowercase(words[firstToken + 1])) return null;
  return [part(firstToken, firstToken + 1, 'location'), part(firstToken + 1, endToken, 'person')];
}

/** Of "Halden, Mosvik and Port Ellery" the first two; but "Dayton, Ohio, and Gary, Indiana" are two in all. */
function listedPlaces(words: readonly string[], firstToken: number, endToken: number): readonly NamePart[] | null {
  const comma = firstToken + words.slice(firstToken, endToken).indexOf(',');
  if (comma < firstToken) return null;
  const behind = /^(?:north|south|east|west|northern|southern|eastern|western|central|mid)$/.test(
    words[endToken + 1] ?? '',
  )
    ? endToken + 2
    : endToken + 1;
  if (words[endToken] !== 'and' || !isCapitalized(words[behind])) return null;
  const region = words.slice(comma + 1, endToken).join(' ');
  if (/[,.]/.test(region) || states.has(region) || countryOfName(region) !== undefined) return null;
  return [part(firstToken, comma, 'location'), part(comma + 1, endToken, 'location')];
}
