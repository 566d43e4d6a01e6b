import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { loadNameModel } from '../../../src/engine/analyze';
import type { Article, Entity } from '../../../src/engine/model';
import { ArticleFilter } from '../../../src/host/articleFilter';
import { ArticleService } from '../../../src/host/articleService';
import { CurrentArticle } from '../../../src/host/currentArticle';
import { Focus } from '../../../src/host/focus';
import { Log } from '../../../src/host/log';
import { article, closeAll, Memory, offsetOf, showText, until } from './editors';
import { engineOf } from './ownServices';

// One of the suite's own, with nobody but the tests to move it.
describe('focus', () => {
  let log: Log;
  let filter: ArticleFilter;
  let service: ArticleService;
  let focus: Focus;
  let all: vscode.Disposable;
  let changed: vscode.TextDocument[];
  let editor: vscode.TextEditor;

  before(() => (log = new Log('Suite')));
  after(() => log.dispose());
  beforeEach(async () => {
    const extension = vscode.extensions.getExtension('byline.byline');
    assert.ok(extension);
    const model = vscode.Uri.joinPath(extension.extensionUri, 'models/names.bin');
    const nameModel = loadNameModel(await vscode.workspace.fs.readFile(model));
    filter = new ArticleFilter(new Memory());
    service = new ArticleService(engineOf(nameModel), filter, log);
    const current = new CurrentArticle(service, filter);
    focus = new Focus(service, filter, current);
    changed = [];
    focus.onDidChange((document) => changed.push(document));
    all = vscode.Disposable.from(focus, current, service, filter);
    editor = await showText(article);
  });
  afterEach(async () => {
    all.dispose();
    await closeAll();
  });

  async function read(document: vscode.TextDocument): Promise<Article> {
    const found = await service.get(document);
    assert.ok(found);
    return found;
  }
  /** Focuses on whom that name is of. */
  async function focusOn(name: string): Promise<Entity> {
    const found = (await read(editor.document)).entities.find((entity) => entity.name === name);
    assert.ok(found, `nobody is called ${name}`);
    focus.set(editor.document, found);
    return found;
  }
  const replace = async (words: string, by: string): Promise<void> => {
    const start = offsetOf(editor.document, words);
    const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + words.length));
    assert.ok(await editor.edit((edit) => edit.replace(range, by)));
  };

  it('is on one entity of one document, until it ends', async () => {
    const { document } = editor;
    const okoro = await focusOn('Maria Okoro');
    assert.equal(focus.in(document, await read(document)), okoro);
    const reyes = await focusOn('Daniel Reyes');
    assert.equal(focus.in(document, await read(document)), reyes);
    focus.end();
    focus.end();
    assert.equal(focus.in(document, await read(document)), undefined);
    assert.deepEqual(changed, [document, document, document]);
  });

  it('leaves one document for another, and is in front only there', async () => {
    const { document } = editor;
    await focusOn('Maria Okoro');
    editor = await showText(article);
    await until('the other is in front', () => focus.inFront === undefined);
    await focusOn('Daniel Reyes');
    assert.equal(focus.in(document, await read(document)), undefined);
    assert.equal(focus.inFront?.name, 'Daniel Reyes');
    assert.deepEqual(changed, [document, document, editor.document]);
  });

  it('goes with the entity when the text changes, its name too', async () => {
    const { document } = editor;
    await focusOn('Maria Okoro');
    await replace('Harbour bridge', 'The old harbour bridge');
    assert.equal(focus.in(document, await read(document))?.name, 'Maria Okoro');
    await replace('Maria Okoro said', 'Mariana Okoro said');
    await replace('Maria Okoro never', 'Mariana Okoro never');
    assert.equal(focus.in(document, await read(document))?.name, 'Mariana Okoro');
    assert.equal(focus.inFront?.name, 'Mariana Okoro');
  });

  it('ends when the reader does not want the article read, and does not come back with it', async () => {
    const { document } = editor;
    await focusOn('Maria Okoro');
    await filter.decide(document, false);
    assert.equal(focus.inFront, undefined);
    await filter.decide(document, true);
    assert.equal(focus.in(document, await read(document)), undefined);
    assert.equal(changed.length, 2);
  });

  it('ends when its entity is gone, and when its document is closed', async () => {
    await focusOn('Daniel Reyes');
    await replace('Daniel Reyes', 'them');
    await replace('Reyes told', 'they told');
    await read(editor.document);
    assert.equal(focus.inFront, undefined);
    await focusOn('Maria Okoro');
    await closeAll();
    await until('the focus has ended', () => focus.inFront === undefined);
  });
});
