import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/engine/compromise';
import { tagDocument, type Document } from '../../src/engine/document';
import { type LabelledSpan } from '../../src/engine/names/labels';
import { nameTypes } from '../../src/engine/model';
import { readDocument } from '../../src/engine/readDocument';
import type { GoldName } from '../score';
import { finish } from './finish';

/** An article, and the names that readers have marked in it, as they stand and as tokens. */
export interface LabelledArticle {
  readonly id: string;
  readonly document: Document;
  readonly marked: readonly GoldName[];
  readonly spans: readonly LabelledSpan[];
}

/** Folders of raw text beside that of the labelled articles: what clusters are induced from, besides those. */
const rawFolders = ['quotes/train', 'topics/duc2001/dev', 'topics/kpcrowd/dev'];

/** The folder that holds all data: the one given, or the one around it if it is that of the labelled articles. */
export function dataRoot(folder: string): string {
  const root = existsSync(join(folder, 'train.json')) ? join(folder, '..') : folder;
  for (const part of ['ner/train.json', ...rawFolders]) {
    if (!existsSync(join(root, part))) throw new Error(`${join(root, part)} is not there`);
  }
  return root;
}

/** The articles of a split: SPLIT.json names them and what is marked in SPLIT/ID.txt. */
export function readLabelled(root: string, split: string): LabelledArticle[] {
  const { docs }: { docs: readonly { id: string; entities: readonly GoldName[] }[] } = JSON.parse(
    readFileSync(join(root, `ner/${split}.json`), 'utf8'),
  );
  return docs.map(({ id, entities }) => {
    const document = segment(readFileSync(join(root, `ner/${split}/${id}.txt`), 'utf8'));
    return { id, document, marked: entities, spans: spansOf(document, entities) };
  });
}

/** The article as a wire service in capitals would send it; `null` where that moves what is marked. */
export function inCapitals({ id, document, marked }: LabelledArticle): LabelledArticle | null {
  const text = document.text.toUpperCase();
  if (text.length !== document.text.length) return null;
  const shouted = segment(text);
  return { id, document: shouted, marked, spans: spansOf(shouted, marked) };
}

/** The raw texts that clusters are induced from besides the labelled articles, in a fixed order. */
export function readRaw(root: string): Document[] {
  return rawFolders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
      .map((name) => segment(readFileSync(join(root, folder, name), 'utf8'))),
  );
}

/** Paragraphs, sentences and tokens of a text; with tags where a language is given. */
export function segment(text: string, language?: Language): Document {
  const document = finish(readDocument(text));
  return language ? finish(tagDocument(document, language)) : document;
}

/** The words of each sentence. */
export function sentencesOf({ words, sentences }: Document): (readonly string[])[] {
  return sentences.map(({ firstToken, endToken }) => words.slice(firstToken, endToken));
}

/** The tokens of each name: all that share a character with it. */
export function spansOf({ tokens }: Document, names: readonly GoldName[]): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let token = 0;
  for (const { start, end, type } of names.toSorted((a, b) => a.start - b.start)) {
    while (token < tokens.length && tokens[token]!.end <= start) token++;
    const firstToken = token;
    while (token < tokens.length && tokens[token]!.start < end) token++;
    const index = nameTypes.findIndex((known) => known === type);
    if (token > firstToken && index >= 0) spans.push({ firstToken, endToken: token, type: index });
  }
  return spans;
}
