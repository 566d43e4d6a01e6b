/** Runs the suite of test/vscode/suite in a real VS Code, on a copy of the samples: `tsx test/vscode/run.ts [RESULTS]`. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findDesktop } from '../../tools/vscode/desktop';
import { root } from '../../tools/vscode/provision';
import { testFiles } from '../mocha';

const suite = join(root, 'test/vscode/suite');
const bundles = join(root, 'out/test/vscode');

async function main(): Promise<void> {
  rmSync(bundles, { recursive: true, force: true });
  await build({
    entryPoints: [join(suite, 'index.ts'), ...testFiles(suite)],
    outdir: bundles,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const temporary = mkdtempSync(join(tmpdir(), 'byline-suite-'));
  const folder = join(temporary, 'samples');
  const output = join(temporary, 'output.txt');
  cpSync(join(root, 'samples'), folder, { recursive: true });
  try {
    await runTests({
      vscodeExecutablePath: (await findDesktop()) ?? join(root, 'tools/vscode/launcher.mjs'),
      extensionDevelopmentPath: root,
      extensionTestsPath: join(bundles, 'index.js'),
      launchArgs: [folder, '--disable-extensions', `--user-data-dir=${join(temporary, 'data')}`],
      extensionTestsEnv: {
        BYLINE_TEST_OUTPUT: output,
        BYLINE_TEST_RESULTS: process.argv[2] ?? join(temporary, 'results.json'),
      },
    });
  } finally {
    if (existsSync(output)) console.log(readFileSync(output, 'utf8'));
    rmSync(temporary, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
