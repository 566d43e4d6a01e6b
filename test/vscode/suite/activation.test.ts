import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../../src/host/ids';
import { linkedCommands } from '../../../src/host/links';
import { closeAll, fileUri, until } from './editors';

describe('Byline in VS Code', () => {
  after(closeAll);

  it('is active once an article is open', async () => {
    const extension = vscode.extensions.getExtension('byline.byline');
    assert.ok(extension, 'the extension is not there');
    const editor = await vscode.window.showTextDocument(fileUri('harbour-fire.txt'));
    assert.equal(editor.document.languageId, 'plaintext');
    await until('activation', () => extension.isActive);
  });

  it('has registered every command, and no other', async () => {
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      // VS Code itself adds some for each view, such as "byline.topics.focus".
      registered.filter((id) => /^byline\.\w+$/.test(id)).toSorted(),
      [...new Set([...Object.values(commands), ...linkedCommands])].toSorted(),
    );
  });
});
