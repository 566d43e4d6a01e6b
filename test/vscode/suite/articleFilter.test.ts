import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ArticleFilter } from '../../../src/host/articleFilter';
import { commands } from '../../../src/host/ids';
import { article, closeAll, fileUri, german, hoverAt, Memory, showFile, showText, until } from './editors';

const packages = 'flask==3.0.2\nnumpy==1.26.4\nrequests==2.31.0\n';
/** A log whose messages name people. */
const log = article.replaceAll(/^(?=.)/gm, '2026-03-02 08:15:00 INFO ');

async function replaceAll(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  assert.ok(await editor.edit((edit) => edit.replace(all, text)), 'the edit was refused');
}

describe('what is no article', () => {
  let memory: Memory;
  let filter: ArticleFilter;
  let changed: vscode.TextDocument[];
  beforeEach(() => {
    memory = new Memory();
    filter = new ArticleFilter(memory);
    changed = [];
    filter.onDidChange((document) => changed.push(document));
  });
  afterEach(async () => {
    filter.dispose();
    await closeAll();
  });

  it('is told by its text', async () => {
    for (const [text, ending, accepted, refused] of [
      [article, 'txt', true, false],
      [log, 'txt', false, true],
      [packages, 'txt', false, true],
      ['', 'txt', true, false],
      [article, 'md', false, false],
    ] as const) {
      const { document } = await showText(text, ending);
      assert.deepEqual([filter.accepts(document), filter.refuses(document)], [accepted, refused], text.slice(0, 30));
    }
  });

  it('is told again when the text has changed', async () => {
    const editor = await showText(packages);
    const { document } = editor;
    assert.ok(filter.refuses(document));
    await replaceAll(editor, article);
    await until('it is an article', () => changed.length === 1);
    assert.ok(filter.accepts(document));
    await replaceAll(editor, log);
    await until('it is none any more', () => changed.length === 2);
    assert.ok(filter.refuses(document));
  });

  it('is told again when it is none for another reason', async () => {
    const editor = await showText(packages);
    const { document } = editor;
    assert.ok(filter.refuses(document) && !filter.isOtherLanguage(document));
    await replaceAll(editor, german);
    await until('it is in another language', () => changed.length === 1);
    assert.ok(filter.isOtherLanguage(document));
    await replaceAll(editor, log);
    await until('it is no prose', () => changed.length === 2);
    assert.ok(filter.refuses(document) && !filter.isOtherLanguage(document));
  });

  it('is what the reader says, for the file', async () => {
    const { document } = await showFile('said.txt', log);
    assert.ok(filter.refuses(document));
    await filter.decide(document, true);
    assert.ok(filter.accepts(document));
    assert.deepEqual(changed, [document]);
    const { document: other } = await showText(log);
    assert.ok(filter.refuses(other));
    const later = new ArticleFilter(memory);
    assert.ok(later.accepts(document));
    later.dispose();
    await filter.decide(document, false);
    assert.ok(filter.refuses(document));
  });

  it('is what the reader says of the file when it is renamed', async () => {
    const { document } = await showFile('before.txt', log);
    await filter.decide(document, true);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(fileUri('before.txt'), fileUri('after.txt'), { overwrite: true });
    assert.ok(await vscode.workspace.applyEdit(edit));
    const renamed = await vscode.workspace.openTextDocument(fileUri('after.txt'));
    await until('the file is known by its new name', () => filter.accepts(renamed));
  });

  for (const [text, read] of [
    [log, true],
    [article, false],
  ] as const)
    it(`is told of what is open when the file is renamed of which the reader said ${read}`, async () => {
      const { document } = await showFile('told.txt', text);
      await filter.decide(document, read);
      // As the extension itself asks, of every document as soon as it is open.
      const first = new Map<vscode.TextDocument, boolean>();
      const opened = vscode.workspace.onDidOpenTextDocument((open) => first.set(open, filter.accepts(open)));
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(fileUri('told.txt'), fileUri(`${read}.txt`), { overwrite: true });
      assert.ok(await vscode.workspace.applyEdit(edit));
      const renamed = await vscode.workspace.openTextDocument(fileUri(`${read}.txt`));
      opened.dispose();
      assert.equal(first.get(renamed), !read);
      await until('it is told', () => changed.includes(renamed));
      assert.equal(filter.accepts(renamed), read);
    });

  it('is what the reader says of the file when its folder is renamed', async () => {
    const { document } = await showFile('old/said.txt', log);
    await filter.decide(document, true);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(fileUri('old'), fileUri('new'), { overwrite: true });
    assert.ok(await vscode.workspace.applyEdit(edit));
    const renamed = await vscode.workspace.openTextDocument(fileUri('new/said.txt'));
    await until('the file is known by its new name', () => filter.accepts(renamed));
  });

  it('is what the reader said of a text before it was saved', async () => {
    const uri = fileUri('saved.txt').with({ scheme: 'untitled' });
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await replaceAll(editor, packages);
    await filter.decide(document, true);
    assert.ok(await document.save(), 'it was not saved');
    const saved = await until('the file is open', () =>
      vscode.workspace.textDocuments.find((open) => open.uri.toString() === fileUri('saved.txt').toString()),
    );
    await until('the file is read too', () => filter.accepts(saved));
  });

  it('is kept for a document that is not saved only as long as it is open', async () => {
    const document = await vscode.workspace.openTextDocument({ content: packages, language: 'plaintext' });
    assert.ok(filter.refuses(document));
    await filter.decide(document, true);
    assert.ok(filter.accepts(document));
    assert.deepEqual(memory.keys(), []);
  });

  it('is what the reader said of the file in another window, once this one is in front again', async () => {
    const { onDidChangeWindowState } = vscode.window;
    const states = new vscode.EventEmitter<vscode.WindowState>();
    Object.assign(vscode.window, { onDidChangeWindowState: states.event });
    const here = new ArticleFilter(memory);
    Object.assign(vscode.window, { onDidChangeWindowState });
    const told: vscode.TextDocument[] = [];
    here.onDidChange((document) => told.push(document));
    try {
      const { document } = await showText(article);
      assert.ok(here.accepts(document));
      // The other window has a filter of its own, with the same memory.
      await filter.decide(document, false);
      assert.deepEqual(told, []);
      for (const focused of [false, true, true]) states.fire({ focused, active: focused });
      assert.deepEqual(told, [document]);
      assert.ok(here.refuses(document));
    } finally {
      here.dispose();
      states.dispose();
    }
  });

  it('remembers the last files only, and none whose text says the same', async () => {
    const { document } = await showFile('kept.txt', log);
    const many = Array.from({ length: 1000 }, (_, index) => [`file:///${index}.txt`, true]);
    await memory.update('decisions', Object.fromEntries(many));
    await filter.decide(document, true);
    const kept = (): string[] => Object.keys(memory.get<Record<string, boolean>>('decisions'));
    assert.deepEqual([kept().length, kept()[0]], [1000, 'file:///1.txt']);
    await filter.decide(document, false);
    assert.equal(kept().length, 999);
  });

  describe('in VS Code', () => {
    it('is left alone until the reader asks, and again when the reader takes it back', async () => {
      const { document } = await showText(log);
      const told = async (): Promise<boolean> => (await hoverAt(document, 'Maria Okoro said', 'Maria')) !== undefined;
      assert.ok(!(await told()));
      await until('it may be read', async () => {
        await vscode.commands.executeCommand(commands.readAnyway);
        return told();
      });
      await vscode.commands.executeCommand(commands.doNotRead);
      assert.ok(!(await told()));
    });

    it('is an article at once when it becomes one', async () => {
      const editor = await showText(packages);
      await replaceAll(editor, article);
      assert.ok(await hoverAt(editor.document, 'Maria Okoro said', 'Maria'));
    });
  });
});
