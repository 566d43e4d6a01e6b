import * as vscode from 'vscode';
import { fullMention } from '../engine/lookup';
import { toRange } from '../host/convert';
import { articleSelector } from '../host/selector';
import type { Services } from '../host/services';
import { onDidChangeSettings, readSettings } from '../host/settings';
import { hints } from '../presentation/hints';
import { oneLine } from '../presentation/plainText';

/** Names between the words of the text: who says a quote, whom a pronoun means. Only where a setting asks for it. */
export function register({ articles, filter }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range, token) {
      const { inlayHintsEnabled, inlayHintsKinds, minimumConfidence } = readSettings(document);
      if (!inlayHintsEnabled) return undefined;
      const article = await articles.get(document);
      if (!article || token.isCancellationRequested) return undefined;
      const found = hints(article, minimumConfidence, inlayHintsKinds);
      return found.flatMap(({ offset, label, entity, of }): vscode.InlayHint[] => {
        const position = document.positionAt(offset);
        if (!range.contains(position)) return [];
        const part = new vscode.InlayHintLabelPart(label);
        const mention = fullMention(article, entity);
        if (mention) part.location = new vscode.Location(document.uri, toRange(document, mention));
        part.tooltip = oneLine(entity.name);
        const hint = new vscode.InlayHint(position, [part]);
        hint.paddingRight = of === 'quote';
        hint.paddingLeft = of === 'pronoun';
        return [hint];
      });
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider(articleSelector, provider),
    onDidChangeSettings(() => changed.fire()),
    filter.onDidChange(() => changed.fire()),
    articles.onDidResume(() => changed.fire()),
  );
}
