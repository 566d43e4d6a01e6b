/** A real VS Code with Byline, its page open to be looked at and used, for page tests and screenshots. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { launchBrowser } from '../../../tools/vscode/browser';
import { findDesktop } from '../../../tools/vscode/desktop';
import { startGroup } from '../../../tools/vscode/processes';
import { root } from '../../../tools/vscode/provision';
import { startServer } from '../../../tools/vscode/server';
import { makeUserData } from '../../../tools/vscode/settings';

const viewport = { width: 1280, height: 800 };
const pageSettings = {
  // Nothing is marked in the text but by extensions.
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
  'editor.renderLineHighlight': 'none',
  'editor.hover.delay': 100,
  // What is typed is what is there.
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'workbench.editor.useModal': 'off',
  // On the web VS Code saves by itself: a test that is slow would find nothing to revert.
  'files.autoSave': 'off',
  // The dialogs of the desktop are no part of the page.
  'files.simpleDialog.enable': true,
};
/** No question is asked: the folder is not trusted. */
const untrustedSettings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.emptyWindow': false,
};
const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  highContrast: 'Default High Contrast',
  highContrastLight: 'Default High Contrast Light',
};
export type Theme = keyof typeof themes;

/** The key for commands. */
export const control = process.platform === 'darwin' ? 'Meta' : 'Control';

/** How VS Code looks and behaves. */
export interface Configuration {
  readonly theme?: Theme;
  /** Further user settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Byline runs as on the web: its bundle for browsers, in a worker without Node. */
  readonly asOnWeb?: boolean;
  /** The reader has not said that the folder is to be trusted. */
  readonly untrusted?: boolean;
}

/** An open VS Code. */
export interface Workbench {
  readonly page: Page;
  /** The copy of the samples that is open. */
  readonly folder: string;
  /** The user settings it was opened with. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Ends the host of the extensions, which VS Code then starts again; the desktop has a command for that. */
  readonly endExtensionHost?: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Opens VS Code with Byline on a copy of the samples, ready for use. */
export async function openWorkbench(opened: Configuration = {}): Promise<Workbench> {
  const temporary = mkdtempSync(join(tmpdir(), 'byline-page-'));
  const folder = join(temporary, 'samples');
  cpSync(join(root, 'samples'), folder, { recursive: true });
  const userData = makeUserData({
    ...pageSettings,
    ...(opened.untrusted && untrustedSettings),
    ...settingsOf({ theme: 'light', ...opened }),
  });
  const settings: Record<string, unknown> = JSON.parse(readFileSync(join(userData, 'User/settings.json'), 'utf8'));
  const extension = opened.asOnWeb ? webExtension(temporary) : root;
  const removeFolders = (): void => {
    for (const path of [temporary, userData]) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', removeFolders);
  const desktop = await findDesktop();
  const { page, endExtensionHost, stop } = desktop
    ? await openDesktop(desktop, folder, userData, extension, opened)
    : await openServer(folder, userData, extension, opened);
  await page.locator('.part.sidebar .monaco-list-row').first().waitFor({ timeout: 60_000 });
  // What Byline contributes comes later than the folder's files.
  await page.locator('.activitybar .action-label[aria-label="Byline"]').waitFor({ timeout: 60_000 });
  page.setDefaultTimeout(10_000);
  return {
    page,
    folder,
    settings,
    ...(endExtensionHost && { endExtensionHost }),
    stop: async () => {
      await stop();
      process.removeListener('exit', removeFolders);
      removeFolders();
    },
  };
}

/** The settings that make VS Code look and behave so. */
export function settingsOf({ theme, settings }: Configuration): Readonly<Record<string, unknown>> {
  return { ...(theme && { 'workbench.colorTheme': themes[theme] }), ...settings };
}

/** Reads again and again until what was read passes, and returns it; `what` is waited for. */
export async function until<T>(what: string, read: () => Promise<T>, passes: (value: T) => boolean): Promise<T> {
  for (const end = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const value = await read();
    if (passes(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: waited in vain, at last ${JSON.stringify(value)}`);
  }
}

/** Writes what is on screen, or a part of it, to a PNG file. */
export async function screenshot(
  page: Page,
  path: string,
  clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<void> {
  // The cursor blinks: it is in some pictures and not in others.
  const style = '.monaco-editor .cursor { visibility: hidden }';
  await page.screenshot({ path, animations: 'disabled', style, ...(clip && { clip }) });
}

type OpenPage = Pick<Workbench, 'page' | 'endExtensionHost' | 'stop'>;

/** Byline in a folder of its own, with no bundle but that for browsers. */
function webExtension(temporary: string): string {
  const extension = join(temporary, 'extension');
  mkdirSync(extension);
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  delete manifest['main'];
  writeFileSync(join(extension, 'package.json'), JSON.stringify(manifest));
  for (const path of ['package.nls.json', 'media', 'models', 'samples', 'dist/web'])
    cpSync(join(root, path), join(extension, path), { recursive: true });
  return extension;
}

async function openServer(
  folder: string,
  userData: string,
  extension: string,
  { untrusted = false }: Configuration,
): Promise<OpenPage> {
  const [server, browser] = await Promise.all([
    startServer(userData, { extension, trusted: !untrusted }),
    launchBrowser(),
  ]);
  const page = await browser.newPage({ viewport });
  await page.goto(server.address({ folder }));
  const stop = async (): Promise<void> => void (await Promise.all([browser.close(), server.stop()]));
  return { page, endExtensionHost: server.endExtensionHost, stop };
}

async function openDesktop(
  executable: string,
  folder: string,
  userData: string,
  extension: string,
  { asOnWeb, untrusted }: Configuration,
): Promise<OpenPage> {
  const port = await freePort();
  const { stop } = startGroup(executable, [
    folder,
    `--extensionDevelopmentPath=${extension}`,
    ...(asOnWeb ? ['--extensionDevelopmentKind=web'] : []),
    `--user-data-dir=${userData}`,
    `--extensions-dir=${join(userData, 'extensions')}`,
    `--remote-debugging-port=${port}`,
    '--no-sandbox',
    '--disable-gpu',
    '--disable-updates',
    '--disable-telemetry',
    ...(untrusted ? [] : ['--disable-workspace-trust']),
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
