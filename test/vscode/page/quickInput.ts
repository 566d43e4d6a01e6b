/** The quick input: files, the command palette, and what commands ask there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { control, settingsOf, until, type Configuration, type Workbench } from './workbench';

/** Opens a file of the folder by its name, as with Ctrl+P, and waits until its text is shown. */
export async function openFile(page: Page, name: string): Promise<void> {
  await openQuickInput(page, `${control}+P`);
  await pick(page, name, name);
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-group-container.active .view-line').first().waitFor();
}

/** Runs a command by its title, as with F1. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await openQuickInput(page, 'F1');
  await pick(page, `>${title}`, title);
}

/** Changes theme and settings as a reader does; what is not named is again as VS Code was opened with. */
export async function configure({ page, settings }: Workbench, configuration: Configuration): Promise<void> {
  await runCommand(page, 'Preferences: Open User Settings (JSON)');
  const tab = page.locator('.tab.active', { hasText: 'settings.json' });
  await tab.waitFor();
  await page.locator('.editor-group-container.active .view-line', { hasText: '{' }).first().click();
  await page.keyboard.press(`${control}+A`);
  await page.keyboard.insertText(JSON.stringify({ ...settings, ...settingsOf(configuration) }));
  await runCommand(page, 'File: Save');
  await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  await runCommand(page, 'View: Close Editor');
  await tab.waitFor({ state: 'detached' });
}

/** Runs a command of Byline that asks something in the quick input, and waits for the question. */
export async function ask(page: Page, command: string, title: string): Promise<void> {
  await runCommand(page, `Byline: ${command}`);
  await quickInput(page).locator('.quick-input-title', { hasText: title }).waitFor();
  await entries(page).first().waitFor();
}

/** Exports the article in front, `file` beside it, in a format, and returns what was written. */
export async function exportTo({ page, folder }: Workbench, format: string, file: string): Promise<string> {
  const path = join(folder, file);
  await ask(page, 'Export Analysis…', 'Export Analysis');
  await entries(page).filter({ hasText: format }).click();
  const input = quickInput(page).locator('input');
  await until(
    'a path',
    () => input.inputValue(),
    (proposed) => proposed.endsWith(file),
  );
  await input.fill(path);
  await page.keyboard.press('Enter');
  await page.locator('.notification-toast', { hasText: `Analysis exported to ${file}` }).waitFor();
  const written = readFileSync(path, 'utf8');
  await runCommand(page, 'Notifications: Clear All Notifications');
  return written;
}

/** The titles of Byline's commands in the command palette, without the category. */
export async function listedCommands(page: Page): Promise<string[]> {
  await openQuickInput(page, 'F1');
  await quickInput(page).locator('input').fill('>Byline: ');
  const first = await until(
    'commands of Byline',
    async () => labels(page),
    // VS Code itself has one for each view: it is there when the others would be.
    (found) => found.includes('Byline: Focus on Topics View'),
  );
  // Only the entries in sight are on the page: the last come before the first.
  await page.keyboard.press('ArrowUp');
  await entries(page).last().and(page.locator('.focused')).waitFor();
  const titles = [...new Set([...first, ...(await labels(page))])];
  await closeQuickInput(page);
  const category = 'Byline: ';
  return titles.filter((title) => title.startsWith(category)).map((title) => title.slice(category.length));
}

/** Chooses the first entry with this text, `typed` narrowing them down. */
export async function pick(page: Page, typed: string, entry: string): Promise<void> {
  const widget = quickInput(page);
  await widget.locator('input').fill(typed);
  await untilNarrowed(page, entry);
  await entries(page).filter({ hasText: entry }).first().click();
  // What was picked may open the next question in the same widget.
  await until(
    `end of ${entry}`,
    async () => !(await widget.isVisible()) || (await widget.locator('input').inputValue()) !== typed,
    Boolean,
  );
}

/** Waits until the entries rest, this one among them: while they are narrowed down a click may meet another. */
async function untilNarrowed(page: Page, entry: string): Promise<void> {
  let before = '';
  await until(
    `${entry} among entries at rest`,
    async () => {
      const shown = (await entries(page).allInnerTexts()).join('\n');
      await page.waitForTimeout(100);
      const rests = shown === before;
      before = shown;
      return rests && shown.includes(entry);
    },
    Boolean,
  );
}

/** Closes the quick input without a choice. */
export async function closeQuickInput(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await quickInput(page).waitFor({ state: 'hidden' });
}

/** The entries of the open quick input that are on screen. */
export function entries(page: Page): Locator {
  return quickInput(page).locator('.monaco-list-row');
}

/** The entries' first lines, without what stands beside them. */
export async function labels(page: Page): Promise<string[]> {
  return entries(page).locator('.quick-input-list-row:first-child .label-name').allInnerTexts();
}

/** The quick input; one that fades out takes nothing any more. */
export function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget:not(.quick-input-widget-closing)');
}

/** Presses a key that opens the quick input, again where VS Code was not listening yet. */
async function openQuickInput(page: Page, key: string): Promise<void> {
  const widget = quickInput(page);
  for (let attempt = 1; attempt <= 5 && !(await widget.isVisible()); attempt += 1) {
    await page.keyboard.press(key);
    await widget.waitFor({ timeout: 3000 }).catch(() => undefined);
  }
}
