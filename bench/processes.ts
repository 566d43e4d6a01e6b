/** What a fresh process takes for each candidate to load and to read a first article, and what memory it then holds. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { medians, printTable, textOf } from './measure';

const root = join(__dirname, '..');
const long = 100_000;

/** An expression for what reads a text, once loaded, and keeps what it found. */
const candidates: Readonly<Record<string, string>> = {
  Byline: `(() => {
    const { analyze, loadNameModel } = require(${JSON.stringify(join(root, 'dist/engine.js'))});
    const nameModel = loadNameModel(require('node:fs').readFileSync(${JSON.stringify(join(root, 'models/names.bin'))}));
    return (text) => analyze(text, { nameModel });
  })()`,
  'compromise/three': `require(${JSON.stringify(require.resolve('compromise/three'))})`,
  'wink-nlp': `(() => {
    const wink = require(${JSON.stringify(require.resolve('wink-nlp'))});
    const reader = wink(require(${JSON.stringify(require.resolve('wink-eng-lite-web-model'))}));
    return (text) => reader.readDoc(text);
  })()`,
};

/** `folder` is for files that are not kept. */
export function measureProcesses(folder: string): void {
  const [short, text] = [join(folder, 'short.txt'), join(folder, 'long.txt')];
  writeFileSync(short, textOf(1000));
  writeFileSync(text, textOf(long));
  const found = Object.values(candidates).map((candidate) => ({
    ...medians(() => inFreshProcess(candidate, short)),
    times: medians(() => inFreshProcess(candidate, text)).times,
  }));
  const row = (title: string, show: (one: (typeof found)[number]) => string): string[] => [title, ...found.map(show)];
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  printTable(
    ['a fresh process', ...Object.keys(candidates)],
    [
      row('module and model loaded', ({ loaded }) => `${loaded.toFixed(0)} ms`),
      row('first article of 1,000 words read', ({ first }) => `${first.toFixed(0)} ms`),
      row('memory of module and model, once used', ({ base }) => megabytes(base)),
      row('memory of an article of 100,000 words, times its text', ({ times }) => times.toFixed(1)),
    ],
  );
}

/**
 * Milliseconds until it is loaded, and until the text is read; heap and buffers in bytes that are held for good, and, in
 * lengths of the text (a byte a character), for the text as long as what was found in it is kept.
 */
type Found = Record<'loaded' | 'first' | 'base' | 'times', number>;

function inFreshProcess(candidate: string, path: string): Found {
  const script = `
    const text = require('node:fs').readFileSync(${JSON.stringify(path)}, 'utf8');
    const held = () => { for (let times = 0; times < 4; times++) gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
    const before = held();
    const started = performance.now();
    const read = ${candidate};
    const loaded = performance.now() - started;
    (async () => {
      await read(text);
      const first = performance.now() - started;
      await new Promise((resolve) => setTimeout(resolve, 50));
      // Only of the second reading: the first makes what is held for good as well.
      globalThis.kept = await read(text);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const after = held();
      globalThis.kept = await read('A short text.');
      await new Promise((resolve) => setTimeout(resolve, 50));
      const released = held();
      const times = (after - released) / text.length;
      console.log(JSON.stringify({ loaded, first, base: released - before, times }));
    })();`;
  const found: Found = JSON.parse(execFileSync(process.execPath, ['--expose-gc', '-e', script], { encoding: 'utf8' }));
  return found;
}
