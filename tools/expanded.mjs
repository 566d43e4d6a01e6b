import { fileURLToPath } from 'node:url';
import { uneval } from 'devalue';

/** The part of compromise that tags words, as its sources lie. */
const folder = new URL('2-two/preTagger/', import.meta.resolve('compromise/two'));

/**
 * For esbuild: has compromise work out the forms of its lexicon's words when a bundle is made, instead of each time that it is
 * loaded, which takes two thirds of that.
 * @type {import('esbuild').Plugin}
 */
export const expanded = {
  name: 'expanded',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]plugin\.js$/ }, async () => {
      const { default: plugin } = await import(new URL('plugin.js', folder).href);
      const { one, two } = plugin.model;
      // JSON is what engines read the quickest, and nearly all there is; the other half has patterns.
      const contents = `
        import compute from './compute/index.js';
        import methods from './methods/index.js';
        import tags from './tagSet/index.js';
        const one = JSON.parse(${JSON.stringify(JSON.stringify(one))});
        const two = ${uneval(two)};
        const add = (model, own) => {
          for (const [key, value] of Object.entries(own)) {
            // There is little so far: it is quicker put to the new than the new to it.
            for (const [word, known] of Object.entries(model[key] ?? {})) value[word] ??= known;
            model[key] = value;
          }
        };
        const mutate = ({ model }) => {
          add(model.one, one);
          add(model.two, two);
        };
        export default { compute, methods, tags, hooks: ${JSON.stringify(plugin.hooks)}, mutate };`;
      return { contents, resolveDir: fileURLToPath(folder) };
    });
  },
};
