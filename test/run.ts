/**
 * `npm test`: every check and every test. The last line says how many passed and failed; a check counts as one, and
 * the exit status is 1 when anything failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOnSignals, npm, show } from '../tools/vscode/processes';
import { root } from '../tools/vscode/provision';
import type { Totals } from './mocha';

const temporary = mkdtempSync(join(tmpdir(), 'byline-test-'));
const results = join(temporary, 'results.json');
const total = { passed: 0, failed: 0 };

/** Runs a step that passes or fails as a whole. */
async function check(title: string, script: string): Promise<void> {
  console.log(`\n▶ ${title}`);
  const passed = (await show(...npm('run', '--silent', script))) === 0;
  count(title, passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** Runs a step that writes its totals to a file; one that leaves none, or ends badly without a failure, failed. */
async function tests(title: string, ...script: string[]): Promise<void> {
  console.log(`\n▶ ${title}`);
  rmSync(results, { force: true });
  const code = await show(process.execPath, ['--import', 'tsx', ...script]);
  const { passed, failed } = readTotals();
  count(title, { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed });
}

function readTotals(): Totals {
  try {
    const totals: Totals = JSON.parse(readFileSync(results, 'utf8'));
    return totals;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function count(title: string, { passed, failed }: Totals): void {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed === 0 ? '✔' : '✖'} ${title}: ${passed} passed, ${failed} failed`);
}

async function main(): Promise<void> {
  process.chdir(root);
  await check('type check', 'check:types');
  await check('lint', 'lint');
  await check('format', 'format:check');
  await check('unused code', 'unused');
  await tests('unit tests', 'test/mocha.ts', results, 'test/unit', 'test/accuracy');
  await check('build', 'build');
  await tests('suite in VS Code', 'test/vscode/run.ts', results);
  await tests('suite in VS Code, packed and installed', 'test/vscode/run.ts', '--packed', results);
  await tests('page of VS Code', 'test/mocha.ts', results, 'test/vscode/page');
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

endOnSignals();
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
main().then(
  () => process.exit(total.failed === 0 ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
