/** The page of a real VS Code with Byline, and what a reader does in it, for page tests and screenshots. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { launchBrowser } from '../../../tools/vscode/browser';
import { findDesktop } from '../../../tools/vscode/desktop';
import { startGroup } from '../../../tools/vscode/processes';
import { root } from '../../../tools/vscode/provision';
import { startServer } from '../../../tools/vscode/server';
import { makeUserData } from '../../../tools/vscode/settings';

const viewport = { width: 1280, height: 800 };
// Nothing is marked in the text but by extensions.
const plainEditor = {
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
  'editor.renderLineHighlight': 'none',
};
const control = process.platform === 'darwin' ? 'Meta' : 'Control';

/** How VS Code is opened. */
interface WorkbenchOptions {
  /** The folder of which a copy is opened; the samples unless told. */
  readonly folder?: string;
  readonly theme?: 'light' | 'dark';
  /** Further user settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** An open VS Code. */
export interface Workbench {
  readonly page: Page;
  /** The copy of the folder that is open. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** Opens VS Code with Byline on a copy of a folder, ready for use. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const temporary = mkdtempSync(join(tmpdir(), 'byline-page-'));
  const folder = join(temporary, 'samples');
  cpSync(options.folder ?? join(root, 'samples'), folder, { recursive: true });
  const colorTheme = options.theme === 'dark' ? 'Default Dark Modern' : 'Default Light Modern';
  const userData = makeUserData({ ...plainEditor, 'workbench.colorTheme': colorTheme, ...options.settings });
  const removeFolders = (): void => {
    for (const path of [temporary, userData]) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', removeFolders);
  const desktop = await findDesktop();
  const { page, stop } = desktop ? await openDesktop(desktop, folder, userData) : await openServer(folder, userData);
  await page.locator('.part.sidebar .monaco-list-row').first().waitFor({ timeout: 60_000 });
  return {
    page,
    folder,
    stop: async () => {
      await stop();
      process.removeListener('exit', removeFolders);
      removeFolders();
    },
  };
}

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

/** Presses a key that opens the quick input, again where VS Code was not listening yet. */
async function openQuickInput(page: Page, key: string): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  for (let attempt = 1; attempt <= 5 && !(await widget.isVisible()); attempt += 1) {
    await page.keyboard.press(key);
    await widget.waitFor({ timeout: 3000 }).catch(() => undefined);
  }
}

/** Chooses the first entry of the open quick pick with this text, `typed` narrowing them down. */
export async function pick(page: Page, typed: string, entry: string): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  await widget.locator('input').fill(typed);
  await widget.locator('.monaco-list-row', { hasText: entry }).first().click();
  await widget.waitFor({ state: 'hidden' });
}

/** The text of the active editor that is on screen, a line each. */
export async function editorText(page: Page): Promise<string> {
  const lines = await activeEditor(page)
    .locator('.view-line')
    .evaluateAll((elements) =>
      elements
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
        .toSorted((one, other) => one.top - other.top)
        .map(({ text }) => text),
    );
  return plain(lines.join('\n'));
}

/** Waits until the active editor shows at least so many decorations of extensions, text or background. */
export async function waitForDecorations(page: Page, atLeast = 1): Promise<void> {
  await decorations(page)
    .nth(atLeast - 1)
    .waitFor({ state: 'attached', timeout: 30_000 });
}

/** A piece of text that a decoration styles, as it looks. */
interface DecoratedText {
  readonly text: string;
  readonly color: string;
  readonly fontStyle: string;
  readonly fontWeight: string;
  readonly textDecoration: string;
}

/** The pieces of text of the active editor that decorations style; backgrounds and borders lie behind the text. */
export async function decoratedText(page: Page): Promise<DecoratedText[]> {
  const found = await activeEditor(page)
    .locator('.view-lines [class*="ced-"]')
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { color, fontStyle, fontWeight, textDecoration } =
          element.ownerDocument.defaultView.getComputedStyle(element);
        return { text: element.textContent ?? '', color, fontStyle, fontWeight, textDecoration };
      }),
    );
  return found.map((piece) => Object.assign(piece, { text: plain(piece.text) }));
}

