import type { Article } from '../engine/model';
import { pause } from './pause';

/** What is found of a text first, and what then. */
export type Named = Omit<Article, 'text' | 'topics' | 'summary'>;
export type Topical = Pick<Article, 'topics' | 'summary'>;

/** A value, or some of the items of a list, as JSON, which is read in half the time that a copy between threads takes. */
export type Part = readonly [name: string, json: string];

/** As JSON so much, in UTF-16 code units, is read in a millisecond: one item may be a name, or all places of a name in a book. */
const partLength = 50_000;
/** How long reading may hold its thread before it pauses, in milliseconds: two such slices may come to one. */
const slice = 3;

/** What was found in parts, the lists in many, that can go from one thread to another. */
export function partsOf(found: Named | Topical): Part[] {
  return Object.entries(found).flatMap(([name, value]: [string, unknown]): Part[] => {
    if (!Array.isArray(value)) return [[name, JSON.stringify(value)]];
    const lists: string[][] = [[]];
    let length = 0;
    for (const item of value) {
      const json = JSON.stringify(item);
      length += json.length;
      if (length > partLength) {
        lists.push([]);
        length = json.length;
      }
      lists.at(-1)!.push(json);
    }
    return lists.map((items): Part => [name, `[${items.join()}]`]);
  });
}

/**
 * What the parts were made of. Pauses between slices of work, and before whoever waits for it goes on; rejects with the
 * signal's reason when aborted.
 */
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
  await pause();
  signal?.throwIfAborted();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parts are made of a `T`
  return found as T;
}
