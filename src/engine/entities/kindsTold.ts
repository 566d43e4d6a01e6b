import type { Document } from '../document';
import { isNamed } from '../lookup';
import type { TokenRange } from '../segment/sentences';
import type { Cluster } from './cluster';
import { prepositions } from './grammaticalRole';

/** What any organization may be called that does business, whatever its own noun. */
export const generalNouns: ReadonlySet<string> = new Set(['company', 'firm', 'organization', 'organisation']);
/** What organizations are called that do business, by themselves and not to others. */
export const companyNouns: ReadonlySet<string> = new Set(
  `company firm airline carrier retailer carmaker automaker supermarket lender insurer brewer publisher
  broadcaster conglomerate drugmaker chipmaker miner housebuilder bank brokerage consultancy startup start-up`.split(
    /\s+/,
  ),
);
/** What other organizations are called. */
export const bodyNouns: ReadonlySet<string> = new Set(
  'charity nonprofit organization organisation union regulator watchdog club agency'.split(' '),
);
/** What so many organizations are that the noun means only one which is told to be that. */
const moreNouns = new Set('foundation party newspaper magazine think-tank manufacturer utility service'.split(' '));
const placeNouns = new Set('island islet archipelago city town village suburb'.split(' '));
/** In tokens, how long an apposition may be before its noun. */
const longest = 9;

/** What a noun calls an organization or a place, where it is told: "the union Unite", "Norvik, a brewer". */
interface Kind extends TokenRange {
  readonly noun: string;
}

/** The nouns that the words beside its names say that an organization or a place is. */
export function kindsTold(document: Document, { type, mentions }: Cluster): Kind[] {
  if (type !== 'organization' && type !== 'location') return [];
  const isKind = (noun: string): boolean =>
    type === 'location' ? placeNouns.has(noun) : companyNouns.has(noun) || bodyNouns.has(noun) || moreNouns.has(noun);
  return mentions.filter(isNamed).flatMap(({ firstToken, endToken }) => {
    const kind = kindBefore(document, firstToken, isKind) ?? kindBehind(document, endToken, isKind);
    return kind ? [kind] : [];
  });
}

/** "the union Unite", "the Irish airline Norvik", "the island of Merra". */
function kindBefore({ words }: Document, name: number, isKind: (noun: string) => boolean): Kind | null {
  const head = words[name - 1] === 'of' ? name - 2 : name - 1;
  const noun = words[head] ?? '';
  // "a firm of Norvik" is another, a town of that name is not.
  return isKind(noun) && (head === name - 1 || placeNouns.has(noun))
    ? { noun, firstToken: head, endToken: head + 1 }
    : null;
}

/** "Norvik, a Danish brewer,", "Norvik is one of the biggest charities of …". */
function kindBehind({ words, tags }: Document, end: number, isKind: (noun: string) => boolean): Kind | null {
  const isOneOf = words[end + 1] === 'one' && words[end + 2] === 'of';
  if (!/^(?:,|is|was)$/.test(words[end] ?? '') || !(isOneOf || /^(?:an?|the)$/.test(words[end + 1] ?? ''))) return null;
  let at = end + (isOneOf ? 3 : 2);
  if (words[at] === 'the') at++;
  for (const first = at; at < Math.min(words.length, first + longest); at++) {
    const word = words[at]!;
    if (/^(?:[,.;:()]|that|which|who|whose|the|an?)$/.test(word) || prepositions.has(word)) break;
    if (tags[at]!.has('Verb') && !tags[at]!.has('Adjective') && !isKind(word)) break;
  }
  const noun = isOneOf ? singular(words[at - 1]!) : words[at - 1]!;
  return isKind(noun) ? { noun, firstToken: end + 1, endToken: at } : null;
}

function singular(plural: string): string {
  return plural.replace(/ies$/, 'y').replace(/s$/, '');
}
