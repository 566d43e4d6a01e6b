import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { register as registerQuotesView } from '../../../src/features/quotesView';
import { article, closeAll, run, showText, until } from './editors';
import { ownServices, recordView } from './ownServices';

describe('a view', () => {
  afterEach(closeAll);

  it('leads to where the article is shown, once its editor has moved', async () => {
    const own = await ownServices();
    const { provider, dispose } = recordView(() => registerQuotesView(own));
    const columnOfRow = (): unknown => {
      const row = provider.getChildren()[0]?.children[0];
      assert.ok(row);
      const options: unknown = provider.resolveTreeItem(new vscode.TreeItem(row.label), row).command?.arguments?.[1];
      assert.ok(typeof options === 'object' && options && 'viewColumn' in options);
      return options.viewColumn;
    };
    try {
      await showText('Another text.');
      const { document } = await showText(article);
      await until('the article', () => own.current.document === document && own.current.article);
      assert.equal(columnOfRow(), vscode.ViewColumn.One);
      const columns: unknown[] = [];
      provider.onDidChangeTreeData(() => columns.push(columnOfRow()));
      await run('workbench.action.moveEditorToNextGroup');
      await until('the view is made anew', () => columns.at(-1) === vscode.ViewColumn.Two);
    } finally {
      dispose();
      own.dispose();
    }
  });
});
