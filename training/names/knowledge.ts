import type { Document } from '../../src/engine/document';
import { ByteWriter } from '../../src/engine/names/bytes';
import { writeClusters } from '../../src/engine/names/clusters';
import { writeGazetteer, type GazetteerEntry } from '../../src/engine/names/gazetteer';
import { hashText } from '../../src/engine/names/hash';
import { writeKeys } from '../../src/engine/names/hashTable';
import { normalizeWord } from '../../src/engine/names/wordForm';
import { tokenize } from '../../src/engine/segment/tokens';
import { induceClusters } from '../clusters/induceClusters';
import type { Gazetteer } from '../gazetteers/gazetteers';
import { sentencesOf, type LabelledArticle } from './corpus';

const clusterOptions = { classes: 512, minimumCount: 5, passes: 10 };
/** A word in small letters is looked at if it stands in names so often, and in so large a share of its places. */
const leastInNames = 2;
const leastShare = { parts: 0.05, followers: 0.005 };

/** The sections of the model that know words, made from labelled articles, raw sentences and lists of names. */
export function makeKnowledge(
  articles: readonly LabelledArticle[],
  raw: readonly (readonly string[])[],
  gazetteers: readonly Gazetteer[],
): Map<string, Uint8Array> {
  return new Map([
    ...lowerCaseSections(articles, moneyNouns(gazetteers)),
    ['clusters', clustersSection([...articles.flatMap(({ document }) => sentencesOf(document)), ...raw])],
    ['gazetteer', gazetteerSection(gazetteers)],
  ]);
}

/** The words in small letters that names are made with, wherever they stand (some always) and behind a capitalised word. */
function lowerCaseSections(articles: readonly LabelledArticle[], always: readonly string[]): [string, Uint8Array][] {
  const all = new Map<string, number>();
  const inNames = new Map<string, number>();
  const count = (counts: Map<string, number>, { words }: Document, firstToken: number, endToken: number): void => {
    for (let token = firstToken; token < endToken; token++) {
      const word = normalizeWord(words[token]!);
      if (/\p{L}/u.test(word) && !/[\p{Lu}\p{N}]/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  };
  for (const { document, spans } of articles) {
    count(all, document, 0, document.words.length);
    for (const { firstToken, endToken } of spans) count(inNames, document, firstToken, endToken);
  }
  return (['parts', 'followers'] as const).map((name) => {
    const frequent = [...inNames].filter(
      ([word, times]) => times >= leastInNames && times / all.get(word)! > leastShare[name],
    );
    const words = new Set([...(name === 'parts' ? always : []), ...frequent.map(([word]) => word)]);
    const writer = new ByteWriter();
    writeKeys(writer, Uint32Array.from(words, hashText).toSorted());
    return [name, writer.finish()];
  });
}

/** Of amounts of money, the nouns are part. */
function moneyNouns(gazetteers: readonly Gazetteer[]): readonly string[] {
  return gazetteers.find(({ name }) => name === 'moneyNoun')?.phrases ?? [];
}

function clustersSection(sentences: readonly (readonly string[])[]): Uint8Array {
  const writer = new ByteWriter();
  const paths = induceClusters(sentences, clusterOptions);
  writeClusters(writer, new Map([...paths].map(([word, path]) => [hashText(word), path])));
  return writer.finish();
}

function gazetteerSection(gazetteers: readonly Gazetteer[]): Uint8Array {
  const entries = new Map<string, GazetteerEntry & { readonly kinds: number[] }>();
  for (const [kind, { phrases }] of gazetteers.entries()) {
    for (const phrase of phrases) {
      const words = tokenize(phrase).map(({ start, end }) => phrase.slice(start, end));
      const key = words.join(' ');
      const entry = entries.get(key);
      if (!entry) entries.set(key, { words, kinds: [kind] });
      else if (!entry.kinds.includes(kind)) entry.kinds.push(kind);
    }
  }
  const writer = new ByteWriter();
  writeGazetteer(
    writer,
    [...entries.values()],
    gazetteers.map(({ name }) => name.endsWith('Noun')),
  );
  return writer.finish();
}
