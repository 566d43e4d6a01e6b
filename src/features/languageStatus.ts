import * as vscode from 'vscode';
import { commands } from '../host/ids';
import { isLimited, longestRead } from '../host/readText';
import { articleSelector } from '../host/selector';
import type { Services } from '../host/services';

/** What stands for bytes that are no character in the encoding that a file was opened with: quotation marks, often. */
const unreadable = '\uFFFD';

/** Beside the language in the status bar: whether the text in front is read as an article, and a way to change that. */
export function register({ articles, current, filter }: Services): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('byline.article', []);
  item.name = vscode.l10n.t('Byline: Article');
  const update = (): void => {
    const active = vscode.window.activeTextEditor?.document;
    // Where there is nothing to tell the item is out of sight.
    item.selector = active && (filter.accepts(active) || filter.refuses(active)) ? articleSelector : [];
    const limited = active !== undefined && !current.unread && isLimited(active);
    const lost = active !== undefined && !current.unread && articles.latest(active)?.text.includes(unreadable) === true;
    const { Information, Warning } = vscode.LanguageStatusSeverity;
    item.severity = limited || lost ? Warning : Information;
    if (current.unread) {
      item.text = vscode.l10n.t('Not read as an article');
      // A longer one pushes the link out of sight.
      item.detail = filter.isOtherLanguage(current.unread) ? vscode.l10n.t('Not English') : '';
      item.command = { command: commands.readAnyway, title: vscode.l10n.t('Read it anyway') };
    } else if (lost && !limited) {
      item.text = vscode.l10n.t('Characters are lost');
      item.detail = vscode.l10n.t('Perhaps saved in another encoding');
      item.command = { command: 'workbench.action.editor.changeEncoding', title: vscode.l10n.t('Change encoding') };
    } else {
      item.text = limited ? vscode.l10n.t('Limited: large file') : vscode.l10n.t('Read as an article');
      item.detail = limited
        ? vscode.l10n.t('Only its first {0} characters are read', longestRead.toLocaleString())
        : '';
      item.command = { command: commands.doNotRead, title: vscode.l10n.t('Do not read it') };
    }
  };
  update();
  return vscode.Disposable.from(
    item,
    current.onDidChange(update),
    articles.onDidBegin(update),
    filter.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}
