/** `npm start [PATH]`: opens a file or a folder, the samples unless told, in VS Code with Byline loaded. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { spawn } from 'node:child_process';
import { findOnPath } from './vscode/browser';
import { findDesktop, hasDisplay } from './vscode/desktop';
import { endOnSignals, run, startGroup } from './vscode/processes';
import { root } from './vscode/provision';
import { startServer } from './vscode/server';
import { makeUserData } from './vscode/settings';

async function main(path: string): Promise<number> {
  if (!existsSync(path)) throw new Error(`There is no file or folder ${path}`);
  await run(process.execPath, [join(root, 'esbuild.mjs')]);
  const file = statSync(path).isFile() ? path : undefined;
  const folder = file ? dirname(file) : path;
  const opened = file ? [folder, file] : [folder];

  // The reader's own VS Code, with the own settings, goes first.
  const own = findOnPath('code');
  if (own && hasDisplay() && process.platform !== 'win32' && process.env['BYLINE_VSCODE'] !== 'server')
    return open(own, [`--extensionDevelopmentPath=${root}`, '--new-window', '--wait', ...opened]);

  const userData = makeUserData();
  process.once('exit', () => rmSync(userData, { recursive: true, force: true }));
  const desktop = await findDesktop();
  if (desktop) {
    const folders = [`--user-data-dir=${userData}`, `--extensions-dir=${join(userData, 'extensions')}`];
    return open(desktop, [`--extensionDevelopmentPath=${root}`, ...folders, ...opened]);
  }

  const server = await startServer(userData);
  const address = server.address({ folder, file });
  console.log(`Byline is in VS Code at ${address}\nCtrl+C ends it.`);
  if (hasDisplay()) {
    const opener = findOnPath(process.platform === 'darwin' ? 'open' : 'xdg-open');
    if (opener) spawn(opener, [address], { stdio: 'ignore' }).unref();
  }
  return server.ended;
}

async function open(executable: string, args: readonly string[]): Promise<number> {
  console.log('Byline opens in VS Code. Ctrl+C, or closing the window, ends it.');
  const { child, ended } = startGroup(executable, args);
  child.stdout?.resume();
  child.stderr?.resume();
  return ended;
}

endOnSignals();
main(resolve(process.argv[2] ?? join(root, 'samples'))).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
