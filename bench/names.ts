/**
 * `npm run bench`, second part: finding names, the stages after that, and loading what names are found with, beside
 * compromise/three on the same text in the same run, in one thread. Runs take turns here too. Our code is built for
 * release; what is loaded is loaded in fresh processes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise/three';
import { build } from 'esbuild';
import type * as Engine from './engine';
import { lengths, median, runsFor, textOf, time, warmingRuns } from './measure';

const root = join(__dirname, '..');
const modelPath = join(root, 'models/names.bin');
const loads = 5;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'byline-bench-'));
  try {
    const built = join(folder, 'engine.cjs');
    const entryPoints = [join(__dirname, 'engine.ts')];
    await build({ entryPoints, outfile: built, bundle: true, minify: true, format: 'cjs', platform: 'node' });
    await measureSpeed(built);
    measureLoading(built);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const bytes = readFileSync(modelPath);
  const sizes = [bytes, gzipSync(bytes, { level: 9 })].map(({ length }) => `${(length / 1e6).toFixed(2)} MB`);
  console.log(`\nmodels/names.bin: ${sizes[0]}, ${sizes[1]} gzipped`);
}

async function measureSpeed(built: string): Promise<void> {
  const { findNames, loadNameModel, stagesOf }: typeof Engine = require(built);
  const model = loadNameModel(readFileSync(modelPath));
  for (let run = 0; run < warmingRuns; run++) {
    findNames(textOf(2000), model);
    nlp(textOf(2000));
    for (const work of Object.values(await stagesOf(textOf(2000), model))) work();
  }
  const rows: string[] = [];
  console.log('\nwords            text to names      compromise/three   times as fast');
  for (const words of lengths) {
    const text = textOf(words);
    const own: number[] = [];
    const peer: number[] = [];
    const stages = Object.entries(await stagesOf(text, model));
    const times = stages.map((): number[] => []);
    for (let run = runsFor(words); run > 0; run--) {
      own.push(await time(() => findNames(text, model)));
      peer.push(await time(() => nlp(text)));
      for (const [index, [, work]] of stages.entries()) times[index]!.push(await time(work));
    }
    const speed = (measured: readonly number[]): string =>
      `${((words / median(measured)) * 1000).toFixed(0)} words/s`.padStart(18);
    const label = String(words).padEnd(12);
    console.log(`${label}${speed(own)}    ${speed(peer)}${(median(peer) / median(own)).toFixed(2).padStart(16)}`);
    rows.push(`${label}${times.map(speed).join('')}`);
  }
  console.log(`\nwords                 entities            quotes            topics\n${rows.join('\n')}`);
}

/** What a process adds to its memory by loading something, in bytes, and how long that takes, in milliseconds. */
interface Loading {
  readonly ms: number;
  readonly heap: number;
  readonly resident: number;
}

function measureLoading(built: string): void {
  const candidates = {
    'names, model and code': `require(${JSON.stringify(built)}).loadNameModel(require('node:fs').readFileSync(${JSON.stringify(modelPath)}))`,
    'compromise/three': `require(${JSON.stringify(require.resolve('compromise/three'))})`,
  };
  console.log('\nloading                          time     heap and buffers     resident');
  for (const [label, expression] of Object.entries(candidates)) {
    const found = Array.from({ length: loads }, () => loadInFreshProcess(expression));
    const ms = median(found.map((loading) => loading.ms)).toFixed(1);
    const [heap, resident] = [found.map((loading) => loading.heap), found.map((loading) => loading.resident)]
      .map(median)
      .map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
    console.log(`${label.padEnd(24)}${`${ms} ms`.padStart(13)}${heap!.padStart(21)}${resident!.padStart(13)}`);
  }
}

function loadInFreshProcess(expression: string): Loading {
  const script = `
    require('node:fs');
    const memory = () => { gc(); gc(); return process.memoryUsage(); };
    const before = memory();
    const started = performance.now();
    globalThis.kept = ${expression};
    const ms = performance.now() - started;
    const after = memory();
    const heap = (usage) => usage.heapUsed + usage.external;
    console.log(JSON.stringify({ ms, heap: heap(after) - heap(before), resident: after.rss - before.rss }));`;
  const found: Loading = JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '-e', script], { encoding: 'utf8', env: {} }),
  );
  return found;
}

void main();
