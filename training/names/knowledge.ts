import type { Document } from '../../src/engine/document';
import { ByteWriter } from '../../src/engine/names/bytes';
import { writeClusters } from '../../src/engine/names/clusters';
import { writeGazetteer, type GazetteerEntry } from '../../src/engine/names/gazetteer';
import { hashText } from '../../src/engine/names/hash';
import { outside } from '../../src/engine/names/labels';
import { loadWordKnowledge, type WordKnowledge } from '../../src/engine/names/nameModel';
import { writeKeys } from '../../src/engine/names/hashTable';
import { normalizeWord } from '../../src/engine/names/wordForm';
import { tokenize } from '../../src/engine/segment/tokens';
import { induceClusters } from '../clusters/induceClusters';
import type { Gazetteer } from '../gazetteers/gazetteers';
import { sentencesOf, type LabelledArticle } from './corpus';
import { labelByMarks } from './examples';

const clusterOptions = { classes: 512, minimumCount: 5, passes: 10 };
/** A word in small letters is looked at if it stands in names so often, and in so large a share of its places. */
const leastInNames = 2;
const leastShare = { parts: 0.05, followers: 0.005 };
/** A word seen so often alone, and never as a name, is none. */
const leastAlone = 10;

/** The sections of the model that know words, made from labelled articles, raw sentences and lists of names. */
export function makeKnowledge(
  articles: readonly LabelledArticle[],
  raw: readonly (readonly string[])[],
  gazetteers: readonly Gazetteer[],
): Map<string, Uint8Array> {
  const sections = new Map([
    ...lowerCaseSections(articles, moneyNouns(gazetteers)),
    ['neverAlone', keysSection([])],
    ['clusters', clustersSection([...articles.flatMap(({ document }) => sentencesOf(document)), ...raw])],
    ['gazetteer', gazetteerSection(gazetteers)],
  ]);
  return sections.set('neverAlone', keysSection(wordsNeverAlone(articles, loadWordKnowledge(sections))));
}

/** Words as a section of the model file. */
export function keysSection(words: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  writeKeys(writer, Uint32Array.from(words, hashText).toSorted());
  return writer.finish();
}

/** The words that are never a name where they are the only one that could be: most begin a sentence. */
function wordsNeverAlone(articles: readonly LabelledArticle[], knowledge: WordKnowledge): readonly string[] {
  const times = new Map<string, number>();
  const names = new Set<string>();
  for (const { context, labels } of labelByMarks(articles, knowledge)) {
    for (const [index, { firstToken, endToken }] of context.segments.entries()) {
      if (endToken - firstToken > 1) continue;
      const word = normalizeWord(context.document.words[firstToken]!);
      times.set(word, (times.get(word) ?? 0) + 1);
      if (labels[index]![0] !== outside) names.add(word);
    }
  }
  return [...times].filter(([word, count]) => count >= leastAlone && !names.has(word)).map(([word]) => word);
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
    return [name, keysSection([...words])];
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
