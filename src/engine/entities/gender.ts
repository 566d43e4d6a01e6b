import type { Document } from '../document';
import type { TokenRange } from '../segment/sentences';
import type { Cluster } from './cluster';
import { genderOfName } from './givenNames';
import { isNextOfKin, isYears } from './roles';

export type Gender = 'female' | 'male';

const female =
  /^(?:mrs|ms|mdm|miss|mme|mlle|dame|lady|queen|princess|empress|sister|mother|mum|mom|grandmother|daughter|granddaughter|aunt|auntie|mama|hajia|alhaja|niece|wife|widow|girlfriend|actress|heiress|heroine|spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|policewoman|sportswoman|forewoman|saleswoman|woman|girl)\.?$/i;
const male =
  /^(?:mr|sir|lord|king|prince|emperor|brother|father|dad|grandfather|son|grandson|uncle|alhaji|mallam|baba|nephew|husband|widower|boyfriend|actor|spokesman|chairman|congressman|councilman|businessman|policeman|sportsman|foreman|salesman|man|boy)\.?$/i;
/** What an Irish surname has of a woman: "Phil Ní Shé". */
const daughters = /^(?:N[íi]|Nic|U[íi])$/;
/** How many words of an apposition are looked at. */
const reach = 4;

/** The gender of the person named by the tokens, as the words before and in apposition tell it; else `null`. */
export function genderTold(document: Document, { firstToken, endToken }: TokenRange): Gender | null {
  const { words } = document;
  // "his wife, Maria"
  const before = words[firstToken - 1] === ',' ? words[firstToken - 2] : words[firstToken - 1];
  // "Lord Brel", but not "King" alone, which is a surname.
  const title = endToken - firstToken > 1 ? words[firstToken] : undefined;
  for (const word of [before, title, ...appositionOf(document, endToken)]) {
    const gender = genderOfNoun(word ?? '');
    if (gender) return gender;
  }
  return null;
}

/**
 * The words behind the comma, and their age, that say what the person named is: not those that tell of somebody else, as
 * "his wife said" and "who met the king" do.
 */
function appositionOf({ words, tags }: Document, endToken: number): readonly string[] {
  if (words[endToken] !== ',') return [];
  const first = endToken + (isYears(words[endToken + 1]) && words[endToken + 2] === ',' ? 3 : 1);
  const comma = words.slice(first, first + reach).indexOf(',');
  const end = first + (comma < 0 ? reach : comma);
  // "Walter Pike, and his wife", "Colin, a daughter, Fiona": others; but "Kim Brel, who is the daughter of".
  const isOther = /^(?:who|whom|whose|and|or|but)$/.test(words[first] ?? '');
  if ((isOther && !/^(?:is|was)$/.test(words[first + 1] ?? '')) || isNextOfKin(words, first)) return [];
  const isClause =
    /^(?:his|her|their)$/.test(words[first] ?? '') && tags.slice(first, end).some((set) => set.has('Verb'));
  return isClause ? [] : words.slice(first, end);
}

/** The gender of whom a noun or title means: "actress". */
export function genderOfNoun(word: string): Gender | null {
  if (female.test(word)) return 'female';
  return male.test(word) ? 'male' : null;
}

/** The gender that most people with this given name have, by compromise's lists and one beside them; `null` where none has it. */
export function genderOfGivenName({ tags, words }: Document, { firstToken }: TokenRange): Gender | null {
  if (daughters.test(words[firstToken + 1] ?? '')) return 'female';
  const known = genderOfName(words[firstToken]!);
  if (known) return known;
  if (tags[firstToken]!.has('FemaleName')) return 'female';
  return tags[firstToken]!.has('MaleName') ? 'male' : null;
}

/** A person's gender: what the article tells at most of its mentions, or else what the given name most often is. */
export function genderOf(document: Document, { name, mentions }: Cluster): Gender | null {
  let balance = 0;
  for (const mention of mentions) {
    const told = genderTold(document, mention);
    if (told) balance += told === 'female' ? 1 : -1;
  }
  if (balance !== 0) return balance > 0 ? 'female' : 'male';
  // "Glenn" of "Glenn and Martha Okoro"
  const full = mentions.find(({ text }) => text === name || name.startsWith(`${text} `));
  return full && /\s/.test(name) ? genderOfGivenName(document, full) : null;
}
