import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { sizeLimit } from '../../../src/cli/inputs';
import type { ArticleJson } from '../../../src/presentation/articleJson';
import { analyzeAs, article, byline, files, Folder, parsed, root } from './byline';

describe('what byline reads', () => {
  const folder = Folder.forEach();

  async function pathsOf(...paths: string[]): Promise<string[]> {
    const { out } = await byline(['analyze', '--format', 'ndjson', ...paths]);
    const lines = out.split('\n');
    assert.equal(lines.pop(), '');
    return lines.map((line) => parsed(line).path);
  }

  it('reads standard input', async () => {
    const { status, out } = await byline(['analyze', '--format', 'ndjson', '-'], { stdin: article });
    assert.equal(status, 0);
    const json = parsed(out);
    assert.equal(json.path, '-');
    assert.equal(json.quotes.length, 1);
  });

  it('takes a folder’s text files in the order of their paths', async () => {
    for (const name of ['b.txt', 'Z.txt', 'a/z.txt', 'a.txt', 'a-b/c.TXT', 'a/é.txt', 'notes.md', 'c/d/e.txt'])
      folder.file(name);
    const names = ['Z.txt', 'a-b/c.TXT', 'a.txt', 'a/z.txt', 'a/é.txt', 'b.txt', 'c/d/e.txt'];
    assert.deepEqual(
      await pathsOf(folder.path),
      names.map((name) => join(folder.path, name)),
    );
  });

  it('follows links, but not round in circles', async () => {
    const inner = folder.file('in/a.txt');
    symlinkSync(folder.path, join(folder.path, 'in/up'));
    symlinkSync(inner, join(folder.path, 'link.txt'));
    assert.deepEqual(await pathsOf(folder.path), [inner, join(folder.path, 'link.txt')]);
  });

  it('looks at a folder once, however many links lead there', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `web${index}`);
    const texts = names.map((name) => folder.file(`${name}/a.txt`));
    for (const from of names)
      for (const to of names) symlinkSync(join(folder.path, to), join(folder.path, from, `to-${to}`));
    assert.equal((await pathsOf(folder.path)).length, texts.length);
  });

  if (process.platform !== 'win32') {
    it('says that the standard input is a folder, which has nothing to be read', function () {
      this.timeout(20_000);
      const stdin = openSync(folder.path, 'r');
      const args = ['--require', 'tsx/cjs', files.program, 'analyze', '-'];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: root,
        stdio: [stdin, 'pipe', 'pipe'],
        encoding: 'utf8',
      });
      closeSync(stdin);
      assert.deepEqual([status, stdout, stderr], [1, '', 'byline: -: it is a folder\n']);
    });

    it('does not wait for a pipe in a folder', async () => {
      const text = folder.file('a.txt');
      execFileSync('mkfifo', [join(folder.path, 'pipe.txt')]);
      const { status, out, err } = await byline(['analyze', '--format', 'ndjson', folder.path]);
      assert.equal(parsed(out.trim()).path, text);
      assert.deepEqual([status, err.includes('pipe.txt: it is not a file')], [1, true]);
    });
  }

  const encodings: readonly [name: string, bytes: Buffer][] = [
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${article}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${article}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${article}`, 'utf16le').swap16()],
  ];
  for (const [name, bytes] of encodings) {
    it(`reads ${name}`, async () => {
      const { quotes } = await analyzeAs<ArticleJson>('json', folder.file('a.txt', bytes));
      assert.equal(quotes[0]?.spans[0]?.start, article.indexOf('“'));
    });
  }

  const bad: readonly [name: string, content: Buffer | null, reason: string][] = [
    ['missing.txt', null, 'there is no such file or folder'],
    // What Node gives of a name in another encoding, which no file has.
    ['caf\ufffd.txt', null, 'its name is not valid UTF-8'],
    ['nul.txt', Buffer.from('a\0b'), 'it is not text (it has NUL characters)'],
    ['latin.txt', Buffer.from('caf\u00e9', 'latin1'), 'it is not text (not valid UTF-8)'],
    ['utf16.txt', Buffer.from([0xff, 0xfe, 0x41]), 'it is not text (not valid UTF-16LE)'],
    ['large.txt', Buffer.alloc(sizeLimit + 1, 'a '), 'it is over the size limit of 10 MB'],
  ];
  for (const [name, content, reason] of bad) {
    it(`says why it cannot read ${name}, and reads the others`, async () => {
      const path = content ? folder.file(name, content) : join(folder.path, name);
      const { status, out, err } = await byline(['analyze', '--format', 'ndjson', path, folder.file('good.txt')]);
      assert.equal(status, 1);
      assert.equal(err, `byline: ${path}: ${reason}\n`);
      assert.equal(parsed(out).path, join(folder.path, 'good.txt'));
    });
  }

  const whole = readFileSync(files.model);
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
      const path = content ? folder.file('names.bin', content) : join(folder.path, 'names.bin');
      const args = ['analyze', '--format', 'ndjson', folder.file('a.txt'), folder.file('b.txt')];
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
    folder.file('none/notes.md');
    const { status, out, err } = await byline([
      'analyze',
      '--format',
      'json',
      join(folder.path, 'none'),
      folder.file('a.txt'),
    ]);
    assert.equal(status, 1);
    assert.equal(err, `byline: ${join(folder.path, 'none')}: there are no .txt files in it\n`);
    assert.match(out, /^\[\n\{[^]*\}\n\]\n$/);
  });

  it('keeps to one line on standard error, whatever the path', async () => {
    const { err } = await byline(['analyze', 'no\u001b[2J\nfile.txt']);
    assert.equal(err, 'byline: no\ufffd[2J\ufffdfile.txt: there is no such file or folder\n');
  });
});
