import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, article, fileUri, offsetOf, showFile, showText } from './editors';

/** An article with a section and a quote that runs over paragraphs. */
const long = `${article}
What comes next

The bridge has to be paid for before it can be opened again.

Reyes told reporters: "We asked for help in the winter. Nobody came.

"We asked again in spring."
`;

/** Asks VS Code for what a provider gives at the second letter of `words` in `context`. */
async function ask<T>(command: string, document: vscode.TextDocument, context: string, words = context): Promise<T> {
  const position = document.positionAt(offsetOf(document, context, words) + 1);
  return vscode.commands.executeCommand<T>(command, document.uri, position);
}

describe('language features', () => {
  let document: vscode.TextDocument;
  let other: vscode.TextDocument;
  before(async () => {
    ({ document: other } = await showText(article, 'md'));
    ({ document } = await showText(long));
  });
  after(closeAll);
  const words = (ranges: readonly vscode.Range[]): string[] => ranges.map((range) => document.getText(range));

  describe('Go to Definition', () => {
    const definitions = (context: string, at = context): Promise<vscode.LocationLink[]> =>
      ask('vscode.executeDefinitionProvider', document, context, at);

    for (const [name, context, at] of [
      ['a surname', 'Okoro said. "The', 'Okoro'],
      ['a pronoun', 'She thanked', 'She'],
      ['a pronoun in a quote', 'We have waited', 'We'],
      ['the full name itself', 'Maria Okoro said', 'Maria'],
    ] as const) {
      it(`leads from ${name} to the first mention in full`, async () => {
        const [found, ...more] = await definitions(context, at);
        assert.ok(found?.targetSelectionRange && found.originSelectionRange);
        assert.deepEqual(more, []);
        assert.equal(found.targetUri.toString(), document.uri.toString());
        assert.equal(document.offsetAt(found.targetSelectionRange.start), offsetOf(document, 'Maria Okoro said'));
        assert.deepEqual(words([found.targetSelectionRange, found.targetRange]), [
          'Maria Okoro',
          'Transport minister Maria Okoro said on Tuesday that the harbour bridge would reopen in May.',
        ]);
        assert.ok(at.startsWith(document.getText(found.originSelectionRange).slice(0, 2)));
      });
    }

    it('leads nowhere from other words', async () => assert.deepEqual(await definitions('weather was'), []));
  });

  it('Find All References lists the mentions', async () => {
    const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document, 'She thanked', 'She');
    assert.deepEqual(words(found.map(({ range }) => range)), [
      'Maria Okoro',
      'We',
      'Okoro',
      'She',
      'Maria Okoro',
      'Okoro',
    ]);
    assert.ok(found.every(({ uri }) => uri.toString() === document.uri.toString()));
  });

  it('mark the mentions at the cursor, what stands for a name as read', async () => {
    const { Read, Write } = vscode.DocumentHighlightKind;
    const found = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document, 'Okoro will');
    assert.deepEqual(
      found.map(({ range, kind }) => [document.getText(range), kind]),
      [
        ['Maria Okoro', Write],
        ['We', Read],
        ['Okoro', Write],
        ['She', Read],
        ['Maria Okoro', Write],
        ['Okoro', Write],
      ],
    );
  });

  it('leave other words to VS Code, which marks those that read alike', async () => {
    const found = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document, 'bridge would');
    assert.ok(found.length > 2 && words(found.map(({ range }) => range)).every((word) => word === 'bridge'));
  });

  describe('symbols of the document', () => {
    let all: vscode.DocumentSymbol[];
    const flat = (symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
    before(async () => {
      all = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    });

    it('are the headline over everything, the section, paragraphs and quotes', () => {
      assert.deepEqual(
        all.map(({ name }) => name),
        ['Harbour bridge to reopen in May'],
      );
      const names = flat(all).map(({ name }) => name);
      for (const name of [
        'What comes next',
        'Transport minister Maria Okoro said on Tuesday that the…',
        'Maria Okoro: "We have waited long enough," … "The bridge is…',
      ])
        assert.ok(names.includes(name), names.join('\n'));
    });

    it('span the lines that sticky scroll needs', () => {
      const several = flat(all).filter(({ range }) => !range.isSingleLine);
      assert.deepEqual(
        several.map(({ name }) => name),
        [
          'Harbour bridge to reopen in May',
          'What comes next',
          'Daniel Reyes: "We asked for help in the winter. Nobody…',
        ],
      );
    });

    it('contain what they are known by', () => {
      for (const { range, selectionRange, name } of flat(all)) assert.ok(range.contains(selectionRange), name);
    });
  });

  it('fold the article, its section, and the quote of two paragraphs', async () => {
    const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const line = (context: string): number => document.positionAt(offsetOf(document, context)).line;
    assert.deepEqual(
      found.map(({ start, end }) => [start, end]),
      [
        [0, line('"We asked again')],
        [line('What comes'), line('"We asked again')],
        [line('Reyes told reporters: '), line('"We asked again')],
      ],
    );
  });

  it('expand the selection from word to article', async () => {
    const position = document.positionAt(offsetOf(document, 'Okoro never', 'Okoro'));
    const [found] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [position],
    );
    const texts: string[] = [];
    for (let at = found; at; at = at.parent!) texts.push(document.getText(at.range));
    const steps = ['Okoro', 'Maria Okoro', '"Maria Okoro never gave up,"', long];
    assert.deepEqual(
      texts.filter((text) => steps.includes(text)),
      steps,
    );
  });

  describe('symbols of the workspace', () => {
    const find = async (query: string): Promise<string[]> => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return found
        .filter(({ location }) => location.uri.toString() === document.uri.toString())
        .map(({ name, location }) => `${name} ${document.offsetAt(location.range.start)}`);
    };

    it('are the names in open articles, by any of their forms', async () => {
      const okoro = `Maria Okoro ${offsetOf(document, 'Maria Okoro')}`;
      assert.deepEqual(await find('okoro'), [okoro]);
      assert.deepEqual(await find('mokoro'), [okoro]);
      assert.deepEqual(await find('nobody of that name'), []);
    });

    it('leave it to VS Code to say in which article', async () => {
      await showFile('elsewhere.txt', 'Mayor Walter Quillfeather said on Monday that he would leave the office.');
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'quillfeather',
      );
      assert.deepEqual(
        found.map(({ name, containerName, location }) => [name, containerName, location.uri.toString()]),
        [['Walter Quillfeather', '', fileUri('elsewhere.txt').toString()]],
      );
    });
  });

  it('give nothing in a document of another language', async () => {
    for (const command of ['vscode.executeDefinitionProvider', 'vscode.executeReferenceProvider'])
      assert.deepEqual(await ask(command, other, 'Okoro will'), [], command);
    const folded = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
      'vscode.executeFoldingRangeProvider',
      other.uri,
    );
    assert.ok(!folded?.some(({ start }) => start === 0));
  });
});
