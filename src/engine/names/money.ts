import type { Document } from '../document';
import type { Sentence } from '../model';
import { amountEnds, amountWords, anyOf, endAt } from '../values/numerals';
import { endTokenAt } from './byPattern';
import type { NameMention } from './mention';

/** Codes of ISO 4217 that are no words, and stand before no other numbers, as "CUP 2022" does. */
const codes = anyOf(`USD EUR GBP INR CHF JPY CNY AUD CAD NZD HKD SGD TWD AED SAR QAR KWD BHD OMR JOD IQD EGP ILS LBP
  PKR BDT LKR NPR MMK THB MYR IDR VND KRW KES UGX TZS ETB RWF GHS NGN ZAR ZMW BWP XAF XOF TRY RUB UAH SEK NOK DKK ISK
  PLN CZK HUF BGN BRL MXN ARS CLP UYU`);
/** What stands before a sum and means nothing but money. */
const symbol = String.raw`(?:U\.?S\.?|AU?|CA?|NZ|HK|NT|[BFGJLNRSTZ]|BZ|EC|FJ|RD|TT|Bds|Mex)?\s?\$|GH¢|(?:GH)?₵|[£€₹¥₩₽₺₦₱฿₫₴₪₡৳]`;
const letters = String.raw`(?:R[sp]|Tk|RMB?|NIS|QR|KD|Dhs?|GH[cC]|[SND]Kr|SFr|[KTU]?[Ss]hs?|Php|${codes})`;
/** What may be the number of a road or a version as well, and means money before large sums: "N11bn", "R1,200". */
const letter = '(?:[KNPR]|SR|PHP|RON)';
const largeSum = String.raw`\d{1,3}(?:(?:,\d{3})+(?!,?\d)|\.\d\d(?![\d.])|(?:\.\d{1,3})?(?:(?:m|mil|bn|bil|trn?|tn)(?![A-Za-z\d])|[\s-]?(?:[mb]illion|trillion)(?![a-z])))`;
const coin = String.raw`(?:(?:(?:Hong\sKong|New\sZealand|U\.?S\.?|[A-Z][a-z]+n|[A-Z][a-z]+(?:ese|ish)|Czech|Swiss)\s)?(?:dollars?|euros?|rupees?|yuan|renminbi|yen|rou?bles?|pesos?|naira|cedis?|rands?|birr|kwacha|pula|reais|tenge|shillings?|dirhams?|riyals?|dinars?|baht|ringgit|rupiah|taka|kron[ao]r?|kroner?|liras?|francs?|zlot(?:ys?|ych|e)|korunas?|lei|leva|kyats?|forints?|hryvnias?|shekels?|cents|pence)|(?:Czech|Danish|Icelandic|Norwegian|Swedish)\scrowns?|(?<=(?:,\d{3}|illion)\s)crowns)`;
const beforeDigit = new RegExp(
  String.raw`(?:${symbol}|${letters}\.?)\s?(?=\d)|${letter}\s?(?=${largeSum})|R(?=\d{1,3}(?:\s\d{3})+(?![,.]?\d))`,
  'y',
);
const magnitude = /(?:m|mn|mil|b|bn|bil|trn?|tn|k|cr)?(?![a-z\d])/iy;
/** Such a letter and a small number, a sum only in an article that has large ones of the same letter. */
const smallSum = /^[KNPR]\d{1,6}$/;
const largeSums = new RegExp(String.raw`(?<![\p{L}\p{N}])[KNPR](?=${largeSum})`, 'gu');
/** "50 euro cents" are no euros. */
const behind = new RegExp(String.raw`[\s-]${coin}(?![A-Za-z\d]|\s(?:cents?|pence)(?![a-z]))`, 'y');
const pence = /\d+(?:\.\d)?p(?![a-z\d])/y;
/** A word that is such letters, begins with them and a digit, or is a word for money. */
const hint = new RegExp(`^(?:${letters}(?!\\p{L})|${letter}(?!\\p{L})|${coin}$|crowns?$)`, 'u');

/** The amounts of money of a sentence that their sign or word tells: "₹2,000 crore", "Rs 500", "412p". */
export function findMoney(document: Document, sentence: Sentence): NameMention[] {
  if (!hasHint(document, sentence)) return [];
  const { text, tokens } = document;
  const sentenceText = text.slice(sentence.start, sentence.end);
  const found: NameMention[] = [];
  for (let firstToken = sentence.firstToken; firstToken < sentence.endToken; firstToken++) {
    const { start } = tokens[firstToken]!;
    if (!canBegin(document, firstToken)) continue;
    const ends = sumEnds(sentenceText, start - sentence.start).map((end) => sentence.start + end);
    for (const end of ends.length === 0 && isSmallSum(document, firstToken) ? [tokens[firstToken]!.end] : ends) {
      const endToken = endTokenAt(tokens, firstToken, end);
      if (endToken < 0) continue;
      found.push({ start, end, firstToken, endToken, type: 'money', kind: 'name', confidence: 0.9 });
      firstToken = endToken - 1;
      break;
    }
  }
  return found;
}

/** Whether a sum may begin with the token: a number or a word for one, or a sign of one word or two ("Rs", "US$"). */
function canBegin({ tokens, words }: Document, at: number): boolean {
  const { kind } = tokens[at]!;
  if (kind === 'number' || kind === 'symbol' || tokens[at + 1]?.kind === 'symbol') return true;
  return kind === 'word' && (amountWords.has(words[at]!.toLowerCase()) || hint.test(words[at]!));
}

const lettersOfSums = new WeakMap<Document, ReadonlySet<string>>();

/** "N500" in an article that has "N11bn", but not "the R21", a road. */
function isSmallSum(document: Document, at: number): boolean {
  const { words, text } = document;
  if (!smallSum.test(words[at]!) || /^the$/i.test(words[at - 1] ?? '')) return false;
  let found = lettersOfSums.get(document);
  if (!found) lettersOfSums.set(document, (found = new Set(text.match(largeSums))));
  return found.has(words[at]![0]!);
}

/** Where the sum of money may end that begins at `start`, as of `amountEnds`. */
function sumEnds(text: string, start: number): number[] {
  const digit = endAt(beforeDigit, text, start);
  const ends =
    digit >= 0
      ? amountEnds(text, digit).map((end) => endAt(magnitude, text, end))
      : [...amountEnds(text, start).map((end) => endAt(behind, text, end)), endAt(pence, text, start)];
  return ends.filter((end) => end >= 0);
}

/** Whether a word of the sentence can be a sign, or a word for money. The pattern is slow, and few sentences speak of it. */
function hasHint({ tokens, words }: Document, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at++) {
    const { kind } = tokens[at]!;
    const word = words[at]!;
    if (kind === 'symbol' || (kind === 'number' && word.endsWith('p'))) return true;
    if (kind === 'word' && word.length > 1 && hint.test(word)) return true;
  }
  return false;
}
