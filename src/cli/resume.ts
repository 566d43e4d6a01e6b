import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { InputError } from './inputs';

/** A file of lines of Article JSON that is gone on with: the paths that it has already, and where the next lines go. */
export interface Resumed {
  readonly done: ReadonlySet<string>;
  readonly output: Writable;
}

const lineEnd = 0x0a;
const beginning = '{"schema":"byline.article/1","path":"';
// No path is longer, each of its characters as an escape.
const longestHead = 64 * 1024;

/**
 * Opens the file, which need not be there yet, to append to it; what stands behind its last whole line is cut off.
 * Throws an `InputError`, and leaves the file as it is, where it holds anything but lines of Article JSON.
 */
export async function resume(path: string): Promise<Resumed> {
  const file = await open(path, 'a+');
  let found: { done: ReadonlySet<string>; end: number };
  try {
    if (!(await file.stat()).isFile()) throw new InputError('it is not a file');
    found = await readLines(file);
    await file.truncate(found.end);
  } finally {
    await file.close();
  }
  const output = createWriteStream(path, { flags: 'a' });
  await once(output, 'open');
  return { done: found.done, output };
}

/** The paths of the whole lines, and where the last of them ends, in bytes. */
async function readLines(file: FileHandle): Promise<{ done: ReadonlySet<string>; end: number }> {
  const done = new Set<string>();
  let end = 0;
  let offset = 0;
  let head = Buffer.alloc(0);
  let number = 1;
  for await (const chunk of file.createReadStream({ autoClose: false, start: 0 }) as AsyncIterable<Buffer>) {
    for (let start = 0; start < chunk.length;) {
      const found = chunk.indexOf(lineEnd, start);
      const stop = found < 0 ? chunk.length : found;
      // A line may be long; its beginning tells whose it is.
      head = Buffer.concat([head, chunk.subarray(start, Math.min(stop, start + longestHead - head.length))]);
      start = stop + 1;
      if (found < 0) break;
      done.add(pathOf(head.toString(), number));
      head = Buffer.alloc(0);
      end = offset + start;
      number++;
    }
    offset += chunk.length;
  }
  const rest = head.toString('latin1').slice(0, beginning.length);
  if (!beginning.startsWith(rest)) throw foreign(number);
  return { done, end };
}

function pathOf(line: string, number: number): string {
  const [, quoted] = /^\{"schema":"byline\.article\/1","path":("(?:[^"\\]|\\.)*")/.exec(line) ?? [];
  if (quoted === undefined) throw foreign(number);
  return String(JSON.parse(quoted));
}

function foreign(number: number): InputError {
  return new InputError(`line ${number} is not Article JSON; it is left as it is`);
}
