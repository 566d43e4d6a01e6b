import { cleanPhrases } from './clean';
import { compromiseSource, loadTagged } from './compromiseLexicon';
import { factbookSource, loadFactbook } from './factbook';
import { brandSource, currencySource, loadBrands, loadCurrencyCodes, loadAirlines } from './organizations';
import { censusSource, loadCensusNames, loadPersonNames, parts, peopleSource } from './people';
import {
  citySource,
  countrySource,
  loadCities,
  loadCountries,
  loadNationalities,
  loadRegions,
  nationalitySource,
  regionSource,
} from './places';
import { loadWordnet, wordnetSource } from './wordnet';

/** A list of names of one kind. */
export interface Gazetteer {
  readonly name: string;
  /** The packages that it is made from, with version and licence. */
  readonly source: string;
  /** Cleaned and sorted, each once; those with accents also without. */
  readonly phrases: readonly string[];
}

/** The kinds of common nouns, by the classes of WordNet that they stand under. */
const nounClasses: Readonly<Record<string, readonly string[]>> = {
  personNoun: ['person'],
  organizationNoun: ['organization', 'gathering'],
  placeNoun: ['geological formation', 'body of water', 'land', 'region'],
  facilityNoun: ['structure', 'facility', 'way'],
  productNoun: ['vehicle', 'weapon', 'machine', 'software'],
  eventNoun: ['social event', 'contest', 'war', 'document', 'festival'],
};

