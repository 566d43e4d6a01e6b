import assert from 'node:assert/strict';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { commands, goToSpanCommand, reportScheme, settings, settingsSection } from '../../../src/host/ids';
import type { GoToSpanArguments } from '../../../src/host/links';
import {
  article,
  closeAll,
  fileUri,
  messagesOf,
  offsetOf,
  selected,
  showFile,
  showText,
  showUnsaved,
  until,
} from './editors';

/** The editor of the report that is open, once its text passes. */
async function untilReport(ending: string, passes: (text: string) => boolean): Promise<vscode.TextEditor> {
  return until(`a report ${ending}`, () =>
    vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.path.endsWith(ending) && passes(document.getText()),
    ),
  );
}

/** The links of a document: their words, and what they hand to the command that goes to a span. */
async function linksOf(document: vscode.TextDocument): Promise<[string, GoToSpanArguments][]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
  return found
    .filter(({ target }) => target?.scheme === 'command' && target.path === goToSpanCommand)
    .map(({ range, target }) => {
      const args: GoToSpanArguments = JSON.parse(decodeURIComponent(target?.query ?? ''));
      return [document.getText(range), args];
    });
}

describe('reports', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => (editor = await showText(article)));
  afterEach(closeAll);

  describe('Show Quote Sheet', () => {
    it('opens every quote by speaker beside the article', async () => {
      await vscode.commands.executeCommand(commands.showQuoteSheet);
      const { document, viewColumn } = await untilReport('.quotes.md', (text) => text !== '');
      assert.equal(viewColumn, vscode.ViewColumn.Two);
      assert.equal(vscode.window.activeTextEditor?.document, document);
      assert.equal(document.languageId, 'markdown');
      const text = document.getText();
      for (const words of [
        '# Quotes: Harbour bridge to reopen in May',
        '## Maria Okoro, Transport minister',
        '> "We have waited long enough," … "The bridge is safe."',
        `> said · direct quote · [paragraph 3](${basename(editor.document.uri.path)}#L5,1)`,
      ])
        assert.ok(text.includes(words), `${words}\n${text}`);
    });

    it('has links that lead back', async () => {
      await vscode.commands.executeCommand(commands.showQuoteSheet);
      const sheet = await untilReport('.quotes.md', (text) => text !== '');
      const link = (await linksOf(sheet.document)).find(([words]) => words.startsWith('[paragraph 3]'));
      assert.ok(link);
      await vscode.commands.executeCommand(goToSpanCommand, ...link[1]);
      assert.equal(vscode.window.activeTextEditor?.document, editor.document);
      assert.deepEqual(selected(vscode.window.activeTextEditor), {
        text: '"We have waited long enough,"',
        offset: offsetOf(editor.document, '"We have'),
      });
    });

    it('has links that VS Code follows in its preview, too, where they name a file beside the sheet', async () => {
      await vscode.commands.executeCommand(commands.showQuoteSheet);
      const { document } = await untilReport('.quotes.md', (text) => text !== '');
      const beside = document.uri.with({ path: editor.document.uri.path });
      const place = new vscode.Position(4, 0);
      await vscode.commands.executeCommand('vscode.open', beside, {
        selection: new vscode.Range(place, place),
        viewColumn: vscode.ViewColumn.One,
      });
      const front = await until(
        'the article in front',
        () => vscode.window.activeTextEditor?.document === editor.document && vscode.window.activeTextEditor,
      );
      await until('the place', () => front.selection.active.isEqual(place));
      const shown = (): vscode.Uri[] =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .flatMap(({ input }) => (input instanceof vscode.TabInputText ? input.uri : []));
      await until('no other text of that name', () => !shown().some((uri) => uri.toString() === beside.toString()));
    });

    it('tells of an article that is not open, as after VS Code was started again, and leads there', async () => {
      // A document that was open stays with VS Code for a while: this one never was.
      const uri = fileUri('never-opened.txt');
      const words = 'Harbour news\n\n"The quay is done," Maria Okoro said on Monday. She will open it in May.\n';
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(words));
      const address = vscode.Uri.from({
        scheme: reportScheme,
        path: '/never-opened.quotes.md',
        query: uri.toString(),
      });
      const sheet = await vscode.workspace.openTextDocument(address);
      assert.ok(sheet.getText().includes('The quay is done'), sheet.getText());
      const [, args] = (await linksOf(sheet)).find(([link]) => link.startsWith('[paragraph'))!;
      await vscode.commands.executeCommand(goToSpanCommand, ...args);
      const front = vscode.window.activeTextEditor;
      assert.equal(front?.document.uri.toString(), uri.toString());
      assert.equal(selected(front).text, '"The quay is done,"');
    });

    it('says that the article is no longer there, where it was deleted', async () => {
      const uri = fileUri('deleted.txt');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(article));
      await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand(commands.showQuoteSheet);
      const sheet = await untilReport('deleted.quotes.md', (text) => text !== '');
      const [, args] = (await linksOf(sheet.document))[0]!;
      const edit = new vscode.WorkspaceEdit();
      edit.deleteFile(uri);
      assert.ok(await vscode.workspace.applyEdit(edit));
      const told = await messagesOf(() => vscode.commands.executeCommand(goToSpanCommand, ...args));
      assert.deepEqual(told, ['The article is no longer there.']);
    });

    it('changes with the article', async () => {
      await vscode.commands.executeCommand(commands.showQuoteSheet);
      const sheet = await untilReport('.quotes.md', (text) => text !== '');
      await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
      const end = editor.document.positionAt(editor.document.getText().length);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(editor.document.uri, end, '\n"We are late," Maria Okoro said.\n');
      assert.ok(await vscode.workspace.applyEdit(edit));
      await untilReport('.quotes.md', (text) => text.includes('We are late'));
      await until('new links', async () => (await linksOf(sheet.document)).some(([words]) => words.includes('#L11,')));
    });

    it('stays in its column, wherever it is asked for', async () => {
      for (let times = 0; times < 2; times++) {
        await vscode.commands.executeCommand(commands.showQuoteSheet);
        const { viewColumn } = await untilReport('.quotes.md', (text) => text !== '');
        assert.equal(viewColumn, vscode.ViewColumn.Two);
      }
      // With the sheet in front.
      await vscode.commands.executeCommand(commands.showSummary);
      const { viewColumn } = await untilReport('.summary.md', (text) => text !== '');
      assert.equal(viewColumn, vscode.ViewColumn.Two);
      assert.equal(vscode.window.tabGroups.all.length, 2);
    });

    it('tells where there are no quotes', async () => {
      await showText('Nothing happened on Monday. Nobody spoke to anybody.');
      await vscode.commands.executeCommand(commands.showQuoteSheet);
      assert.equal(vscode.window.visibleTextEditors.length, 1);
    });

    it('has places without addresses in an article that is not saved', async () => {
      await showUnsaved();
      await vscode.commands.executeCommand(commands.showQuoteSheet);
      const { document } = await untilReport('.quotes.md', (text) => text !== '');
      assert.match(document.getText(), / · paragraph 3$/m);
    });

    it('has addresses that Markdown reads to their end', async () => {
      await showFile('Day #3 (late).txt', article);
      await vscode.commands.executeCommand(commands.showQuoteSheet);
      const { document } = await untilReport('Day #3 (late).quotes.md', (text) => text !== '');
      assert.match(document.getText(), /\[paragraph 3\]\(Day%20%233%20%28late%29\.txt#L5,1\)$/m);
      assert.ok((await linksOf(document)).length > 0);
    });
  });

  describe('Show Summary', () => {
    it('opens beside the article, which keeps the keyboard, with sentences that lead to their places', async () => {
      await vscode.commands.executeCommand(commands.showSummary);
      const { document, viewColumn } = await untilReport('.summary.md', (text) => text !== '');
      assert.equal(viewColumn, vscode.ViewColumn.Two);
      assert.equal(vscode.window.activeTextEditor?.document, editor.document);
      const links = await linksOf(document);
      assert.ok(links.length >= 1);
      for (const [words, [address, start, end]] of links) {
        assert.equal(address, editor.document.uri.toString());
        assert.equal(editor.document.getText().slice(start, end), words);
      }
    });
  });

  describe('the lenses above the headline', () => {
    const name = `${settingsSection}.${settings.codeLensEnabled}`;
    const lensesOf = ({ uri }: vscode.TextDocument): Thenable<vscode.CodeLens[]> =>
      vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri);

    it('tell reading time, people, quotes and the summary', async () => {
      const found = await lensesOf(editor.document);
      assert.deepEqual(
        found.map(({ command, range }) => [command?.title, command?.command, range.start.line]),
        [
          ['1 min read', '', 0],
          ['2 people', commands.goToEntity, 0],
          ['2 quotes', commands.showQuotesBySpeaker, 0],
          ['summary', commands.showSummary, 0],
        ],
      );
    });

    it('are gone where the reader does not want them, and in what is no article', async () => {
      const { document: other } = await showText('flask==3.0.2\nnumpy==1.26.4\n');
      assert.deepEqual(await lensesOf(other), []);
      const configuration = vscode.workspace.getConfiguration();
      await configuration.update(name, false, vscode.ConfigurationTarget.Workspace);
      try {
        assert.deepEqual(await lensesOf(editor.document), []);
      } finally {
        await configuration.update(name, undefined, vscode.ConfigurationTarget.Workspace);
      }
    });
  });
});
