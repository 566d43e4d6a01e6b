import * as vscode from 'vscode';
import { looksLikeArticle, sampleLength } from '../engine/articleTest';
import type { Engine } from './engine';
import { pause } from './pause';
import { onDidChangeSettings, readSettings } from './settings';

/** How long to wait before an article is read, in milliseconds: a window that opens has enough to do. */
const rest = 1500;
/** So many files of a folder are looked at for an article, none larger than this, in bytes. */
const mostFiles = 10;
const largestFile = 100_000;
/** So many folders within one are looked into. */
const mostFolders = 20;
const ignored = /^(?:\.|node_modules$)/;

/**
 * Prepares the engine at once, and reads an article of the open folder once the window rests, for nothing but to have all
 * loaded and warm when the reader opens the first, unless a setting says not. Where the folder has none, or is on another
 * machine, the engine is dismissed again: to look takes longer, while a window opens, than to prepare it.
 */
export function warmUp({
  prepare,
  dismiss,
  analyze,
}: Pick<Engine, 'prepare' | 'dismiss' | 'analyze'>): vscode.Disposable {
  let reading: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    reading?.abort();
    reading = undefined;
    dismiss();
  };
  const start = async (signal: AbortSignal): Promise<void> => {
    prepare();
    const text = await findArticle();
    if (signal.aborted) return;
    if (text === undefined) {
      dismiss();
      return;
    }
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
  for (const { uri } of workspaceFolders) {
    const article = await articleIn(uri);
    if (article !== undefined) return article;
  }
  return undefined;
}

/**
 * An article of the folder, or else of one of the folders in it; not of hidden ones, nor of packages. VS Code's own search
 * takes ten times as long to begin. What cannot be read holds none.
 */
export async function articleIn(folder: vscode.Uri, depth = 1): Promise<string | undefined> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
  // A link has the type of what it leads to besides its own.
  const named = (wanted: vscode.FileType, isWanted: (name: string) => boolean, most: number): vscode.Uri[] =>
    entries
      .filter(([name, type]) => (type & wanted) !== 0 && isWanted(name))
      .slice(0, most)
      .map(([name]) => vscode.Uri.joinPath(folder, name));
  const files = named(vscode.FileType.File, (name) => name.toLowerCase().endsWith('.txt'), mostFiles);
  // All at once: each answer takes its time while a window opens.
  const texts = await Promise.all(files.map(textOf));
  const article = texts.find((text) => text !== undefined && looksLikeArticle(text.slice(0, sampleLength)));
  if (article !== undefined || depth === 0) return article;
  for (const inner of named(vscode.FileType.Directory, (name) => !ignored.test(name), mostFolders)) {
    const found = await articleIn(inner, depth - 1);
    if (found !== undefined) return found;
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
