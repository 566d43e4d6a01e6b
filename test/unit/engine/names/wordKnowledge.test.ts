import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ByteReader, ByteWriter } from '../../../../src/engine/names/bytes';
import { readClusters, writeClusters, WordClusters } from '../../../../src/engine/names/clusters';
import { readGazetteer, writeGazetteer, type GazetteerEntry } from '../../../../src/engine/names/gazetteer';
import { hashText } from '../../../../src/engine/names/hash';
import { HashTable, keyOf, readKeys, writeKeys } from '../../../../src/engine/names/hashTable';
import { WordForms } from '../../../../src/engine/names/wordForm';
import { tokenize } from '../../../../src/engine/segment/tokens';

const noClusters = new WordClusters(new HashTable(new Uint32Array()), new Uint16Array(), []);
const wordForms = new WordForms(noClusters, new Set([hashText('of')]), new Set([hashText('government')]), new Set());

function readerOf(write: (writer: ByteWriter) => void): ByteReader {
  const writer = new ByteWriter();
  write(writer);
  return new ByteReader(writer.finish());
}

describe('the bytes of a model', () => {
  it('give back the numbers that were written', () => {
    const numbers = fc.array(fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffffffff })));
    fc.assert(
      fc.property(numbers, (values) => {
        const reader = readerOf((writer) => values.forEach((value) => writer.varint(value)));
        assert.deepEqual(
          values.map(() => reader.varint()),
          values,
        );
        assert.throws(() => reader.varint(), RangeError);
      }),
    );
  });

  it('are found by the keys of their hashes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { selector: keyOf }), (hashes) => {
        const keys = Uint32Array.from(hashes, keyOf).toSorted();
        const table = new HashTable(readKeys(readerOf((writer) => writeKeys(writer, keys))));
        for (const hash of hashes) assert.equal(keys[table.find(hash)], keyOf(hash));
        const missing = keyOf(hashText('no such word'));
        if (!keys.includes(missing)) assert.equal(table.find(hashText('no such word')), -1);
      }),
    );
  });
});

describe('word forms', () => {
  const cases: readonly [string, Partial<ReturnType<WordForms['get']>>][] = [
    ['Nairobi', { capitalized: true, allCapitals: false, candidate: true, lowercase: false }],
    ['river', { capitalized: false, lowercase: true, candidate: false }],
    ['of', { candidate: true, follower: false }],
    ['government', { candidate: false, follower: true }],
    ['NATO', { allCapitals: true, candidate: true }],
    ['iPhone', { capitalized: false, lowercase: true, candidate: true }],
    ['2019', { digits: true, candidate: true, capitalized: false }],
    ['₹', { punctuation: true, candidate: true }],
    ['—', { punctuation: true, candidate: false }],
  ];
  for (const [word, expected] of cases) {
    it(word, () => {
      const form = wordForms.get(word);
      assert.deepEqual({ ...form, ...expected }, form);
    });
  }

  it('are alike for either apostrophe and for any digits', () => {
    assert.equal(wordForms.get('O’Neil').hash, wordForms.get("O'Neil").hash);
    assert.equal(wordForms.get('1987').hash, wordForms.get('2024').hash);
  });
});

describe('word clusters', () => {
  it('are wider the shorter the part of the path that they share', () => {
    const paths = { harbour: '0101011100', quay: '0101011101', mayor: '0101100', yes: '1' };
    const clusters = readClusters(
      readerOf((writer) =>
        writeClusters(writer, new Map(Object.entries(paths).map(([word, path]) => [hashText(word), path]))),
      ),
    );
    const of = (word: string): readonly number[] => clusters.find(hashText(word))!;
    const shared = (one: string, other: string): number =>
      of(one).filter((cluster, depth) => cluster === of(other)[depth]).length;
    assert.equal(shared('harbour', 'quay'), 2);
    assert.equal(shared('harbour', 'mayor'), 1);
    assert.equal(shared('harbour', 'yes'), 0);
    assert.equal(clusters.find(hashText('unseen')), undefined);
  });
});

describe('the gazetteer', () => {
  const entries: GazetteerEntry[] = [
    { words: ['Veldhaven'], kinds: [0] },
    { words: ['Veldhaven', 'Bay'], kinds: [0, 1] },
    { words: ['Saint', '-', 'Orsel'], kinds: [0] },
    { words: ['minister'], kinds: [2] },
  ];
  const gazetteer = readGazetteer(readerOf((writer) => writeGazetteer(writer, entries, [false, false, true])));
  const cases: readonly [string, readonly string[]][] = [
    ['in Veldhaven yesterday', ['Veldhaven:0']],
    ['the Veldhaven Bay bridge', ['Veldhaven Bay:0', 'Veldhaven Bay:1']],
    ['VELDHAVEN BAY REOPENS', ['VELDHAVEN BAY:0', 'VELDHAVEN BAY:1']],
    ['from Saint-Orsel', ['Saint-Orsel:0']],
    ['the Minister and a minister', ['Minister:2', 'minister:2']],
    ['veldhaven', []],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const tokens = tokenize(text);
      const found: string[] = [];
      gazetteer.find(
        tokens.map(({ start, end }) => wordForms.get(text.slice(start, end))),
        0,
        tokens.length,
        (first, end, kind) => found.push(`${text.slice(tokens[first]!.start, tokens[end - 1]!.end)}:${kind}`),
      );
      assert.deepEqual(found, expected);
    });
  }
});
