import * as vscode from 'vscode';
import type { Article } from '../engine/model';
import type { LinkedText } from '../presentation/linkedText';
import { titleOf } from '../presentation/plainText';
import { quoteSheet } from '../presentation/quoteSheet';
import { summaryText } from '../presentation/summaryText';
import type { ArticleService } from './articleService';
import { addressBeside, fileName } from './convert';
import { goTo } from './editors';
import { reportScheme } from './ids';
import { linksTo } from './links';
import { mayBeArticle } from './selector';

/** What a report tells of an article. */
export type ReportKind = 'quotes' | 'summary';

/** The address of a report on the document: shows as `NAME.quotes.md`, in the tip of its tab with the article’s folder. */
export function reportUri(kind: ReportKind, { uri }: vscode.TextDocument): vscode.Uri {
  const path = uri.path.replace(/^(?!\/)/, '/').replace(/\.txt$/i, '');
  return vscode.Uri.from({ scheme: reportScheme, path: `${path}.${kind}.md`, query: uri.toString() });
}

function isReport({ scheme, path }: vscode.Uri): boolean {
  return scheme === reportScheme && /\.(?:quotes|summary)\.md$/.test(path);
}

/** The document that an open report is about, whose address is given: links in reports lead there, though it is closed. */
export async function reportedDocument(address: unknown): Promise<vscode.TextDocument | undefined> {
  const isReported = vscode.workspace.textDocuments.some(
    ({ uri }) => uri.scheme === reportScheme && uri.query === address,
  );
  return typeof address === 'string' && isReported ? documentAt(address) : undefined;
}

/** The document of the address, from its file where it is closed; `undefined` where there is none that may be an article. */
async function documentAt(address: string): Promise<vscode.TextDocument | undefined> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  if (open) return open;
  try {
    const uri = vscode.Uri.parse(address, true);
    if (uri.scheme === 'untitled') return undefined;
    const document = await vscode.workspace.openTextDocument(uri);
    return mayBeArticle(document) ? document : undefined;
  } catch {
    // The file is gone.
    return undefined;
  }
}

/** Documents about articles that are open: they change when their article does, and their links lead into it. */
export class Reports implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  /** What was last shown, by address. */
  private readonly shown = new Map<string, LinkedText>();
  private readonly subscriptions: vscode.Disposable;

  readonly onDidChange = this.changed.event;

  constructor(private readonly articles: ArticleService) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(reportScheme, this),
      vscode.languages.registerDocumentLinkProvider({ scheme: reportScheme }, this),
      articles.onDidChangeArticle(({ document }) => {
        for (const { uri } of vscode.workspace.textDocuments)
          if (uri.scheme === reportScheme && uri.query === document.uri.toString()) this.changed.fire(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.shown.delete(uri.toString())),
      vscode.window.onDidChangeActiveTextEditor((editor) => void (editor && leadOn(editor))),
    );
  }

  /** The report; of an article that is closed as its file has it, or else the last one. Or the text that `leadOn` tells of. */
  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const document = await documentAt(uri.query);
    if (!isReport(uri)) return document?.getText() ?? '';
    const article = document && (await this.articles.get(document));
    if (article) this.shown.set(uri.toString(), write(uri, document, article));
    return this.shown.get(uri.toString())?.text ?? '';
  }

  provideDocumentLinks(report: vscode.TextDocument): vscode.DocumentLink[] {
    const { text, links } = this.shown.get(report.uri.toString()) ?? { text: '', links: [] };
    // What is shown may be older than what was written last: VS Code asks again.
    if (report.getText() !== text) return [];
    const addresses = linksTo(vscode.Uri.parse(report.uri.query, true));
    return links.map(({ start, end, target }) => {
      const range = new vscode.Range(report.positionAt(start), report.positionAt(end));
      const link = new vscode.DocumentLink(range, vscode.Uri.parse(addresses.goTo(target)));
      link.tooltip = vscode.l10n.t('Go to Place');
      return link;
    });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

/**
 * VS Code's preview of a report takes its links for files beside it, which have the address of a report but for the name:
 * from the text that is there the reader is led on to the article.
 */
async function leadOn(editor: vscode.TextEditor): Promise<void> {
  const { uri } = editor.document;
  if (uri.scheme !== reportScheme || isReport(uri)) return;
  const document = await documentAt(uri.query);
  if (!document) return;
  const offset = document.offsetAt(editor.selection.active);
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await goTo(document, { start: offset, end: offset });
  await vscode.window.tabGroups.close(
    tabs.filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );
}

function write(uri: vscode.Uri, document: vscode.TextDocument, article: Article): LinkedText {
  const title = titleOf(article, fileName(document.uri));
  if (uri.path.endsWith('.summary.md')) return summaryText(article, title, vscode.l10n);
  return quoteSheet(article, title, ({ start }) => addressBeside(document, start), vscode.l10n);
}
