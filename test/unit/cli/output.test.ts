import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { run, type Io } from '../../../src/cli/run';
import type { ArticleJson } from '../../../src/presentation/articleJson';
import { analyzeAs, article, byline, files, Folder, parsed, Sink } from './byline';

const hostile = 'Mayor Ana \u001b[31mOkoro\u0007 spoke\u009b2J of \u202eevil\u007f and \u2066\u061c\u200f\u2028more.\n';

describe('what byline writes', () => {
  const folder = Folder.forEach();

  it('prints the article, then people with their roles and quotes with their speakers', async () => {
    const { status, out, err } = await byline(['analyze', folder.file('a.txt')]);
    assert.equal(status, 0);
    assert.equal(err, '');
    assert.ok(out.startsWith(article));
    assert.match(out, /\nPeople\n {2}Ana Okoro — Harbour minister; /);
    assert.match(out, /\nQuotes by Speaker\n {2}Ana Okoro, Harbour minister\n {4}“It is a good day,”\n/);
    assert.equal(out.includes('\u001b'), false);
  });

  it('breaks lines to fit the terminal', async () => {
    const path = folder.file('a.txt', `${'A quiet morning on the quay. '.repeat(20)}\n`);
    const { out } = await byline(['analyze', path], { stdout: { isTTY: true, columns: 40 }, env: { NO_COLOR: '1' } });
    const widths = out.split('\n').map((line) => line.length);
    assert.ok(Math.max(...widths) <= 40 && Math.max(...widths) > 30, String(widths));
  });

  const fitting: readonly [text: string, columns: number, first: string][] = [
    ['The ferry left at noon.', 14, 'The ferry left'],
    ['The ferry left at noon.', 13, 'The ferry'],
    ['“The ferry” left…', 11, '“The ferry”'],
    // Each takes two columns.
    ['The ferry 渡船 left.', 14, 'The ferry 渡船'],
    ['The ferry 渡船 left.', 13, 'The ferry'],
  ];
  for (const [text, columns, first] of fitting) {
    it(`breaks “${text}” where ${columns} columns are full`, async () => {
      const stdout = { isTTY: true, columns };
      const { out } = await byline(['analyze', folder.file('a.txt', text)], { stdout, env: { NO_COLOR: '1' } });
      assert.equal(out.split('\n')[0], first);
    });
  }

  it('takes a terminal that does not know its width for a wide one', async () => {
    const path = folder.file('a.txt', 'A quiet morning on the quay.\n');
    const { out } = await byline(['analyze', path], { stdout: { isTTY: true, columns: 0 }, env: { NO_COLOR: '1' } });
    assert.ok(out.startsWith('A quiet morning on the quay.\n'), out);
  });

  it('comes back from an endless word', async function () {
    this.timeout(20_000);
    const { out } = await byline(['analyze', folder.file('a.txt', 'ice’'.repeat(100_000))]);
    assert.ok(out.startsWith('ice’'.repeat(100_000)));
  });

  const colours: readonly [name: string, isTTY: boolean, env: Io['env'], colour: boolean][] = [
    ['on a terminal', true, {}, true],
    ['not elsewhere', false, {}, false],
    ['not if NO_COLOR is set', true, { NO_COLOR: '1' }, false],
    ['not on a dumb terminal', true, { TERM: 'dumb' }, false],
    ['anywhere if FORCE_COLOR is set', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['nowhere if FORCE_COLOR is 0', true, { FORCE_COLOR: '0' }, false],
    ['nowhere if FORCE_COLOR is false', true, { FORCE_COLOR: 'false' }, false],
  ];
  for (const [name, isTTY, env, colour] of colours) {
    it(`colours names and quotes ${name}`, async () => {
      const { out } = await byline(['analyze', folder.file('a.txt')], { stdout: { isTTY }, env });
      assert.equal(out.includes('\u001b[1;36mOkoro\u001b[0m said'), colour);
      assert.equal(out.includes('\u001b[3;34m“It is a good day,”\u001b[0m \u001b[1;36mOkoro'), colour);
      assert.equal(out.includes('\u001b'), colour);
    });
  }

  it('colours neither what stands for a name nor what is reported without marks', async () => {
    const text = 'Ana Okoro opened the port. She said that the harbour would be closed on Monday.\n';
    const { out } = await byline(['analyze', folder.file('a.txt', text)], { env: { FORCE_COLOR: '1' } });
    assert.match(out, /\n {4}.*the harbour would/);
    assert.match(out, /— 2 mentions\n/);
    assert.match(out, /port\. She said that the harbour would be closed on /);
  });

  for (const format of ['text', 'json', 'ndjson', 'markdown']) {
    it(`writes nothing that a terminal acts on as ${format}`, async () => {
      const { out } = await byline(['analyze', '-f', format, folder.file('a.txt', hostile)]);
      assert.match(out, /Okoro/);
      // oxlint-disable-next-line no-control-regex -- they are what is looked for
      assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      assert.doesNotMatch(out, /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
      assert.ok(out.split('\n').length > 1);
    });
  }

  it('gives JSON for one article as an object, for several or a folder as an array', async () => {
    const one = folder.file('a.txt');
    const other = folder.file('b.txt');
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
    assert.equal((await analyzeAs<ArticleJson[]>('json', folder.path)).length, 1);
  });

  it('gives the exact text in JSON whatever is in it', async () => {
    const { headline, summary } = await analyzeAs<ArticleJson>('ndjson', folder.file('a.txt', hostile));
    assert.ok(
      [headline, ...summary].some((span) => span && hostile.includes(span.text) && span.text.includes('\u009b')),
    );
  });

  it('gives Markdown headed by the headline or the name of the file', async () => {
    const { out } = await byline(['analyze', '--format=markdown', folder.file('a.txt')]);
    assert.match(out, /^# a\.txt\n/);
    assert.match(out, /\n- \*\*Ana Okoro\*\* — Harbour minister/);
  });

  it('heads each article of several with its path', async () => {
    const paths = [folder.file('a.txt'), folder.file('b.txt')];
    const { out } = await byline(['analyze', ...paths]);
    for (const path of paths) assert.ok(out.includes(`== ${path} ==\n\n${article}`));
  });

  it('prints an empty array where nothing could be read', async () => {
    const { status, out } = await byline(['analyze', '--format', 'json', 'no1.txt', 'no2.txt']);
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(out), []);
  });

  it('analyses a text with nothing in it', async () => {
    const { status, out } = await byline(['analyze', folder.file('empty.txt', '')]);
    assert.equal(status, 0);
    assert.match(out, /^\d min read\n$/);
  });

  it('shows progress on a terminal if there are many files', async () => {
    for (let index = 10; index < 22; index++) folder.file(`${index}.txt`);
    const args = ['analyze', '--format', 'ndjson', folder.path];
    assert.match((await byline(args, { stderr: { isTTY: true } })).err, /12\/12/);
    assert.equal((await byline(args)).err, '');
    assert.equal((await byline(args, { stdout: { isTTY: true }, stderr: { isTTY: true } })).err, '');
    assert.equal((await byline(['analyze', folder.file('10.txt')], { stderr: { isTTY: true } })).err, '');
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
    const paths = [folder.file('a.txt'), folder.file('b.txt'), folder.file('c.txt')];
    assert.equal(await run(['analyze', ...paths], { stdin: Readable.from([]), stdout, stderr, env: {} }, files), 0);
    assert.equal(stderr.text, '');
    assert.equal(writes, 1);
  });

  const full = (): Writable =>
    new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
      },
    });

  for (const args of [['analyze', 'a.txt'], ['--help'], ['--version']]) {
    it(`does not hide that the output cannot be written: byline ${args.join(' ')}`, async () => {
      const stderr = new Sink();
      const io = { stdin: Readable.from([]), stdout: full(), stderr, env: {} };
      const path = folder.file('a.txt');
      const status = await run(
        args.map((arg) => (arg === 'a.txt' ? path : arg)),
        io,
        files,
      );
      assert.equal(status, 1);
      assert.equal(stderr.text, 'byline: the output: there is no space left\n');
    });
  }

  it('goes on where only what is wrong cannot be written', async () => {
    const path = folder.file('a.txt');
    const stdout = new Sink();
    const io = { stdin: Readable.from([]), stdout, stderr: full(), env: {} };
    assert.equal(await run(['analyze', '--format', 'ndjson', 'no.txt', path], io, files), 1);
    assert.equal(parsed(stdout.text).path, path);
    assert.equal(await run(['analyze'], io, files), 2);
  });
});
