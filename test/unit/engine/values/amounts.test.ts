import assert from 'node:assert/strict';
import fc from 'fast-check';
import { measureValue } from '../../../../src/engine/values/measure';
import { moneyValue } from '../../../../src/engine/values/money';
import { parseAmount } from '../../../../src/engine/values/numerals';
import { anyText } from '../anyText';

describe('parseAmount', () => {
  const cases: readonly (readonly [words: string, amount: number | null, maximum?: number])[] = [
    ['7.5', 7.5],
    ['1,200', 1200],
    ['1,50,000', 150_000],
    ['120 000', 120_000],
    ['3,5', null],
    ['12m', 12_000_000],
    ['3.2bn', 3_200_000_000],
    ['1.1 million', 1_100_000],
    ['2.5 lakh', 250_000],
    ['5 lakh crore', 5_000_000_000_000],
    ['twenty-five', 25],
    ['two hundred and fifty', 250],
    ['two and a half million', 2_500_000],
    ['half a million', 500_000],
    ['a dozen', 12],
    ['3½', 3.5],
    ['-2.5', -2.5],
    ['9'.repeat(400), null],
    [`${'9'.repeat(305)} trillion`, null],
    ['dozens', null],
    ['hundreds of thousands of', null],
    ['10-15', 10, 15],
    ['2–3 million', 2_000_000, 3_000_000],
    ['5m-7m', 5_000_000, 7_000_000],
    ['five to seven', 5, 7],
    ['between 5 and 7 million', 5_000_000, 7_000_000],
    ['between 900,000 and 1.2 million', 900_000, 1_200_000],
    ['seven to five', null],
    ['-5 to 10', -5, 10],
    ['−2 to 3 million', -2_000_000, 3_000_000],
    ['-10 to -5', -10, -5],
    ['-5 to -10', -10, -5],
    ['-5–10', -10, -5],
    ['5 to -10', -10, 5],
  ];
  for (const [words, amount, maximum] of cases) {
    it(words, () => {
      const expected = maximum === undefined ? { amount } : { amount, maximum };
      assert.deepEqual(parseAmount(words), amount === null ? null : expected);
    });
  }

  it('comes back from ranges without end', function () {
    this.timeout(2000);
    assert.equal(parseAmount(`c${'\t–n'.repeat(100_000)}\u2028n`), null);
  });

  it('gives a number or nothing for any words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = parseAmount(text);
        assert.ok(value === null || Number.isFinite(value.amount));
      }),
    );
  });
});

