import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../../package.json';
import { closeAll, until } from './editors';

/** A line of VS Code's own list of keys. */
interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** Conditions that no editor of plain text meets. */
const elsewhere = /\binChat\b/;

describe('keybindings', () => {
  after(closeAll);

  it('are none of those that VS Code has itself, but for Escape, which ends whatever is open', async () => {
    await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
    const text = await until('the list of keys', () =>
      vscode.window.activeTextEditor?.document.getText().includes('"key"')
        ? vscode.window.activeTextEditor.document.getText()
        : undefined,
    );
    const all: Keybinding[] = JSON.parse(text.slice(0, text.lastIndexOf(']') + 1).replaceAll(/^\s*\/\/.*$/gm, ''));
    assert.ok(all.length > 500, String(all.length));
    for (const { command, key, mac } of manifest.contributes.keybindings) {
      if (key === 'escape') continue;
      const used = (process.platform === 'darwin' && mac) || key;
      // VS Code writes the modifiers in an order of its own.
      const parts = (keys: string): string => keys.split('+').toSorted().join();
      const others = all.filter((one) => !one.command.startsWith('byline.') && !elsewhere.test(one.when ?? ''));
      const same = others.filter((one) => parts(one.key) === parts(used));
      assert.deepEqual(same, [], command);
      assert.ok(
        all.some((one) => parts(one.key) === parts(used) && one.command === command),
        `${used} runs ${command}`,
      );
    }
  });
});
