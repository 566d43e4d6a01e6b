import * as vscode from 'vscode';
import type { analyze } from '../engine/analyze';
import { looksLikeArticle, sampleLength } from '../engine/articleTest';
import { pause } from './pause';

/** How long to wait before it, in milliseconds: a window that opens has enough to do. */
const rest = 1500;
/** So many files are looked at for an article, none larger than this, in bytes. */
const mostFiles = 10;
const largestFile = 100_000;

/**
 * Reads an article of the open folder, where there is one, for nothing but to have the engine loaded and warm when the
 * reader opens the first. Files on other machines are left alone.
 */
export function warmUp(read: typeof analyze): vscode.Disposable {
  const controller = new AbortController();
  const { signal } = controller;
  const start = async (): Promise<void> => {
    const text = await findArticle();
    if (text !== undefined && !signal.aborted) await read(text, { pause, signal });
  };
  // The reader has asked for nothing: what fails here is told when an article is opened.
  const timer = setTimeout(() => void start().catch(() => {}), rest);
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    controller.abort();
  });
}

async function findArticle(): Promise<string | undefined> {
  const { findFiles, fs } = vscode.workspace;
  for (const file of await findFiles('{*.txt,*/*.txt}', '**/node_modules/**', mostFiles)) {
    if (file.scheme !== 'file' || (await fs.stat(file)).size > largestFile) continue;
    const text = new TextDecoder().decode(await fs.readFile(file));
    if (looksLikeArticle(text.slice(0, sampleLength))) return text;
  }
  return undefined;
}
