import * as vscode from 'vscode';
import { commands } from '../host/ids';
import type { Services } from '../host/services';
import { statusLine } from '../presentation/statusLine';

/** Reading that takes longer than this is shown, in milliseconds. */
const patience = 500;

/** Reading time and counts of the article in front. */
export function register({ articles, current }: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('byline.article', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Byline: Article');
  item.command = commands.goToEntity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    clearTimeout(timer);
    const { document } = current;
    const article = document && articles.latest(document);
    if (!article) {
      item.hide();
      return;
    }
    const { text, tooltip } = statusLine(article, vscode.l10n);
    item.text = `$(book) ${text}`;
    item.tooltip = `${tooltip}\n${vscode.l10n.t('Select to go to a name')}`;
    item.accessibilityInformation = { label: `${text}. ${tooltip}` };
    item.show();
  };
  const begin = (document: vscode.TextDocument): void => {
    if (document !== current.document || articles.latest(document)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (document !== current.document) return;
      item.text = `$(loading~spin) ${vscode.l10n.t('Reading the article…')}`;
      item.tooltip = undefined;
      item.show();
      // However the reading ends, the wait does too.
      void articles.get(document).then(update);
    }, patience);
  };
  update();
  return vscode.Disposable.from(
    item,
    articles.onDidBegin(begin),
    articles.onDidChangeArticle(({ document }) => {
      if (document === current.document) update();
    }),
    current.onDidChange(update),
    { dispose: () => clearTimeout(timer) },
  );
}
