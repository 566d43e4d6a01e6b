/** The views in the side bar. */
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

/** The views, as their headings call them. */
export type View = (typeof views)[number];

const views = ['Topics', 'Quotes', 'Timeline'] as const;

/** Opens the Topics view, and no other, by the icon in the activity bar, unless it is open. */
export async function showTopics(page: Page): Promise<void> {
  await showViews(page, ['Topics']);
}

/** Opens these views, and no others, by the icon in the activity bar. */
export async function showViews(page: Page, shown: readonly View[] = ['Topics', 'Quotes']): Promise<void> {
  const title = page.locator('.part.sidebar .title-label', { hasText: 'Byline' });
  if (!(await title.isVisible())) {
    await page.locator('.activitybar .action-item', { has: page.locator('[aria-label^="Byline"]') }).click();
    await title.waitFor();
  }
  for (const view of views) await expand(page, view, shown.includes(view));
}

/** Opens or closes a view below its heading. */
async function expand(page: Page, view: View, open: boolean): Promise<void> {
  const header = pane(page, view).locator('.pane-header');
  if ((await header.getAttribute('aria-expanded')) !== String(open)) await header.click();
}

/** A view with its heading. */
export function pane(page: Page, view: View): Locator {
  return page.locator('.part.sidebar .pane', { has: page.locator(`.pane-header[aria-label^="${view}"]`) });
}

/** The rows of a view on screen, top to bottom. */
export async function rows(page: Page, view: View = 'Topics'): Promise<Row[]> {
  const found = await pane(page, view)
    .locator('.monaco-list-row')
    .evaluateAll((elements) =>
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
export async function untilRows(
  page: Page,
  what: string,
  passes: (found: readonly Row[]) => boolean,
  view?: View,
): Promise<Row[]> {
  return until(what, async () => rows(page, view), passes);
}

/** The first row with that label. */
export function row(page: Page, label: string, view: View = 'Topics'): Locator {
  const name = page.locator('.label-name', { hasText: label });
  return pane(page, view).locator('.monaco-list-row', { has: name }).first();
}

/** Opens or closes a row; one with a checkbox does so by its arrow only. */
export async function toggle(page: Page, label: string, view?: View): Promise<void> {
  await row(page, label, view).locator('.monaco-tl-twistie').click();
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
