import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import { analyze, loadNameModel } from '../../../src/engine/analyze';
import {
  fullMention,
  isNamed,
  meantBy,
  occurrenceAt,
  occurrences,
  placesOf,
  statements,
} from '../../../src/engine/lookup';
import type { Article, Entity } from '../../../src/engine/model';
import type { Span } from '../../../src/engine/span';
import { confidentPart } from '../../../src/host/confidence';
import { toRange } from '../../../src/host/convert';
import { commands, reportScheme, settings, settingsSection } from '../../../src/host/ids';
import { readSettings } from '../../../src/host/settings';
import { hints } from '../../../src/presentation/hints';
import { lenses } from '../../../src/presentation/lenses';
import { english } from '../../../src/presentation/localizer';
import { foldableSpans, outline, type OutlineNode } from '../../../src/presentation/outline';
import { closeAll, set, until } from './editors';

const folder = process.env['BYLINE_TEST_ARTICLES'] ?? '';
const inlayHints = `${settingsSection}.${settings.inlayHintsEnabled}`;

// Of the samples, and of the articles that the caller names.
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.txt$/i.test(name))) {
  describe(`every provider answers in ${basename(path)}`, () => {
    let document: vscode.TextDocument;
    let article: Article;
    before(async () => {
      document = await vscode.workspace.openTextDocument(vscode.Uri.file(join(folder, path)));
      await vscode.window.showTextDocument(document);
      const extension = vscode.extensions.getExtension('byline.byline');
      assert.ok(extension);
      const model = vscode.Uri.joinPath(extension.extensionUri, 'models/names.bin');
      const nameModel = loadNameModel(await vscode.workspace.fs.readFile(model));
      article = confidentPart(
        await analyze(document.getText(), { nameModel }),
        readSettings(document).minimumConfidence,
      );
    });
    after(closeAll);
    /** What a provider gives for the document or, with a span, at its beginning. */
    const ask = async <T>(command: string, at?: Span): Promise<readonly T[]> =>
      (await vscode.commands.executeCommand<T[] | undefined>(
        `vscode.execute${command}`,
        document.uri,
        ...(at ? [document.positionAt(at.start)] : []),
      )) ?? [];
    const words = (range: vscode.Range): string => `${document.offsetAt(range.start)} ${document.getText(range)}`;
    const wordsOf = (span: Span): string => `${span.start} ${article.text.slice(span.start, span.end)}`;

    it('with a hover on every name and what stands for one, and on every quote', async () => {
      assert.ok(occurrences(article).length > 0);
      for (const { mention } of occurrences(article)) {
        const [hover, ...others] = await ask<vscode.Hover>('HoverProvider', mention);
        assert.ok(hover?.range, wordsOf(mention));
        assert.deepEqual([words(hover.range), others.length], [wordsOf(mention), 0]);
      }
      for (const span of article.quotes.flatMap(placesOf))
        assert.equal((await ask('HoverProvider', span)).length, 1, wordsOf(span));
    });

    it('with the way from each name to its first place, and to all others', async () => {
      for (const entity of article.entities) {
        const [first] = entity.mentions;
        const here = first && occurrenceAt(article, first.start);
        assert.ok(first && here, entity.name);
        const meant = meantBy(article, here).flatMap((one) => fullMention(article, one) ?? []);
        const definitions = await ask<vscode.LocationLink>('DefinitionProvider', first);
        assert.deepEqual(
          definitions.map(({ targetSelectionRange }) => targetSelectionRange && words(targetSelectionRange)),
          meant.map(wordsOf),
        );
        const all = entity.mentions.map(wordsOf);
        const references = await ask<vscode.Location>('ReferenceProvider', first);
        assert.deepEqual(references.map(({ range }) => words(range)).toSorted(), all.toSorted());
        const highlights = await ask<vscode.DocumentHighlight>('DocumentHighlights', first);
        assert.deepEqual(
          highlights.map(({ range, kind }) => [words(range), kind === vscode.DocumentHighlightKind.Write]),
          entity.mentions.map((mention) => [wordsOf(mention), isNamed(mention)]),
        );
      }
    });

    it('with wider and wider selections up to the whole', async () => {
      for (const { mentions } of article.entities) {
        const position = document.positionAt(mentions[0]?.start ?? 0);
        const [found] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
          'vscode.executeSelectionRangeProvider',
          document.uri,
          [position],
        );
        let widest = found;
        for (; widest?.parent; widest = widest.parent) assert.ok(widest.parent.range.contains(widest.range));
        assert.ok(widest?.range.isEqual(toRange(document, { start: 0, end: article.text.length })));
      }
    });

    it('with an outline, folds and lenses', async () => {
      const count = (nodes: readonly OutlineNode[]): number =>
        nodes.reduce((sum, { children }) => sum + 1 + count(children), 0);
      const countSymbols = (symbols: readonly vscode.DocumentSymbol[]): number =>
        symbols.reduce((sum, { children }) => sum + 1 + countSymbols(children), 0);
      const nodes = outline(article, english);
      assert.ok(nodes.length > 0);
      assert.equal(countSymbols(await ask<vscode.DocumentSymbol>('DocumentSymbolProvider')), count(nodes));
      const lines = foldableSpans(nodes, article.text).map(({ start, end }) => toRange(document, { start, end }));
      const folds = lines.filter(({ isSingleLine }) => !isSingleLine).map(({ start, end }) => [start.line, end.line]);
      const found = await ask<vscode.FoldingRange>('FoldingRangeProvider');
      assert.deepEqual(
        found.map(({ start, end }) => [start, end]),
        folds,
      );
      const shown = await ask<vscode.CodeLens>('CodeLensProvider');
      assert.deepEqual(
        shown.map(({ command }) => command?.title),
        lenses(article, english).map(({ title }) => title),
      );
    });

    it('with hints where they are asked for', async () => {
      await set(inlayHints, true);
      try {
        const all = toRange(document, { start: 0, end: article.text.length });
        const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          all,
        );
        assert.deepEqual(
          found.map(({ position }) => document.offsetAt(position)),
          hints(article, 0.5).map(({ offset }) => offset),
        );
      } finally {
        await set(inlayHints, undefined);
      }
    });

    it('with its names among the symbols of the workspace', async () => {
      const isNumber = ({ type }: Entity): boolean => ['date', 'money', 'percent', 'quantity'].includes(type);
      for (const entity of article.entities.filter((one) => !isNumber(one) && fullMention(article, one))) {
        const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          entity.name,
        );
        const here = found.filter(({ location }) => location.uri.toString() === document.uri.toString());
        const place = wordsOf(fullMention(article, entity)!);
        assert.ok(
          here.some(({ location }) => words(location.range) === place),
          entity.name,
        );
      }
    });

    it('with links from the quote sheet and the summary', async () => {
      const reports = [
        ...(statements(article).length > 0 ? [[commands.showQuoteSheet, '.quotes.md'] as const] : []),
        ...(article.summary.length > 0 ? [[commands.showSummary, '.summary.md'] as const] : []),
      ];
      for (const [command, ending] of reports) {
        await vscode.window.showTextDocument(document);
        await vscode.commands.executeCommand(command);
        const report = await until(`the report ${ending}`, () =>
          vscode.workspace.textDocuments.find(
            ({ uri }) =>
              uri.scheme === reportScheme && uri.path.endsWith(ending) && uri.query === document.uri.toString(),
          ),
        );
        const links = await until('its links', async () => {
          const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
            'vscode.executeLinkProvider',
            report.uri,
          );
          return found.length > 0 && found;
        });
        assert.ok(links.every(({ target }) => target));
      }
    });
  });
}
