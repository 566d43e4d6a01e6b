import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { build } from 'esbuild';
import { readText } from '../../../src/cli/inputs';
import { run } from '../../../src/cli/run';
import type { ArticleJson } from '../../../src/presentation/articleJson';

const root = resolve(__dirname, '../../..');
const program = join(root, 'src/cli.ts');
const built = mkdtempSync(join(tmpdir(), 'byline-built-'));
const files = { model: join(root, 'models/names.bin'), program: join(built, 'cli.js') };
const posix = process.platform !== 'win32';

class Sink extends Writable {
  text = '';

  constructor() {
    super({ decodeStrings: false });
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk;
    done();
  }
}

/** The paths of the lines, each of which must be whole. */
function paths(lines: string): string[] {
  assert.ok(lines === '' || lines.endsWith('\n'));
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const article: ArticleJson = JSON.parse(line);
      return article.path;
    });
}

describe('byline over many articles', function () {
  this.timeout(30_000);
  let folder: string;
  let out: string;

  before(async () => {
    // Threads run what is shipped, not TypeScript.
    await build({ entryPoints: [program], outfile: files.program, bundle: true, platform: 'node', logLevel: 'error' });
  });

  after(() => {
    rmSync(built, { recursive: true });
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'byline-scale-'));
    out = join(folder, 'out.ndjson');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Files of growing and shrinking length with such names, so that they are not done in their order. */
  function articles(...names: string[]): string[] {
    return names.map((name, index) => {
      const path = join(folder, name);
      writeFileSync(path, `Harbour minister Ana Okoro opened port ${name}.\n`.repeat(index % 3 === 0 ? 60 : 1));
      return path;
    });
  }

  async function byline(...args: string[]): Promise<{ status: number; out: string; err: string }> {
    const stdout = new Sink();
    const stderr = new Sink();
    const stdin = Readable.from(['Mayor Tom Brel spoke.\n']);
    const status = await run(['analyze', ...args], { stdin, stdout, stderr, env: {} }, files);
    return { status, out: stdout.text, err: stderr.text };
  }

  describe('with several jobs', () => {
    for (const format of ['text', 'json', 'ndjson', 'markdown']) {
      it(`writes the same ${format} in the same order as with one`, async () => {
        articles('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt', 'g.txt');
        writeFileSync(join(folder, 'c.txt'), 'not \0 text');
        const args = ['--format', format, folder, 'no.txt', '-'];
        const one = await byline(...args);
        assert.equal(one.status, 1);
        assert.equal(one.err.split('\n').length, 3);
        const several = await byline('--jobs', '3', ...args);
        assert.equal(several.err, one.err);
        assert.ok(several.out === one.out && one.out.length > 1000);
        assert.equal(several.status, 1);
      });
    }
  });

  describe('with --resume', () => {
    it('writes a line for each article to the file, and none twice', async () => {
      const given = articles('a.txt', 'b.txt', 'c.txt');
      assert.deepEqual(await byline('--resume', out, ...given.slice(0, 2)), { status: 0, out: '', err: '' });
      assert.deepEqual(paths(readFileSync(out, 'utf8')), given.slice(0, 2));
      writeFileSync(given[0]!, 'Changed.\n');
      const before = readFileSync(out, 'utf8');
      assert.equal((await byline('--resume', out, '--jobs', '2', ...given)).status, 0);
      const after = readFileSync(out, 'utf8');
      assert.ok(after.startsWith(before));
      assert.deepEqual(paths(after), given);
    });

    it('takes up after a stop anywhere in a line, as if there had been none', async () => {
      // No name of a file has a line end on Windows.
      articles('a.txt', 'b “ü”.txt', posix ? 'c\n.txt' : 'c.txt', 'd.txt');
      await byline('--resume', out, folder);
      const whole = readFileSync(out);
      const secondLine = whole.indexOf('\n') + 1;
      for (const length of [0, 1, 30, secondLine - 1, secondLine, secondLine + 1, whole.length - 2, whole.length - 1]) {
        writeFileSync(out, whole.subarray(0, length));
        assert.equal((await byline('--resume', out, folder)).status, 0);
        assert.ok(readFileSync(out).equals(whole), String(length));
      }
    });

    it('reads the standard input each time, and never the file itself', async () => {
      assert.equal((await byline('--resume', out, '-')).status, 0);
      assert.equal((await byline('--resume', out, '-')).status, 0);
      assert.deepEqual(paths(readFileSync(out, 'utf8')), ['-', '-']);
      out = join(folder, 'out.txt');
      const [a] = articles('a.txt');
      await byline('--resume', out, folder);
      await byline('--resume', out, folder);
      assert.deepEqual(paths(readFileSync(out, 'utf8')), [a]);
    });

    it('writes nothing without the model of names: it would be left out for good', async () => {
      const io = { stdin: Readable.from([]), stdout: new Sink(), stderr: new Sink(), env: {} };
      const lost = { ...files, model: join(folder, 'names.bin') };
      assert.equal(await run(['analyze', '--resume', out, ...articles('a.txt')], io, lost), 1);
      assert.match(
        io.stderr.text,
        /: there is no such file or folder; nothing is added to \S+out\.ndjson without it\n$/,
      );
      assert.ok(!existsSync(out));
    });

    it('tries again what could not be read', async () => {
      const [a] = articles('a.txt');
      const late = join(folder, 'late.txt');
      assert.equal((await byline('--resume', out, late, a!)).status, 1);
      articles('late.txt');
      assert.equal((await byline('--resume', out, late, a!)).status, 0);
      assert.deepEqual(paths(readFileSync(out, 'utf8')), [a, late]);
    });

    it('knows lines that are longer than what is read at once', async () => {
      const path = join(folder, 'long.txt');
      writeFileSync(path, 'Ana Okoro spoke. '.repeat(3000));
      await byline('--resume', out, path);
      const { size } = statSync(out);
      assert.ok(size > 200_000);
      await byline('--resume', out, path);
      assert.equal(statSync(out).size, size);
      truncateSync(out, size - 5);
      await byline('--resume', out, path);
      assert.equal(statSync(out).size, size);
    });

    const whole = '{"schema":"byline.article/1","path":"a.txt","quotes":[]}';
    const others: [what: string, content: string, line: number][] = [
      ['notes without a line end', 'My notes', 1],
      ['notes', 'My notes\n', 1],
      ['other JSON', '{"path":"a.txt"}\n', 1],
      ['a line cut short', `${whole.slice(0, 40)}\n${whole}\n`, 1],
      ['a line that runs on into the next', `${whole}\n${whole.slice(0, 43)}${whole}\n`, 2],
      ['notes behind a line', '{"schema":"byline.article/1","path":"a.txt"}\nMy notes', 2],
    ];
    for (const [what, content, line] of others) {
      it(`leaves ${what} as they are`, async () => {
        writeFileSync(out, content);
        const { status, err } = await byline('--resume', out, ...articles('a.txt'));
        assert.equal(status, 1);
        assert.equal(err, `byline: ${out}: line ${line} is not Article JSON; it is left as it is\n`);
        assert.equal(readFileSync(out, 'utf8'), content);
      });
    }
  });

  describe('says what is wrong', () => {
    it('with the file to resume', async () => {
      const [a] = articles('a.txt');
      mkdirSync(join(folder, 'inner'));
      const wrong: [path: string, message: string][] = [
        [join(folder, 'inner'), 'it is a folder'],
        [join(folder, 'none/out.ndjson'), 'there is no such file or folder'],
      ];
      if (posix) wrong.push(['/dev/null', 'it is not a file']);
      for (const [path, message] of wrong) {
        assert.deepEqual(await byline('--resume', path, a!), {
          status: 1,
          out: '',
          err: `byline: ${path}: ${message}\n`,
        });
      }
    });

    // Folders of Windows cannot be closed to writing so.
    if (posix)
      it('with a folder that cannot be written to', async () => {
        const [a] = articles('a.txt');
        chmodSync(folder, 0o555);
        const isRoot = process.geteuid?.() === 0;
        // Nothing is forbidden to root.
        if (isRoot) process.seteuid?.(65_534);
        try {
          assert.equal((await byline('--resume', out, a!)).err, `byline: ${out}: permission denied\n`);
        } finally {
          if (isRoot) process.seteuid?.(0);
          chmodSync(folder, 0o755);
        }
        assert.equal(existsSync(out), false);
      });

    it('with a file that is deleted or changed meanwhile, and reads the others', async () => {
      const given = articles('a.txt', 'b.txt', 'c.txt');
      let text = '';
      const stdout = new Writable({
        write(chunk: Buffer, _encoding, done) {
          rmSync(given[1]!, { force: true });
          text += chunk.toString();
          done();
        },
      });
      const stderr = new Sink();
      const io = { stdin: Readable.from([]), stdout, stderr, env: {} };
      assert.equal(await run(['analyze', '--format', 'ndjson', ...given], io, files), 1);
      assert.deepEqual(paths(text), [given[0], given[2]]);
      assert.equal(stderr.text, `byline: ${given[1]!}: there is no such file or folder\n`);
    });

    it('with a file that changes while it is read', async () => {
      const path = join(folder, 'grows.txt');
      writeFileSync(path, 'Ana Okoro spoke. '.repeat(300_000));
      let done = false;
      const reading = readText(path, Readable.from([])).finally(() => (done = true));
      const grow = (): void => {
        if (done) return;
        appendFileSync(path, 'More.');
        setImmediate(grow);
      };
      setImmediate(grow);
      await assert.rejects(reading, /it changed while it was read/);
    });

    // The only disk that is always full is that of Linux.
    const full = '/dev/full';
    if (existsSync(full))
      it('with a full disk, as a program', () => {
        const [a] = articles('a.txt');
        const { status, stderr } = spawnSync(
          'sh',
          ['-c', `exec "$@" > ${full}`, 'sh', process.execPath, '--require', 'tsx/cjs', program, 'analyze', a!],
          { cwd: root, encoding: 'utf8' },
        );
        assert.equal(stderr, 'byline: the output: there is no space left\n');
        assert.equal(status, 1);
      });
  });
});
