import countryNames from 'i18n-iso-countries/langs/en.json';
import nationalityNames from 'i18n-nationality/langs/en.json';
import { nameKey } from './forms';

/** Forms in the news that the lists have not: names of countries, and what their people are called. */
const moreNames: Readonly<Record<string, string>> = {
  US: 'America',
  GB: 'Britain, U.K.',
  KR: 'ROK, S Korea',
  KP: 'North Korea, DPRK, N Korea',
  CN: 'PRC',
  CD: 'DRC, DR Congo',
  VA: 'Vatican, Holy See, Vatican City',
  MM: 'Myanmar, Burma',
  NL: 'Holland',
  LA: 'Laos',
  SY: 'Syria',
  MD: 'Moldova',
  BN: 'Brunei',
  CV: 'Cape Verde',
  SZ: 'Swaziland',
  TL: 'East Timor',
  VN: 'Vietnam',
  BO: 'Bolivia',
  VE: 'Venezuela',
};
const moreDemonyms: Readonly<Record<string, string>> = {
  US: 'Americans',
  GB: 'Briton, Brit',
  FR: 'Frenchman, Frenchwoman',
  NL: 'Dutchman',
  IE: 'Irishman',
  ES: 'Spaniard',
  DK: 'Dane',
  SE: 'Swede',
  FI: 'Finn',
  PL: 'Pole',
  TR: 'Turk',
  AR: 'Argentine, Argentinian',
  DO: 'Dominican',
  EC: 'Ecuadorian',
  BA: 'Bosnian',
  CG: 'Congolese',
  KZ: 'Kazakh',
  UZ: 'Uzbek',
  SK: 'Slovak',
  NP: 'Nepali',
  NZ: 'Kiwi',
  PS: 'Palestinian',
  AE: 'Emirati',
  YE: 'Yemeni',
  XK: 'Kosovan, Kosovar',
  SS: 'South Sudanese',
  PH: 'Philippine',
  AF: 'Afghani',
  SA: 'Saudi Arabian',
  LS: 'Basotho',
  ME: 'Montenegrin',
};

/** Of several countries with one form the first has it. */
function index(
  lists: readonly Readonly<Record<string, string | readonly string[]>>[],
  fold: (form: string) => string,
): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const list of lists) {
    for (const [code, forms] of Object.entries(list)) {
      for (const form of [forms].flat()) {
        const key = fold(form);
        if (!codes.has(key)) codes.set(key, code);
      }
    }
  }
  return codes;
}

const split = (list: Readonly<Record<string, string>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(list).map(([code, forms]) => [code, forms.split(', ')]));
const joined = (form: string): string => nameKey(form).join('');
const singular = (form: string): string => joined(form).replace(/s$/, '');

let countries: ReadonlyMap<string, string> | undefined;
let demonyms: ReadonlyMap<string, string> | undefined;

/** The code (ISO 3166) of the country that goes by this name: "U.S.", "America". */
export function countryOfName(name: string): string | undefined {
  countries ??= index([countryNames.countries, split(moreNames)], joined);
  return countries.get(joined(name));
}

/** The code of the country whose people or things are called so: "Indian", "Britons". */
export function countryOfDemonym(form: string): string | undefined {
  demonyms ??= index([nationalityNames.nationalities, split(moreDemonyms)], singular);
  return demonyms.get(singular(form));
}
