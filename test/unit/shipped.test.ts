import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import nlp from 'compromise/two';

const root = resolve(__dirname, '../..');

/** What each built file may load: the editor, the engine and compromise on first use, and for the command line files and threads. */
const bundles: [file: string, modules: string[]][] = [
  ['extension.js', ['./engine.js', 'node:fs/promises', 'node:path', 'node:worker_threads', 'vscode']],
  ['engine.js', ['./compromise.js']],
  ['compromise.js', []],
  ['engineWorker.js', ['./engine.js', 'node:fs', 'node:worker_threads']],
  ['web/extension.js', ['vscode']],
  [
    'cli.js',
    ['node:events', 'node:fs', 'node:fs/promises', 'node:path', 'node:stream/promises', 'node:util'].concat(
      'node:worker_threads',
    ),
  ],
];

/** The verb in compromise's lexicon, which is a word as data. */
const lexiconEntry = '"spawn":"Infinitive"';

const forbidden: [what: string, pattern: RegExp][] = [
  ['run code from text', /\beval\b|\bFunction\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*["'`]/],
  [
    'modules that are not named',
    /\bimport\s*\(|\brequire\s*\((?!")|\bcreateRequire\b|\bimportScripts\b|\bWebAssembly\b/,
  ],
  [
    'reach the network',
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bopenExternal\b/,
  ],
  [
    'start other programs',
    /\bchild_process\b|\bexecFile|\bspawn(?:Sync)?\b|\bcreateTerminal\b|\bexecuteTask\b|\bprocess\.binding\b/,
  ],
  ['open pages of its own', /\bcreateWebviewPanel\b|\bregisterWebview|\bregisterCustomEditorProvider\b/],
];

describe('what is shipped', () => {
  before(function () {
    this.timeout(30_000);
    execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'ignore' });
  });

  for (const [file, modules] of bundles) {
    it(`loads no more than it needs: ${file}`, () => {
      const code = readFileSync(join(root, 'dist', file), 'utf8');
      const loaded = [...code.matchAll(/\brequire\s*\("([^"]*)"\)/g)].map(([, name]) => name!);
      assert.deepEqual([...new Set(loaded)].toSorted(), modules);
    });

    for (const [what, pattern] of forbidden) {
      it(`has no way to ${what}: ${file}`, () => {
        const code = readFileSync(join(root, 'dist', file), 'utf8').replace(lexiconEntry, '');
        const found = pattern.exec(code);
        assert.equal(found && code.slice(found.index - 40, found.index + 40), null);
      });
    }
  }

  it('tags with what compromise makes of its lexicon when it is loaded', () => {
    const { default: built }: { default: typeof nlp } = createRequire(__filename)(join(root, 'dist/compromise.js'));
    assert.match(JSON.stringify(nlp.model()), /"walked":"PastTense"/);
    assert.deepEqual(built.model(), nlp.model());
  });
});
