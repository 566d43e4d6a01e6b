import assert from 'node:assert/strict';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { ModelFileError, readModelFile, writeModelFile } from '../../../../src/engine/names/modelFile';

const small = writeModelFile(
  new Map([
    ['labels', new TextEncoder().encode('person\nplace')],
    ['weights', Uint8Array.from({ length: 20 }, (_, index) => index * 7)],
    ['empty', new Uint8Array()],
  ]),
);
const sections = fc
  .array(fc.tuple(fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), fc.uint8Array({ maxLength: 40 })), {
    maxLength: 6,
  })
  .map((entries) => new Map(entries));

/** Why the bytes cannot be read; the test fails where they can, or anything but a `ModelFileError` is thrown. */
function reasonFor(bytes: Uint8Array): ModelFileError['reason'] {
  try {
    readModelFile(bytes);
  } catch (error) {
    assert.ok(error instanceof ModelFileError, String(error));
    assert.match(error.message, /^it.* /);
    return error.reason;
  }
  return assert.fail('it was read');
}

function changed(at: number, value: number): Uint8Array {
  const bytes = small.slice();
  bytes[at] = value;
  return bytes;
}

/** The bytes with the checksum that belongs to them. */
function resealed(bytes: Uint8Array): Uint8Array {
  if (bytes.length >= 16) new DataView(bytes.buffer).setUint32(8, crc32(bytes.subarray(12)), true);
  return bytes;
}

describe('a model file', () => {
  it('gives back the sections that were written, wherever the bytes lie', () => {
    fc.assert(
      fc.property(sections, fc.nat(9), (written, shift) => {
        const bytes = writeModelFile(written);
        const moved = new Uint8Array(bytes.length + shift).subarray(shift);
        moved.set(bytes);
        assert.deepEqual(readModelFile(moved), written);
      }),
    );
  });

  it('has the same bytes for the same sections, and the checksum that others compute', () => {
    fc.assert(
      fc.property(sections, (written) => {
        const bytes = writeModelFile(written);
        assert.deepEqual(bytes, writeModelFile(new Map(written)));
        assert.deepEqual(bytes, resealed(bytes.slice()));
      }),
    );
  });

  it('lets any typed array look at its sections, without a copy where the bytes are aligned', () => {
    for (const shift of [0, 1, 4, 8]) {
      const bytes = Buffer.from(new ArrayBuffer(small.length + shift), shift);
      bytes.set(small);
      const weights = readModelFile(bytes).get('weights')!;
      assert.equal(weights.byteOffset % 8, 0);
      assert.deepEqual(new Float32Array(weights.buffer, weights.byteOffset, 5).length, 5);
      assert.equal(weights.buffer === bytes.buffer, shift % 8 === 0, `moved by ${shift}`);
    }
  });

  const bad: readonly [what: string, bytes: Uint8Array, reason: ModelFileError['reason']][] = [
    ['nothing', new Uint8Array(), 'notAModel'],
    ['another file', new TextEncoder().encode('<!doctype html><title>Not found</title>'), 'notAModel'],
    ['a later version', changed(4, 3), 'version'],
    ['an earlier version', changed(4, 1), 'version'],
    ['a changed weight', changed(small.length - 30, 1), 'damaged'],
    ['the beginning alone', small.slice(0, 12), 'damaged'],
    ['a section too many', resealed(changed(12, 4)), 'damaged'],
    ['a section too few', resealed(changed(12, 2)), 'damaged'],
    ['a name longer than the file', resealed(changed(19, 255)), 'damaged'],
    ['data longer than the file', resealed(changed(23, 255)), 'damaged'],
  ];
  for (const [what, bytes, reason] of bad) {
    it(`is not read from ${what}`, () => assert.equal(reasonFor(bytes), reason));
  }

  it('is not read when any bit is turned', () => {
    for (let bit = 0; bit < small.length * 8; bit++) {
      const byte = bit >> 3;
      const reason = reasonFor(changed(byte, small[byte]! ^ (1 << (bit & 7))));
      assert.equal(reason, byte < 4 ? 'notAModel' : byte < 8 ? 'version' : 'damaged', `bit ${bit}`);
    }
  });

  it('is not read when its end is missing', () => {
    for (let length = 0; length < small.length; length++) {
      assert.equal(reasonFor(small.slice(0, length)), length < 4 ? 'notAModel' : 'damaged', `${length} bytes`);
    }
  });

  it('is read or refused, whatever the bytes', () => {
    const header = small.subarray(0, 12);
    const random = fc.uint8Array({ maxLength: 80 });
    const sealed = random.map((rest) => resealed(Uint8Array.from([...header, ...rest])));
    // Small numbers, as lengths have them.
    const likely = fc
      .array(fc.oneof(fc.constant(0), fc.nat(24), fc.nat(255)), { minLength: 4, maxLength: 80 })
      .map((rest) => resealed(Uint8Array.from([...header, ...rest])));
    fc.assert(
      fc.property(fc.oneof(random, sealed, likely), (bytes) => {
        try {
          readModelFile(bytes);
        } catch (error) {
          assert.ok(error instanceof ModelFileError, String(error));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
