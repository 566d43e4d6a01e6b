import { allLocales } from '@faker-js/faker';
import { sourceOf } from './packages';

export const brandSource = sourceOf('simple-icons', 'CC0-1.0');
export const currencySource = sourceOf('currency-codes', 'MIT');

/** Brands of companies and of what they make, most of them of information technology. */
export function loadBrands(): string[] {
  const brands: { title: string }[] = require('simple-icons/icons.json');
  return brands.map(({ title }) => title);
}

/** Airlines. */
export function loadAirlines(): string[] {
  return (allLocales.en.airline?.airline ?? []).map(({ name }) => name);
}

/** Codes of currencies ("KES"). */
export function loadCurrencyCodes(): string[] {
  const { data }: { data: { code: string }[] } = require('currency-codes');
  return data.map(({ code }) => code);
}
