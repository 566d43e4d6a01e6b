import * as vscode from 'vscode';
import { fullMention } from '../engine/lookup';
import type { EntityType } from '../engine/model';
import { toRange } from '../host/convert';
import type { Services } from '../host/services';
import { oneLine } from '../presentation/plainText';
import { findForm } from '../presentation/search';

/** The icon of each kind in Go to Symbol in Workspace; dates and figures are too many to be looked for by name. */
const kinds: Partial<Record<EntityType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  location: vscode.SymbolKind.Namespace,
  facility: vscode.SymbolKind.Struct,
  norp: vscode.SymbolKind.Interface,
  product: vscode.SymbolKind.Package,
  misc: vscode.SymbolKind.Event,
};

/** Go to Symbol in Workspace: who and what the open articles name. */
export function register({ articles }: Services): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      const symbols: vscode.SymbolInformation[] = [];
      for (const document of vscode.workspace.textDocuments) {
        // What an article was in Git, or when it was saved, would name all twice.
        if (!document.isUntitled && vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== true) continue;
        const article = await articles.get(document);
        if (token.isCancellationRequested) return undefined;
        for (const entity of article?.entities ?? []) {
          const kind = kinds[entity.type];
          const form = findForm(entity, query);
          const mention = article && fullMention(article, entity);
          if (kind === undefined || form === undefined || !mention) continue;
          const place = new vscode.Location(document.uri, toRange(document, mention));
          // VS Code itself adds the file.
          const container = form === entity.name ? '' : oneLine(entity.name);
          symbols.push(new vscode.SymbolInformation(oneLine(form), kind, container, place));
        }
      }
      return symbols;
    },
  });
}
