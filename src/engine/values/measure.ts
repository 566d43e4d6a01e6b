import type { Measure } from '../model';
import { amountEnds, parseAmount } from './numerals';

/** What a percentage or a quantity comes to: "between 5 and 7 per cent", "10-mile"; `null` where it holds no number ("hundreds of tonnes"). */
export function measureValue(words: string): Measure | null {
  const end = amountEnds(words, /^[-−+]/.test(words) ? 1 : 0).find((at) => at < words.length);
  const value = end === undefined ? null : parseAmount(words.slice(0, end));
  return value && { ...value, unit: unitOf(words.slice(end).replace(/^[\s-]/, '')) };
}

function unitOf(words: string): string {
  const unit = words.replace(/\s+/g, ' ').trim();
  return /^(?:%|per\s?cent|pct|pc)$/i.test(unit)
    ? '%'
    : unit.replace(/^per ?cent(?= points?$)|^percentage(?= points?$)/i, 'percentage');
}
