import { fstatSync, type Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** The most bytes that one article may have. */
export const sizeLimit = 10 * 1024 * 1024;

/** Why a path was not analysed, in words for the user. */
export class InputError extends Error {}

/** An article's path, or one that cannot be read and why. */
export interface Input {
  readonly path: string;
  readonly error?: InputError;
}

/** Files as they are given, and every .txt file below the folders given, each folder's in the order of its code units. */
export async function findInputs(paths: readonly string[]): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    if (path === '-' || !(await isFolder(path))) {
      inputs.push({ path });
      continue;
    }
    const found = await inputsBelow(path, new Set());
    if (found.length === 0) inputs.push({ path, error: new InputError('there are no .txt files in it') });
    // One by one: a folder may hold more than a call takes arguments.
    for (const input of found) inputs.push(input);
  }
  return inputs;
}

/** The standard input; what a program has has a number. */
export type Stdin = Readable & { readonly fd?: number };

/** The text of the file, or of `stdin` where the path is "-", without byte-order mark. Throws an `InputError`. */
export async function readText(path: string, stdin: Stdin): Promise<string> {
  if (path !== '-') return decode(await readFile(path));
  // Node reads nothing from it, and says nothing.
  if (stdin.fd !== undefined && isOpenFolder(stdin.fd)) throw new InputError('it is a folder');
  return decode(await readBytes(stdin));
}

/** What the file holds; an editor or a download may be writing to it. */
async function readFile(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const before = await file.stat();
      const bytes = await readBytes(file.createReadStream({ autoClose: false }));
      const after = await file.stat();
      if (before.size !== after.size || before.mtimeMs !== after.mtimeMs)
        throw new InputError('it changed while it was read');
      return bytes;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw inputError(error, path);
  }
}

/** `visited`: the folders looked at already, by their real paths. */
async function inputsBelow(folder: string, visited: Set<string>): Promise<Input[]> {
  let entries: Dirent[];
  let real: string;
  try {
    real = await realpath(folder);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return [{ path: folder, error: inputError(error, folder) }];
  }
  // Links lead round for ever, or to the same folder time and again.
  if (visited.has(real)) return [];
  visited.add(real);
  const found: { readonly name: string; readonly inner: boolean; readonly readable: boolean }[] = [];
  for (const entry of entries) {
    const { name } = entry;
    const inner = entry.isSymbolicLink() ? await isFolder(join(folder, name)) : entry.isDirectory();
    // A pipe would be waited for.
    found.push({ name, inner, readable: entry.isFile() || entry.isSymbolicLink() });
  }
  // With the separator behind a folder's name, whole paths come in order.
  const sorted = found
    .map((entry) => ({ ...entry, key: entry.inner ? `${entry.name}/` : entry.name }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const inputs: Input[] = [];
  for (const { name, inner, readable } of sorted) {
    const path = join(folder, name);
    if (inner) for (const input of await inputsBelow(path, visited)) inputs.push(input);
    else if (/\.txt$/i.test(name))
      inputs.push(readable ? { path } : { path, error: new InputError('it is not a file') });
  }
  return inputs;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Reading it will tell why.
    return false;
  }
}

function isOpenFolder(fd: number): boolean {
  try {
    return fstatSync(fd).isDirectory();
  } catch {
    // As of a path, reading it will tell why.
    return false;
  }
}

async function readBytes(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer | string>) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > sizeLimit) throw new InputError('it is over the size limit of 10 MB');
      chunks.push(bytes);
    }
  } catch (error) {
    throw inputError(error);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`it is not text (not valid ${encoding.toUpperCase()})`);
  }
  if (text.includes('\0')) throw new InputError('it is not text (it has NUL characters)');
  return text;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'it is a symbolic link to itself',
  EISDIR: 'it is a folder',
  EROFS: 'it is in a place that cannot be written to',
  ENOSPC: 'there is no space left',
  EDQUOT: 'there is no space left',
};

/** Why something could not be read or written, in words for the user; `path` is that of what is read. */
export function inputError(error: unknown, path = ''): InputError {
  if (error instanceof InputError) return error;
  if (!(error instanceof Error)) return new InputError(String(error));
  const code = 'code' in error ? String(error.code) : '';
  // The system gives such a name with other bytes, by which the file is not found.
  if (code === 'ENOENT' && path.includes('\ufffd')) return new InputError('its name is not valid UTF-8');
  return new InputError(reasons[code] ?? error.message);
}
