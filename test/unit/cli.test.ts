import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { version } from '../../package.json';
import { sizeLimit } from '../../src/cli/inputs';
import { run, type Io } from '../../src/cli/run';
import type { ArticleJson } from '../../src/presentation/articleJson';

const root = resolve(__dirname, '../..');
const model = join(root, 'models/names.bin');
const program = join(root, 'src/cli.ts');
const files = { model, program };
const article = 'Harbour minister Ana Okoro opened the port. “It is a good day,” Okoro said.\n';
const hostile = 'Mayor Ana \u001b[31mOkoro\u0007 spoke\u009b2J of \u202eevil\u007f and \u2066\u061c\u200f\u2028more.\n';

/** Keeps what is written to it, and whether a write ever came before the last one was taken. */
class Sink extends Writable {
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

function parsed(json: string): ArticleJson {
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

describe('byline', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'byline-cli-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function file(name: string, content: string | Buffer = article): string {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  async function byline(
    args: readonly string[],
    setting: Setting = {},
  ): Promise<{ status: number; out: string; err: string }> {
    const stdout = new Sink(setting.stdout);
    const stderr = new Sink(setting.stderr);
    const stdin = Readable.from([setting.stdin ?? '']);
    const status = await run(
      args,
      { stdin, stdout, stderr, env: setting.env ?? {} },
      { model: setting.model ?? model, program },
    );
    assert.equal(stdout.rushed, false, 'wrote before the reader was ready');
    return { status, out: stdout.text, err: stderr.text };
  }

  async function analyzeAs<T>(format: 'json' | 'ndjson', ...paths: string[]): Promise<T> {
    const { out } = await byline(['analyze', '--format', format, ...paths]);
    const json: T = JSON.parse(out);
    return json;
  }

  async function pathsOf(...paths: string[]): Promise<string[]> {
    const { out } = await byline(['analyze', '--format', 'ndjson', ...paths]);
    const lines = out.split('\n');
    assert.equal(lines.pop(), '');
    return lines.map((line) => parsed(line).path);
  }

  describe('analyze', () => {
    it('prints the article, then people with their roles and quotes with their speakers', async () => {
      const { status, out, err } = await byline(['analyze', file('a.txt')]);
      assert.equal(status, 0);
      assert.equal(err, '');
      assert.ok(out.startsWith(article));
      assert.match(out, /\nPeople\n {2}Ana Okoro — Harbour minister; /);
      assert.match(out, /\nQuotes by Speaker\n {2}Ana Okoro, Harbour minister\n {4}“It is a good day,”\n/);
      assert.equal(out.includes('\u001b'), false);
    });

    it('breaks lines to fit the terminal', async () => {
      const path = file('a.txt', `${'A quiet morning on the quay. '.repeat(20)}\n`);
      const { out } = await byline(['analyze', path], { stdout: { isTTY: true, columns: 40 }, env: { NO_COLOR: '1' } });
      const widths = out.split('\n').map((line) => line.length);
      assert.ok(Math.max(...widths) <= 40 && Math.max(...widths) > 30, String(widths));
    });

    it('comes back from an endless word', async function () {
      this.timeout(20_000);
      const { out } = await byline(['analyze', file('a.txt', 'ice’'.repeat(100_000))]);
      assert.ok(out.startsWith('ice’'.repeat(100_000)));
    });

    const colours: readonly [name: string, isTTY: boolean, env: Io['env'], colour: boolean][] = [
      ['on a terminal', true, {}, true],
      ['not elsewhere', false, {}, false],
      ['not if NO_COLOR is set', true, { NO_COLOR: '1' }, false],
      ['not on a dumb terminal', true, { TERM: 'dumb' }, false],
      ['anywhere if FORCE_COLOR is set', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
      ['nowhere if FORCE_COLOR is 0', true, { FORCE_COLOR: '0' }, false],
    ];
    for (const [name, isTTY, env, colour] of colours) {
      it(`colours names and quotes ${name}`, async () => {
        const { out } = await byline(['analyze', file('a.txt')], { stdout: { isTTY }, env });
        assert.equal(out.includes('\u001b[1;36mOkoro\u001b[0m said'), colour);
        assert.equal(out.includes('\u001b[3;34m“It is a good day,”\u001b[0m \u001b[1;36mOkoro'), colour);
        assert.equal(out.includes('\u001b'), colour);
      });
    }

    for (const format of ['text', 'json', 'ndjson', 'markdown']) {
      it(`writes nothing that a terminal acts on as ${format}`, async () => {
        const { out } = await byline(['analyze', '-f', format, file('a.txt', hostile)]);
        assert.match(out, /Okoro/);
        // oxlint-disable-next-line no-control-regex -- they are what is looked for
        assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
        assert.doesNotMatch(out, /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
        assert.ok(out.split('\n').length > 1);
      });
    }

    it('gives JSON for one article as an object, for several or a folder as an array', async () => {
      const one = file('a.txt');
      const other = file('b.txt');
      const single = await analyzeAs<ArticleJson>('json', one);
      assert.equal(single.schema, 'byline.article/1');
      assert.equal(single.path, one);
      assert.equal(single.quotes[0]?.spans[0]?.text, '“It is a good day,”');
      const several = await analyzeAs<ArticleJson[]>('json', one, other);
      assert.deepEqual(
        several.map(({ path }) => path),
        [one, other],
      );
      rmSync(other);
      assert.equal((await analyzeAs<ArticleJson[]>('json', folder)).length, 1);
    });

    it('gives the exact text in JSON whatever is in it', async () => {
      const { headline, summary } = await analyzeAs<ArticleJson>('ndjson', file('a.txt', hostile));
      assert.ok(
        [headline, ...summary].some((span) => span && hostile.includes(span.text) && span.text.includes('\u009b')),
      );
    });

    it('gives Markdown headed by the headline or the name of the file', async () => {
      const { out } = await byline(['analyze', '--format=markdown', file('a.txt')]);
      assert.match(out, /^# a\.txt\n/);
      assert.match(out, /\n- \*\*Ana Okoro\*\* — Harbour minister/);
    });

    it('heads each article of several with its path', async () => {
      const paths = [file('a.txt'), file('b.txt')];
      const { out } = await byline(['analyze', ...paths]);
      for (const path of paths) assert.ok(out.includes(`== ${path} ==\n\n${article}`));
    });

    it('reads standard input', async () => {
      const { status, out } = await byline(['analyze', '--format', 'ndjson', '-'], { stdin: article });
      assert.equal(status, 0);
      const json = parsed(out);
      assert.equal(json.path, '-');
      assert.equal(json.quotes.length, 1);
    });

    it('takes a folder’s text files in the order of their paths', async () => {
      for (const name of ['b.txt', 'B.txt', 'a/z.txt', 'a.txt', 'a-b/c.TXT', 'a/é.txt', 'notes.md', 'c/d/e.txt'])
        file(name);
      const names = ['B.txt', 'a-b/c.TXT', 'a.txt', 'a/z.txt', 'a/é.txt', 'b.txt', 'c/d/e.txt'];
      assert.deepEqual(
        await pathsOf(folder),
        names.map((name) => join(folder, name)),
      );
    });

    it('follows links, but not round in circles', async () => {
      const inner = file('in/a.txt');
      symlinkSync(folder, join(folder, 'in/up'));
      symlinkSync(inner, join(folder, 'link.txt'));
      assert.deepEqual(await pathsOf(folder), [inner, join(folder, 'link.txt')]);
    });

    const encodings: readonly [name: string, bytes: Buffer][] = [
      ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${article}`)],
      ['UTF-16, little end first', Buffer.from(`\ufeff${article}`, 'utf16le')],
      ['UTF-16, big end first', Buffer.from(`\ufeff${article}`, 'utf16le').swap16()],
    ];
    for (const [name, bytes] of encodings) {
      it(`reads ${name}`, async () => {
        const { quotes } = await analyzeAs<ArticleJson>('json', file('a.txt', bytes));
        assert.equal(quotes[0]?.spans[0]?.start, article.indexOf('“'));
      });
    }

    const bad: readonly [name: string, content: Buffer | null, reason: string][] = [
      ['missing.txt', null, 'there is no such file or folder'],
      ['nul.txt', Buffer.from('a\0b'), 'it is not text (it has NUL characters)'],
      ['latin.txt', Buffer.from('caf\u00e9', 'latin1'), 'it is not text (not valid UTF-8)'],
      ['utf16.txt', Buffer.from([0xff, 0xfe, 0x41]), 'it is not text (not valid UTF-16LE)'],
      ['large.txt', Buffer.alloc(sizeLimit + 1, 'a '), 'it is over the size limit of 10 MB'],
    ];
    for (const [name, content, reason] of bad) {
      it(`says why it cannot read ${name}, and reads the others`, async () => {
        const path = content ? file(name, content) : join(folder, name);
        const { status, out, err } = await byline(['analyze', '--format', 'ndjson', path, file('good.txt')]);
        assert.equal(status, 1);
        assert.equal(err, `byline: ${path}: ${reason}\n`);
        assert.equal(parsed(out).path, join(folder, 'good.txt'));
      });
    }

    const whole = readFileSync(model);
    const badModels: readonly [name: string, content: Buffer | null, reason: string][] = [
      ['missing', null, 'there is no such file or folder'],
      ['no model', Buffer.from('<!doctype html>'), 'it is not a model file of Byline'],
      ['damaged', whole.subarray(0, -1), 'it is damaged'],
      [
        'of another version',
        Buffer.concat([whole.subarray(0, 4), Buffer.from([9]), whole.subarray(5)]),
        'its format has version 9, and only version 2 can be read',
      ],
    ];
    for (const [name, content, reason] of badModels) {
      it(`says once if what names are found with is ${name}, and reads on without names`, async () => {
        const path = content ? file('names.bin', content) : join(folder, 'names.bin');
        const args = ['analyze', '--format', 'ndjson', file('a.txt'), file('b.txt')];
        const { status, out, err } = await byline(args, { model: path });
        assert.equal(status, 1);
        assert.equal(err, `byline: ${path}: ${reason}; no names are found without it\n`);
        const articles = out.trimEnd().split('\n').map(parsed);
        assert.deepEqual(
          articles.map(({ quotes }) => quotes.length),
          [1, 1],
        );
      });
    }

    it('says so where a folder has no text files', async () => {
      file('none/notes.md');
      const { status, out, err } = await byline(['analyze', '--format', 'json', join(folder, 'none'), file('a.txt')]);
      assert.equal(status, 1);
      assert.equal(err, `byline: ${join(folder, 'none')}: there are no .txt files in it\n`);
      assert.match(out, /^\[\n\{[^]*\}\n\]\n$/);
    });

    it('keeps to one line on standard error, whatever the path', async () => {
      const { err } = await byline(['analyze', 'no\u001b[2J\nfile.txt']);
      assert.equal(err, 'byline: no\ufffd[2J\ufffdfile.txt: there is no such file or folder\n');
    });

    it('prints an empty array where nothing could be read', async () => {
      const { status, out } = await byline(['analyze', '--format', 'json', 'no1.txt', 'no2.txt']);
      assert.equal(status, 1);
      assert.deepEqual(JSON.parse(out), []);
    });

    it('analyses a text with nothing in it', async () => {
      const { status, out } = await byline(['analyze', file('empty.txt', '')]);
      assert.equal(status, 0);
      assert.match(out, /^\d min read\n$/);
    });

    it('shows progress on a terminal if there are many files', async () => {
      for (let index = 10; index < 22; index++) file(`${index}.txt`);
      const args = ['analyze', '--format', 'ndjson', folder];
      assert.match((await byline(args, { stderr: { isTTY: true } })).err, /12\/12/);
      assert.equal((await byline(args)).err, '');
      assert.equal((await byline(args, { stdout: { isTTY: true }, stderr: { isTTY: true } })).err, '');
      assert.equal((await byline(['analyze', file('10.txt')], { stderr: { isTTY: true } })).err, '');
    });

    it('ends quietly when nobody reads on', async () => {
      let writes = 0;
      const stdout = new Writable({
        write(_chunk, _encoding, done) {
          writes++;
          done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
        },
      });
      const stderr = new Sink();
      const paths = [file('a.txt'), file('b.txt'), file('c.txt')];
      assert.equal(await run(['analyze', ...paths], { stdin: Readable.from([]), stdout, stderr, env: {} }, files), 0);
      assert.equal(stderr.text, '');
      assert.equal(writes, 1);
    });

    it('does not hide that the output cannot be written', async () => {
      const stdout = new Writable({
        write(_chunk, _encoding, done) {
          done(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
        },
      });
      const stderr = new Sink();
      const io = { stdin: Readable.from([]), stdout, stderr, env: {} };
      assert.equal(await run(['analyze', file('a.txt')], io, files), 1);
      assert.equal(stderr.text, 'byline: the output: there is no space left\n');
    });
  });

  describe('usage', () => {
    const wrong: readonly [args: readonly string[], message: string][] = [
      [[], 'no command given'],
      [['analyze'], 'no path given'],
      [['analyse', 'a.txt'], 'unknown command "analyse"'],
      [['analyze', '--format', 'xml', 'a.txt'], 'unknown format "xml"'],
      [['analyze', '--colour', 'a.txt'], "Unknown option '--colour'"],
      [['analyze', '--jobs', '0', 'a.txt'], '"0" is no number of jobs from 1 to 999'],
      [['analyze', '--jobs', 'two', 'a.txt'], '"two" is no number of jobs from 1 to 999'],
      [['analyze', '--resume', 'out', '--format', 'json', 'a.txt'], 'only ndjson can be resumed'],
      [['analyze', 'a.txt', '--format'], "Option '-f, --format <value>' argument missing"],
    ];
    for (const [args, message] of wrong) {
      it(`explains what is wrong with: byline ${args.join(' ')}`, async () => {
        const { status, out, err } = await byline(args);
        assert.equal(status, 2);
        assert.equal(out, '');
        assert.ok(err.startsWith(`byline: ${message}`), err);
        assert.match(err, /\nUsage: byline analyze /);
      });
    }

    it('shows help and version', async () => {
      assert.match((await byline(['--help'])).out, /^Usage: byline analyze .*\n[^]*--version/);
      assert.match((await byline(['analyze', '-h'])).out, /^Usage: /);
      assert.deepEqual(await byline(['--version']), { status: 0, out: `${version}\n`, err: '' });
    });
  });

  it('runs as a program', function () {
    this.timeout(20_000);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', 'tsx/cjs', program, 'analyze', '--format', 'ndjson', '-', 'no.txt'],
      { cwd: root, input: article, encoding: 'utf8' },
    );
    assert.equal(stderr, 'byline: no.txt: there is no such file or folder\n');
    assert.equal(parsed(stdout).entities[0]?.name, 'Ana Okoro');
    assert.equal(status, 1);
  });
});
