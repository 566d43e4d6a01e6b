/** Codes (ISO 4217) for each sign that stands before or behind an amount, longest signs first in use. */
const signs: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '¥': 'JPY',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₴': 'UAH',
  '₪': 'ILS',
  '₡': 'CRC',
  '₵': 'GHS',
  '₸': 'KZT',
  '৳': 'BDT',
  us$: 'USD',
  'u.s.$': 'USD',
  'u.s. $': 'USD',
  'us $': 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  nt$: 'TWD',
  s$: 'SGD',
  r$: 'BRL',
  n$: 'NAD',
  j$: 'JMD',
  cop$: 'COP',
  mex$: 'MXN',
  'cn¥': 'CNY',
  'gh¢': 'GHS',
  'gh₵': 'GHS',
  ghc: 'GHS',
  bds$: 'BBD',
  bz$: 'BZD',
  ec$: 'XCD',
  f$: 'FJD',
  fj$: 'FJD',
  g$: 'GYD',
  l$: 'LRD',
  rd$: 'DOP',
  t$: 'TOP',
  tt$: 'TTD',
  z$: 'ZWL',
  php: 'PHP',
  rp: 'IDR',
  'e£': 'EGP',
  le: 'EGP',
  rm: 'MYR',
  rmb: 'CNY',
  tk: 'BDT',
  sr: 'SAR',
  qr: 'QAR',
  kd: 'KWD',
  bd: 'BHD',
  jd: 'JOD',
  dh: 'AED',
  dhs: 'AED',
  nis: 'ILS',
  r: 'ZAR',
  n: 'NGN',
  p: 'GBP',
  ksh: 'KES',
  kshs: 'KES',
  ush: 'UGX',
  ushs: 'UGX',
  tsh: 'TZS',
  tshs: 'TZS',
  skr: 'SEK',
  nkr: 'NOK',
  dkr: 'DKK',
  sfr: 'CHF',
};

/**
 * The codes that a word may stand for. The first is meant where the article tells nothing else, "-" that this cannot be
 * told; the other ones are chosen by their country, whose code each begins with.
 */
const words: Readonly<Record<string, string>> = {
  dollar: 'USD CAD AUD NZD HKD SGD TWD NAD JMD TTD BBD BZD BSD GYD FJD LRD ZWL SRD XCD',
  euro: 'EUR',
  pound: 'GBP EGP SYP LBP SDG SSP',
  rupee: 'INR PKR LKR NPR MUR SCR',
  rs: 'INR PKR LKR NPR MUR SCR',
  re: 'INR PKR LKR NPR MUR SCR',
  yuan: 'CNY',
  renminbi: 'CNY',
  yen: 'JPY',
  won: 'KRW KPW',
  ruble: 'RUB BYN',
  rouble: 'RUB BYN',
  lira: 'TRY',
  real: 'BRL',
  reais: 'BRL',
  reai: 'BRL',
  peso: '- MXN PHP CLP COP ARS UYU CUP DOP',
  rand: 'ZAR',
  naira: 'NGN',
  cedi: 'GHS',
  shilling: '- KES TZS UGX SOS',
  birr: 'ETB',
  dirham: 'AED MAD',
  riyal: '- SAR QAR YER OMR IRR',
  rial: '- IRR OMR YER QAR SAR',
  dinar: '- KWD JOD IQD BHD DZD TND LYD RSD',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dong: 'VND',
  taka: 'BDT',
  kyat: 'MMK',
  riel: 'KHR',
  kip: 'LAK',
  krona: 'SEK ISK',
  kronor: 'SEK ISK',
  krone: '- NOK DKK',
  kroner: '- NOK DKK',
  kr: '- SEK NOK DKK ISK',
  crown: '- CZK SEK NOK DKK ISK',
  franc: '- CHF CDF RWF BIF GNF DJF',
  zloty: 'PLN',
  zlotych: 'PLN',
  zlote: 'PLN',
  forint: 'HUF',
  koruna: 'CZK',
  hryvnia: 'UAH',
  leu: 'RON MDL',
  lei: 'RON MDL',
  lev: 'BGN',
  leva: 'BGN',
  shekel: 'ILS',
  colon: 'CRC',
  colone: 'CRC',
  lempira: 'HNL',
  quetzal: 'GTQ',
  bolivar: 'VES',
  tenge: 'KZT',
  afghani: 'AFN',
  kwacha: 'ZMW MWK',
  metical: 'MZN',
  kwanza: 'AOA',
  pula: 'BWP',
  kina: 'PGK',
  manat: 'AZN TMT',
};

