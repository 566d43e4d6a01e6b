// Bundles the extension for the desktop and the browser, and the command line: `node esbuild.mjs [--watch]`.
import { build, context } from 'esbuild';

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
/**
 * Leaves the engine out of the desktop's bundle: it is loaded with the first article, and what is loaded to activate is
 * a tenth of the whole. In the browser an extension is a single file.
 * @type {import('esbuild').Plugin}
 */
const engineApart = {
  name: 'engine-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /\/engine\/analyze$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './engine.js', external: true } : undefined,
    );
  },
};
const desktop = { ...common, platform: 'node', supported: { 'dynamic-import': false } };
const bundles = [
  {
    ...desktop,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
    plugins: [engineApart],
  },
  { ...desktop, entryPoints: ['src/engine/analyze.ts'], outfile: 'dist/engine.js' },
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    external: ['vscode'],
  },
  { ...common, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.js', platform: 'node', target: 'node20' },
];

if (watch) for (const options of bundles) await (await context(options)).watch();
else await Promise.all(bundles.map((options) => build(options)));
