import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { analyze, loadNameModel } from '../../../src/engine/analyze';
import { isNamed } from '../../../src/engine/lookup';
import type { Article } from '../../../src/engine/model';
import { ParagraphCache } from '../../../src/engine/paragraphCache';
import { EngineThread, ThreadEnded, type Answer } from '../../../src/host/engineThread';

const root = resolve(__dirname, '../../..');
const model = join(root, 'models/names.bin');
const bytes = readFileSync(model);
const short = 'Harbour minister Ana Okoro opened the port. “It is a good day,” Okoro said.\n';
const sentences = (count: number, word: string): string =>
  Array.from({ length: count }, (_, day) => `Minister Maria ${word} said on day ${day}: “It is ${day} and safe.”`).join(
    '\n',
  );

/** The engine, but that the summary's end tells how many paragraphs were worked on. */
const countingEngine = `
const engine = require(${JSON.stringify(join(root, 'dist/engine.js'))});
class CountingCache extends engine.ParagraphCache {
  untagged = 0;
  *get(paragraph) {
    const pieces = yield* super.get(paragraph);
    this.untagged += pieces.filter(({ analysis }) => !analysis.isTagged).length;
    return pieces;
  }
}
async function analyze(text, options) {
  if (!options.cache) return engine.analyze(text, options);
  const before = options.cache.untagged;
  const article = await engine.analyze(text, options);
  return { ...article, summary: [{ start: 0, end: options.cache.untagged - before }] };
}
module.exports = { ...engine, ParagraphCache: CountingCache, analyze };
`;

