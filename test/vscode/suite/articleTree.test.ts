import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { register as registerQuotesView } from '../../../src/features/quotesView';
import { register as registerTopicsView } from '../../../src/features/topicsView';
import type { EntityType } from '../../../src/engine/model';
import { ArticleTree } from '../../../src/host/articleTree';
import { hasMarksKey, settings, settingsSection, views } from '../../../src/host/ids';
import { groupRow, type TreeRow } from '../../../src/presentation/treeRow';
import { article, closeAll, run, set, showText, until } from './editors';
import { ownServices, recordView } from './ownServices';

const enabled = `${settingsSection}.${settings.highlightsEnabled}`;
const kinds = `${settingsSection}.${settings.highlightsKinds}`;

describe('a view', () => {
  afterEach(closeAll);

  it('leads to where the article is shown, once its editor has moved, or another is in front', async () => {
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
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      await until('the editor in front', () => columns.at(-1) === vscode.ViewColumn.One);
      await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
      await until('the other editor', () => columns.at(-1) === vscode.ViewColumn.Two);
    } finally {
      dispose();
      own.dispose();
    }
  });

  it('says why it has no rows', async () => {
    const own = await ownServices();
    const { message, dispose } = recordView(() => registerQuotesView(own));
    try {
      for (const [text, told] of [
        ['', 'Nothing is written here yet.'],
        ['It rained on the old town.', 'No quotes were found in this article.'],
        [article, ''],
      ] as const) {
        await showText(text);
        await until(told || 'rows', () => own.current.article && message() === told);
      }
    } finally {
      dispose();
      own.dispose();
    }
  });

  it('makes its rows when VS Code asks for them, not while all others hear of the article', async () => {
    const own = await ownServices();
    let made = 0;
    const rows = (): TreeRow[] => [groupRow(String(++made), 'People', 'person', [])];
    const contents = { rows, levels: 1, nothing: () => 'Nothing.', isAt: () => undefined };
    const { message, dispose } = recordView(() => new ArticleTree(views.topics, own, contents));
    const heard: number[] = [];
    own.current.onDidChange(() => {
      if (own.current.article) heard.push(made);
    });
    try {
      await showText(article);
      await until('rows', () => made > 0 && message() === '');
      assert.deepEqual(heard, [0]);
    } finally {
      dispose();
      own.dispose();
    }
  });

  it('shows by its checkboxes what is marked, and says so; to check one switches marks on', async () => {
    const own = await ownServices();
    const { provider, check, dispose } = recordView(() => registerTopicsView(own));
    const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
    const group = (type: EntityType): TreeRow => {
      const row = provider.getChildren().find(({ types }) => types?.includes(type));
      assert.ok(row, type);
      return row;
    };
    const shown = (type: EntityType): unknown[] => {
      const { checkboxState, accessibilityInformation } = provider.getTreeItem(group(type));
      assert.ok(typeof checkboxState === 'object');
      return [checkboxState.state, accessibilityInformation?.label.split(', ').at(-1)];
    };
    try {
      const { document } = await showText(
        'Maria Okoro said in Paris on Monday that the Eiffel Tower would reopen in May.',
      );
      await until('the article', () => own.current.document === document && own.current.article);
      assert.deepEqual(shown('person'), [Checked, 'marked']);
      await set(kinds, ['location']);
      assert.deepEqual(shown('person'), [Unchecked, 'not marked']);
      assert.deepEqual(shown('location'), [Unchecked, 'not all marked']);
      await set(enabled, false);
      assert.deepEqual(shown('person'), [Unchecked, 'all marks are switched off']);
      check(group('person'), Checked);
      await until('people are marked', () => shown('person')[0] === Checked);
      assert.deepEqual(vscode.workspace.getConfiguration().get(kinds), ['person', 'location']);
    } finally {
      await set(enabled, undefined);
      await set(kinds, undefined);
      dispose();
      own.dispose();
    }
  });

  it('has the open eye above it only while something is marked', async () => {
    const { executeCommand } = vscode.commands;
    let hasMarks: unknown;
    const executed = (command: string, ...args: unknown[]): Thenable<unknown> => {
      if (command === 'setContext' && args[0] === hasMarksKey) hasMarks = args[1];
      return executeCommand(command, ...args);
    };
    Object.assign(vscode.commands, { executeCommand: executed });
    const own = await ownServices();
    try {
      await until('marks', () => hasMarks === true);
      await set(kinds, []);
      await until('no kind', () => hasMarks === false);
      await set(kinds, ['date']);
      await until('dates', () => hasMarks === true);
      await set(enabled, false);
      await until('none at all', () => hasMarks === false);
    } finally {
      Object.assign(vscode.commands, { executeCommand });
      await set(enabled, undefined);
      await set(kinds, undefined);
      own.dispose();
    }
  });
});
