/** The entry of the suite inside VS Code's extension host. */
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { runMocha } from '../../mocha';

/** Runs all tests beside this bundle; VS Code calls it. */
export async function run(): Promise<void> {
  const output = process.env['BYLINE_TEST_OUTPUT'];
  const results = process.env['BYLINE_TEST_RESULTS'];
  if (!output || !results) throw new Error('BYLINE_TEST_OUTPUT and BYLINE_TEST_RESULTS name no files');
  // The console of the extension host is mixed with VS Code's own messages: the tests' output takes a file.
  Mocha.reporters.Base.consoleLog = (...args) => appendFileSync(output, `${format(...args)}\n`);
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.js'));
  const paths = files.map((name) => join(__dirname, name));
  const { failed } = await runMocha(paths, results, 30_000).catch((error: unknown) => {
    appendFileSync(output, format(error));
    throw error;
  });
  if (failed > 0) throw new Error(`${failed} failed`);
}
