import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patternsMade, readPatterns } from '../../tools/patterns';

describe('the check of regular expressions', () => {
  it('reads literals wherever they stand, and counts what is made of strings', () => {
    const code = `
      const part = String.raw\`[a-z]+\`;
      export const whole: RegExp = new RegExp(\`^\${part}$\`, 'u');
      export function halve(text: string): number {
        return text.split(/a|b/g).length / 2 / text.search(/(?<=\\d)x/iu);
      }
      export const all = ['a', 'b'].map((one) => RegExp(one)); // no /comment/
    `;
    const { literals, made } = readPatterns('a.ts', code);
    assert.deepEqual(literals, [
      { source: 'a|b', flags: 'g', place: 'a.ts' },
      { source: String.raw`(?<=\d)x`, flags: 'iu', place: 'a.ts' },
    ]);
    assert.equal(made, 2);
  });

  it('notes what a module of the folder makes of strings when it is loaded, and nothing of others', async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'byline-patterns-')));
    const { RegExp: before } = globalThis;
    try {
      writeFileSync(join(folder, 'a.cjs'), "const a = 'x';\n\nexports.b = new RegExp(`${a}+`, 'i');\n");
      const made = await patternsMade(folder, async () => {
        assert.ok(new RegExp('y').test('y'));
        await import(join(folder, 'a.cjs'));
      });
      assert.deepEqual(
        made.map(({ source, flags, place }) => [source, flags, place.replace(/:\d+$/, '')]),
        [['x+', 'i', 'a.cjs:3']],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
    assert.equal(globalThis.RegExp, before);
  });
});
