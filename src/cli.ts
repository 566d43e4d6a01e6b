#!/usr/bin/env node
import { join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { run } from './cli/run';
import { serve, type Setting } from './cli/threads';

async function main(): Promise<void> {
  const model = join(__dirname, '../models/names.bin');
  process.exitCode = await run(process.argv.slice(2), process, { model, program: __filename });
}

if (isMainThread) void main();
else if (parentPort) {
  const setting: Setting = workerData;
  serve(parentPort, setting);
}
