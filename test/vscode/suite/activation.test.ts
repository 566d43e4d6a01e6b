import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Byline in VS Code', () => {
  it('is active once an article is open', async () => {
    const extension = vscode.extensions.getExtension('byline.byline');
    assert.ok(extension, 'the extension is not there');
    const [article] = await vscode.workspace.findFiles('*.txt');
    assert.ok(article, 'the folder holds no article');
    const document = await vscode.workspace.openTextDocument(article);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'plaintext');
    while (!extension.isActive) await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
