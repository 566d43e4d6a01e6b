import type { Measure } from '../model';
import { amountPattern, parseAmount } from './numerals';

const measure = new RegExp(String.raw`^(?<number>[-−+]?${amountPattern})[\s-]?(?<unit>.+)$`, 'isu');

/** What a percentage or a quantity comes to: "between 5 and 7 per cent", "10-mile"; `null` where it holds no number ("hundreds of tonnes"). */
export function measureValue(words: string): Measure | null {
  const { number = '', unit = '' } = measure.exec(words)?.groups ?? {};
  const value = parseAmount(number);
  return value && { ...value, unit: unitOf(unit) };
}

function unitOf(words: string): string {
  const unit = words.replace(/\s+/g, ' ').trim();
  return /^(?:%|per\s?cent|pct|pc)$/i.test(unit)
    ? '%'
    : unit.replace(/^per ?cent(?= points?$)|^percentage(?= points?$)/i, 'percentage');
}
