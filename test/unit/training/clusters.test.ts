import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countBigrams } from '../../../training/clusters/bigrams';
import { exchange } from '../../../training/clusters/exchange';
import { mergeClasses } from '../../../training/clusters/hierarchy';
import { induceClusters } from '../../../training/clusters/induceClusters';
import { normalizeWord } from '../../../src/engine/names/wordForm';
import { encodeCorpus, fixedCodes } from '../../../training/clusters/vocabulary';

/** Towns stand behind "in", people before "said", whatever the rest of the sentence. */
const towns = ['Arlo', 'Besk', 'Corin', 'Dorva'];
const people = ['Mara', 'Nils', 'Odile', 'Pavel'];
const sentences = people.flatMap((person) =>
  towns.map((town) => ['yesterday', person, 'said', 'rain', 'fell', 'in', town, '.']),
);
const options = { classes: 6, minimumCount: 1, passes: 10 };

const anyText = fc
  .array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'E', 'F', '1'), { maxLength: 8 }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((text) => encodeCorpus(text, 1));

describe('word clusters', () => {
  const forms: [word: string, form: string][] = [
    ['1990s', '0000s'],
    ['O’Dowd', "O'Dowd"],
    ['“', '"'],
    ['Mali', 'Mali'],
  ];
  for (const [word, form] of forms) {
    it(`look ${word} up as ${form}`, () => assert.equal(normalizeWord(word), form));
  }

  const vocabularies: [what: string, text: string[], minimumCount: number, words: string[]][] = [
    ['the most frequent word first', ['we saw rain and rain'], 1, ['rain', 'and', 'saw', 'we']],
    ['no rare words', ['we saw rain and rain'], 2, ['rain']],
    ['a first word folded to its usual case', ['Rain fell', 'we saw rain'], 2, ['rain']],
    ['a first word that is a name kept', ['Mara fell', 'we saw Mara'], 2, ['Mara']],
    ['no case learned from headlines', ['RAIN IN MARA', 'Rain fell', 'we like rain'], 2, ['rain']],
  ];
  for (const [what, text, minimumCount, words] of vocabularies) {
    it(`have ${what}`, () => {
      const corpus = encodeCorpus(
        text.map((sentence) => sentence.split(' ')),
        minimumCount,
      );
      assert.deepEqual(corpus.words, words);
    });
  }

  it('hold words that stand in like places', () => {
    const paths = induceClusters(sentences, options);
    for (const group of [towns, people]) assert.equal(new Set(group.map((word) => paths.get(word))).size, 1);
    assert.notEqual(paths.get('Arlo'), paths.get('Mara'));
  });

  it('are the same for the same text', () => {
    assert.deepEqual(induceClusters(sentences, options), induceClusters(sentences, options));
  });

  it('make bigram counts that add up from either side', () => {
    fc.assert(
      fc.property(anyText, ({ words, text }) => {
        const { left, right, totals } = countBigrams(text, fixedCodes + words.length);
        for (const { starts, counts } of [left, right]) {
          for (const [code, total] of totals.entries()) {
            const row = counts.slice(starts[code], starts[code + 1]);
            assert.equal(
              row.reduce((sum, count) => sum + count, 0),
              total,
            );
          }
        }
      }),
    );
  });

  it('keep counts of classes that a recount of the text confirms', () => {
    fc.assert(
      fc.property(anyText, ({ words, text }) => {
        const size = fixedCodes + words.length;
        const { classOf, counts, classes } = exchange(countBigrams(text, size), fixedCodes, 3, 5);
        const recount = new Int32Array(classes * classes);
        for (const [index, code] of text.entries()) {
          recount[classOf[code]! * classes + classOf[text[(index + 1) % text.length]!]!]!++;
        }
        assert.deepEqual(counts, recount);
        assert.ok(classOf.every((cluster, code) => (code < fixedCodes ? cluster === code : cluster >= fixedCodes)));
      }),
    );
  });

  it('never become less likely by another pass', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 4 }), ({ words, text }, passes) => {
        const bigrams = countBigrams(text, fixedCodes + words.length);
        const fewer = exchange(bigrams, fixedCodes, 3, passes);
        const more = exchange(bigrams, fixedCodes, 3, passes + 1);
        assert.ok(likelihood(more) >= likelihood(fewer) - 1e-9);
      }),
    );
  });

  it('merge first the pair that costs least', () => {
    fc.assert(
      fc.property(anyText, ({ words, text }) => {
        const sorted = exchange(countBigrams(text, fixedCodes + words.length), fixedCodes, 4, 3);
        const used = [...new Set(sorted.classOf)].filter((cluster) => cluster >= fixedCodes);
        const merges = mergeClasses(sorted, fixedCodes);
        assert.equal(merges.length, Math.max(0, used.filter((cluster) => occurrences(sorted, cluster) > 0).length - 1));
        let current = sorted;
        for (const { kept, absorbed } of merges) {
          const open = [...new Set(current.classOf)].filter((cluster) => cluster >= fixedCodes);
          const best = Math.max(
            ...open.flatMap((a) => open.filter((b) => b > a).map((b) => likelihood(merged(current, text, a, b)))),
          );
          current = merged(current, text, kept, absorbed);
          assert.ok(likelihood(current) >= best - 1e-9);
        }
      }),
    );
  });
});

type Sorted = ReturnType<typeof exchange>;

function occurrences({ counts, classes }: Sorted, cluster: number): number {
  return counts.slice(cluster * classes, (cluster + 1) * classes).reduce((sum, times) => sum + times, 0);
}

/** The part of a text's log likelihood under a class bigram model that depends on the classes. */
function likelihood(sorted: Sorted): number {
  const entropy = (times: number): number => (times === 0 ? 0 : times * Math.log(times));
  const joint = sorted.counts.reduce((sum, times) => sum + entropy(times), 0);
  return Array.from({ length: sorted.classes }).reduce<number>(
    (sum, _, cluster) => sum - 2 * entropy(occurrences(sorted, cluster)),
    joint,
  );
}

function merged({ classOf, classes }: Sorted, text: Int32Array, kept: number, absorbed: number): Sorted {
  const joined = classOf.map((cluster) => (cluster === absorbed ? kept : cluster));
  const counts = new Int32Array(classes * classes);
  for (const [index, code] of text.entries()) {
    counts[joined[code]! * classes + joined[text[(index + 1) % text.length]!]!]!++;
  }
  return { classOf: joined, counts, classes };
}
