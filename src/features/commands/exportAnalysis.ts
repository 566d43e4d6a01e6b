import * as vscode from 'vscode';
import { fileName } from '../../host/convert';
import { commands } from '../../host/ids';
import { isForbidden, isFull, replaceFile } from '../../host/replaceFile';
import { toArticleJson } from '../../presentation/articleJson';
import { articleMarkdown } from '../../presentation/articleMarkdown';
import { titleOf } from '../../presentation/plainText';
import type { Command } from './command';
import { openArticle, type OpenArticle } from './openArticle';

interface Format extends vscode.QuickPickItem {
  readonly extension: string;
  readonly render: (open: OpenArticle) => string;
}

/** Writes what was found to a file that the reader picks, as JSON or Markdown. */
export const exportAnalysis: Command = {
  id: commands.exportAnalysis,
  async execute(services) {
    const open = await openArticle(services);
    if (!open) return;
    const format = await vscode.window.showQuickPick(formats(), {
      title: vscode.l10n.t('Export Analysis'),
      placeHolder: vscode.l10n.t('Pick a format'),
    });
    if (!format) return;
    const { uri } = open.editor.document;
    const target = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export Analysis'),
      filters: { [format.label]: [format.extension] },
      // The dialog is that of the file system of this: beside what Git has there is nothing to write.
      ...(vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true && {
        defaultUri: besides(uri, format.extension),
      }),
    });
    if (!target) return;
    try {
      await replaceFile(target, new TextEncoder().encode(format.render(open)));
    } catch (error) {
      services.log.failure(failureText(error), error);
      return;
    }
    const show = vscode.l10n.t('Open');
    const name = fileName(target);
    // A notification would take what stands in brackets for a link.
    const message = name.includes('[')
      ? vscode.l10n.t('Analysis exported')
      : vscode.l10n.t('Analysis exported to {0}', name);
    if ((await vscode.window.showInformationMessage(message, show)) === show)
      await vscode.window.showTextDocument(target);
  },
};

function failureText(error: unknown): string {
  if (isFull(error)) return vscode.l10n.t('The analysis could not be exported: there is no space left.');
  if (isForbidden(error)) return vscode.l10n.t('The analysis could not be exported: the place cannot be written to.');
  return vscode.l10n.t('The analysis could not be exported.');
}

function formats(): Format[] {
  return [
    {
      label: 'JSON',
      description: vscode.l10n.t('data for other programs'),
      extension: 'json',
      render: ({ editor, article }) =>
        `${JSON.stringify(toArticleJson(article, vscode.workspace.asRelativePath(editor.document.uri)), null, 2)}\n`,
    },
    {
      label: 'Markdown',
      description: vscode.l10n.t('a report to read'),
      extension: 'md',
      render: ({ editor, article }) =>
        articleMarkdown(article, titleOf(article, vscode.workspace.asRelativePath(editor.document.uri)), vscode.l10n),
    },
  ];
}

function besides(article: vscode.Uri, extension: string): vscode.Uri {
  return article.with({ path: `${article.path.replace(/\.txt$/i, '')}.byline.${extension}`, query: '', fragment: '' });
}
