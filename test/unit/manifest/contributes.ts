/** What the manifest contributes, as its tests look at it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import manifest from '../../../package.json';
import texts from '../../../package.nls.json';

export const { contributes } = manifest;
export const root = join(__dirname, '../../..');
export const menuItems = Object.values(contributes.menus).flat();
export const allViews = Object.values(contributes.views).flat();

/** The commands that links in its texts run. */
export const linked = Object.values(texts).flatMap(
  (text) => text.match(/(?<=\(command:(?:toSide:)?)(?!toSide:)[^)]+/g) ?? [],
);

/** Compares without order; a name that stands twice counts twice. */
export function assertSame(found: Iterable<string>, expected: Iterable<string>): void {
  assert.deepEqual([...found].toSorted(), [...expected].toSorted());
}
