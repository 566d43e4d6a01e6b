import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { writeModelFile } from '../../../src/engine/names/modelFile';
import { ParagraphCache } from '../../../src/engine/paragraphCache';
import { Engine, type StartThread } from '../../../src/host/engine';
import { EngineThread } from '../../../src/host/engineThread';
import { Log } from '../../../src/host/log';
import { article, closeAll, fileUri, until } from './editors';

/** Takes longer than what happens meanwhile. */
const long = `${article}\n`.repeat(500);
const ended = 'The thread that Byline reads articles in has ended. This article is read without it.';

describe('the engine, as the extension loads it', () => {
  const { showErrorMessage } = vscode.window;
  const file = fileUri('names.bin');
  let extensionUri: vscode.Uri;
  let log: Log;
  let errors: string[];
  let engine: Engine;
  let workers: Worker[];
  const shipped = (): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'models/names.bin');
  const threads =
    (program = 'engineWorker.js'): StartThread =>
    (modelPath, listeners) => {
      const worker = new Worker(join(extensionUri.fsPath, 'dist', program), { workerData: modelPath });
      workers.push(worker);
      return new EngineThread(worker, listeners);
    };

  /** None of these can be started: its program is not there, or the host refuses. */
  const faulty: readonly StartThread[] = [
    threads('nothing.js'),
    (): never => {
      throw new Error('a fault of the suite');
    },
  ];

  before(() => {
    const extension = vscode.extensions.getExtension('byline.byline');
    assert.ok(extension, 'the extension is not there');
    ({ extensionUri } = extension);
    log = new Log('Suite');
  });
  after(() => log.dispose());
  beforeEach(() => {
    errors = [];
    workers = [];
    Object.assign(vscode.window, { showErrorMessage: async (message: string) => void errors.push(message) });
  });
  afterEach(async () => {
    engine.dispose();
    Object.assign(vscode.window, { showErrorMessage });
    await vscode.workspace.fs.delete(file).then(undefined, () => {});
  });

  const whole = writeModelFile(new Map([['a', new Uint8Array(8)]]));
  const later = whole.slice();
  later[4]! += 1;
  const bad: readonly [what: string, bytes: Uint8Array | null, reason: string][] = [
    ['is not there', null, 'the file with its language model cannot be read'],
    ['is cut off', whole.slice(0, -1), 'the file with its language model is damaged'],
    ['is something else', new TextEncoder().encode('a text'), 'the file with its language model is damaged'],
    ['is of another version', later, 'the file with its language model belongs to another version'],
  ];
  const ways: readonly [where: string, way: () => StartThread | undefined][] = [
    ['in a thread', () => threads()],
    ['as in the browser', () => undefined],
  ];
  for (const [where, way] of ways) {
    for (const [what, bytes, reason] of bad) {
      it(`says once that what names are found with ${what}, and reads on, ${where}`, async () => {
        if (bytes) await vscode.workspace.fs.writeFile(file, bytes);
        engine = new Engine(file, log, way());
        assert.deepEqual(errors, []);
        const articles = await Promise.all([engine.analyze(article), engine.analyze(article)]);
        articles.push(await engine.analyze(article));
        for (const { quotes, text } of articles) assert.deepEqual([quotes.length, text], [3, article]);
        assert.deepEqual(errors, [`Byline finds no names: ${reason}. Reinstall the extension to fix this.`]);
      });
    }

    it(`reads in silence with the model that is shipped, ${where}`, async () => {
      engine = new Engine(shipped(), log, way());
      const { entities } = await engine.analyze(article);
      assert.ok(entities.some(({ name }) => name === 'Maria Okoro'));
      assert.deepEqual(errors, []);
    });
  }

  it('reads an article here where the thread ends meanwhile, says so once, and the next in a new one', async () => {
    engine = new Engine(shipped(), log, threads());
    const cache = new ParagraphCache();
    for (const count of [1, 2]) {
      const before = await engine.analyze(article, { cache });
      assert.equal(workers.length, count);
      const reading = engine.analyze(long, { cache });
      await workers.at(-1)!.terminate();
      assert.ok((await reading).quotes.length > 1000);
      assert.deepEqual([before.quotes.length, errors], [3, [ended]]);
    }
  });

  it('reads without a thread where none can be started, and tries no more', async () => {
    for (const startThread of faulty) {
      const ownLog = new Log('Suite');
      errors = [];
      workers = [];
      let started = 0;
      engine = new Engine(shipped(), ownLog, (...all) => (started++, startThread(...all)));
      for (let count = 0; count < 3; count++) assert.equal((await engine.analyze(article)).quotes.length, 3);
      assert.deepEqual([started, errors], [1, [ended]]);
      ownLog.dispose();
    }
  });

  it('has its thread as soon as it is prepared, and reads in that', async () => {
    engine = new Engine(shipped(), log, threads());
    engine.prepare();
    engine.prepare();
    assert.equal(workers.length, 1);
    assert.equal((await engine.analyze(article)).quotes.length, 3);
    assert.deepEqual([workers.length, errors], [1, []]);
  });

  it('ends a thread prepared in vain when it is dismissed, and none that has read', async () => {
    engine = new Engine(shipped(), log, threads());
    engine.prepare();
    engine.dismiss();
    await new Promise((done) => workers[0]!.once('exit', done));
    assert.equal((await engine.analyze(article)).quotes.length, 3);
    engine.dismiss();
    assert.equal((await engine.analyze(article)).quotes.length, 3);
    assert.deepEqual([workers.length, errors], [2, []]);
  });

  it('tells with the first article, not before, that no thread could be prepared', async () => {
    for (const startThread of faulty) {
      const ownLog = new Log('Suite');
      errors = [];
      workers = [];
      engine = new Engine(shipped(), ownLog, startThread);
      engine.prepare();
      if (workers[0]) await new Promise((done) => workers[0]!.once('exit', done));
      assert.deepEqual(errors, []);
      for (let count = 0; count < 2; count++) assert.equal((await engine.analyze(article)).quotes.length, 3);
      assert.deepEqual(errors, [ended]);
      ownLog.dispose();
    }
  });

  it('leaves no thread behind', async () => {
    for (const hasRead of [true, false]) {
      engine = new Engine(shipped(), log, threads());
      if (hasRead) await engine.analyze(article);
      const reading = engine.analyze(long);
      const exit = once(workers.at(-1)!, 'exit');
      engine.dispose();
      await assert.rejects(reading);
      await exit;
      await assert.rejects(engine.analyze(article));
    }
    assert.deepEqual([workers.length, errors], [2, []]);
  });

  it('is not in the thread of the extensions', async () => {
    const extension = vscode.extensions.getExtension('byline.byline');
    await vscode.window.showTextDocument(fileUri('harbour-fire.txt'));
    await until('activation', () => extension?.isActive);
    const symbols = await until('the article is read', async () => {
      const found: unknown = await vscode.commands.executeCommand(
        'vscode.executeDocumentSymbolProvider',
        fileUri('harbour-fire.txt'),
      );
      return Array.isArray(found) && found;
    });
    assert.ok(symbols.length > 0);
    await closeAll();
    const loaded = Object.keys(require.cache).filter((path) => path.startsWith(extensionUri.fsPath));
    assert.ok(
      loaded.some((path) => path.endsWith('extension.js')),
      'what is loaded cannot be told',
    );
    assert.deepEqual(
      loaded.filter((path) => path.endsWith('engine.js')),
      [],
    );
  });
});
