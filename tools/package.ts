/**
 * `npm run package [-- OPTION…]`: builds Byline and packs it as byline-VERSION.vsix. Links of the README to files of the project
 * lead to the manifest's `repository`; while that has none there is nowhere to lead to, and they are left out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../package.json';
import { endOnSignals, run } from './vscode/processes';
import { root } from './vscode/provision';

/**
 * Packs the extension as the file `path`, with further options of `vsce package`, and returns what was told meanwhile;
 * throws, with that, where it cannot.
 */
export async function packExtension(path: string, ...more: string[]): Promise<string> {
  const hosted = 'repository' in manifest;
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/README.md'), hosted ? readme : withoutFiles(readme));
  const vsce = require.resolve('@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--readme-path', 'dist/README.md', '--out', path];
  const args = ['package', ...options, ...(hosted ? [] : ['--allow-missing-repository']), ...more];
  return run(process.execPath, [vsce, ...args]);
}

/** A Markdown text without its links to files and its pictures from files. */
function withoutFiles(markdown: string): string {
  return markdown
    .replaceAll(/^!\[[^\]]*\]\((?!\w+:)[^)]*\)\n+/gm, '')
    .replaceAll(/\[([^\]]*)\]\((?!\w+:|#)[^)]*\)/g, '$1');
}

if (require.main === module) {
  endOnSignals();
  process.chdir(root);
  packExtension(`byline-${manifest.version}.vsix`, ...process.argv.slice(2)).then(console.log, (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
