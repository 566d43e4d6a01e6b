/**
 * Runs mocha over test files and writes what passed and failed to a file: `tsx test/mocha.ts RESULTS FOLDER…`.
 * A skipped test counts as failed: it says nothing about what it was written for.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Mocha from 'mocha';
import { endOnSignals } from '../tools/vscode/processes';

/** How many tests passed and failed. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** Runs the tests of these files and writes their totals to the file `results`. */
export async function runMocha(files: readonly string[], results: string, timeout: number): Promise<Totals> {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'spec',
    forbidOnly: true,
    timeout,
    color: process.stdout.isTTY,
  });
  for (const file of files) mocha.addFile(file);
  const stats = await new Promise<Mocha.Stats | undefined>((done) => {
    const runner = mocha.run(() => done(runner.stats));
  });
  const totals = { passed: stats?.passes ?? 0, failed: (stats?.failures ?? 1) + (stats?.pending ?? 0) };
  mkdirSync(dirname(results), { recursive: true });
  writeFileSync(results, JSON.stringify(totals));
  return totals;
}

/** The test files below a folder. */
export function testFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => resolve(join(folder, name)));
}

async function main(results: string, folders: readonly string[]): Promise<void> {
  endOnSignals();
  const { passed, failed } = await runMocha(folders.flatMap(testFiles), results, 60_000);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

const [, script, results, ...folders] = process.argv;
if (script?.endsWith('mocha.ts') && results)
  main(results, folders).catch((error: unknown) => {
    // Mocha keeps what nobody catches from ending the process as failed.
    console.error(error);
    process.exit(1);
  });
