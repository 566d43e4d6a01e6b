/**
 * Runs the suite of test/vscode/suite in a real VS Code, on a copy of the samples: `tsx test/vscode/run.ts [--packed]
 * [--articles PATH]… [RESULTS]`. Byline is taken from this folder, or packed and installed. The articles of the files
 * and folders named are asked about as the samples are.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import manifest from '../../package.json';
import { packExtension } from '../../tools/package';
import { findDesktop, installInDesktop } from '../../tools/vscode/desktop';
import { root } from '../../tools/vscode/provision';
import { installInServer } from '../../tools/vscode/server';
import { testFiles } from '../mocha';

const suite = join(root, 'test/vscode/suite');
const mocha = require.resolve('mocha');

/** How VS Code is started. */
interface Tested {
  /** The folder of Byline, which a test looks for. */
  readonly extension: string;
  /** The folder of the extension that the suite is said to belong to. */
  readonly development: string;
  readonly switches: readonly string[];
}

/** Byline as it stands in this folder, and no other extension. */
const unpacked: Tested = { extension: root, development: root, switches: ['--disable-extensions'] };

/** Packs Byline and installs it below the folder `temporary`, beside an empty extension for the suite. */
async function install(temporary: string, userData: string, desktop: string | undefined): Promise<Tested> {
  const vsix = join(temporary, 'byline.vsix');
  const extensions = join(temporary, 'extensions');
  const development = join(temporary, 'suite');
  console.log(await packExtension(vsix));
  for (const folder of [extensions, development]) mkdirSync(folder);
  const suiteManifest = { name: 'suite', publisher: 'byline', version: '0.0.0', engines: manifest.engines };
  writeFileSync(join(development, 'package.json'), JSON.stringify(suiteManifest));
  await (desktop ? installInDesktop : installInServer)(vsix, extensions, userData);
  const extension = join(extensions, `byline.byline-${manifest.version}`);
  return { extension, development, switches: [`--extensions-dir=${extensions}`] };
}

/** Bundles the suite into the extension's folder: VS Code gives the modules there the same API, which tests replace parts of. */
async function bundleSuite(extension: string): Promise<string> {
  const bundles = join(extension, 'out/test/vscode');
  rmSync(bundles, { recursive: true, force: true });
  await build({
    entryPoints: [join(suite, 'index.ts'), ...testFiles(suite)],
    outdir: bundles,
    bundle: true,
    platform: 'node',
    target: 'node20',
    alias: { mocha },
    external: ['vscode', mocha],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(bundles, 'index.js');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { packed: { type: 'boolean' }, articles: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const temporary = mkdtempSync(join(tmpdir(), 'byline-suite-'));
  const folder = join(temporary, 'samples');
  const articles = join(temporary, 'articles');
  const output = join(temporary, 'output.txt');
  const userData = join(temporary, 'data');
  cpSync(join(root, 'samples'), folder, { recursive: true });
  try {
    // Two of them may have one name.
    for (const [index, path] of [folder, ...(values.articles ?? [])].entries())
      cpSync(path, join(articles, String(index), basename(path)), { recursive: true });
    const desktop = await findDesktop();
    const tested = values.packed ? await install(temporary, userData, desktop) : unpacked;
    await runTests({
      vscodeExecutablePath: desktop ?? join(root, 'tools/vscode/launcher.mjs'),
      extensionDevelopmentPath: tested.development,
      extensionTestsPath: await bundleSuite(tested.extension),
      launchArgs: [folder, ...tested.switches, `--user-data-dir=${userData}`],
      extensionTestsEnv: {
        BYLINE_TEST_ARTICLES: articles,
        BYLINE_TEST_EXTENSION: tested.extension,
        BYLINE_TEST_OUTPUT: output,
        BYLINE_TEST_RESULTS: positionals[0] ?? join(temporary, 'results.json'),
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
