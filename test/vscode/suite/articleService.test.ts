import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ArticleService } from '../../../src/host/articleService';
import { article, closeAll, fileUri, showText, until } from './editors';

/** An article that takes long enough to read that something can happen meanwhile. */
const long = Array.from({ length: 3000 }, (_, day) => `Minister Maria Okoro said on day ${day}: "It is safe."`).join(
  '\n',
);

async function append(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const end = document.positionAt(document.getText().length);
  assert.ok(await editor.edit((edit) => edit.insert(end, text)), 'the edit was refused');
}

// One of the suite's own, with nobody but the tests to ask it.
describe('the article service', () => {
  let log: vscode.LogOutputChannel;
  let service: ArticleService;
  let begun: string[];
  let published: string[];
  const start = (): void => {
    service = new ArticleService(log);
    service.onDidBegin((document) => begun.push(document.uri.toString()));
    service.onDidChangeArticle(({ article: { text } }) => published.push(text));
  };

  before(() => (log = vscode.window.createOutputChannel('Suite', { log: true })));
  after(() => log.dispose());
  beforeEach(async () => {
    await closeAll();
    begun = [];
    published = [];
  });
  afterEach(async () => {
    service.dispose();
    await closeAll();
  });

  it('reads nothing until an article is shown', async () => {
    // A file, for VS Code itself soon shows a document that is not saved.
    const document = await vscode.workspace.openTextDocument(fileUri('harbour-fire.txt'));
    start();
    await append(await showText(article, 'markdown'), 'More.');
    assert.deepEqual({ begun, latest: service.latest(document) }, { begun: [], latest: undefined });
    await vscode.window.showTextDocument(document);
    await until('the article is read', () => published.length > 0);
    assert.deepEqual(begun, [document.uri.toString()]);
    assert.deepEqual(published, [document.getText()]);
  });

  it('reads by itself what is shown already', async () => {
    const { document } = await showText(article);
    start();
    const found = await until('the article is read', () => service.current(document));
    assert.equal(found.text, article);
    assert.equal(service.latest(document), found);
  });

  it('reads a version once, whoever asks', async () => {
    const { document } = await showText(article);
    start();
    const [found, shared] = await Promise.all([service.get(document), service.get(document)]);
    assert.ok(found);
    assert.equal(shared, found);
    assert.equal(await service.get(document), found);
    assert.equal(service.latest(document), found);
    assert.equal(begun.length, 1);
  });

  it('reads again by itself when the text has changed', async () => {
    const editor = await showText(article);
    const { document } = editor;
    start();
    await service.get(document);
    await append(editor, 'Okoro laughed. ');
    await append(editor, 'Reyes did not.');
    assert.equal(service.latest(document)?.text, article);
    assert.equal(service.current(document), undefined);
    const text = `${article}Okoro laughed. Reyes did not.`;
    await until('the article is read again', () => service.current(document));
    assert.equal(published.at(-1), text);
    assert.equal(service.latest(document)?.text, text);
  });

  it('gives the same after an edit as from the beginning', async () => {
    const editor = await showText(article);
    const { document } = editor;
    start();
    await service.get(document);
    await append(editor, '\n\n"We will see," Reyes said.');
    const edited = await service.get(document);
    assert.ok(edited && edited.quotes.length === 3);
    const anew = await service.reread(document);
    assert.notEqual(anew, edited);
    assert.deepEqual(anew, edited);
  });

  it('gives nothing for a text that changes meanwhile, and publishes the new one only', async () => {
    const editor = await showText(long);
    const { document } = editor;
    start();
    const old = service.get(document);
    await append(editor, '\nOkoro left.');
    const found = await service.get(document);
    assert.ok((await old) === undefined, 'the old text is given');
    assert.ok(found?.text === document.getText(), 'the new text is not given');
    assert.deepEqual(
      published.map(({ length }) => length),
      [found.text.length],
    );
  });

  it('stops when told to, and reads again when asked again', async () => {
    const { document } = await showText(long);
    start();
    const stopped = service.get(document);
    service.stop(document);
    assert.ok((await stopped) === undefined, 'it did not stop');
    assert.equal(published.length, 0);
    assert.ok((await service.get(document))?.text === long, 'it is not read again');
  });

  it('gives nothing for what is no article, or is closed', async () => {
    const { document: other } = await showText(article, 'markdown');
    const { document } = await showText(article);
    start();
    assert.equal(await service.get(other), undefined);
    assert.ok(await service.get(document));
    await closeAll();
    await until('the document is closed', () => document.isClosed);
    assert.equal(await service.get(document), undefined);
    assert.equal(service.latest(document), undefined);
    assert.ok(!begun.includes(other.uri.toString()));
  });

  it('leaves the extension host time for others', async () => {
    const { document } = await showText(long);
    start();
    let turns = 0;
    const ticking = setInterval(() => turns++, 1);
    try {
      assert.ok(await service.get(document));
    } finally {
      clearInterval(ticking);
    }
    assert.ok(turns > 10, `others had ${turns} turns`);
  });
});
