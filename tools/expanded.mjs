import { realpathSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const sources = fileURLToPath(new URL('../node_modules/compromise/src/2-two/preTagger', import.meta.url));
/** The part of compromise that tags words, as its sources lie: esbuild tells the real paths, where packages are linked, too. */
const folder = pathToFileURL(`${realpathSync(sources)}/`);

/** A JavaScript expression for a value that is read from JSON, which engines read the quickest. */
const parsed = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** What three of its modules are replaced with, by their paths. */
async function modules() {
  const { default: plugin } = await import(new URL('plugin.js', folder).href);
  const { one, two } = plugin.model;
  const { lexicon, frozenLex, _multiCache } = one;
  const { switches, uncountable } = two;
  return {
    // The words with all of their forms.
    'model/lexicon/index.js': `export const { lexicon, switches, frozenLex } = ${parsed({ lexicon, switches, frozenLex })};`,
    // What would add the forms.
    'model/_expand/index.js': `
      const { _multiCache, uncountable } = ${parsed({ _multiCache, uncountable })};
      export default (model) => {
        Object.assign(model.one, { _multiCache });
        Object.assign(model.two, { uncountable });
        return model;
      };`,
    // What is added to the model is taken as it is: compromise would copy it word by word.
    'plugin.js': `
      import compute from './compute/index.js';
      import methods from './methods/index.js';
      import own from './model/index.js';
      import tags from './tagSet/index.js';
      const mutate = ({ model }) => {
        for (const layer of ['one', 'two']) {
          for (const [key, value] of Object.entries(own[layer])) {
            for (const [word, known] of Object.entries(model[layer][key] ?? {})) value[word] ??= known;
            model[layer][key] = value;
          }
        }
      };
      export default { compute, methods, tags, hooks: ${JSON.stringify(plugin.hooks)}, mutate };`,
  };
}

/**
 * For esbuild: has compromise work out the forms of its lexicon's words when a bundle is made, instead of each time that it is
 * loaded, which takes two thirds of that.
 * @type {import('esbuild').Plugin}
 */
export const expanded = {
  name: 'expanded',
  setup(bundle) {
    const replaced = modules();
    bundle.onLoad({ filter: /[\\/]compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/].*\.js$/ }, async ({ path }) => {
      for (const [name, contents] of Object.entries(await replaced)) {
        const file = fileURLToPath(new URL(name, folder));
        if (path === file) return { contents, resolveDir: fileURLToPath(new URL('.', new URL(name, folder))) };
      }
      return undefined;
    });
  },
};
