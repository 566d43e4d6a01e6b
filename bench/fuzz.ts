/**
 * `npm run fuzz -- [--from N] [--count N]`: analyses made-up hostile texts, each made from its number alone, and holds
 * every invariant, those of the exports and of all that is shown too, and a bound on the time. Prints each failure with
 * its number and the shortest text found that fails alike; the exit status is then 1, and 2 where nothing can be checked.
 */
import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { terminalText } from '../src/cli/terminal';
import { looksLikeArticle } from '../src/engine/articleTest';
import type { Article } from '../src/engine/model';
import { toArticleJson } from '../src/presentation/articleJson';
import { analyzeWithNames } from '../test/analyzeWithNames';
import { checkInvariants } from '../test/unit/engine/invariants';
import { checkFaces } from '../test/unit/presentation/faces';
import { wholeNumber } from '../tools/wholeNumber';
import { hostileText } from './hostileText';

/** The time that an analysis may take, in milliseconds of the processor, and for each code unit of the text. */
const allowed = { atMost: 1000, perUnit: 0.02 };
const shownFailures = 20;
const shrinkingTexts = 20_000;

async function check(text: string): Promise<void> {
  const started = process.cpuUsage();
  const article = await analyzeWithNames(text);
  checkExports(article);
  looksLikeArticle(text);
  const { user, system } = process.cpuUsage(started);
  const took = (user + system) / 1000;
  assert.ok(took < allowed.atMost + text.length * allowed.perUnit, `took ${took.toFixed(0)} ms`);
  checkInvariants(article);
  checkFaces(article);
}

function checkExports(article: Article): void {
  const json = toArticleJson(article, 'a.txt');
  const spans = JSON.stringify(json, (_key, value: { start?: number; end?: number; text?: string } | null) => {
    if (typeof value?.text === 'string') assert.equal(article.text.slice(value.start, value.end), value.text);
    return value;
  });
  assert.deepEqual(JSON.parse(spans), JSON.parse(JSON.stringify(json)));
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  assert.doesNotMatch(terminalText(article, { width: 80, colour: false }), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
}

async function failure(text: string): Promise<string | null> {
  try {
    await check(text);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** The shortest text found that still fails, by taking out ever smaller parts. */
async function shrink(text: string): Promise<string> {
  if (text.length > shrinkingTexts) return text;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let at = 0; at < text.length;) {
      const less = text.slice(0, at) + text.slice(at + size);
      if ((await failure(less)) === null) at += size;
      else text = less;
    }
  }
  return text;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { from: { type: 'string', default: '0' }, count: { type: 'string', default: '100000' } },
  });
  const from = wholeNumber('--from', values.from, 0);
  const end = from + wholeNumber('--count', values.count);
  let failures = 0;
  let units = 0;
  await analyzeWithNames(hostileText(from));
  for (let number = from; number < end; number++) {
    const text = hostileText(number);
    units += text.length;
    const why = await failure(text);
    if (why !== null && failures++ < shownFailures) {
      const least = await shrink(text);
      console.log(`\n${number}: ${JSON.stringify(least.slice(0, 500))} (${least.length} of ${text.length})`);
      console.log((await failure(least)) ?? why);
    }
    if ((number + 1) % 5000 === 0) console.log(`${number + 1 - from} texts, ${units} units, ${failures} failed`);
  }
  console.log(`${end - from} texts, ${units} units, ${failures} failed`);
  process.exitCode = failures > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(`fuzz: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
