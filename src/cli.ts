#!/usr/bin/env node
import { join } from 'node:path';
import { run } from './cli/run';

async function main(): Promise<void> {
  const model = join(__dirname, '../models/names.bin');
  process.exitCode = await run(process.argv.slice(2), process, model);
}

void main();
