import type { Document } from '../document';
import type { EntityType } from '../model';
import { countryOfName } from '../entities/countries';
import { prepositions } from '../entities/grammaticalRole';
import { datelinePlace, withPlace } from './datelinePlace';
import { boatKinds, boats, companyEnds, describing, ships, storms } from './lexicon';
import { isTitled } from './corrections';
import { sureOfType, type NameMention } from './mention';
import { isBehindKin, isKinBehind } from './relatives';
import { isApostropheS, isCapitalized, isTitleCase } from '../words';

/** What an organization is called before its name or behind it, and never a person. */
const companies = new Set(
  `company firm group fund bank agency maker airline insurer brokerage lender chain startup utility conglomerate newspaper
  consultancy charity watchdog regulator carmaker automaker chipmaker drugmaker planemaker shipbuilder`.split(/\s+/),
);
/** What a person may be called as well. */
const traders = new Set(
  'operator manufacturer retailer carrier publisher developer supplier brewer producer broadcaster'.split(' '),
);
const isCompany = (word = ''): boolean => companies.has(word) || traders.has(word);
/** Who is at an organization: "an analyst at Norvik". */
const staff = new Set(
  'analyst economist strategist researcher scientist professor lecturer engineer trader'.split(' '),
);
/** Whom an organization has, and no person: "Norvik chief economist Julia Okoro". */
const officers = /^(?:(?:chief|senior) )?(?:economist|strategist|analyst)$|^chief executive$|^C[EFO]O$/;
/** Whom only a firm has, behind “'s”, with the comma before who it is. */
const managers =
  /^(?:chief executive ,|chief \p{Ll}+ officer|(?:managing|finance) director ,|(?:country|general) manager ,|finance chief ,)/u;
/** What goes on behind the noun of an apposition, which is then no subject or owner of its own. */
const behindApposition = /^(?:[,.;)–—]|of|for|in|with|that|which|led|based|owned|run|behind)$/;
/** What only a company has: "Halden's shares". */
const companyHas = new Set(
  'shares stock shareholders investors revenue revenues earnings headquarters subsidiary'.split(' '),
);
/** What shares do. */
const moves = new Set(
  'rose fell dropped gained jumped slid slumped surged climbed closed opened ended were have had lost plunged tumbled traded rallied'.split(
    ' ',
  ),
);
/** What a town has behind its name: "Dayton Mayor". */
const towns = new Set('Mayor mayor Police County City Council Airport Fire Superior'.split(' '));
/** What stands before a town in an address. */
const roads = new Set(
  'Road Street Avenue Lane Drive Close Crescent Terrace Rise Way Gardens Mews Grove Walk Rd St Ave'.split(' '),
);
/** What is called a place's own kind: "the besieged town of Dayton". */
const places = new Set(
  `town city village hamlet suburb municipality township borough district province region island peninsula enclave
  neighbourhood neighborhood commune parish`.split(/\s+/),
);
/** "the villages of Tarn and Orre" */
const pluralPlaces = new Set(
  'towns cities villages suburbs districts provinces regions islands municipalities'.split(' '),
);
/** Where a place lies: ", about 9 miles west of", ", some 30 km north - east of". */
const lies =
  /^, (?:(?:about|some|around|roughly|nearly|just) )?\S+ (?:miles?|km|kilomet(?:er|re)s?) (?:to the )?(?:north|south|east|west)/;
/** What is told, sung or shown under a name: "the musical Salt Harbour". */
const works = new Set(
  'film movie drama musical thriller comedy sitcom documentary biopic novel memoir album song ballad opera'.split(' '),
);
const longestApposition = 6;
/** "PORT ELLERY, Nova Scotia --" has so many words at most. */
const longestDateline = 8;
/** In tokens: "of Tarn, Port Ellery and Orre". */
const longestList = 10;
/** Of those that such words stand beside in the training articles, 19 in 20 are what they say. */
const confidence = 0.8;

/**
 * The names, with those forms that the model is not sure of given the type that the words at one of their places tell:
 * "the power group Norvik", "Norvik, the cable operator," and "shares in Norvik" are organizations, "the tanker Kestrel" is
 * a facility, as ships are in the training articles, and what begins a dateline is a place. Unknown companies look like
 * people and places, and small towns like nothing: the first place of the article's dateline is added where it was not
 * found, or not in whole.
 */
