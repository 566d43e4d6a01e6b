/**
 * `npm run bench`: what docs/performance.md tells, as the tables that stand there. Everything is measured beside
 * compromise/three and wink-nlp on the same text in the same run, in one thread, our code as it is built for release.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expanded } from '../tools/expanded.mjs';
import { measureProcesses } from './processes';
import { measureSizes } from './sizes';
import { measureSpeed } from './speed';

async function main(): Promise<void> {
  console.log(`${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
  const folder = mkdtempSync(join(tmpdir(), 'byline-bench-'));
  try {
    const outfile = join(folder, 'engine.cjs');
    await build({
      entryPoints: [join(__dirname, 'engine.ts')],
      outfile,
      bundle: true,
      minify: true,
      format: 'cjs',
      platform: 'node',
      target: 'es2023',
      define: { 'process.env': '{}' },
      plugins: [expanded],
    });
    await measureSpeed(outfile);
    measureProcesses(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  measureSizes();
}

void main();
