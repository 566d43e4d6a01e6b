import * as vscode from 'vscode';
import { fullMention } from '../engine/lookup';
import type { Article } from '../engine/model';
import { toRange } from '../host/convert';
import { articleSelector } from '../host/selector';
import type { Services } from '../host/services';
import { onDidChangeSettings, readSettings } from '../host/settings';
import { hints, type Hint } from '../presentation/hints';
import { oneLine } from '../presentation/plainText';

/** Names between the words of the text: who says a quote, whom a pronoun means. Only where a setting asks for it; where one name is in focus, only its own. */
export function register({ articles, filter, focus }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  /** All of an article: VS Code asks again, for other lines, with each scroll. */
  let known = new WeakMap<Article, readonly Hint[]>();
  const hintsOf = (document: vscode.TextDocument, article: Article): readonly Hint[] => {
    let found = known.get(article);
    if (!found) {
      const { inlayHintsKinds, minimumConfidence } = readSettings(document);
      known.set(article, (found = hints(article, minimumConfidence, inlayHintsKinds)));
    }
    return found;
  };
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range, token) {
      if (!readSettings(document).inlayHintsEnabled) return undefined;
      const article = await articles.get(document);
      if (!article || token.isCancellationRequested) return undefined;
      const focused = focus.in(document, article);
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      return hintsOf(document, article).flatMap(({ offset, label, entity, of }): vscode.InlayHint[] => {
        if (offset < start || offset > end || (focused && entity !== focused)) return [];
        const position = document.positionAt(offset);
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
    onDidChangeSettings(() => {
      known = new WeakMap();
      changed.fire();
    }),
    filter.onDidChange(() => changed.fire()),
    focus.onDidChange(() => changed.fire()),
    articles.onDidResume(() => changed.fire()),
  );
}