export function withEvidence(document: Document, names: readonly NameMention[]): NameMention[] {
  const { text, words, paragraphs, sentences } = document;
  const firstTokens = new Set(paragraphs.map(({ firstSentence }) => sentences[firstSentence]!.firstToken));
  const formOf = ({ start, end }: NameMention): string => text.slice(start, end).toLowerCase();
  /** Forms that the model is sure of, with the types that the words beside others tell. */
  const certain = new Set<string>();
  const told = new Map<string, EntityType>();
  /** Forms that can only be firms, and those of storms: whatever the model holds them for. */
  const traded = new Set<string>();
  const stormy = new Set<string>();
  const place = datelinePlace(document, names);
  if (place) told.set(formOf(place), 'location');
  const all = place ? withPlace(document, names, place) : names;
  for (const name of all) {
    const { type, firstToken, endToken } = name;
    if (type === 'date' || type === 'money' || type === 'norp') continue;
    const form = formOf(name);
    const lower = words.slice(firstToken, endToken).map((word) => word.toLowerCase());
    if (type === 'organization' && companyEnds.has(words[endToken - 1]!))
      told.set(lower.slice(0, words[endToken - 2] === ',' ? -2 : -1).join(' '), 'organization');
    if (type === 'misc' && storms.has(lower[0]!)) stormy.add(lower.slice(1).join(' '));
    if (isCalled(words, name, (word) => storms.has(word))) stormy.add(form);
    if (isShip(words, name)) told.set(form, 'facility');
    else if (isTraded(words, endToken)) traded.add(form);
    else if (isCalled(words, name, (word) => companies.has(word))) told.set(form, 'organization');
    else if (name.confidence >= sureOfType) certain.add(form);
    else {
      const beside = typeBeside(words, name, firstTokens);
      if (beside) told.set(form, beside);
    }
  }
  return all.map((name) => {
    const form = formOf(name);
    if (stormy.has(form)) return { ...name, type: isTitled(words, name.firstToken) ? name.type : 'misc' };
    if (isPeople(words, name)) return { ...name, type: 'norp' };
    const isFirm = traded.has(form);
    const type = isFirm ? 'organization' : told.get(form);
    if (!type || (certain.has(form) && !isFirm)) return name;
    return { ...name, type, confidence: Math.max(confidence, name.confidence) };
  });
}

/** The type that the words beside a name tell that the model is not sure of; `null` where they tell none. */
function typeBeside(words: readonly string[], name: NameMention, firstTokens: ReadonlySet<number>): EntityType | null {
  if (isWork(words, name)) return 'misc';
  if (isOrganization(words, name)) return 'organization';
  if (isOccupied(words, name) || isRelative(words, name)) return 'person';
  return isDateline(words, name.firstToken, name.endToken, firstTokens) || isTown(words, name) ? 'location' : null;
}

/** Whether what somebody does stands before the name, or it is that of a photographer: "singer Marion Hall". */
function isOccupied(words: readonly string[], { firstToken, endToken }: NameMention): boolean {
  const before = words[firstToken - 1] ?? '';
  const isCredit = before === 'by' && words[endToken] === '/';
  if (!isCredit && (!describing.has(before) || before === 'forward' || before === 'model')) return false;
  const name = words.slice(firstToken, endToken);
  return !companyEnds.has(name.at(-1)!) && name.every(isTitleCase) && countryOfName(name.join(' ')) === undefined;
}

/** "her husband, Ota, drives", "the mayor's daughter Eilidh", "Ota, her husband," */
function isRelative(words: readonly string[], { firstToken, endToken }: NameMention): boolean {
  const isName = words.slice(firstToken, endToken).every(isTitleCase);
  if (isName && endToken - firstToken === 1 && isKinBehind(words, endToken)) return true;
  const isApart = words[firstToken - 1] !== ',' || /^[,.;]$/.test(words[endToken] ?? '');
  return isName && isApart && isBehindKin(words, firstToken);
}

/** "the Mirrow people", who may be called as one of them is. */
function isPeople(words: readonly string[], { type, firstToken, endToken }: NameMention): boolean {
  if (type !== 'person' || endToken - firstToken > 1 || words[firstToken - 1]?.toLowerCase() !== 'the') return false;
  return words[endToken] === 'people' || words[endToken] === 'tribe';
}

/**
 * Whether a person's name is that of a town: "Dayton Mayor", "officials in Dayton", "Ana Ruiz, 24, of Dayton,", "of Mill
 * Road, Dayton,", "the town of Dayton".
 */
