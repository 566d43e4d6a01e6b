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
        const spans = spansAround(article, document.offsetAt(position));
        const ranges = spans.slice(0, -1).map((span) => toRange(document, span));
        // The whole text, of which only the beginning may be read.
        const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
        const widest = new vscode.SelectionRange(whole);
        return ranges.reduceRight((parent, range) => new vscode.SelectionRange(range, parent), widest);
      });
    },
  });
}
