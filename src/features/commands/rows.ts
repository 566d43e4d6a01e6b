import * as vscode from 'vscode';
import type { Span } from '../../engine/span';
import { goTo } from '../../host/editors';
import { commands } from '../../host/ids';
import type { Command } from './command';

/** Goes to the place that a row of a view stands for. */
export const goToRow: Command = {
  id: commands.goToRow,
  async execute({ current }, row) {
    if (current.document && isRow(row) && row.span) await goTo(current.document, row.span);
  },
};

/** Focuses on whom or what a row of a view stands for: it asks nothing, as the command for the cursor may. */
export const focusOnRow: Command = {
  id: commands.focusOnRow,
  async execute(_, row) {
    if (isRow(row)) await vscode.commands.executeCommand(commands.focusOnEntity, row);
  },
};

/** Copies what a row of a view stands for: a quote as the command for it does, else the row's label or more. */
export const copyRow: Command = {
  id: commands.copyRow,
  async execute({ current }, row) {
    if (!isRow(row)) return;
    const { kind, span } = row;
    if (kind === 'quote' && span && current.document) {
      const address = current.document.uri.toString();
      await vscode.commands.executeCommand(commands.copyQuoteWithSpeaker, address, span.start, span.end);
      return;
    }
    await vscode.env.clipboard.writeText(row.copied ?? row.label);
    void vscode.window.setStatusBarMessage(vscode.l10n.t('Copied'), 3000);
  },
};

/** What VS Code hands over of a row, where it is one: menus of rows call these commands, and nothing else. */
interface Row {
  readonly kind?: string;
  readonly label: string;
  readonly span: Span | null;
  readonly copied?: string;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'label' in value && 'span' in value;
}
