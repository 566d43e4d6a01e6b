/** The desktop VS Code, where one can be had. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runVSCodeCommand } from '@vscode/test-electron';
import { root } from './provision';

const cachePath = join(root, '.vscode-test');
const releases = 'https://update.code.visualstudio.com/api/releases/stable';

/** Whether windows can be shown here. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/**
 * The executable of the desktop VS Code, downloaded once; undefined where it cannot be had and VS Code as a server is
 * to be used. BYLINE_VSCODE=desktop or =server decides it by hand.
 */
export async function findDesktop(): Promise<string | undefined> {
  const wish = process.env['BYLINE_VSCODE'];
  if (wish === 'server' || (wish !== 'desktop' && !hasDisplay())) return undefined;
  try {
    // The download itself gives up late; a short question tells early whether there is a way out.
    if (!isDownloaded()) await fetch(releases, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return await downloadAndUnzipVSCode({ cachePath, extractSync: true });
  } catch (error) {
    const problem = `The desktop VS Code cannot be downloaded (${String(error)})`;
    if (wish === 'desktop') throw new Error(problem, { cause: error });
    console.log(`${problem}; using VS Code from the npm registry.`);
    return undefined;
  }
}

/** Installs a packed extension into the folder `extensions` of the desktop VS Code, as its reader would. */
export async function installInDesktop(vsix: string, extensions: string, userData: string): Promise<void> {
  const folders = [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`];
  await runVSCodeCommand(['--install-extension', vsix, ...folders], { cachePath, extractSync: true });
}

function isDownloaded(): boolean {
  return existsSync(cachePath) && readdirSync(cachePath).some((name) => name.startsWith('vscode-'));
}
