import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

describe('npm run eval', function () {
  this.timeout(20_000);
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'byline-eval-'));
    mkdirSync(join(folder, 'dev'));
    writeFileSync(join(folder, 'dev/a.txt'), 'They met Tomas Brel.\r\n');
    const entities = [
      { start: 9, end: 19, type: 'person' },
      { start: 0, end: 4, type: 'product' },
    ];
    writeFileSync(join(folder, 'dev.json'), JSON.stringify({ docs: [{ id: 'a', entities }] }));
    writeFileSync(join(folder, 'gone.json'), JSON.stringify({ docs: [{ id: 'b', entities }] }));
    writeFileSync(join(folder, 'odd.json'), '{"docs":[1]}');
    writeFileSync(join(folder, 'text.json'), 'not JSON');
  });
  after(() => rmSync(folder, { recursive: true }));

  function evaluate(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const script = join(root, 'training/eval.ts');
    return spawnSync(process.execPath, ['--require', 'tsx/cjs', script, ...args], { cwd: root, encoding: 'utf8' });
  }

  it('prints the scores of all types, the calibration and what is marked', () => {
    const { status, stdout, stderr } = evaluate('names', '--data', folder);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const scores = new Map([...stdout.matchAll(/^(\S.*?) {2,}(.*)$/gm)].map(([, label, row]) => [label, row]));
    assert.equal(scores.get('product')?.trim().split(/\s+/).join(' '), '0.0 0.0 0.0 1 0');
    assert.match(scores.get('nine types') ?? '', / 2 +\d+$/);
    assert.match(stdout, /^0\.9 – 1\.0 .*\nexpected calibration error: 0\.\d+$/m);
    assert.match(stdout, /\nmarked at the default threshold of 0\.\d+: precision [\d.]+, [\d.]+ of gold\n$/);
  });

  const wrong: readonly [what: string, args: () => string[], message: RegExp][] = [
    ['no data', () => ['names'], /^eval: no --data given\nUsage: /],
    ['another task', () => ['topics', '--data', folder], /^eval: only names can be evaluated\nUsage: /],
    ['a folder without marks', () => ['names', '--data', join(folder, 'dev')], /dev\.json: there is no such file/],
    ['an article that is gone', () => ['names', '--data', folder, '--split', 'gone'], /b\.txt: there is no such file/],
    ['marks of another form', () => ['names', '--data', folder, '--split', 'odd'], /odd\.json: it has no list "docs"/],
    ['marks that are no JSON', () => ['names', '--data', folder, '--split', 'text'], /text\.json: .*JSON/],
  ];
  for (const [what, args, message] of wrong) {
    it(`says what is wrong with ${what}`, () => {
      const { status, stdout, stderr } = evaluate(...args());
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(status, 2);
    });
  }
});
