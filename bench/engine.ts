/** What leads from raw text to names, built for release by `names.ts`. */
import type { NameModel } from '../src/engine/names/nameModel';
import { recognizeNames } from '../src/engine/names/recognize';
import { segment } from '../training/names/corpus';
import { finish } from '../training/names/finish';

export { loadNameModel } from '../src/engine/names/nameModel';

/** Finds the names of a text; gives how many. */
export function findNames(text: string, model: NameModel): number {
  return finish(recognizeNames(segment(text), model)).length;
}
