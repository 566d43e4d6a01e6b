import * as vscode from 'vscode';
import { spansAround } from '../engine/lookup';
import { toRange } from '../host/convert';
import { articleSelector } from '../host/selector';
import type { Services } from '../host/services';

/** Expand Selection: word, name, quote, sentence, paragraph, article. */
export function register({ articles }: Services): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(articleSelector, {
    async provideSelectionRanges(document, positions, token) {
      const article = await articles.get(document);
      if (!article || token.isCancellationRequested) return undefined;
      return positions.map((position) => {
        const ranges = spansAround(article, document.offsetAt(position)).map((span) => toRange(document, span));
        const widest = new vscode.SelectionRange(ranges.pop() ?? new vscode.Range(position, position));
        return ranges.reduceRight((parent, range) => new vscode.SelectionRange(range, parent), widest);
      });
    },
  });
}
