/** What is loaded when it is first used, and not before, by what imports it: the engine with the first article, compromise once its names are told. */
const parts = { engine: /\/engine\/analyze$/, compromise: /^compromise\/two$/ };

/**
 * For esbuild: leaves those parts out of what imports them on the desktop, where they are bundles of their own beside it, so
 * that no more is read and compiled than is used.
 * @type {import('esbuild').Plugin}
 */
export const apart = {
  name: 'apart',
  setup(bundle) {
    for (const [name, filter] of Object.entries(parts)) {
      bundle.onResolve({ filter }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: `./${name}.js`, external: true } : undefined,
      );
    }
  },
};
