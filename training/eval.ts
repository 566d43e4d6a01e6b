/**
 * `npm run eval -- names --data DIR [--split dev]`: how well names are found in articles that readers have marked.
 * DIR, or its folder ner/, holds the texts SPLIT/ID.txt and what is marked in them, SPLIT.json: { docs: [{ id, entities: [{ start, end, type }] }] }.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json';
import { inputError, readText } from '../src/cli/inputs';
import { analyze, loadNameModel } from '../src/engine/analyze';
import { isNamed } from '../src/engine/lookup';
import type { Article } from '../src/engine/model';
import { nameTypes } from '../src/engine/model';
import type { NameModel } from '../src/engine/names/nameModel';
import {
  above,
  calibration,
  calibrationError,
  score,
  withTypes,
  type FoundName,
  type GoldName,
  type Scored,
} from './score';

const usage = 'Usage: npm run eval -- names --data DIR [--split dev]';
const modelPath = join(__dirname, '../models/names.bin');
const threshold = manifest.contributes.configuration
  .map(({ properties }) => properties['byline.names.minimumConfidence']?.default)
  .find((value) => value !== undefined)!;

const nineTypes = Object.fromEntries(nameTypes.map((type) => [type, type]));
/** As others report it: sites are places. */
const threeTypes = { person: 'PER', organization: 'ORG', location: 'LOC', facility: 'LOC' };

/** Something that the user can mend. */
class UsageError extends Error {}

interface GoldDocument {
  readonly id: string;
  readonly entities: readonly GoldName[];
}

async function main(): Promise<void> {
  const { data, split } = parse();
  const documents = await readGold(join(data, `${split}.json`));
  const nameModel = await readModel();
  const articles: Scored[] = [];
  for (const { id, entities } of documents) {
    const path = join(data, split, `${id}.txt`);
    const text = await readText(path, process.stdin).catch((error: unknown) => fail(path, error));
    articles.push({ gold: entities, found: foundNames(await analyze(text, { nameModel })) });
  }
  print(articles);
}

function parse(): { readonly data: string; readonly split: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { data: { type: 'string' }, split: { type: 'string', default: 'dev' } },
      allowPositionals: true,
    });
    if (positionals.length !== 1 || positionals[0] !== 'names') throw new Error('only names can be evaluated');
    if (!values.data) throw new Error('no --data given');
    const names = join(values.data, 'ner');
    return { data: existsSync(names) ? names : values.data, split: values.split };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

async function readGold(path: string): Promise<readonly GoldDocument[]> {
  try {
    const { docs }: { docs?: readonly GoldDocument[] } = JSON.parse(await readFile(path, 'utf8'));
    if (!docs?.every(({ id, entities }) => typeof id === 'string' && Array.isArray(entities)))
      throw new Error('it has no list "docs" with an "id" and "entities" each');
    return docs;
  } catch (error) {
    return fail(path, error);
  }
}

async function readModel(): Promise<NameModel> {
  try {
    return loadNameModel(await readFile(modelPath));
  } catch (error) {
    return fail(modelPath, error);
  }
}

function fail(path: string, error: unknown): never {
  throw new UsageError(`${path}: ${inputError(error).message}`);
}

/** The names of the article by their own words. */
function foundNames({ entities }: Article): FoundName[] {
  return entities.flatMap(({ type, mentions }) =>
    mentions.filter(isNamed).map(({ start, end, confidence }) => ({ start, end, type, confidence })),
  );
}

function print(articles: readonly Scored[]): void {
  const nine = withTypes(articles, nineTypes);
  console.log('type              precision   recall       F1     gold    found');
  row('nine types', nine);
  row('PER/LOC/ORG', withTypes(articles, threeTypes));
  for (const type of nameTypes) row(type, withTypes(articles, { [type]: type }));

  const bins = calibration(nine);
  console.log('\nconfidence    names     mean  accuracy   marked from here on: precision   gold marked');
  for (const { from, to, count, meanConfidence, accuracy } of bins) {
    const marked = score(above(nine, from));
    console.log(
      `${from.toFixed(1)} – ${to.toFixed(1)}${String(count).padStart(10)}${percent(meanConfidence).padStart(9)}` +
        `${percent(accuracy).padStart(10)}${percent(marked.precision).padStart(35)}${percent(marked.recall).padStart(14)}`,
    );
  }
  console.log(`expected calibration error: ${calibrationError(bins).toFixed(4)}`);

  const { precision, recall } = score(above(nine, threshold));
  console.log(
    `\nmarked at the default threshold of ${threshold}: precision ${percent(precision)}, ${percent(recall)} of gold`,
  );
}

function row(label: string, articles: readonly Scored[]): void {
  const { precision, recall, f1, gold, found } = score(articles);
  const columns = [...[precision, recall, f1].map(percent), gold, found].map((column) => String(column).padStart(9));
  console.log(`${label.padEnd(18)}${columns.join('')}`);
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

main().catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(`eval: ${error.message}`);
  process.exitCode = 2;
});
