import * as vscode from 'vscode';
import { looksLikeArticle, sampleLength } from '../engine/articleTest';
import type { Engine } from './engine';
import { pause } from './pause';
import { onDidChangeSettings, readSettings } from './settings';

/** How long to wait before an article is read, in milliseconds: a window that opens has enough to do. */
const rest = 1500;
/** So many files are looked at for an article, none larger than this, in bytes. */
const mostFiles = 10;
const largestFile = 100_000;
/** So many folders are looked into, but for hidden ones and those of packages. */
const mostFolders = 20;
const ignored = /^(?:\.|node_modules$)/;

/**
 * Where the open folder has an article, prepares the engine at once and reads that article once the window rests, for nothing
 * but to have all loaded and warm when the reader opens the first, unless a setting says not. Not in folders on other machines.
 */
export function warmUp({ prepare, analyze }: Pick<Engine, 'prepare' | 'analyze'>): vscode.Disposable {
  let reading: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    reading?.abort();
    reading = undefined;
  };
  const start = async (signal: AbortSignal): Promise<void> => {
    const text = await findArticle();
    if (text === undefined || signal.aborted) return;
    prepare();
    timer = setTimeout(() => void analyze(text, { pause, signal }).catch(() => {}), rest);
  };
  const update = (): void => {
    const { readAhead } = readSettings();
    if (!readAhead) stop();
    if (!readAhead || reading) return;
    const { signal } = (reading = new AbortController());
    // What fails here fails again, and is told, when an article is opened; but a model that cannot be had is told of once.
    void start(signal).catch(() => {});
  };
  update();
  return vscode.Disposable.from(onDidChangeSettings(update), { dispose: stop });
}

async function findArticle(): Promise<string | undefined> {
  const { workspaceFolders = [] } = vscode.workspace;
  if (workspaceFolders.some(({ uri }) => uri.scheme !== 'file')) return undefined;
  let count = 0;
  for (const { uri } of workspaceFolders) {
    for await (const file of textFiles(uri)) {
      if (++count > mostFiles) return undefined;
      const text = await textOf(file);
      if (text !== undefined && looksLikeArticle(text.slice(0, sampleLength))) return text;
    }
  }
  return undefined;
}

/** The file's text; `undefined` where it is too large, or cannot be read any more. */
async function textOf(file: vscode.Uri): Promise<string | undefined> {
  const { fs } = vscode.workspace;
  try {
    return (await fs.stat(file)).size > largestFile ? undefined : new TextDecoder().decode(await fs.readFile(file));
  } catch {
    return undefined;
  }
}

/**
 * The text files of the folder, then those of the folders in it: VS Code's own search takes ten times as long to begin. A
 * folder that cannot be read has none.
 */
export async function* textFiles(folder: vscode.Uri, depth = 1): AsyncGenerator<vscode.Uri> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
  // A link has the type of what it leads to besides its own.
  const isOf = (wanted: vscode.FileType, type: vscode.FileType): boolean => (type & wanted) !== 0;
  for (const [name, type] of entries) {
    if (isOf(vscode.FileType.File, type) && name.endsWith('.txt')) yield vscode.Uri.joinPath(folder, name);
  }
  if (depth === 0) return;
  const folders = entries.filter(([name, type]) => isOf(vscode.FileType.Directory, type) && !ignored.test(name));
  for (const [name] of folders.slice(0, mostFolders)) yield* textFiles(vscode.Uri.joinPath(folder, name), depth - 1);
}
