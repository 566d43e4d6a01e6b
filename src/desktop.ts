import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import { activateWith } from './extension';
import type { StartThread } from './host/engine';
import { EngineThread } from './host/engineThread';
import type { ReadFile } from './host/openingFiles';

/** Starts the engine in a thread of its own, from the bundle beside this one. */
const startThread: StartThread = (modelPath, listeners) =>
  new EngineThread(new Worker(join(__dirname, 'engineWorker.js'), { workerData: modelPath }), listeners);

/** By Node: a file that is opening is read while VS Code is busy with it. */
export const readTextFile: ReadFile = async (path, most) => {
  try {
    const found = await stat(path);
    return found.isFile() && found.size <= most ? new TextDecoder().decode(await readFile(path)) : undefined;
  } catch {
    return undefined;
  }
};

/** As in the browser, but that articles are read in a thread: that of the host is one for all extensions. */
export function activate(context: vscode.ExtensionContext): void {
  activateWith(context, { startThread, readFile: readTextFile });
}
