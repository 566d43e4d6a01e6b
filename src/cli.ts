#!/usr/bin/env node
import { run } from './cli/run';

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), process);
}

void main();
