import { countryOfDemonym, countryOfName } from '../entities/countries';
import type { Money } from '../model';
import { coinPattern, currencyOf, signPattern, type Countries } from './currencies';
import { amountEnds, parseAmount } from './numerals';

const before = new RegExp(String.raw`^(?<between>between\s)?(?<sign>${signPattern})\s?(?<rest>\d.*)$`, 'i');
const behind = new RegExp(
  String.raw`^[\s-]*(?:(?<qualifier>[a-zÀ-ɏ][a-zÀ-ɏ.]*(?:\s[a-zÀ-ɏ]+)?)\s)?(?<coin>${coinPattern}|${signPattern}|[a-z]{3}|p)\.?$`,
  // Letters of all scripts would take ten times as long to make ready.
  'i',
);
/** "$5 million dollars". */
const again = /[\s-](?:us\s)?dollars?$/i;
const inRange = new RegExp(`(?<=[\\s–-])${signPattern}\\s?(?=\\d)`, 'gi');

/**
 * What the words come to: "$5", "Rs 2.5 crore", "between 2 and 2.2 billion dollars", "412p". `null` where they hold no
 * number ("billions of dollars") or no currency that can be told ("20 million pesos" in an article that names no country).
 */
export function moneyValue(words: string, countries: () => Countries): Money | null {
  const text = words.trim().replace(/\s+/g, ' ');
  const prefixed = before.exec(text);
  if (prefixed) {
    const { between = '', sign = '', rest = '' } = prefixed.groups!;
    return withCurrency(between + rest.replace(inRange, '').replace(again, ''), sign, undefined, countries);
  }
  for (const end of amountEnds(text, 0)) {
    const { qualifier, coin } = behind.exec(text.slice(end))?.groups ?? {};
    const country = qualifier && countryOf(qualifier);
    // "CFA francs" and "euro cents" are of no country.
    if (qualifier !== undefined && country === undefined) return null;
    if (coin !== undefined) return withCurrency(text.slice(0, end), coin, country, countries);
  }
  return null;
}

/** The country that stands before a coin: "Hong Kong", "Canadian"; "Korean" alone is South Korean. */
function countryOf(words: string): string | undefined {
  return /^korean$/i.test(words) ? 'KR' : (countryOfName(words) ?? countryOfDemonym(words));
}

function withCurrency(
  number: string,
  sign: string,
  country: string | undefined,
  countries: () => Countries,
): Money | null {
  const value = parseAmount(number);
  const coin = value && currencyOf(sign, country, countries());
  if (!value || !coin) return null;
  const { amount, maximum } = value;
  const whole = (count: number): number => Number((count / coin.parts).toPrecision(14));
  return { amount: whole(amount), ...(maximum !== undefined && { maximum: whole(maximum) }), currency: coin.currency };
}
