/** What is shipped of code and model, raw and gzipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { printTable } from './measure';

const root = join(__dirname, '..');
const model = 'models/names.bin';
const bundles: Readonly<Record<string, readonly string[]>> = {
  'desktop, with the model': [
    ...['extension', 'engineWorker', 'engine', 'compromise'].map((name) => `dist/${name}.js`),
    model,
  ],
  'browser, with the model': ['dist/web/extension.js', model],
  'the model alone': [model],
};

export function measureSizes(): void {
  const rows = Object.entries(bundles).map(([title, paths]) => {
    const files = paths.map((path) => readFileSync(join(root, path)));
    return [title, megabytes(files), megabytes(files.map((bytes) => gzipSync(bytes, { level: 9 })))];
  });
  printTable(['bundle', 'raw', 'gzipped'], rows);
}

function megabytes(files: readonly Uint8Array[]): string {
  return `${(files.reduce((sum, { length }) => sum + length, 0) / 1e6).toFixed(2)} MB`;
}
