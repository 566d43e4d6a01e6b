import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { version } from '../../../package.json';
import { article, byline, files, parsed, root } from './byline';

describe('the command byline', () => {
  const wrong: readonly [args: readonly string[], message: string][] = [
    [[], 'no command given'],
    [['analyze'], 'no path given'],
    [['analyze', '--resume', '', 'a.txt'], 'the file to resume has no name'],
    [['analyze', '-', 'a.txt', '-'], 'the standard input can be read only once'],
    [['analyse', 'a.txt'], 'unknown command "analyse"'],
    [['analyze', '--format', 'xml', 'a.txt'], 'unknown format "xml"'],
    [['analyze', '--colour', 'a.txt'], "Unknown option '--colour'"],
    [['analyze', '--jobs', '0', 'a.txt'], '"0" is no number of jobs from 1 to 999'],
    [['analyze', '--jobs', 'two', 'a.txt'], '"two" is no number of jobs from 1 to 999'],
    [['analyze', '--jobs', '-1', 'a.txt'], "Option '--jobs' argument is ambiguous. Did you forget "],
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

  it('runs as a program', function () {
    this.timeout(20_000);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', 'tsx/cjs', files.program, 'analyze', '--format', 'ndjson', '-', 'no.txt'],
      { cwd: root, input: article, encoding: 'utf8' },
    );
    assert.equal(stderr, 'byline: no.txt: there is no such file or folder\n');
    assert.equal(parsed(stdout).entities[0]?.name, 'Ana Okoro');
    assert.equal(status, 1);
  });
});
