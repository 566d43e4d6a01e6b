import * as vscode from 'vscode';
import { commands } from '../host/ids';
import type { Services } from '../host/services';
import { oneLine, withoutIcons } from '../presentation/plainText';

/** The name in focus, in the status bar as long as it lasts. */
export function register({ current, focus }: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('byline.focus', vscode.StatusBarAlignment.Right, 101);
  item.name = vscode.l10n.t('Byline: Focus');
  item.command = commands.endFocus;
  const update = (): void => {
    const entity = focus.inFront;
    if (!entity) {
      item.hide();
      return;
    }
    const name = oneLine(entity.name);
    item.text = `$(target) ${withoutIcons(name)}`;
    item.tooltip = vscode.l10n.t('Focus on {0}: select to end it', name);
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };
  update();
  return vscode.Disposable.from(item, focus.onDidChange(update), current.onDidChange(update));
}
