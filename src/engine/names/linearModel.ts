import type { ByteReader } from './bytes';
import { FeatureBuffer, formIn } from './featureBuffer';
import { linearFeatures, linearWordFeatures, wordReach } from './linearFeatures';
import { HashTable, readKeys } from './hashTable';
import { labelCount } from './labels';
import type { TextContext } from './textContext';
import type { WordForm } from './wordForm';
import type { TokenRange } from '../segment/sentences';

/** A feature has a weight for each label at most. */
const countBits = 6;
const countLimit = 1 << countBits;

/** What a word counts at each place, as far as that is known: `labelCount` scores each. */
interface WordScores {
  readonly known: boolean[];
  readonly scores: Int32Array;
}

/** A weight for each feature and label, most of which are none. */
export class LinearModel {
  private readonly features = new FeatureBuffer();
  private readonly sums = new Int32Array(labelCount);
  private readonly places = new Int32Array(this.features.hashes.length);
  private readonly scoresOfWords = new WeakMap<WordForm, WordScores>();

  private constructor(
    /** Of each feature, where its weights begin, times `countLimit`, and how many they are. */
    private readonly table: HashTable,
    /** Each weight with its label: the label in the upper byte, the weight and 128 in the lower. */
    private readonly weights: Uint16Array,
    private readonly scale: number,
  ) {}

  /** Reads what `writeLinearModel` in `training/` has written. */
  static read(reader: ByteReader): LinearModel {
    const keys = readKeys(reader);
    let end = 0;
    const places = keys.map(() => {
      const count = reader.varint();
      end += count;
      return (end - count) * countLimit + count;
    });
    const labels = reader.raw(end);
    const weights = reader.raw(end);
    // Not `from`, which goes through an iterator: it took a tenth of a cold start.
    const labelled = new Uint16Array(end);
    for (let at = 0; at < end; at++) labelled[at] = (labels[at]! << 8) | (weights[at]! ^ 0x80);
    return new LinearModel(new HashTable(keys, places), labelled, reader.float());
  }

  /** Adds the scores of a token of the sentence for all labels to `emissions`, from `offset` on. */
  addScores(context: TextContext, token: number, sentence: TokenRange, emissions: Float64Array, offset: number): void {
    const { sums, scale } = this;
    sums.fill(0);
    linearFeatures(context, token, sentence, this.features);
    this.addWeights(sums);
    // The words as far as `wordReach`, all at once, which takes half the time.
    const [L2, L3, L4] = [2 * labelCount, 3 * labelCount, 4 * labelCount];
    const first = this.wordScores(formIn(context, sentence, token - 2), -2);
    const second = this.wordScores(formIn(context, sentence, token - 1), -1);
    const own = this.wordScores(formIn(context, sentence, token), 0);
    const fourth = this.wordScores(formIn(context, sentence, token + 1), 1);
    const fifth = this.wordScores(formIn(context, sentence, token + 2), 2);
    for (let label = 0; label < labelCount; label++) {
      const before = first[label]! + second[labelCount + label]!;
      const behind = fourth[L3 + label]! + fifth[L4 + label]!;
      emissions[offset + label]! += (sums[label]! + before + own[L2 + label]! + behind) * scale;
    }
  }

  /** What a word alone counts, at this place at least; worked out once. */
  private wordScores(form: WordForm, place: number): Int32Array {
    let word = this.scoresOfWords.get(form);
    if (!word) {
      word = { known: [], scores: new Int32Array((2 * wordReach + 1) * labelCount) };
      this.scoresOfWords.set(form, word);
    }
    if (!word.known[place + wordReach]) {
      const row = (place + wordReach) * labelCount;
      linearWordFeatures(form, place, this.features);
      this.addWeights(word.scores.subarray(row, row + labelCount));
      word.known[place + wordReach] = true;
    }
    return word.scores;
  }

  private addWeights(sums: Int32Array): void {
    const { weights, places } = this;
    const { hashes, length } = this.features;
    this.table.findAll(hashes, length, places);
    for (let index = 0; index < length; index++) {
      const place = places[index]!;
      if (place < 0) continue;
      const start = place >>> countBits;
      const end = start + (place & (countLimit - 1));
      for (let at = start; at < end; at++) {
        const weight = weights[at]!;
        sums[weight >> 8]! += (weight & 0xff) - 128;
      }
    }
  }
}
