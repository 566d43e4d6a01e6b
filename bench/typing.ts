/**
 * `npm run bench:typing`: what Byline costs the extension host of a real VS Code while a person types 200 characters, and
 * with large files. The extension is built for release.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { apart } from '../tools/apart.mjs';
import { findDesktop } from '../tools/vscode/desktop';
import { root } from '../tools/vscode/provision';
import { textOf } from './measure';

async function main(): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'byline-bench-'));
  const [extension, folder] = [join(temporary, 'extension'), join(temporary, 'texts')];
  const output = join(temporary, 'output.txt');
  try {
    for (const part of ['package.json', 'package.nls.json', 'models', 'media', 'dist']) {
      cpSync(join(root, part), join(extension, part), { recursive: true });
    }
    await build({
      entryPoints: {
        'dist/extension': join(__dirname, 'vscode/extension.ts'),
        bench: join(__dirname, 'vscode/index.ts'),
      },
      outdir: extension,
      bundle: true,
      minify: true,
      format: 'cjs',
      platform: 'node',
      target: 'es2023',
      external: ['vscode'],
      plugins: [apart],
      supported: { 'dynamic-import': false },
      logLevel: 'warning',
    });
    writeTexts(folder);
    await runTests({
      vscodeExecutablePath: (await findDesktop()) ?? join(root, 'tools/vscode/launcher.mjs'),
      extensionDevelopmentPath: extension,
      extensionTestsPath: join(extension, 'bench.js'),
      launchArgs: [folder, '--disable-extensions', `--user-data-dir=${join(temporary, 'data')}`],
      extensionTestsEnv: { BYLINE_BENCH_OUTPUT: output },
    });
  } finally {
    if (existsSync(output)) console.log(readFileSync(output, 'utf8'));
    rmSync(temporary, { recursive: true, force: true });
  }
}

function writeTexts(folder: string): void {
  mkdirSync(folder);
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  for (const words of [1000, 10_000, 100_000]) write(`${words}.txt`, textOf(words));
  write('1000.md', textOf(1000));
  for (let count = 0; count < 5; count++) write(`opening-${count}.txt`, `Report ${count}\n\n${textOf(1000)}`);
  const large = textOf(2_000_000);
  write('1-mb.txt', large.slice(0, 1e6));
  write('1-mb-line.txt', large.slice(0, 1e6).replace(/\n+/g, ' '));
  write('10-mb.txt', large.slice(0, 1e7));
  // Which nobody reads as articles.
  for (const name of ['1-mb.txt', '1-mb-line.txt', '10-mb.txt'])
    cpSync(join(folder, name), join(folder, `${name}.log`));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
