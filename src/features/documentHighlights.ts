import * as vscode from 'vscode';
import { isNamed, occurrenceAt } from '../engine/lookup';
import { toRange } from '../host/convert';
import { articleSelector } from '../host/selector';
import type { Services } from '../host/services';

/** Marks the other mentions of what the cursor stands on: names as strongly as what is written to, what stands for them as what is read. */
export function register({ articles }: Services): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(articleSelector, {
    async provideDocumentHighlights(document, position, token) {
      const article = await articles.get(document);
      if (!article || token.isCancellationRequested) return undefined;
      const here = occurrenceAt(article, document.offsetAt(position));
      // Of other words VS Code itself marks those that read alike.
      return here?.entity.mentions.map((mention) => {
        const kind = isNamed(mention) ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read;
        return new vscode.DocumentHighlight(toRange(document, mention), kind);
      });
    },
  });
}
