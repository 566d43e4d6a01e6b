import * as vscode from 'vscode';
import { toRange } from '../host/convert';
import { commands } from '../host/ids';
import { articleSelector } from '../host/selector';
import type { Services } from '../host/services';
import { onDidChangeSettings, readSettings } from '../host/settings';
import { lenses, type Lens } from '../presentation/lenses';

/** What selecting a lens runs; VS Code shows one without a command as plain text. */
const actions: Record<Lens['shows'], string> = {
  nothing: '',
  people: commands.goToEntity,
  quotes: commands.showQuotesBySpeaker,
  summary: commands.showSummary,
};

/** Above the headline: reading time, people, quotes and the summary. */
export function register({ articles, filter }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, token) {
      if (!readSettings(document).codeLensEnabled) return undefined;
      const article = await articles.get(document);
      const [first] = article?.paragraphs ?? [];
      if (!article || !first || token.isCancellationRequested) return undefined;
      const range = toRange(document, article.headline ?? first);
      return lenses(article, vscode.l10n).map(
        ({ title, shows }) => new vscode.CodeLens(range, { title, command: actions[shows] }),
      );
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider(articleSelector, provider),
    onDidChangeSettings(() => changed.fire()),
    filter.onDidChange(() => changed.fire()),
    articles.onDidResume(() => changed.fire()),
  );
}
