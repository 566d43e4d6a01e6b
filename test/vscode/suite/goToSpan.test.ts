import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { goToSpanCommand } from '../../../src/host/ids';
import { article, closeAll, fileUri, offsetOf, run, selected, showText, until } from './editors';

describe('the command behind links', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => (editor = await showText(article)));
  afterEach(closeAll);

  it('selects the words and brings their editor to the front', async () => {
    const { document } = editor;
    await showText('Another text.');
    const start = offsetOf(document, 'Daniel Reyes');
    await run(goToSpanCommand, document.uri.toString(), start, start + 'Daniel Reyes'.length);
    const front = vscode.window.activeTextEditor;
    assert.equal(front?.document, document);
    assert.deepEqual(selected(front), { text: 'Daniel Reyes', offset: start });
  });

  it('uses the editor that shows the document already, beside the one in front', async () => {
    const { document } = editor;
    await vscode.window.showTextDocument(fileUri('grid-merger.txt'), { viewColumn: vscode.ViewColumn.Two });
    await run(goToSpanCommand, document.uri.toString(), 0, 7);
    assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 2);
  });

  const comparisons: readonly [name: string, open: (result: vscode.Uri, other: vscode.Uri) => Promise<void>][] = [
    ['comparison', (result, other) => run('vscode.diff', other, result, 'Two articles')],
    ['merge', (output, uri) => run('_open.mergeEditor', { base: uri, input1: { uri }, input2: { uri }, output })],
  ];
  for (const [name, open] of comparisons) {
    it(`stays in a ${name} that shows the document`, async () => {
      const { document } = await showText(article);
      await closeAll();
      await open(document.uri, fileUri('grid-merger.txt'));
      const shown = await until(name, () =>
        vscode.window.visibleTextEditors.find(({ document: { uri } }) => uri.toString() === document.uri.toString()),
      );
      await run(goToSpanCommand, document.uri.toString(), 0, 7);
      assert.deepEqual(selected(shown), { text: article.slice(0, 7), offset: 0 });
      assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
    });
  }

  it('stops at the end of the text', async () => {
    await run(goToSpanCommand, editor.document.uri.toString(), -5, article.length + 5);
    assert.deepEqual(selected(editor), { text: article, offset: 0 });
  });

  // VS Code keeps documents for a while after they are closed: this one is never shown.
  const closed = fileUri('never-shown.txt');
  before(() => vscode.workspace.fs.writeFile(closed, new TextEncoder().encode(article)));
  after(() => vscode.workspace.fs.delete(closed));
  const here = (): string => editor.document.uri.toString();
  const refused: readonly [name: string, args: () => readonly unknown[]][] = [
    ['nothing', () => []],
    ['no address', () => [undefined, 0, 7]],
    ['an address that is none', () => ['here', 0, 7]],
    ['an address as an object', () => [editor.document.uri, 0, 7]],
    ['a document that is not open', () => [closed.toString(), 0, 7]],
    ['a document that does not exist', () => ['file:///nowhere/at/all.txt', 0, 7]],
    ['no span', () => [here()]],
    ['numbers as text', () => [here(), '0', '7']],
    ['half a place', () => [here(), 0.5, 7]],
    ['no number', () => [here(), Number.NaN, 7]],
    ['a list', () => [[here(), 0, 7]]],
  ];
  for (const [name, args] of refused) {
    it(`refuses ${name}`, async () => {
      await run(goToSpanCommand, ...args());
      assert.deepEqual(selected(editor), { text: '', offset: 0 });
      assert.equal(vscode.window.activeTextEditor, editor);
      assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
    });
  }
});
