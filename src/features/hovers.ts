import * as vscode from 'vscode';
import { occurrenceAt, placesOf, quoteAtCursor } from '../engine/lookup';
import { toRange } from '../host/convert';
import { hasHoverKey } from '../host/ids';
import { linkedCommands, linksTo } from '../host/links';
import { articleSelector } from '../host/selector';
import type { Services } from '../host/services';
import { readSettings } from '../host/settings';
import { entityHover, quoteHover } from '../presentation/hover';
import { entityActions, quoteActions } from '../presentation/hoverActions';

/** Tells about the name or quote under the pointer; of a name within a quote, about both. */
export function register({ articles }: Services): vscode.Disposable {
  let told = false;
  return vscode.languages.registerHoverProvider(articleSelector, {
    async provideHover(document, position, token) {
      const { hoverEnabled, minimumConfidence: minimum } = readSettings(document);
      if (!hoverEnabled) return undefined;
      const article = await articles.get(document);
      if (!article || token.isCancellationRequested) return undefined;
      const offset = document.offsetAt(position);
      const links = linksTo(document.uri);
      // By keyboard the text cursor may stand behind what it is about.
      const occurrence = occurrenceAt(article, offset);
      const quote = quoteAtCursor(article, offset);
      const parts: string[] = [];
      if (occurrence) {
        const { entity, mention } = occurrence;
        const about = entityHover(article, entity, mention, minimum, links, vscode.l10n);
        parts.push(`${about}\n\n${entityActions(article, entity, mention, links, vscode.l10n)}`);
      }
      if (quote) {
        const about = quoteHover(article, quote, offset, minimum, links, vscode.l10n);
        parts.push(`${about}\n\n${quoteActions(quote, links, vscode.l10n)}`);
      }
      if (parts.length === 0) return undefined;
      if (!told) void vscode.commands.executeCommand('setContext', hasHoverKey, (told = true));
      const span =
        occurrence?.mention ?? (quote && placesOf(quote))?.find(({ start, end }) => start <= offset && offset <= end);
      return new vscode.Hover(parts.map(toMarkdown), span && toRange(document, span));
    },
  });
}

function toMarkdown(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text, true);
  markdown.isTrusted = { enabledCommands: linkedCommands };
  return markdown;
}
