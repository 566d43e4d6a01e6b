import assert from 'node:assert/strict';
import { ByteReader, ByteWriter } from '../../../../src/engine/names/bytes';
import { WordClusters } from '../../../../src/engine/names/clusters';
import { readGazetteer, writeGazetteer } from '../../../../src/engine/names/gazetteer';
import { hashText } from '../../../../src/engine/names/hash';
import { HashTable } from '../../../../src/engine/names/hashTable';
import { contextOf, type TextContext } from '../../../../src/engine/names/textContext';
import { WordForms } from '../../../../src/engine/names/wordForm';
import type { TokenRange } from '../../../../src/engine/segment/sentences';
import { segment } from '../../../../training/names/corpus';
import { finish } from '../../../../training/names/finish';

const writer = new ByteWriter();
writeGazetteer(writer, [{ words: ['Lake', 'Orsel'], kinds: [0] }], [false]);
const gazetteer = readGazetteer(new ByteReader(writer.finish()));
const wordForms = new WordForms(
  new WordClusters(new HashTable(new Uint32Array()), new Uint16Array(), []),
  new Set([hashText('yuan')]),
  new Set([hashText('government')]),
  new Set([hashText('Then')]),
);

function contextOfText(text: string): TextContext {
  return finish(contextOf(segment(text), wordForms, gazetteer));
}

function words({ document: { text, tokens } }: TextContext, { firstToken, endToken }: TokenRange): string {
  return text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end);
}

describe('what names are looked for in', () => {
  const segments: readonly [string, readonly string[]][] = [
    ['nothing in small letters here', []],
    ['then Julia Okoro of the Lakes met them', ['Julia Okoro of the Lakes']],
    ['then Julia met with all of the Lakes', ['Julia', 'Lakes']],
    ['it paid 20 yuan then', ['20 yuan']],
    ['the Kenyan government and a government', ['Kenyan government']],
    ['they met Lo Wing-kit there', ['Lo Wing-kit']],
    ['they met Julia 🎉 Tomas there', ['Julia', 'Tomas']],
    ['he left Kenya. Then he came. Then Julia came', ['Kenya', 'Then Julia']],
    ['Ab '.repeat(450), ['Ab '.repeat(200).trim(), 'Ab '.repeat(200).trim(), 'Ab '.repeat(50).trim()]],
  ];
  for (const [text, expected] of segments) {
    it(text, () => {
      const context = contextOfText(text);
      assert.deepEqual(
        context.segments.map((part) => words(context, part)),
        expected,
      );
    });
  }
});

describe('what an article says of a word', () => {
  const context = contextOfText(
    'Reporters waited.\nThen Julia Okoro of the Northern Lakes Commission spoke about water, trout and the price of boats. Okoro left the lakes, and the NLC agreed with Okoro.',
  );

  it('is how often it stands in small letters, capitalised, and capitalised for certain', () => {
    const { lowercase, capitalized, surely } = context.uses.get('lakes')!;
    assert.deepEqual({ lowercase, capitalized, surely }, { lowercase: 1, capitalized: 1, surely: 1 });
    const okoro = context.uses.get('okoro')!;
    assert.deepEqual([okoro.capitalized, okoro.surely, okoro.places.length], [3, 2, 3]);
  });

  it('is the longest run of capitalised words that it is part of', () => {
    assert.equal(words(context, context.uses.get('okoro')!.longestRun!), 'Then Julia Okoro');
    assert.equal(context.uses.get('reporters')!.longestRun, null);
  });

  it('is what it may be the acronym of', () => {
    assert.equal(words(context, context.initials.get('nlc')!), 'Northern Lakes Commission');
  });

  it('is told by the lists', () => {
    const { phrases, document } = contextOfText('She swam in Lake Orsel today.');
    const found = document.words.filter((_, token) => phrases[token]!.length > 0);
    assert.deepEqual(found, ['Lake', 'Orsel']);
  });
});