describe('the engine in a thread', function () {
  this.timeout(60_000);
  const nameModel = loadNameModel(bytes);
  let workers: Worker[] = [];
  let told: unknown[] = [];
  const start = (
    options: { modelPath?: string; program?: string; megabytes?: number } = {},
  ): { thread: EngineThread; worker: Worker } => {
    const worker = new Worker(options.program ?? join(root, 'dist/engineWorker.js'), {
      workerData: options.modelPath ?? model,
      ...(options.megabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: options.megabytes } }),
    });
    workers.push(worker);
    const thread = new EngineThread(worker, {
      onBadModel: (reason) => told.push(reason),
      onEnd: (hadAnswered) => told.push(hadAnswered),
    });
    return { thread, worker };
  };

  before(() => void execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'ignore' }));
  beforeEach(() => {
    workers = [];
    told = [];
  });
  afterEach(() => Promise.all(workers.map((worker) => worker.terminate())));

  const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.txt'));
  const texts: [what: string, text: string][] = [
    ...samples.map((name): [string, string] => [name, readFileSync(join(root, 'samples', name), 'utf8')]),
    ['nothing', ''],
    ['half a character', `\ud800 ${short} \udc00`],
    ['more than goes over at a time', sentences(1000, 'Okoro')],
    ['figures beyond all bounds', `It cost $${'9'.repeat(400)}, or ${'9'.repeat(306)} trillion tonnes.`],
  ];
  it('finds what the engine finds, names before topics', async () => {
    const { thread } = start();
    for (const [what, text] of texts) {
      const named: Article[] = [];
      const found = await thread.analyze(text, { onNames: (article) => named.push(article) });
      const expected: Article[] = [];
      const whole = await analyze(text, { nameModel, onNames: (article) => expected.push(article) });
      assert.deepEqual([found, named], [whole, expected], what);
    }
    assert.deepEqual(told, []);
  });

  it('tells of the first article the first marks before all else, and of no other', async () => {
    const { thread } = start();
    const order: string[] = [];
    const first: Article[] = [];
    const read = (): Promise<Article> =>
      thread.analyze(short, {
        onFirstMarks: (article) => {
          order.push('first');
          first.push(article);
        },
        onNames: () => order.push('names'),
      });
    const whole = await read();
    await read();
    assert.deepEqual(order, ['first', 'names', 'names']);
    const namesOf = ({ entities }: Article): string[] =>
      entities
        .flatMap(({ mentions }) => mentions.filter(isNamed).map((mention) => `${mention.start}-${mention.end}`))
        .toSorted();
    assert.deepEqual(namesOf(first[0]!), namesOf(whole));
    assert.deepEqual(first[0]!.topics, []);
  });

  it('reads several at a time, and a short one before a long one is done', async () => {
    const { thread } = start();
    const done: string[] = [];
    const read = async (text: string): Promise<void> => {
      const found = await thread.analyze(text, { cache: new ParagraphCache() });
      assert.equal(found.text, text);
      done.push(found.entities[0]!.name);
    };
    await Promise.all([read(sentences(2000, 'Velo')), read(short)]);
    assert.deepEqual(done, ['Ana Okoro', 'Maria Velo']);
  });

  it('stops what is no longer wanted', async () => {
    const { thread, worker } = start();
    await thread.analyze(short);
    const answers: Answer[] = [];
    worker.on('message', (answer: Answer) => answers.push(answer));
    const controller = new AbortController();
    const reading = thread.analyze(sentences(20_000, 'Okoro'), { signal: controller.signal });
    await new Promise((later) => setTimeout(later, 100));
    controller.abort(new Error('not wanted'));
    await assert.rejects(reading, /not wanted/);
    await assert.rejects(thread.analyze(short, { signal: controller.signal }), /not wanted/);
    for (let utilization = 1; utilization > 0.5;) {
      const before = worker.performance.eventLoopUtilization();
      await new Promise((later) => setTimeout(later, 50));
      ({ utilization } = worker.performance.eventLoopUtilization(before));
    }
    assert.deepEqual(answers, []);
    assert.equal((await thread.analyze(short)).text, short);
  });

  it('works on the paragraphs that an edit has changed alone, until it is to forget the document', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'byline-thread-'));
    try {
      const program = join(folder, 'engineWorker.js');
      copyFileSync(join(root, 'dist/engineWorker.js'), program);
      writeFileSync(join(folder, 'engine.js'), countingEngine);
      const { thread } = start({ program });
      const worked = async (text: string, cache: ParagraphCache): Promise<number> =>
        (await thread.analyze(text, { cache })).summary[0]!.end;
      const lines = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
      const [first, second] = [new ParagraphCache(), new ParagraphCache()];
      assert.deepEqual(
        [
          await worked(lines.join('\n'), first),
          await worked(lines.with(2, 'Another three.').join('\n'), first),
          await worked(lines.join('\n'), second),
          await worked(lines.with(2, 'Another three.').join('\n'), first),
        ],
        [5, 1, 5, 0],
      );
      thread.forget(first);
      assert.deepEqual([await worked(lines.join('\n'), first), await worked(lines.join('\n'), second)], [5, 0]);
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
      rmSync(folder, { recursive: true });
    }
  });

  it('tells what is wrong with a model, and reads without', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'byline-thread-'));
    try {
      const damaged = join(folder, 'damaged.bin');
      writeFileSync(damaged, bytes.subarray(0, 1000));
      for (const modelPath of [damaged, join(folder, 'nothing.bin')]) {
        const { thread } = start({ modelPath });
        assert.equal((await thread.analyze(short)).quotes.length, 1);
      }
      assert.deepEqual(told, ['damaged', 'unreadable']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('tells of its end those who wait and those who come', async () => {
    const { thread, worker } = start();
    await thread.analyze(short);
    const readings = [thread.analyze(sentences(2000, 'Velo')), thread.analyze(sentences(2000, 'Okoro'))];
    await worker.terminate();
    for (const reading of [...readings, thread.analyze(short)]) await assert.rejects(reading, ThreadEnded);
    assert.deepEqual(told, [true]);
  });

  const faults: [what: string, options: Parameters<typeof start>[0], cause: RegExp][] = [
    ['cannot be started', { program: join(root, 'dist/nothing.js') }, /nothing\.js/],
    ['runs out of memory', { megabytes: 12 }, /memory/],
  ];
  for (const [what, options, cause] of faults) {
    it(`ends alone where it ${what}`, async () => {
      const { thread } = start(options);
      await assert.rejects(
        () => thread.analyze(sentences(2000, 'Velo')),
        (error) => error instanceof ThreadEnded && cause.test(String(error.cause)),
      );
      assert.deepEqual(told, [false]);
    });
  }

  it('is ended without a word', async () => {
    const { thread, worker } = start();
    const reading = thread.analyze(short);
    const exit = once(worker, 'exit');
    thread.end();
    await assert.rejects(reading, ThreadEnded);
    await exit;
    assert.deepEqual(told, []);
  });
});
