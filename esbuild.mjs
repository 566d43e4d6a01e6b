// Bundles the extension for the desktop and the browser, and the command line: `node esbuild.mjs [--watch]`.
import { writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { apart } from './tools/apart.mjs';
import { expanded } from './tools/expanded.mjs';

const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  target: 'es2023',
  format: 'cjs',
  logLevel: 'info',
  legalComments: 'none',
  // For each tag that it gives, compromise asks for a variable of the environment, which is a call to the system.
  define: { 'process.env': '{}' },
};
const desktop = { ...common, platform: 'node', supported: { 'dynamic-import': false } };
const bundles = [
  {
    ...desktop,
    entryPoints: ['src/desktop.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
    plugins: [apart],
  },
  {
    ...desktop,
    entryPoints: ['src/engineWorker.ts'],
    outfile: 'dist/engineWorker.js',
    plugins: [apart],
  },
  { ...desktop, entryPoints: ['src/engine/analyze.ts'], outfile: 'dist/engine.js', plugins: [apart] },
  { ...desktop, entryPoints: ['compromise/two'], outfile: 'dist/compromise.js', plugins: [expanded] },
  // In the browser an extension is a single file.
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    external: ['vscode'],
    plugins: [expanded],
  },
  {
    ...common,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    target: 'node20',
    plugins: [expanded],
  },
];

if (watch) for (const options of bundles) await (await context(options)).watch();
else {
  const results = await Promise.all(bundles.map((options) => build({ ...options, metafile: true })));
  // What the bundles are made of, for the notices of third parties.
  writeFileSync('dist/metafiles.json', JSON.stringify(results.map(({ metafile }) => metafile)));
}
