/**
 * For esbuild: leaves the engine out of the desktop's bundle, and of its thread's. It is loaded with the first article, and what is loaded to
 * activate is a tenth of the whole.
 * @type {import('esbuild').Plugin}
 */
export const engineApart = {
  name: 'engine-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /\/engine\/analyze$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './engine.js', external: true } : undefined,
    );
  },
};
