/** The browser that shows VS Code: one of the machine, else one from the npm registry. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { provisionChromium, type BrowserParts } from './provision';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const switches = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser without a window and without a past. */
export async function launchBrowser(): Promise<Browser> {
  const problems: string[] = [];
  for (const find of [...installed().map((executablePath) => () => ({ executablePath, env: {} })), provisionChromium]) {
    try {
      return await launch(await find());
    } catch (error) {
      // Playwright's messages carry pages of command line after what happened.
      problems.push(String(error).split('\n').slice(0, 2).join(' '));
    }
  }
  throw new Error(`no browser could be started: \n${problems.join('\n')}`);
}

/** The file of that name on the path. */
export function findOnPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

function installed(): string[] {
  return [...names.map(findOnPath), ...applications.filter((file) => existsSync(file))].filter(
    (file) => file !== undefined,
  );
}

async function launch({ executablePath, env }: BrowserParts): Promise<Browser> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({
    executablePath,
    env: { ...Object.fromEntries(inherited), ...env },
    args: switches,
    // Our own handlers end the process, and its exit the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
