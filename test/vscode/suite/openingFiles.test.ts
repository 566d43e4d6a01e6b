import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { readTextFile } from '../../../src/desktop';
import { analyze } from '../../../src/engine/analyze';
import type { ParagraphCache } from '../../../src/engine/paragraphCache';
import { ArticleFilter } from '../../../src/host/articleFilter';
import { ArticleService } from '../../../src/host/articleService';
import { Log } from '../../../src/host/log';
import { OpeningFiles } from '../../../src/host/openingFiles';
import { article, closeAll, fileUri, Memory, until } from './editors';

describe('files that open', () => {
  let memory: Memory;
  let filter: ArticleFilter;
  let opening: OpeningFiles;
  /** Of each text that the engine was asked for, whether VS Code had told of it by then. */
  let asked: { readonly text: string; readonly told: boolean }[];
  let aborted: string[];
  let forgotten: ParagraphCache[];
  let told: Set<string>;
  let hasThread: boolean;
  let telling: vscode.Disposable;

  const engine = {
    get hasThread() {
      return hasThread;
    },
    analyze: ((text, options) => {
      asked.push({ text, told: told.has(text) });
      options?.signal?.addEventListener('abort', () => aborted.push(text));
      return analyze(text, options);
    }) satisfies typeof analyze,
    forget: (cache: ParagraphCache) => void forgotten.push(cache),
  };
  /** Writes the text to a file of its own, and opens it as a click in the explorer does. */
  const open = async (text: string, ending = 'txt', before?: (uri: vscode.Uri) => unknown): Promise<vscode.Uri> => {
    const uri = fileUri(`${randomUUID()}.${ending}`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await before?.(uri);
    await vscode.commands.executeCommand('vscode.open', uri);
    return uri;
  };
  const documentOf = (uri: vscode.Uri): Promise<vscode.TextDocument> =>
    until('the document is open', () =>
      vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString()),
    );

  beforeEach(async () => {
    await closeAll();
    asked = [];
    aborted = [];
    forgotten = [];
    told = new Set();
    hasThread = true;
    telling = vscode.workspace.onDidOpenTextDocument((document) => told.add(document.getText()));
    memory = new Memory();
    filter = new ArticleFilter(memory);
    opening = new OpeningFiles(engine, filter, readTextFile);
  });
  afterEach(async () => {
    telling.dispose();
    opening.dispose();
    filter.dispose();
    await closeAll();
  });

  it('are read before VS Code tells of them, and once', async () => {
    opening.dispose();
    // On a busy machine the disk might be slower than VS Code.
    opening = new OpeningFiles(engine, filter, async () => article);
    const log = new Log('Suite');
    const service = new ArticleService(engine, filter, log, opening);
    try {
      const document = await documentOf(await open(article));
      const found = await until('it is read', () => service.current(document));
      assert.equal(found.text, article);
      assert.deepEqual(found, await analyze(article));
      assert.deepEqual(asked, [{ text: article, told: false }]);
      // What was kept of it is used for the next version, and given back when the file is closed.
      assert.ok(await service.reread(document));
      assert.equal(forgotten.length, 1);
      assert.equal(asked.length, 2);
    } finally {
      service.dispose();
      log.dispose();
    }
  });

  it('are handed over with their reading, once', async () => {
    const document = await documentOf(await open(article));
    await until('it is read', () => asked.length > 0);
    const early = opening.take(document);
    assert.equal((await early?.reading.article)?.text, article);
    assert.equal(opening.take(document), undefined);
    opening.dispose();
    assert.deepEqual([aborted, forgotten], [[], []]);
  });

  it('are given up where the text is another by then', async () => {
    const uri = await open(article);
    await until('it is read', () => asked.length > 0);
    const document = await documentOf(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), 'More. ');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(opening.take(document), undefined);
    assert.deepEqual([aborted, forgotten.length], [[article], 1]);
  });

  it('are given up when they are closed, or the extension ends', async () => {
    await open(article);
    await until('it is read', () => asked.length > 0);
    await closeAll();
    await until('it is given up', () => aborted.length > 0);
    await open(`${article}More.`);
    await until('it is read', () => asked.length > 1);
    opening.dispose();
    assert.deepEqual([aborted, forgotten.length], [[article, `${article}More.`], 2]);
  });

  const unread: readonly (readonly [
    what: string,
    prepare: () => [text: string, ending?: string, before?: (uri: vscode.Uri) => unknown],
  ])[] = [
    ['of another kind', () => [article, 'md']],
    ['that are no articles', () => ['alpha==1.0\nbeta==2.1\ngamma==3.2\n'.repeat(20)]],
    ['that are long', () => [`${article}${'It rained on the old town again today.\n'.repeat(2000)}`]],
    ['where there is no thread', () => ((hasThread = false), [article])],
    [
      'that the reader wants unread',
      () => [article, 'txt', (uri) => memory.update('decisions', { [uri.toString()]: false })],
    ],
    ['whose text is known already', () => [article, 'txt', (uri) => vscode.workspace.openTextDocument(uri)]],
  ];
  for (const [what, prepare] of unread) {
    it(`are not read early: those ${what}`, async () => {
      await documentOf(await open(...prepare()));
      await open(`${article}After it.`);
      if (hasThread) await until('the one after it is read', () => asked.length > 0);
      assert.deepEqual(
        asked.map(({ text }) => text),
        hasThread ? [`${article}After it.`] : [],
      );
    });
  }
});
