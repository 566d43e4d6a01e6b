import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { register as registerDecorations } from '../../../src/features/decorations';
import { commands } from '../../../src/host/ids';
import { topicTree } from '../../../src/presentation/topicTree';
import { article, closeAll, hoverAt, hoverText, linkArguments, run, selected, showFile, until } from './editors';
import { FaultyFiles, type Fault } from './faultyFiles';
import { ownServices, recordDecorations } from './ownServices';

/** Files that are on no disk, under a scheme of their own, for as long as `use` takes. */
async function withFiles(
  scheme: string,
  fault: Fault,
  texts: Readonly<Record<string, string>>,
  use: (uri: (name: string) => vscode.Uri, files: FaultyFiles) => Promise<void>,
): Promise<void> {
  const files = new FaultyFiles(fault);
  const uri = (name: string): vscode.Uri => vscode.Uri.from({ scheme, path: `/${name}` });
  for (const [name, text] of Object.entries(texts))
    files.writeFile(uri(name), new TextEncoder().encode(text), { create: true, overwrite: true });
  files.begins();
  const registered = vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true });
  try {
    await use(uri, files);
  } finally {
    await closeAll();
    registered.dispose();
  }
}

/** Exports the article in front as Markdown to the place; what the reader is told of failures. */
async function exportTo(target: vscode.Uri): Promise<string[]> {
  const { showQuickPick, showSaveDialog, showInformationMessage, showErrorMessage } = vscode.window;
  const errors: string[] = [];
  Object.assign(vscode.window, {
    showQuickPick: async (items: readonly vscode.QuickPickItem[]) => items.find(({ label }) => label === 'Markdown'),
    showSaveDialog: async ({ defaultUri }: vscode.SaveDialogOptions) => {
      assert.equal(defaultUri?.toString(), target.toString());
      return target;
    },
    showInformationMessage: async () => undefined,
    showErrorMessage: async (message: string) => void errors.push(message),
  });
  try {
    await vscode.commands.executeCommand(commands.exportAnalysis);
  } finally {
    Object.assign(vscode.window, { showQuickPick, showSaveDialog, showInformationMessage, showErrorMessage });
  }
  return errors;
}

describe('an article that is on no disk', () => {
  it('has marks, topics, hovers, a way to its names, and a quote sheet', async () => {
    await withFiles('byline-memory', 'none', { 'bridge.txt': article }, async (uri) => {
      const own = await ownServices();
      const recorded = recordDecorations(() => registerDecorations(own));
      try {
        const editor = await vscode.window.showTextDocument(uri('bridge.txt'));
        const { document } = editor;
        await until('marks', () => recorded.decorations().some(({ texts }) => texts.includes('Daniel Reyes')));
        const read = await own.articles.get(document);
        assert.ok(read);
        assert.ok(topicTree(read, 0.5, vscode.l10n).some(({ children }) => children.length > 0));
        assert.match(await hoverText(document, 'Okoro will', 'Okoro'), /\*\*Maria Okoro\*\*/);
        const links = linkArguments(await hoverText(document, 'Okoro will', 'Okoro'));
        assert.ok(links.length > 0 && links.every(([address]) => address === document.uri.toString()));
        await vscode.commands.executeCommand(commands.nextQuote);
        assert.equal(selected(editor).text, '"We have waited long enough,"');
        await vscode.commands.executeCommand(commands.showQuoteSheet);
        const sheet = vscode.window.activeTextEditor?.document.getText() ?? '';
        assert.match(sheet, /^## Maria Okoro, Transport minister$/m);
        assert.ok(sheet.includes('(bridge.txt#L5,1)'), sheet);
      } finally {
        recorded.dispose();
        own.dispose();
      }
    });
  });

  it('is exported beside itself, or the reader is told that nothing can be written there', async () => {
    await withFiles('byline-writable', 'none', { 'bridge.txt': article }, async (uri, files) => {
      await vscode.window.showTextDocument(uri('bridge.txt'));
      assert.deepEqual(await exportTo(uri('bridge.byline.md')), []);
      assert.match(files.texts().get('/bridge.byline.md') ?? '', /^# Harbour bridge to reopen in May\n/);
    });
    await withFiles('byline-readonly', 'read-only', { 'bridge.txt': article }, async (uri, files) => {
      await vscode.window.showTextDocument(uri('bridge.txt'));
      assert.deepEqual(await exportTo(uri('bridge.byline.md')), [
        'The analysis could not be exported: the place cannot be written to.',
      ]);
      assert.deepEqual([...files.texts().keys()], ['/bridge.txt']);
    });
  });

  it('is read although it does not look like one, as long as the reader wants it', async () => {
    const list = `${'alpha==1.0\nbeta==2.1\n'.repeat(20)}Maria Okoro visited Velm on Monday.\n`;
    await withFiles('byline-list', 'none', { 'list.txt': list }, async (uri) => {
      const isRead = async (): Promise<boolean> => {
        const { document } = await vscode.window.showTextDocument(uri('list.txt'));
        return (await hoverAt(document, 'Maria Okoro')) !== undefined;
      };
      assert.equal(await isRead(), false);
      await vscode.commands.executeCommand(commands.readAnyway);
      await until('it is read', isRead);
      await closeAll();
      assert.equal(await isRead(), true);
      await vscode.commands.executeCommand(commands.doNotRead);
      await until('it is left alone', async () => !(await isRead()));
    });
  });

  it('is read without a file system, too, as VS Code shows what was saved, and is not found twice by its names', async () => {
    const scheme = 'byline-saved';
    // A name that no other test has.
    const text = article.replaceAll('Okoro', 'Quillon');
    const registered = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: () => text,
    });
    try {
      const { document } = await showFile('bridge.txt', text);
      const saved = await vscode.workspace.openTextDocument(document.uri.with({ scheme }));
      await run('vscode.diff', saved.uri, document.uri, 'Saved and not');
      assert.match(await hoverText(saved, 'Quillon will', 'Quillon'), /\*\*Maria Quillon\*\*/);
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'maria quillon',
      );
      assert.deepEqual(
        found.map(({ location }) => location.uri.toString()),
        [document.uri.toString()],
      );
    } finally {
      await closeAll();
      registered.dispose();
    }
  });
});
