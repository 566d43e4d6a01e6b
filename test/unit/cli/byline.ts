/** The command line as tests run it: on files in a folder of their own, with what is written kept. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run, type Io } from '../../../src/cli/run';
import type { ArticleJson } from '../../../src/presentation/articleJson';

export const root = resolve(__dirname, '../../..');
export const files = { model: join(root, 'models/names.bin'), program: join(root, 'src/cli.ts') };
export const article = 'Harbour minister Ana Okoro opened the port. “It is a good day,” Okoro said.\n';

/** Keeps what is written to it, and whether a write ever came before the last one was taken. */
export class Sink extends Writable {
  text = '';
  rushed = false;
  readonly isTTY: boolean;
  readonly columns: number | undefined;

  constructor(terminal: { isTTY?: boolean; columns?: number } = {}) {
    super({ decodeStrings: false, highWaterMark: 1 });
    this.isTTY = terminal.isTTY ?? false;
    this.columns = terminal.columns;
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.rushed ||= this.writableLength > chunk.length;
    this.text += chunk;
    setImmediate(done);
  }
}

/** An article as it was written. */
export function parsed(json: string): ArticleJson {
  const value: ArticleJson = JSON.parse(json);
  return value;
}

interface Setting {
  readonly stdin?: string | Buffer;
  readonly stdout?: { isTTY?: boolean; columns?: number };
  readonly stderr?: { isTTY?: boolean };
  readonly env?: Io['env'];
  /** The path of what names are found with. */
  readonly model?: string;
}

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder for each test. */
export class Folder {
  path = '';

  /** To be called in a suite: makes the folder before each of its tests, and removes it behind them. */
  static forEach(): Folder {
    const folder = new Folder();
    beforeEach(() => (folder.path = mkdtempSync(join(tmpdir(), 'byline-cli-'))));
    afterEach(() => rmSync(folder.path, { recursive: true }));
    return folder;
  }

  /** Writes a file into it, and gives its path. */
  file(name: string, content: string | Buffer = article): string {
    const path = join(this.path, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return path;
  }
}

/** Runs the command line to its end. */
export async function byline(args: readonly string[], setting: Setting = {}): Promise<Ended> {
  const stdout = new Sink(setting.stdout);
  const stderr = new Sink(setting.stderr);
  const stdin = Readable.from([setting.stdin ?? '']);
  const status = await run(
    args,
    { stdin, stdout, stderr, env: setting.env ?? {} },
    { ...files, model: setting.model ?? files.model },
  );
  assert.equal(stdout.rushed, false, 'wrote before the reader was ready');
  assert.equal(stdout.listenerCount('error'), 0, 'Node warns of too many');
  return { status, out: stdout.text, err: stderr.text };
}

/** What it writes of the paths as JSON. */
export async function analyzeAs<T>(format: 'json' | 'ndjson', ...paths: string[]): Promise<T> {
  const { out } = await byline(['analyze', '--format', format, ...paths]);
  const json: T = JSON.parse(out);
  return json;
}