function isTown(words: readonly string[], { type, firstToken, endToken }: NameMention): boolean {
  const next = words[endToken] ?? '';
  if (type !== 'person' && type !== 'organization') return false;
  const isKind = words[firstToken - 1] === 'of' && places.has(words[firstToken - 2] ?? '');
  if (isKind && !isApostropheS(next)) return true;
  if (isPlaced(words, firstToken, endToken)) return true;
  const isAddress = words[firstToken - 1] === ',' && roads.has(words[firstToken - 2] ?? '') && /^[,.;]$/.test(next);
  if (isAddress) return true;
  const isAged =
    words[firstToken - 1] === 'of' && words[firstToken - 2] === ',' && /^\d\d$/.test(words[firstToken - 3] ?? '');
  const isOfRoad = words[firstToken - 1] === 'of' && endToken - firstToken > 1 && roads.has(words[endToken - 1]!);
  // "of Halden Steel" says where somebody works.
  const isFirm = type === 'organization' && endToken - firstToken > 1 && !isOfRoad;
  if ((isAged || isOfRoad) && !isFirm && /^[,.;]$/.test(next)) return true;
  if (type !== 'person') return false;
  if (endToken - firstToken > 1) return false;
  if (towns.has(next)) return true;
  return (
    words[firstToken - 1] === 'in' &&
    /^(?:\p{Ll}|[.,;])/u.test(next) &&
    !/^(?:faith|trust|confidence|believe|interest)$/.test(words[firstToken - 2] ?? '')
  );
}

/** Whether it is one of "the villages of Tarn and Orre", or how far it lies from elsewhere is told: "Selby, 9 km north of". */
function isPlaced(words: readonly string[], firstToken: number, endToken: number): boolean {
  if (lies.test(words.slice(endToken, endToken + 7).join(' '))) return true;
  let of = firstToken - 1;
  while (of > firstToken - longestList && /^(?:,|and|\p{Lu}.*)$/u.test(words[of] ?? '')) of--;
  return words[of] === 'of' && pluralPlaces.has(words[of - 1] ?? '');
}

/** Whether the words beside the name make it a ship's: "the tanker Sea Dawn", "a ferry named Kestrel", "Kestrel, a tanker,". */
function isShip(words: readonly string[], name: NameMention): boolean {
  const { type, firstToken } = name;
  // Yachts are other names in the training articles.
  if (type === 'facility' || type === 'misc') return false;
  const isVessel = (at: number): boolean => {
    const word = words[at]?.toLowerCase() ?? '';
    return ships.has(word) || (boats.has(word) && boatKinds.has(words[at - 1]?.toLowerCase() ?? ''));
  };
  const last = firstToken - (/^(?:named|called)$/.test(words[firstToken - 1] ?? '') ? 2 : 1);
  return isVessel(last) || isCalled(words, name, (word) => ships.has(word) || word === 'boat');
}

/** "the musical Salt Harbour and", but neither "the film Disney is making" nor a person's name. */
function isWork(words: readonly string[], { type, firstToken, endToken }: NameMention): boolean {
  const next = words[endToken] ?? '';
  const isEnd = /^[,.;:)’”"']$/.test(next) || next === 'and' || prepositions.has(next);
  return type !== 'person' && works.has(words[firstToken - 1] ?? '') && isEnd;
}

/** Whether only a firm can be meant: "Norvik shares rose" (but "Okoro shares the view"), "Norvik, listed in London,". */
function isTraded(words: readonly string[], end: number): boolean {
  if (words[end] === 'shares') return moves.has(words[end + 1] ?? '');
  if (words[end] !== ',' || !/^(?:listed|headquartered)$/.test(words[end + 1] ?? '')) return false;
  return words[end + 2] === 'in' || words[end + 2] === 'on';
}

/** "Norvik rose 2.3%", "Norvik and Kelvra were down 2.3%". */
function isMoved(words: readonly string[], end: number): boolean {
  const isDown = /^(?:was|were)$/.test(words[end] ?? '') && /^(?:up|down)$/.test(words[end + 1] ?? '');
  // "Ruiz had 51% of the vote"
  const isMove = moves.has(words[end] ?? '') && !/^(?:have|had|were)$/.test(words[end]!);
  const figure = isDown ? end + 2 : isMove ? end + 1 : -1;
  return figure > 0 && /^\d/.test(words[figure] ?? '') && /^(?:%|per|percent|pct)$/.test(words[figure + 1] ?? '');
}

