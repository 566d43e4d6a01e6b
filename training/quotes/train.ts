/**
 * `npm run train:quotes -- --data DIR`: makes src/engine/quotes/weights.json from articles in which readers
 * have marked who said what: DIR/train.json and DIR/train/ID.txt. The same data make the same files, byte
 * for byte. `--hold-out N` leaves every Nth article out, to try the weights on, and so asks for `--out FILE` to write
 * them to.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLanguage } from '../../src/engine/compromise';
import { loadNameModel } from '../../src/engine/names/nameModel';
import { packWeights } from '../../src/engine/quotes/weights';
import { wholeNumber } from '../../tools/wholeNumber';
import { readMarked } from './articles';
import { learnAcross } from './folds';
import { indirectExamples, learnIndirect } from './learnIndirect';
import { learnSpeakers } from './learnSpeakers';

const seed = 7;
const usage = 'Usage: npm run train:quotes -- --data DIR [[--hold-out N] --out FILE]';
const shipped = join(__dirname, '../../src/engine/quotes/weights.json');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, 'hold-out': { type: 'string' }, out: { type: 'string' } },
  });
  if (!values.data) throw new Error(`no --data given\n${usage}`);
  const { out = shipped, 'hold-out': holdOut } = values;
  const every = holdOut === undefined ? Infinity : wholeNumber('--hold-out', holdOut);
  if (holdOut !== undefined && values.out === undefined)
    throw new Error(`--hold-out makes no weights to be shipped: say with --out where they go\n${usage}`);
  const language = await loadLanguage();
  const nameModel = loadNameModel(readFileSync(join(__dirname, '../../models/names.bin')));
  const all = readMarked(values.data, language, nameModel);
  const articles = all.filter((_, index) => every === Infinity || index % every !== 0);
  console.log(`${articles.length} articles`);
  const examples = articles.map((article) => indirectExamples(article, language));
  const reporting = learnAcross(examples, (others) => learnIndirect(others, seed));
  const weights = {
    ...learnSpeakers(articles, reporting, language, console.log),
    ...learnIndirect(examples, seed),
  };
  const text = `${JSON.stringify(packWeights(weights), null, 2)}\n`;
  writeFileSync(out, text);
  console.log(`${basename(out)}: ${(text.length / 1e3).toFixed(0)} kB`);
}

main().catch((error: unknown) => {
  console.error(`train:quotes: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