/** Every gazetteer, in a fixed order. The common nouns, whose kinds end in "Noun", are in small letters. */
export function loadGazetteers(): Gazetteer[] {
  const factbook = loadFactbook();
  const person = loadPersonNames();
  const census = loadCensusNames(30_000);
  const wordnet = loadWordnet();

  const common = wordnet.commonWords(2);
  const isCommon = (phrase: string): boolean => common.has(phrase.toLowerCase());
  /** Two capitals are read as "AI" and "MP" more often than as a name. */
  const isNoName = (phrase: string): boolean => isCommon(phrase) || /^\p{Lu}{1,2}$/u.test(phrase);
  const gazetteer = (name: string, sources: string[], raw: string[], keep: readonly string[] = []): Gazetteer => ({
    name,
    source: sources.join('; '),
    phrases: cleanPhrases(raw, (phrase) => isNoName(phrase) && !keep.includes(phrase)),
  });

  const administrative = new Set(
    wordnet.names('location', 'things', 'country', 'state', 'municipality', 'administrative district'),
  );
  const famous = wordnet
    .names('person', 'things')
    .filter((name) => !/^(?:King|Queen|Saint|St\.|Pope|Emperor) /.test(name));
  const fullNames = [...famous, ...factbook.leaders, ...loadTagged('Person')].filter((name) => name.includes(' '));
  const firstWords = fullNames.map((name) => name.split(' ')[0]!).flatMap(parts);
  const lastWords = fullNames.map((name) => name.split(' ').at(-1)!).flatMap(parts);
  const capitals = wordnet.names('location', 'things', 'national capital');
  const countries = [
    ...loadCountries(),
    ...factbook.countries,
    ...loadTagged('Country'),
    ...wordnet.names('location', 'things', 'country'),
  ];
  const nationalities = [
    ...loadNationalities(),
    ...factbook.nationalities,
    ...loadTagged('Demonym'),
    ...wordnet.names('pertainym', 'classes'),
    ...wordnet.names('person', 'classes', 'inhabitant', 'African', 'American', 'White', 'Amerindian'),
  ].flatMap(withPlural);
  /** What names a place or a people far more often than a person or an organization. */
  const elsewhere = new Set([
    ...countries,
    ...nationalities,
    ...wordnet.names('object', 'things', 'continent'),
    ...capitals,
  ]);
  const notElsewhere = (name: string): boolean => !elsewhere.has(name);

  const givenNames = [
    ...person.given,
    ...census.given,
    ...firstWords,
    ...loadTagged('FirstName', 'MaleName', 'FemaleName'),
  ].filter(notElsewhere);
  const surnames = [...person.family, ...lastWords, ...loadTagged('LastName')].filter(notElsewhere);
  const surnameSet = new Set(surnames);
  const rareSurnames = census.family.filter(notElsewhere).filter((name) => !surnameSet.has(name));
  const bigCities = [...loadCities(1_000_000), ...factbook.cities, ...loadTagged('City'), ...capitals];
  const cities = [...loadCities(100_000, 1_000_000), ...wordnet.names('location', 'things', 'municipality')];
  const known = new Set([...elsewhere, ...bigCities, ...cities, ...givenNames, ...surnames]);
  const isNothingElse = (name: string): boolean => !known.has(name);

  const moneyNouns = [
    ...wordnet.nouns('monetary unit').flatMap(withPlural),
    ...factbook.currencies.flatMap((name) => /(?<= )\p{Ll}{3,}$/u.exec(name) ?? []),
  ].filter((noun) => noun !== 'won' && noun !== 'cent');
  const kindNouns = Object.entries(nounClasses).map(([name, classes]) => ({
    name,
    source: wordnetSource,
    phrases: wordnet.nouns(...classes).toSorted(),
  }));

  return [
    gazetteer('person', [wordnetSource, factbookSource, compromiseSource], fullNames),
    gazetteer('givenName', [peopleSource, censusSource, compromiseSource, wordnetSource, factbookSource], givenNames),
    gazetteer('surname', [peopleSource, compromiseSource, wordnetSource, factbookSource], surnames),
    gazetteer('rareSurname', [censusSource], rareSurnames),
    gazetteer('country', [countrySource, factbookSource, compromiseSource, wordnetSource], countries, ['UK', 'US']),
    gazetteer('nationality', [nationalitySource, factbookSource, compromiseSource, wordnetSource], nationalities),
    gazetteer(
      'people',
      [factbookSource, wordnetSource],
      [...factbook.peoples, ...wordnet.names('group', 'classes', 'ethnic group')]
        .flatMap(withPlural)
        .filter(isNothingElse),
    ),
    gazetteer(
      'creed',
      [factbookSource, wordnetSource],
      [
        ...factbook.religions,
        ...wordnet.names('cognition', 'classes', 'religion', 'political orientation'),
        ...wordnet.names('group', 'classes', 'religion', 'religious movement'),
        ...wordnet
          .names('person', 'classes', 'religious person', 'politician', 'fascist', 'radical', 'advocate')
          .flatMap(withPlural),
      ],
    ),
    gazetteer(
      'language',
      [factbookSource, wordnetSource],
      [...factbook.languages, ...wordnet.names('communication', 'classes', 'language')],
    ),
    gazetteer('bigCity', [citySource, factbookSource, compromiseSource, wordnetSource], bigCities),
    gazetteer('city', [citySource, wordnetSource], cities),
    gazetteer('town', [citySource], loadCities(15_000, 100_000).filter(isNothingElse)),
    gazetteer(
      'region',
      [regionSource, factbookSource, compromiseSource, wordnetSource],
      [
        ...loadRegions(),
        ...factbook.divisions,
        ...loadTagged('Region'),
        ...wordnet.names('location', 'things', 'state', 'American state', 'province', 'Canadian province'),
      ],
    ),
    gazetteer(
      'landform',
      [wordnetSource],
      [
        ...wordnet.names('object', 'things'),
        ...wordnet.names('location', 'things').filter((name) => !administrative.has(name)),
      ],
    ),
    gazetteer(
      'party',
      [factbookSource, wordnetSource],
      [...factbook.parties, ...wordnet.names('group', 'classes', 'party')],
    ),
    gazetteer(
      'organization',
      [factbookSource, wordnetSource],
      [
        ...factbook.organizations,
        ...factbook.groups,
        ...wordnet.names('group', 'things', 'organization'),
        ...wordnet.names(
          'group',
          'classes',
          'agency',
          'executive department',
          'United Nations agency',
          'terrorist organization',
          'alliance',
        ),
      ].filter(notElsewhere),
      factbook.organizations,
    ),
    gazetteer(
      'company',
      [compromiseSource, peopleSource],
      [...loadTagged('Organization').flatMap(withCapitals), ...loadAirlines()],
    ),
    gazetteer('brand', [brandSource], loadBrands()),
    gazetteer('team', [compromiseSource], loadTagged('SportsTeam')),
    gazetteer(
      'event',
      [factbookSource, wordnetSource],
      [
        ...factbook.holidays,
        ...wordnet.names('time', 'classes', 'day', 'holiday'),
        ...wordnet.names('act', 'things', 'war').filter((name) => name.includes(' ')),
        ...wordnet.names('event', 'things'),
        ...wordnet.names('event', 'classes', 'contest'),
      ].filter((name) => !/\d/.test(name)),
    ),
    gazetteer('currency', [currencySource, factbookSource], [...loadCurrencyCodes(), ...factbook.currencies]),
    ...kindNouns,
    { name: 'moneyNoun', source: `${wordnetSource}; ${factbookSource}`, phrases: [...new Set(moneyNouns)].toSorted() },
  ];
}
/** "Kenyan" and "Kenyans"; what already ends like a plural stays alone. */
function withPlural(name: string): string[] {
  const one = name.trim();
  return /(?:s|sh|ch|ese|men)$/.test(one) ? [one] : [one, `${one}s`];
}

/** An acronym that a lexicon has in small letters, in capitals too: "Nato" and "NATO". */
function withCapitals(name: string): string[] {
  return name.length <= 6 ? [name, name.toUpperCase()] : [name];
}
