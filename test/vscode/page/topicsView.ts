/** The Topics view in the side bar. */
import type { Locator, Page } from 'playwright-core';
import { until } from './workbench';

/** How long a tree may take to follow a key, in milliseconds. */
const patience = 2000;

/** A row of the tree. */
export interface Row {
  readonly level: number;
  readonly label: string;
  readonly description: string;
}

/** Opens the view by its icon in the activity bar, unless it is open. */
export async function showTopics(page: Page): Promise<void> {
  const title = page.locator('.part.sidebar .title-label', { hasText: 'Byline: Topics' });
  if (await title.isVisible()) return;
  await page.locator('.activitybar .action-item', { has: page.locator('[aria-label="Byline"]') }).click();
  await title.waitFor();
}

/** The rows on screen, top to bottom. */
export async function rows(page: Page): Promise<Row[]> {
  const found = await page.locator('.part.sidebar .monaco-list-row').evaluateAll((elements) =>
    elements.map((element) => ({
      index: Number(element.getAttribute('data-index')),
      level: Number(element.getAttribute('aria-level')),
      label: element.querySelector('.label-name')?.textContent ?? '',
      description: element.querySelector('.label-description')?.textContent ?? '',
    })),
  );
  return found
    .toSorted((one, other) => one.index - other.index)
    .map(({ level, label, description }) => ({ level, label, description }));
}

/** Waits until the rows pass, and returns them. */
export async function untilRows(page: Page, what: string, passes: (found: readonly Row[]) => boolean): Promise<Row[]> {
  return until(what, async () => rows(page), passes);
}

/** The first row with that label. */
export function row(page: Page, label: string): Locator {
  const name = page.locator('.label-name', { hasText: label });
  return page.locator('.part.sidebar .monaco-list-row', { has: name }).first();
}

/** Presses a key that moves the keyboard to a row with that in its label, again where the tree was not listening yet. */
export async function moveTo(page: Page, key: string, label: string): Promise<void> {
  const focused = page.locator('.part.sidebar .monaco-list:focus-within .monaco-list-row.focused .label-name');
  const before = (await focused.allInnerTexts()).join();
  let pressed = 0;
  await until(
    `focus on ${label}`,
    async () => {
      const now = (await focused.allInnerTexts()).join();
      if (now === before && Date.now() - pressed > patience) {
        await page.keyboard.press(key);
        pressed = Date.now();
      }
      return now;
    },
    (now) => now.includes(label),
  );
}
