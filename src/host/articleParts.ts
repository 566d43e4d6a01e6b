import type { Article } from '../engine/model';
import { pause } from './pause';

/** What is found of a text first, and what then. */
export type Named = Omit<Article, 'text' | 'topics' | 'summary'>;
export type Topical = Pick<Article, 'topics' | 'summary'>;

/** A value, or some of the items of a list, as JSON, which is read in half the time that a copy between threads takes. */
export type Part = readonly [name: string, json: string];

/** So few items are read in a millisecond or two. */
const itemsOfPart = 200;
/** How long reading may hold its thread before it pauses, in milliseconds. */
const slice = 5;

/** What was found in parts, the lists in many, that can go from one thread to another. */
export function partsOf(found: Named | Topical): Part[] {
  return Object.entries(found).flatMap(([name, value]: [string, unknown]): Part[] => {
    if (!Array.isArray(value)) return [[name, JSON.stringify(value)]];
    const parts: Part[] = [];
    for (let start = 0; start === 0 || start < value.length; start += itemsOfPart) {
      parts.push([name, JSON.stringify(value.slice(start, start + itemsOfPart))]);
    }
    return parts;
  });
}

/** What the parts were made of. Pauses between slices of work; rejects with the signal's reason when aborted. */
export async function whole<T extends Named | Topical>(parts: readonly Part[], signal?: AbortSignal): Promise<T> {
  const found: Record<string, unknown> = {};
  let sliceEnd = performance.now() + slice;
  for (const [name, json] of parts) {
    const value: unknown = JSON.parse(json);
    const list = found[name];
    if (Array.isArray(list) && Array.isArray(value)) list.push(...(value as unknown[]));
    else found[name] = value;
    if (performance.now() < sliceEnd) continue;
    await pause();
    signal?.throwIfAborted();
    sliceEnd = performance.now() + slice;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parts are made of a `T`
  return found as T;
}
