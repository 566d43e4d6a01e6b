import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const fuzz = 'bench/fuzz.ts';
const train = 'training/quotes/train.ts';

describe('the options of what measures and trains', function () {
  this.timeout(20_000);
  const wrong: readonly [what: string, script: string, args: readonly string[], message: RegExp][] = [
    [
      'a count that is no number',
      fuzz,
      ['--count', 'abc'],
      /^fuzz: --count must be a whole number of at least 1: abc$/m,
    ],
    ['a count of none', fuzz, ['--count', '0'], /^fuzz: --count must be/],
    ['a beginning that is no whole number', fuzz, ['--from', '1.5'], /^fuzz: --from must be .* at least 0: 1\.5$/m],
    [
      'a part to hold out that is no number',
      train,
      ['--hold-out', 'x', '--out', 'y'],
      /^train:quotes: --hold-out must/,
    ],
    ['a part to hold out from what is shipped', train, ['--hold-out', '6'], /^train:quotes: --hold-out .*--out/],
  ];
  for (const [what, script, args, message] of wrong) {
    it(`say what is wrong with ${what}`, () => {
      const all = ['--require', 'tsx/cjs', script, ...(script === train ? ['--data', 'nowhere'] : []), ...args];
      const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8' });
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(status, 2);
    });
  }
});