describe('moneyValue', () => {
  const nowhere = new Map<string, number>();
  const cases: readonly (readonly [words: string, expected: string | null])[] = [
    ['$5', '5 USD'],
    ['$12.7bn', '12700000000 USD'],
    ['US$ 4.2 billion', '4200000000 USD'],
    ['$80B', '80000000000 USD'],
    ['$3 million dollars', '3000000 USD'],
    ['HK$20 million', '20000000 HKD'],
    ['26 trillion Hong Kong dollars', '26000000000000 HKD'],
    ['1.7 billion Canadian dollars', '1700000000 CAD'],
    ['£3.2bn', '3200000000 GBP'],
    ['50,000-pound', '50000 GBP'],
    ['412p', '4.12 GBP'],
    ['20 pence', '0.2 GBP'],
    ['5 cents', '0.05 USD'],
    ['€240m', '240000000 EUR'],
    ['EUR 5m', '5000000 EUR'],
    ['₹2,000 crore', '20000000000 INR'],
    ['Rs 500 crore', '5000000000 INR'],
    ['Rs. 1,50,000', '150000 INR'],
    ['2.6 million rupees', '2600000 INR'],
    ['Tk 2.65 crore', '26500000 BDT'],
    ['SKr9bn', '9000000000 SEK'],
    ['R120 000', '120000 ZAR'],
    ['N11bn', '11000000000 NGN'],
    ['N1.5trn', '1500000000000 NGN'],
    ['Rs5cr', '50000000 INR'],
    ['RM3bn', '3000000000 MYR'],
    ['S$4m', '4000000 SGD'],
    ['GH¢50', '50 GHS'],
    ['GHS 90', '90 GHS'],
    ['USh5,000', '5000 UGX'],
    ['TT$300m', '300000000 TTD'],
    ['Php500', '500 PHP'],
    ['P50m', null],
    ['Sh200m', null],
    ['20 million kina', '20000000 PGK'],
    ['N7.2 billion', '7200000000 NGN'],
    ['5 million U.S. dollars', '5000000 USD'],
    ['5 million Swiss francs', '5000000 CHF'],
    ['5 billion CFA francs', null],
    ['50 euro cents', null],
    ['10 billion Korean won', '10000000000 KRW'],
    ['$1.2–1.4 trillion', '1200000000000 to 1400000000000 USD'],
    ['between $5 and $7 million', '5000000 to 7000000 USD'],
    ['$3.18-$3.81', '3.18 to 3.81 USD'],
    ['250-300 rupees', '250 to 300 INR'],
    ['billions of dollars', null],
    ['35 lakh', null],
    ['20 million pesos', null],
    ['1.9 billion crowns', null],
    ['3 million Swedish crowns', '3000000 SEK'],
    ['50 Czech crowns', '50 CZK'],
    ['Bitcoin', null],
  ];
  for (const [words, expected] of cases) {
    it(words, () => {
      const value = moneyValue(words, () => nowhere);
      const range = value?.maximum === undefined ? '' : ` to ${value.maximum}`;
      assert.equal(value && `${value.amount}${range} ${value.currency}`, expected);
    });
  }

  it('takes pesos and rupees for those of the country that the article names most', () => {
    const countries = new Map([
      ['CL', 1],
      ['MX', 3],
      ['PK', 2],
    ]);
    assert.equal(moneyValue('20 million pesos', () => countries)?.currency, 'MXN');
    assert.equal(
      moneyValue('20 million CFA francs', () => new Map([['CH', 2]])),
      null,
    );
    assert.equal(moneyValue('Rs 500', () => countries)?.currency, 'PKR');
    assert.equal(moneyValue('$500', () => countries)?.currency, 'USD');
  });

  it('takes dollars for those of the country that the article tells of', () => {
    const told = (words: string, ...named: readonly [country: string, times: number][]): string | undefined =>
      moneyValue(words, () => new Map(named))?.currency;
    assert.equal(told('$5 million', ['AU', 3]), 'AUD');
    assert.equal(told('$350', ['NZ', 2], ['FJ', 1]), 'NZD');
    assert.equal(told('40 cents', ['CA', 2]), 'CAD');
    assert.equal(told('US$5 million', ['CA', 2]), 'USD');
    assert.equal(told('$5 million', ['CA', 1]), 'USD');
    assert.equal(told('$5 million', ['CA', 6], ['US', 1]), 'USD');
    assert.equal(told('$5 million', ['AU', 2], ['NZ', 2]), 'USD');
    assert.equal(told('$5 million', ['KE', 4]), 'USD');
  });

  it('takes letters that many currencies have for that of the country named', () => {
    const inCountry = (country: string, words: string): string => {
      const { amount, currency } = moneyValue(words, () => new Map([[country, 1]]))!;
      return `${amount} ${currency}`;
    };
    assert.equal(inCountry('PH', 'P50m'), '50000000 PHP');
    assert.equal(inCountry('BW', 'P1.2 billion'), '1200000000 BWP');
    assert.equal(inCountry('KE', 'Sh200m'), '200000000 KES');
    assert.equal(inCountry('UG', 'Shs 50,000'), '50000 UGX');
    assert.equal(inCountry('ZM', 'K20m'), '20000000 ZMW');
  });
});

describe('measureValue', () => {
  const cases: readonly (readonly [words: string, expected: object | null])[] = [
    ['3.5%', { amount: 3.5, unit: '%' }],
    ['twenty-five per cent', { amount: 25, unit: '%' }],
    ['Seventy-five percent', { amount: 75, unit: '%' }],
    ['between five and seven per cent', { amount: 5, maximum: 7, unit: '%' }],
    ['between one hundred and two hundred tonnes', { amount: 100, maximum: 200, unit: 'tonnes' }],
    ['two hundred and five tonnes', { amount: 205, unit: 'tonnes' }],
    ['12pc', { amount: 12, unit: '%' }],
    ['-2.5%', { amount: -2.5, unit: '%' }],
    ['-2 to 3%', { amount: -2, maximum: 3, unit: '%' }],
    ['between 5 and 7 percent', { amount: 5, maximum: 7, unit: '%' }],
    ['0.5 percentage points', { amount: 0.5, unit: 'percentage points' }],
    ['3 per cent points', { amount: 3, unit: 'percentage points' }],
    ['25 basis points', { amount: 25, unit: 'basis points' }],
    ['20 km', { amount: 20, unit: 'km' }],
    ['8.4mm', { amount: 8.4, unit: 'mm' }],
    ['60km/h', { amount: 60, unit: 'km/h' }],
    ['5m tonnes', { amount: 5_000_000, unit: 'tonnes' }],
    ['10-mile', { amount: 10, unit: 'mile' }],
    ['5 to 7 km', { amount: 5, maximum: 7, unit: 'km' }],
    ['hundreds of tonnes', null],
  ];
  for (const [words, expected] of cases) it(words, () => assert.deepEqual(measureValue(words), expected));
});
