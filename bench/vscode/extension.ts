import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import { readTextFile } from '../../src/desktop';
import { features } from '../../src/features';
import type { StartThread } from '../../src/host/engine';
import { EngineThread } from '../../src/host/engineThread';
import { createServices, type Services } from '../../src/host/services';

/** What the measurements get of the extension. */
export interface Measured {
  readonly services: Services;
  /** How long it took to activate, in milliseconds. */
  readonly activation: number;
  /** The heap and buffers that the thread of the engine uses, in bytes, without garbage; 0 where Node.js does not tell. */
  readonly threadMemory: () => Promise<number>;
}

/** The extension as it is shipped for the desktop, but that it hands its services to the measurements. */
export function activate(context: vscode.ExtensionContext): Measured {
  const started = performance.now();
  let worker: Worker | undefined;
  const startThread: StartThread = (modelPath, listeners) => {
    worker = new Worker(join(context.extensionPath, 'dist/engineWorker.js'), { workerData: modelPath });
    return new EngineThread(worker, listeners);
  };
  const services = createServices(context, { startThread, readFile: readTextFile });
  for (const register of features) context.subscriptions.push(register(services));
  return {
    services,
    activation: performance.now() - started,
    threadMemory: async () => (worker ? memoryOf(worker) : 0),
  };
}

async function memoryOf(worker: Worker): Promise<number> {
  // A snapshot has no garbage: it is collected before.
  (await worker.getHeapSnapshot()).destroy();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- newer than the types
  const newer = worker as unknown as {
    getHeapStatistics?(): Promise<{ used_heap_size: number; external_memory: number }>;
  };
  const statistics = await newer.getHeapStatistics?.();
  return statistics ? statistics.used_heap_size + statistics.external_memory : 0;
}
