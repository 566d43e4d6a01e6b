import * as vscode from 'vscode';
import { editorOf } from '../../host/editors';
import { commands, highlightKinds, type HighlightKind } from '../../host/ids';
import { setMarks } from '../../host/marks';
import { readSettings } from '../../host/settings';
import type { Command } from './command';
import { tellNoArticle } from './openArticle';

/** Lets the reader choose which kinds of names and quotes are marked, for good: it changes the setting. */
export const chooseHighlights: Command = {
  id: commands.chooseHighlights,
  async execute({ current }) {
    const { document } = current;
    if (!document || !editorOf(document)) return tellNoArticle();
    const { highlightsEnabled, highlightsKinds } = readSettings(document);
    const items = highlightKinds.map((kind) => ({ label: label(kind), picked: highlightsKinds.has(kind), mark: kind }));
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Choose What Is Marked'),
      placeHolder: highlightsEnabled
        ? vscode.l10n.t('Check the kinds to mark in articles')
        : vscode.l10n.t('All marks are switched off: choose kinds to switch them on'),
      canPickMany: true,
    });
    if (!picked) return;
    await setMarks(
      picked.map(({ mark }) => mark),
      document,
    );
  },
};

function label(kind: HighlightKind): string {
  const labels: Record<HighlightKind, string> = {
    person: vscode.l10n.t('People'),
    organization: vscode.l10n.t('Organizations'),
    location: vscode.l10n.t('Places'),
    facility: vscode.l10n.t('Buildings and sites'),
    norp: vscode.l10n.t('Nationalities and groups'),
    product: vscode.l10n.t('Products'),
    misc: vscode.l10n.t('Other names'),
    date: vscode.l10n.t('Dates'),
    figure: vscode.l10n.t('Figures'),
    quote: vscode.l10n.t('Quotes'),
    partialQuote: vscode.l10n.t('Quoted words within a sentence'),
    indirectQuote: vscode.l10n.t('Reported speech'),
  };
  return labels[kind];
}
