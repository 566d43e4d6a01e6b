import * as vscode from 'vscode';
import type { Article } from '../engine/model';
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
  let awaited: vscode.TextDocument | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (icon: string, text: string, tooltip?: string): void => {
    item.text = `$(${icon}) ${text}`;
    item.tooltip = tooltip && `${tooltip}\n${vscode.l10n.t('Select to go to a name')}`;
    item.accessibilityInformation = { label: tooltip ? `${text}. ${tooltip}` : text };
    item.show();
  };
  const update = (): void => {
    const { document, article } = current;
    const next = document && !article && !articles.isStopped(document) ? document : undefined;
    if (next && next === awaited) return;
    awaited = next;
    clearTimeout(timer);
    // Of a text yet to be written there is nothing to tell.
    if (article && article.stats.words > 0) showArticle(article);
    else item.hide();
    if (awaited) timer = setTimeout(() => show('loading~spin', vscode.l10n.t('Reading the article…')), patience);
  };
  const showArticle = (article: Article): void => {
    const { text, tooltip } = statusLine(article, vscode.l10n);
    show('book', text, tooltip);
  };
  update();
  return vscode.Disposable.from(item, current.onDidChange(update), { dispose: () => clearTimeout(timer) });
}