/** The decorations in the active editor: styled text, and the backgrounds and borders behind it. */
export function decorations(page: Page): Locator {
  return activeEditor(page).locator('.view-lines [class*="ced-"], .view-overlays [class*="ced-"]');
}

/** The rows of the side bar's trees on screen, top to bottom. */
export async function treeRows(page: Page): Promise<string[]> {
  const rows = await page.locator('.part.sidebar .monaco-list-row').allInnerTexts();
  return rows.map((row) => plain(row.replaceAll(/\s*\n\s*/g, ' ')).trim());
}

/** The row of the side bar's trees with this text. */
export function treeRow(page: Page, text: string): Locator {
  return page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();
}

/** Points at the first place of the active editor with this text, within a line, and returns what the hover says. */
export async function hoverText(page: Page, text: string): Promise<string> {
  const hover = page.locator('.monaco-editor .monaco-hover:not(.hidden) .monaco-hover-content').first();
  const { x, y } = await placeOf(page, text);
  // The pointer leaves first: an earlier hover closes, and a hover opens only where the pointer comes to rest.
  await page.mouse.move(viewport.width / 2, viewport.height - 4);
  await hover.waitFor({ state: 'hidden' });
  await page.mouse.move(x, y, { steps: 4 });
  await hover.waitFor({ timeout: 15_000 });
  return plain(await hover.innerText());
}

/** Clicks into the active editor at the first place with this text, within a line. */
export async function clickText(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
}

/** Writes what is on screen to a PNG file. */
export async function screenshot(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}

function activeEditor(page: Page): Locator {
  return page.locator('.editor-group-container.active .monaco-editor').first();
}

/** The editor draws spaces as no-break spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** The middle of a text on screen, which may run over several differently styled pieces. */
async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await activeEditor(page)
    .locator('.view-line')
    .evaluateAll((lines, wanted) => {
      const showText = 4;
      for (const line of lines) {
        const start = (line.textContent ?? '').replaceAll('\u00A0', ' ').indexOf(wanted);
        if (start < 0) continue;
        const middle = start + Math.floor(wanted.length / 2);
        const walker = line.ownerDocument.createTreeWalker(line, showText);
        let passed = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (middle < passed + length) {
            const range = line.ownerDocument.createRange();
            range.setStart(node, middle - passed);
            range.setEnd(node, middle - passed + 1);
            const box = range.getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
          passed += length;
        }
      }
      return undefined;
    }, text);
  if (!place) throw new Error(`the editor does not show “${text}”`);
  return place;
}

async function openServer(folder: string, userData: string): Promise<Omit<Workbench, 'folder'>> {
  const [server, browser] = await Promise.all([startServer(userData), launchBrowser()]);
  const page = await browser.newPage({ viewport });
  await page.goto(server.address({ folder }));
  return { page, stop: async () => void (await Promise.all([browser.close(), server.stop()])) };
}

async function openDesktop(executable: string, folder: string, userData: string): Promise<Omit<Workbench, 'folder'>> {
  const port = await freePort();
  const { stop } = startGroup(executable, [
    folder,
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${userData}`,
    `--extensions-dir=${join(userData, 'extensions')}`,
    `--remote-debugging-port=${port}`,
    '--no-sandbox',
    '--disable-gpu',
    '--disable-updates',
    '--disable-telemetry',
    '--disable-workspace-trust',
    '--skip-welcome',
    '--skip-release-notes',
    '--new-window',
  ]);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const page = browser
        .contexts()
        .flatMap((context) => context.pages())
        .find((one) => one.url().includes('workbench'));
      if (!page) throw new Error('VS Code shows no window');
      await page.setViewportSize(viewport);
      return { page, stop: async () => browser.close().then(stop) };
    } catch (error) {
      if (attempt === 60) {
        await stop();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
