import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import * as vscode from 'vscode';
import { commands } from '../../../src/host/ids';
import { linkedCommands } from '../../../src/host/links';
import { closeAll, fileUri, until } from './editors';

describe('Byline in VS Code', () => {
  after(closeAll);

  it('is the one that is to be tested: that of the project, or the packed one', () => {
    const found = vscode.extensions.all.filter(({ id }) => id === 'byline.byline');
    const folders = found.map(({ extensionPath }) => realpathSync.native(extensionPath));
    assert.deepEqual(folders, [realpathSync.native(process.env['BYLINE_TEST_EXTENSION'] ?? '')]);
  });

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
