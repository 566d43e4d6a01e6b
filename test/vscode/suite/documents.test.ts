import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../../src/host/ids';
import {
  article,
  closeAll,
  fileUri,
  hoverAt,
  hoverText,
  offsetOf,
  putCursor,
  selected,
  showFile,
  showText,
  showUnsaved,
  until,
} from './editors';

/** Asserts that Byline knows the surname in the last paragraph, at its very place. */
async function assertRead(document: vscode.TextDocument): Promise<void> {
  const hover = await hoverAt(document, 'Okoro will', 'Okoro');
  assert.ok(hover, 'there is no hover');
  assert.deepEqual([hover.words, hover.start], ['Okoro', offsetOf(document, 'Okoro will')]);
  assert.match(await hoverText(document, 'Okoro will', 'Okoro'), /^\*\*Maria Okoro\*\*/);
}

/** Changes text as typing does. */
async function insert(editor: vscode.TextEditor, before: string, text: string): Promise<void> {
  const position = editor.document.positionAt(offsetOf(editor.document, before));
  assert.ok(await editor.edit((edit) => edit.insert(position, text)), 'the edit was refused');
}

describe('documents', () => {
  afterEach(closeAll);

  describe('are read', () => {
    it('from a file', async () => assertRead((await showFile('article.txt', article)).document));

    it('from a file with its ending in capitals', async () =>
      assertRead((await showFile('ARTICLE.TXT', article)).document));

    it('before they are saved', async () => {
      const { document } = await showUnsaved();
      assert.ok(document.isUntitled);
      await assertRead(document);
    });

    it('with Windows line ends', async () => {
      const editor = await showFile('windows.txt', article.replaceAll('\n', '\r\n'));
      assert.equal(editor.document.eol, vscode.EndOfLine.CRLF);
      await assertRead(editor.document);
      putCursor(editor, 'weather');
      await vscode.commands.executeCommand(commands.previousQuote);
      assert.equal(selected(editor).text, '"Maria Okoro never gave up,"');
    });

    it('when their line ends change', async () => {
      const editor = await showText(article);
      await assertRead(editor.document);
      await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
      assert.ok(editor.document.getText().includes('\r\n'));
      await assertRead(editor.document);
    });

    it('with a byte-order mark, and characters of two code units', async () => {
      const { document } = await showFile('marked.txt', `\uFEFF🌉🌉 ${article}`);
      await assertRead(document);
    });
  });

  describe('are left alone', () => {
    const others: readonly [name: string, show: () => Promise<vscode.TextEditor>][] = [
      ['in a file of another ending', () => showFile('article.md', article)],
      ['in a plain text file without an ending', () => showFile('ARTICLE', article)],
    ];
    for (const [name, show] of others) {
      it(name, async () => {
        const editor = await show();
        assert.equal(await hoverAt(editor.document, 'Okoro will', 'Okoro'), undefined);
        await vscode.commands.executeCommand(commands.nextMention);
        assert.ok(editor.selection.isEmpty);
      });
    }
  });

  describe('are read again', () => {
    it('after each edit, at once', async () => {
      const editor = await showText(article);
      const { document } = editor;
      await assertRead(document);
      for (const [before, text] of [
        ['Harbour bridge to', 'Breaking news: '],
        ['The weather', 'A paragraph more.\n\n'],
        ['Okoro will', '🙂 '],
      ] as const) {
        await insert(editor, before, text);
        await assertRead(document);
      }
    });

    it('when a name is written anew', async () => {
      const editor = await showText(article);
      const { document } = editor;
      assert.equal(await hoverAt(document, 'weather was'), undefined);
      await insert(editor, 'weather was fine', 'winter pleased Daniel Reyes, whose ');
      assert.match(await hoverText(document, 'pleased Daniel', 'Daniel'), /^\*\*Daniel Reyes\*\*/);
      assert.match(await hoverText(document, 'pleased Daniel', 'Daniel'), /3 mentions/);
    });

    it('after an edit is undone', async () => {
      const editor = await showText(article);
      await insert(editor, 'Harbour bridge to', 'Breaking news: ');
      await assertRead(editor.document);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), article);
      await assertRead(editor.document);
    });

    it('when the file is written by somebody else', async () => {
      const editor = await showFile('shared.txt', article);
      await assertRead(editor.document);
      await showFile('shared.txt', `First published on Monday.\n\n${article}`);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      assert.ok(editor.document.getText().startsWith('First published'));
      await assertRead(editor.document);
    });

    it('when the file is written while it is read', async () => {
      const editor = await showFile('long.txt', `${article}\n`.repeat(50));
      const reading = hoverAt(editor.document, 'Okoro will', 'Okoro');
      await vscode.workspace.fs.writeFile(editor.document.uri, new TextEncoder().encode(`News.\n\n${article}`));
      await until('the new text is there', () => editor.document.getText().startsWith('News.'));
      await reading;
      await assertRead(editor.document);
    });

    it('when the file is deleted while it is read: what is shown stays an article', async () => {
      const { document } = await showFile('deleted.txt', article);
      const reading = hoverAt(document, 'Okoro will', 'Okoro');
      await vscode.workspace.fs.delete(document.uri);
      await reading;
      await assertRead(document);
    });
  });

  it('hold nothing when they are empty, until something is written', async () => {
    const editor = await showFile('empty.txt', '');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      new vscode.Position(0, 0),
    );
    assert.deepEqual(hovers, []);
    const unasked = [commands.nextMention, commands.previousMention, commands.nextQuote, commands.previousQuote];
    for (const command of unasked) await vscode.commands.executeCommand(command);
    assert.ok(editor.selection.isEmpty);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), article));
    await assertRead(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.save');
  });

  it('are no articles any more in another language, and are again in plain text', async () => {
    const editor = await showText(article);
    await assertRead(editor.document);
    await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
    assert.equal(await hoverAt(editor.document, 'Okoro will', 'Okoro'), undefined);
    putCursor(editor, 'weather');
    await vscode.commands.executeCommand(commands.nextMention);
    assert.equal(selected(editor).text, '');
    await vscode.languages.setTextDocumentLanguage(editor.document, 'plaintext');
    await assertRead(editor.document);
    await vscode.commands.executeCommand(commands.nextMention);
    assert.equal(selected(editor).text, 'Okoro');
  });

  it('are read again after they were closed', async () => {
    const { document } = await showFile('again.txt', article);
    await assertRead(document);
    await closeAll();
    await assertRead((await showFile('again.txt', `News. ${article}`)).document);
  });

  it('are one article in two editors', async () => {
    const left = await showText(article);
    const { document } = left;
    putCursor(left, 'weather');
    const before = left.selection;
    const right = await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
    assert.notEqual(right, left);
    putCursor(right, 'engineers');
    await vscode.commands.executeCommand(commands.previousMention);
    assert.equal(selected(right).text, 'Daniel Reyes');
    assert.ok(left.selection.isEqual(before), 'the other editor moved');
    await insert(right, 'Harbour bridge to', 'Breaking news: ');
    await assertRead(document);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInGroup');
    assert.ok(!document.isClosed);
    await assertRead(document);
  });

  it('of the samples are articles', async () => {
    for (const name of ['grid-merger.txt', 'harbour-fire.txt', 'river-accord.txt']) {
      const editor = await vscode.window.showTextDocument(fileUri(name));
      await vscode.commands.executeCommand(commands.nextQuote);
      assert.match(selected(editor).text, /^["“].+["”]$/su, name);
    }
  });
});
