import * as vscode from 'vscode';
import { fullMention, occurrenceAt } from '../engine/lookup';
import { toRange } from '../host/convert';
import { articleSelector } from '../host/selector';
import type { Services } from '../host/services';

/** Find All References: every mention of whom or what is named, in full, in part or by what stands for the name. */
export function register({ articles }: Services): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(articleSelector, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const article = await articles.get(document);
      if (!article || token.isCancellationRequested) return undefined;
      const here = occurrenceAt(article, document.offsetAt(position));
      if (!here) return undefined;
      const declaration = fullMention(article, here.entity);
      return here.entity.mentions
        .filter((mention) => includeDeclaration || mention !== declaration)
        .map((mention) => new vscode.Location(document.uri, toRange(document, mention)));
    },
  });
}
