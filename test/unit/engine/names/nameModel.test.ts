import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModelFileError, readModelFile, writeModelFile } from '../../../../src/engine/names/modelFile';
import { loadNameModel } from '../../../../src/engine/names/nameModel';

const sections = readModelFile(readFileSync(join(__dirname, '../../../../models/names.bin')));
const empty = new Uint8Array();

function isDamaged(change: (section: Uint8Array) => Uint8Array | null, name: string): void {
  const changed = new Map(sections);
  const section = change(sections.get(name)!);
  if (section) changed.set(name, section);
  else changed.delete(name);
  assert.throws(
    () => loadNameModel(writeModelFile(changed)),
    (error: unknown) => error instanceof ModelFileError && error.reason === 'damaged' && error.message.includes(name),
  );
}

describe('the model of names', () => {
  it('is made of the sections that are needed', () => {
    assert.doesNotThrow(() => loadNameModel(writeModelFile(sections)));
  });

  for (const name of sections.keys()) {
    it(`is refused with its part “${name}” missing, empty, too short or too long`, () => {
      isDamaged(() => null, name);
      isDamaged(() => empty, name);
      isDamaged((section) => section.subarray(0, section.length - 1), name);
      isDamaged((section) => Uint8Array.from([...section.subarray(0, 200_000), 0, ...section.subarray(200_000)]), name);
    });
  }
});
