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
  let line: Buffer[] = [];
  let number = 1;
  for await (const chunk of file.createReadStream({ autoClose: false, start: 0 }) as AsyncIterable<Buffer>) {
    for (let start = 0; start < chunk.length;) {
      const found = chunk.indexOf(lineEnd, start);
      const stop = found < 0 ? chunk.length : found;
      line.push(chunk.subarray(start, stop));
      start = stop + 1;
      if (found < 0) break;
      done.add(pathOf(Buffer.concat(line).toString(), number));
      line = [];
      end = offset + start;
      number++;
    }
    offset += chunk.length;
  }
  const rest = Buffer.concat(line).toString('latin1', 0, beginning.length);
  if (!beginning.startsWith(rest)) throw foreign(number);
  return { done, end };
}

/** Whose the line is; the whole of it is read, since one cut short would be kept for good. */
function pathOf(line: string, number: number): string {
  if (!line.startsWith(beginning) || !line.endsWith('}')) throw foreign(number);
  try {
    const { path }: { readonly path: unknown } = JSON.parse(line);
    return String(path);
  } catch {
    throw foreign(number);
  }
}

function foreign(number: number): InputError {
  return new InputError(`line ${number} is not Article JSON; it is left as it is`);
}