/** What stands before a sum alone, likewise: the dollar's sign, the letters of pesos and kwachas, and shillings. */
const initials: Readonly<Record<string, string>> = {
  $: 'USD CAD AUD NZD SGD',
  P: '- PHP BWP',
  K: '- ZMW PGK MMK',
  Sh: '- KES TZS UGX SOS',
  Shs: '- KES TZS UGX SOS',
};

/** Small coins, and of which currency each is a hundredth. */
const hundredths: Readonly<Record<string, string>> = {
  cent: 'dollar',
  penny: 'pound',
  pence: 'pound',
  p: 'pound',
  paisa: 'rupee',
  paise: 'rupee',
};

/** How many of the article's names are of each country (ISO 3166-1, two letters). */
export type Countries = ReadonlyMap<string, number>;

/** A currency, and how many of the coin named make one of it. */
interface Coin {
  readonly currency: string;
  readonly parts: number;
}

const knownCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const escape = (text: string): string => text.replace(/[.$]/g, String.raw`\$&`);
const byLength = (table: Readonly<Record<string, string>>): string =>
  Object.keys(table)
    .filter((sign) => sign !== 'p')
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

/** The pattern of what stands before an amount; for regular expressions with the flags i and u. */
export const signPattern = `(?:${byLength({ ...signs, ...initials })}|p(?=\\s?\\d)|rs\\.?|re\\.?|kr\\.?|[a-z]{3}(?=[\\s\\d]))`;
/** The pattern of the words that stand behind an amount; likewise. */
export const coinPattern = `(?:${byLength({ ...words, ...hundredths })})s?`;

/** What the papers of a country mean by "$" alone; those of others have American dollars, too. */
const homeDollars = ['CAD', 'AUD', 'NZD', 'SGD'];
/** An article that names its country once may be about something else. */
const leastNamed = 2;

/** Whether the article tells of the dollar's country, and of no other with dollars of its own. */
function isHome(dollar: string, countries: Countries): boolean {
  const named = countries.get(dollar.slice(0, 2)) ?? 0;
  return (
    named >= leastNamed &&
    !['USD', ...homeDollars].some((other) => other !== dollar && countries.has(other.slice(0, 2)))
  );
}

/** The currency that the words say ("Hong Kong dollars", "US$", "pence"); `null` where they leave it open. */
export function currencyOf(name: string, qualifier: string | undefined, countries: Countries): Coin | null {
  const sign = name.trim();
  const lower = sign.toLowerCase();
  const code = signs[lower];
  if (code !== undefined && lower !== 'p' && (lower !== sign || /[^a-z]/.test(lower)))
    return { currency: code, parts: 1 };
  if (/^[A-Z]{3}$/.test(sign) && knownCodes.has(sign)) return { currency: sign, parts: 1 };
  const word = lower.replace(/\.$/, '').replace(/(?<=..)s$/, '');
  const coin = lower === 'rs' || lower === 'rs.' ? 'rs' : word === 'pennie' ? 'penny' : word;
  const initial = initials[sign.replace(/\.$/, '')];
  const whole = initial === undefined ? hundredths[coin] : undefined;
  const codes = (initial ?? words[whole ?? coin])?.split(' ');
  if (!codes) return null;
  const [usual, ...others] = codes;
  const parts = whole === undefined ? 1 : 100;
  if (qualifier !== undefined) {
    const named = codes.find((candidate) => candidate.startsWith(qualifier));
    return named === undefined ? null : { currency: named, parts };
  }
  if (usual === 'USD') return { currency: homeDollars.find((dollar) => isHome(dollar, countries)) ?? usual, parts };
  // "Pounds" are spoken of everywhere; a rupee is that of the country which the article is about.
  if (usual === '-' || codes.includes('INR')) {
    const count = (candidate: string): number => countries.get(candidate.slice(0, 2)) ?? 0;
    const [most] = [usual!, ...others]
      .filter((candidate) => count(candidate) > 0)
      .toSorted((a, b) => count(b) - count(a));
    if (most !== undefined) return { currency: most, parts };
  }
  return usual === '-' ? null : { currency: usual!, parts };
}
