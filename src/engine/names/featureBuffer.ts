import type { TokenRange } from '../segment/sentences';
import { combine } from './hash';
import type { TextContext } from './textContext';
import { outsideForm, type WordForm } from './wordForm';

/** No token of a real text has more; of others the rest is left out. */
const mostFeatures = 1024;

/** Collects the features of one token as hashes. */
export class FeatureBuffer {
  readonly hashes = new Uint32Array(mostFeatures);
  length = 0;

  /** A feature is a template, with a number of its own, filled with one or two values. */
  add(template: number, first: number, second = 0): void {
    if (this.length < this.hashes.length) this.hashes[this.length++] = combine(combine(template, first), second);
  }

  /** The features collected, as a list of their own. */
  list(): number[] {
    return Array.from(this.hashes.subarray(0, this.length));
  }
}

/** What stands outside a sentence, on either side. */
const beforeFirst = outsideForm('\u0001');
const behindLast = outsideForm('\u0002');
/** So many other places of a word are looked at. */
export const mostPlaces = 3;

/** The form of a token, which may stand outside the sentence. */
export function formIn({ forms }: TextContext, { firstToken, endToken }: TokenRange, token: number): WordForm {
  if (token < firstToken) return beforeFirst;
  return token < endToken ? forms[token]! : behindLast;
}

/** Where in a longer run a word stands: 0 first, 2 last, else 1. */
export function partIn(form: WordForm, first: WordForm, last: WordForm): number {
  if (form.lower === first.lower) return 0;
  return form.lower === last.lower ? 2 : 1;
}

/** Counts that differ little are one: 0, 1, 2, 3–4, 5–8, more. */
export function bucket(count: number): number {
  if (count > 8) return 5;
  return count > 4 ? 4 : Math.min(count, 3);
}
