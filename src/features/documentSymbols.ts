import * as vscode from 'vscode';
import { toRange } from '../host/convert';
import { settings } from '../host/ids';
import { articleSelector } from '../host/selector';
import type { Services } from '../host/services';
import { onDidChangeSettings } from '../host/settings';
import { outline, type OutlineNode } from '../presentation/outline';

/** The icons in Outline and breadcrumbs, whose settings let the reader hide each kind. */
const kinds: Record<OutlineNode['kind'], vscode.SymbolKind> = {
  headline: vscode.SymbolKind.File,
  section: vscode.SymbolKind.Module,
  paragraph: vscode.SymbolKind.String,
  quote: vscode.SymbolKind.Event,
};

/** Outline, breadcrumbs, sticky scroll and Go to Symbol: headline, sections, paragraphs and quotes. */
export function register({ articles, filter }: Services): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const article = await articles.get(document);
      if (!article || token.isCancellationRequested) return undefined;
      return outline(article, vscode.l10n).map((node) => toSymbol(document, node));
    },
  };
  const registerProvider = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(articleSelector, provider, { label: 'Byline' });
  let registration = registerProvider();
  // VS Code asks anew of a text that has not changed only when there is another provider.
  const registerAnew = (): void => {
    registration.dispose();
    registration = registerProvider();
  };
  return vscode.Disposable.from(
    filter.onDidChange(registerAnew),
    articles.onDidResume(registerAnew),
    // Who speaks may be left out now; no other setting changes what is told here.
    onDidChangeSettings(registerAnew, settings.minimumConfidence),
    { dispose: () => registration.dispose() },
  );
}

function toSymbol(document: vscode.TextDocument, node: OutlineNode): vscode.DocumentSymbol {
  const { kind, label, span, selection, children } = node;
  const symbol = new vscode.DocumentSymbol(
    label,
    '',
    kinds[kind],
    toRange(document, span),
    toRange(document, selection),
  );
  symbol.children = children.map((child) => toSymbol(document, child));
  return symbol;
}
