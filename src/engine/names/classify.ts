import type { Document } from '../document';
import type { EntityType } from '../model';
import {
  facilityHeads,
  groups,
  honorifics,
  miscHeads,
  organizationFirsts,
  organizationHeads,
  organizationNouns,
  particles,
  placeAcronyms,
  placeFirsts,
  placeHeads,
  placeOfFirsts,
  regional,
  roleNouns,
} from './lexicon';
import type { Run } from './runs';

/** A type for a run, how sure, and whether the words themselves are known (so that their capital needs no other reason). */
export interface Guess {
  readonly type: EntityType;
  readonly confidence: number;
  readonly known: boolean;
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}&]{1,6}s?$/u;
const dottedAcronym = /^(?:\p{Lu}\.){2,}$/u;
const placePreposition = /^(?:in|at|from|near|across|outside|to|into|around|toward|towards)$/i;
const speech =
  /^(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|tweeted|warned|argued|claimed|denied|insisted|replied|noted|explained|stressed)$/;

/** The type that a run's own words and its neighbours speak for. `shouted`: the whole sentence is in capitals. */
export function classify(document: Document, run: Run, shouted: boolean): Guess {
  const { words, tags } = document;
  const { firstToken, endToken } = run;
  const own = words.slice(firstToken, endToken);
  const single = own.length === 1;
  const first = own[0]!.toLowerCase();
  const last = own.at(-1)!.toLowerCase();
  const has = (index: number, ...names: string[]): boolean => names.some((name) => tags[index]?.has(name));
  const before = words[firstToken - 1] ?? '';
  const guess = (type: EntityType, confidence: number, known = false): Guess => ({ type, confidence, known });

  if (honorifics.has(before.toLowerCase())) return guess('person', 0.95, true);
  if (groups.has(last) || (has(endToken - 1, 'Demonym') && !acronym.test(own.at(-1)!))) {
    if (single || regional.has(first) || has(firstToken, 'Demonym')) return guess('norp', 0.9, true);
  }
  if (placeAcronyms.has(own.join(''))) return guess('location', 0.95, true);
  const country = (index: number): boolean => has(index, 'Country');
  if (country(endToken - 1) && (single || regional.has(first) || country(firstToken)))
    return guess('location', 0.95, true);
  const roleBefore = roleNouns.has(before.toLowerCase()) || has(firstToken - 1, 'Actor', 'Honorific');
  const given = has(firstToken, 'FirstName', 'MaleName', 'FemaleName') && !has(firstToken, 'Place', 'City');
  if (!single) {
    // The head of "Reserve Bank of India" is the word before "of".
    const head = own[own.findIndex((word) => word === 'of' || word === 'for') - 1]?.toLowerCase();
    if (head && (organizationFirsts.has(head) || organizationHeads.has(head))) return guess('organization', 0.9, true);
    if (head && (placeOfFirsts.has(head) || placeHeads.has(head))) return guess('location', 0.85, true);
    // "police chief Ron Hall" is no hall.
    if (roleBefore && own.length === 2) return guess('person', 0.92, true);
    if (placeFirsts.has(first) || placeHeads.has(last)) return guess('location', 0.85, true);
    if (facilityHeads.has(last)) return guess('facility', 0.8, true);
    if (miscHeads.has(last)) return guess('misc', 0.75, true);
    if (organizationHeads.has(last)) return guess('organization', 0.9, true);
  }
  const unlisted =
    single &&
    /(?:ian|ean|yan|uan|ese)s?$/.test(own[0]!) &&
    own[0]!.length > 6 &&
    !has(firstToken, 'Person', 'FirstName', 'Place');
  if (unlisted) return guess('norp', 0.7, true);
  if (organizationNouns.has(before.toLowerCase()) && own.length <= 4) return guess('organization', 0.8);
  const personName = given && own.length <= 5;
  if (!single && personName) return guess('person', 0.93, true);
  if (roleBefore && own.length <= 4 && !single) return guess('person', 0.92, true);
  if (!single && /^\p{Lu}\.?$/u.test(own[0]!) && own.length <= 4) return guess('person', 0.92, true);
  if (!single && own.some((word) => particles.has(word)) && !own.includes('of')) return guess('person', 0.85);
  if (single && (acronym.test(own[0]!) || dottedAcronym.test(own[0]!)) && !shouted)
    return guess('organization', 0.75, true);
  if (has(endToken - 1, 'City', 'Region', 'Place') && !has(endToken - 1, 'Person')) {
    return guess('location', single || regional.has(first) ? 0.9 : 0.7, true);
  }
  if (has(endToken - 1, 'Organization', 'Company')) return guess('organization', 0.85, true);
  if (single && roleBefore) return guess('person', 0.85);
  const after = words[endToken] ?? '';
  const said = speech.test(after) || speech.test(before);
  if (said) return guess('person', single ? 0.7 : 0.85);
  if (/^(?:,|\()$/.test(after) && /^\d\d$/.test(words[endToken + 1] ?? '') && !single) return guess('person', 0.9);
  if (single && placePreposition.test(before)) return guess('location', 0.65);
  if (single && personName) return guess('person', 0.75);
  if (/^the$/i.test(before))
    return placePreposition.test(words[firstToken - 2] ?? '')
      ? guess('location', 0.55)
      : guess(single ? 'misc' : 'organization', 0.45);
  if (!single && own.length <= 3 && own.every((word) => /^\p{Lu}[\p{Ll}’'-]+$|^-$/u.test(word)))
    return guess('person', 0.55);
  return own.length > 1 ? guess('misc', 0.45) : guess('misc', 0.35);
}
