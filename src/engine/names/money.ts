import type { Document } from '../document';
import type { Sentence } from '../model';
import { amountPattern } from '../values/numerals';
import { findByPattern } from './byPattern';
import type { NameMention } from './mention';

/** Signs, codes and words that mean nothing but money; "pounds", "won" and their kin are left to the model. */
const sign = String.raw`(?:(?:U\.?S\.?|A|AU|C|CA|NZ|HK|NT|S|R|N|J)?\s?\$|[£€₹¥₩₽₺₦₱฿₫₴₪₡₵৳]|Rs\.?|Tk\.?|RM|RMB|NIS|QR|KD|SKr|NKr|DKr|KSh|USD|EUR|GBP|INR|CHF|JPY|CNY|AUD|CAD|HKD|SGD|AED|SAR|PKR|BDT|KES|NGN|ZAR|TRY|RUB)`;
const coin = String.raw`(?:(?:(?:Hong\sKong|New\sZealand|U\.?S\.?|\p{Lu}\p{Ll}+n|\p{Lu}\p{Ll}+ese)\s)?(?:dollars?|euros?|rupees?|yuan|renminbi|yen|rou?bles?|pesos?|naira|shillings?|dirhams?|riyals?|dinars?|baht|ringgit|rupiah|taka|kron[ao]r?|krone|francs?|zloty|forints?|hryvnias?|shekels?|pence))`;
const sum = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\p{Nd}[.,])(?:${sign}\s?(?=\p{Nd})${amountPattern}(?:m|mn|bn|tn|k|cr)?|${amountPattern}[\s-]${coin}|\p{Nd}+(?:\.\p{Nd})?p)(?![\p{L}\p{N}])`,
  'gu',
);
/** A word that is a sign, begins with one, or is a word for money. */
const hint = new RegExp(`^(?:${sign}\\d?|${coin})`, 'u');

/** The amounts of money of a sentence that their sign or word tells: "₹2,000 crore", "Rs 500", "412p". */
export function findMoney(document: Document, sentence: Sentence): NameMention[] {
  if (!hasHint(document, sentence)) return [];
  return findByPattern(document, sentence, sum, { type: 'money', kind: 'name', confidence: 0.9 });
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
