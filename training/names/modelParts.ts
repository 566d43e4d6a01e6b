import { readFileSync } from 'node:fs';
import { ByteWriter } from '../../src/engine/names/bytes';
import { Calibration } from '../../src/engine/names/calibration';
import { nameTypes } from '../../src/engine/model';
import { readModelFile, writeModelFile } from '../../src/engine/names/modelFile';
import { loadNameModel, type NameModel } from '../../src/engine/names/nameModel';
import { chainParts } from './chainGradient';
import type { Trained } from './trainLinear';

export type Sections = ReadonlyMap<string, Uint8Array>;

/** What a process passes on of what it trained. */
export function trainedSections({ section, chain }: Trained): Sections {
  const bytes = (values: Float32Array): Uint8Array =>
    new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return new Map([['weights', section], ...chainParts.map((part) => [part, bytes(chain[part])] as const)]);
}

/** What `trainedSections` has passed on. */
export function readTrained(path: string): Trained {
  const sections = readModelFile(readFileSync(path));
  const floats = (name: string): Float32Array => {
    const { buffer, byteOffset, length } = sections.get(name)!;
    return new Float32Array(buffer, byteOffset, length / 4);
  };
  return {
    section: sections.get('weights')!,
    chain: { transitions: floats('transitions'), begin: floats('begin'), end: floats('end') },
  };
}

/** The sections of a model file: what it knows of words, both models, and the scores of their chains together. */
export function composeSections(
  knowledge: Sections,
  linear: Trained,
  net: Trained,
  calibration: Calibration,
): Sections {
  const chain = new ByteWriter();
  for (const part of chainParts) chain.floats(linear.chain[part].map((value, at) => value + net.chain[part][at]!));
  const calibrated = new ByteWriter();
  calibration.write(calibrated);
  return new Map([
    ...knowledge,
    ['linear', linear.section],
    ['net', net.section],
    ['chain', chain.finish()],
    ['calibration', calibrated.finish()],
  ]);
}

/** A model to work with whose probabilities mean nothing yet. */
export function composeModel(knowledge: Sections, linear: Trained, net: Trained): NameModel {
  const none = new Calibration(new Float32Array(nameTypes.length), new Float32Array(nameTypes.length));
  return loadNameModel(writeModelFile(composeSections(knowledge, linear, net, none)));
}
