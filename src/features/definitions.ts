import * as vscode from 'vscode';
import { fullMention, meantBy, occurrenceAt } from '../engine/lookup';
import { overlapping } from '../engine/span';
import { toRange } from '../host/convert';
import { articleSelector } from '../host/selector';
import type { Services } from '../host/services';

/** Go to Definition: from any form of a name, a role or a pronoun to where the article first names it in full. */
export function register({ articles }: Services): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(articleSelector, {
    async provideDefinition(document, position, token) {
      const article = await articles.get(document);
      if (!article || token.isCancellationRequested) return undefined;
      const here = occurrenceAt(article, document.offsetAt(position));
      if (!here) return undefined;
      return meantBy(article, here).flatMap((entity): vscode.DefinitionLink[] => {
        const mention = fullMention(article, entity);
        if (!mention) return [];
        const [sentence] = overlapping(article.sentences, mention);
        return [
          {
            originSelectionRange: toRange(document, here),
            targetUri: document.uri,
            // What peeking shows around the name.
            targetRange: toRange(document, { ...mention, ...sentence }),
            targetSelectionRange: toRange(document, mention),
          },
        ];
      });
    },
  });
}
