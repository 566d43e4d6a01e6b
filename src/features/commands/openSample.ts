import * as vscode from 'vscode';
import { commands } from '../../host/ids';
import type { Command } from './command';

/** Opens an article of the project as a text that is not saved, for a reader who has none at hand; once, however often it is asked for. */
export const openSample: Command = {
  id: commands.openSample,
  async execute({ extensionUri }) {
    const { fs, textDocuments, openTextDocument } = vscode.workspace;
    const uri = vscode.Uri.joinPath(extensionUri, 'samples', 'river-accord.txt');
    const content = new TextDecoder().decode(await fs.readFile(uri));
    const open = textDocuments.find((document) => document.isUntitled && document.getText() === content);
    await vscode.window.showTextDocument(open ?? (await openTextDocument({ content, language: 'plaintext' })));
  },
};