/** Whether the given name and the surname of who says something stand at the token; `before` is the word before the owner. */
function isSpeakerIn(words: readonly string[], at: number, before = ''): boolean {
  const isNamed = [words[at], words[at + 1]].every(isTitleCase);
  const next = words[at + 2] ?? '';
  return (
    isNamed && (/^(?:said|says|wrote|told)$/.test(next) || (/^(?:said|says)$/.test(before) && !isCapitalized(next)))
  );
}

function isOrganization(words: readonly string[], name: NameMention): boolean {
  const { firstToken: first, endToken: end } = name;
  if (isCompany(words[first - 1])) return true;
  // "Saudi club Al-Ahli", but "the club Ana joined"
  if (words[first - 1] === 'club' && isCapitalized(words[first - 2])) return true;
  // "Halden-based Norvik", but a person of two names may be so, too.
  const isBased = words[first - 1] === 'based' && words[first - 2] === '-' && isCapitalized(words[first - 3]);
  if (isBased && end - first === 1) return true;
  if (name.type === 'person' && words[end] === 'was' && words[end + 1] === 'founded') return true;
  if (isMoved(words, end)) return true;
  // "Norvik Harm's Ana Ruiz said": whose one is who speaks.
  if (name.type === 'person' && isApostropheS(words[end]) && isSpeakerIn(words, end + 1, words[first - 1])) return true;
  if (/^(?:in|of)$/.test(words[first - 1] ?? '') && /^[Ss]hares$/.test(words[first - 2] ?? '')) return true;
  if (words[first - 1] === 'at' && staff.has((words[first - 2] ?? '').toLowerCase().replace(/s$/, ''))) return true;
  for (const count of [1, 2]) {
    const officer = words.slice(end, end + count).join(' ');
    const isTitle = officers.test(officer) && isCapitalized(words[end + count]);
    // "Lakeside Kenya CEO Ana Ruiz"
    if (isTitle && countryOfName(words.slice(first, end).join(' ')) === undefined) return true;
  }
  if (/^(?:shareholders|shares)$/.test(words[end] ?? '')) return true;
  // "Norvik, based in Halden,", but a person of two names may live there.
  if (end - first === 1 && words[end] === ',' && words[end + 1] === 'based' && words[end + 2] === 'in') return true;
  if (isApostropheS(words[end]) && companyHas.has(words[end + 1] ?? '')) return true;
  // "Norvik's country manager, Ana Ruiz, said"
  if (isApostropheS(words[end]) && managers.test(words.slice(end + 1, end + 4).join(' '))) return true;
  return isCalled(words, name, isCompany);
}

/** Whether it is called by such a noun behind a comma: "Norvik, the cable operator,". */
function isCalled(
  words: readonly string[],
  { firstToken, endToken: end }: NameMention,
  isNoun: (word: string) => boolean,
): boolean {
  // "In the Gulf of Mosvik, a firm led by her drills."
  if (words[firstToken - (words[firstToken - 1] === 'the' ? 2 : 1)] === 'In') return false;
  if (words[end] !== ',' || !/^(?:the|a|an)$/.test(words[end + 1] ?? '')) return false;
  for (let at = end + 2; at < end + 2 + longestApposition; at++) {
    // "Norvik, a start-up that"
    if (words[at] === 'start' && words[at + 1] === '-' && words[at + 2] === 'up' && isNoun('startup'))
      return behindApposition.test(words[at + 3] ?? '');
    if (isNoun(words[at] ?? '')) return behindApposition.test(words[at + 1] ?? '');
    // "Ana Ruiz, a spokeswoman for the bank,"
    if (!/^[\p{L}’'-]+$/u.test(words[at] ?? '') || prepositions.has(words[at]!)) return false;
  }
  return false;
}

/** Whether nothing but names stands from the paragraph's beginning over this name to a dash. */
function isDateline(words: readonly string[], first: number, end: number, beginnings: ReadonlySet<number>): boolean {
  const isPart = (word = ''): boolean => word === ',' || isCapitalized(word);
  let behind = end;
  while (behind < end + longestDateline && !beginnings.has(behind) && isPart(words[behind])) behind++;
  if (beginnings.has(behind) || !/^(?:--|—|–)$/.test(words[behind] ?? '')) return false;
  let before = first;
  while (before > first - longestDateline && !beginnings.has(before) && isPart(words[before - 1])) before--;
  return beginnings.has(before);
}
