import { ByteReader } from './bytes';
import { Calibration } from './calibration';
import { Chain } from './chain';
import { readClusters } from './clusters';
import { readGazetteer, type Gazetteer } from './gazetteer';
import { readKeys } from './hashTable';
import { labelCount } from './labels';
import { LinearModel } from './linearModel';
import { ModelFileError, readModelFile } from './modelFile';
import { Net } from './net';
import { WordForms } from './wordForm';

/** What the words of a text are looked up in before anything is learned: the part of the model that training begins with. */
export interface WordKnowledge {
  readonly wordForms: WordForms;
  readonly gazetteer: Gazetteer;
}

/** What names are found with. */
export interface NameModel extends WordKnowledge {
  readonly linear: LinearModel;
  readonly net: Net;
  readonly chain: Chain;
  readonly calibration: Calibration;
}

/** The model that the bytes of a model file hold. Throws a `ModelFileError`, and nothing else. */
export function loadNameModel(bytes: Uint8Array): NameModel {
  const sections = readModelFile(bytes);
  return {
    ...loadWordKnowledge(sections),
    linear: readSection(sections, 'linear', (reader) => LinearModel.read(reader)),
    net: readSection(sections, 'net', (reader) => Net.read(reader)),
    chain: readSection(sections, 'chain', readChain),
    calibration: readSection(sections, 'calibration', (reader) => Calibration.read(reader)),
  };
}

/** The part of a model that knows words. Throws a `ModelFileError`. */
export function loadWordKnowledge(sections: ReadonlyMap<string, Uint8Array>): WordKnowledge {
  const clusters = readSection(sections, 'clusters', readClusters);
  // With a sign, as hashes have it.
  const words = (name: string): ReadonlySet<number> => new Set(Int32Array.from(readSection(sections, name, readKeys)));
  return {
    wordForms: new WordForms(clusters, words('parts'), words('followers'), words('neverAlone')),
    gazetteer: readSection(sections, 'gazetteer', readGazetteer),
  };
}

function readChain(reader: ByteReader): Chain {
  return new Chain({
    transitions: reader.floats(labelCount * labelCount),
    begin: reader.floats(labelCount),
    end: reader.floats(labelCount),
  });
}

/** What `read` makes of a section, which it must read to its very end. */
function readSection<T>(sections: ReadonlyMap<string, Uint8Array>, name: string, read: (reader: ByteReader) => T): T {
  const section = sections.get(name);
  if (!section) throw new ModelFileError('damaged', `it has no part "${name}"`);
  try {
    const reader = new ByteReader(section);
    const result = read(reader);
    reader.finish();
    return result;
  } catch (error) {
    if (error instanceof RangeError) throw new ModelFileError('damaged', `its part "${name}" is damaged`);
    throw error;
  }
}
