/** Services of the suite's own, and what features built on them show, which the API does not tell. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { analyze, loadNameModel } from '../../../src/engine/analyze';
import type { NameModel } from '../../../src/engine/names/nameModel';
import { ArticleFilter } from '../../../src/host/articleFilter';
import { ArticleService } from '../../../src/host/articleService';
import type { ArticleTree } from '../../../src/host/articleTree';
import { CurrentArticle } from '../../../src/host/currentArticle';
import type { Engine } from '../../../src/host/engine';
import { Focus } from '../../../src/host/focus';
import { Log } from '../../../src/host/log';
import type { Services } from '../../../src/host/services';
import type { TreeRow } from '../../../src/presentation/treeRow';
import { Memory } from './editors';

/** The services, and what ends them; articles are read with `analyzeText`, if it is told. */
export async function ownServices(analyzeText?: Engine['analyze']): Promise<Services & vscode.Disposable> {
  const extension = vscode.extensions.getExtension('byline.byline');
  assert.ok(extension);
  const { extensionUri } = extension;
  const model = vscode.Uri.joinPath(extensionUri, 'models/names.bin');
  const nameModel = loadNameModel(await vscode.workspace.fs.readFile(model));
  const log = new Log('Suite');
  const filter = new ArticleFilter(new Memory());
  const engine = engineOf(nameModel);
  const articles = new ArticleService({ ...engine, ...(analyzeText && { analyze: analyzeText }) }, filter, log);
  const current = new CurrentArticle(articles, filter);
  const focus = new Focus(articles, filter, current);
  const all = vscode.Disposable.from(focus, current, articles, filter, log);
  return { extensionUri, filter, articles, current, focus, openRows: new Map(), log, dispose: () => all.dispose() };
}

/** The engine with this model, in the suite's own thread. */
export function engineOf(nameModel: NameModel): Pick<Engine, 'analyze' | 'forget'> {
  return { analyze: async (text, options) => analyze(text, { ...options, nameModel }), forget: () => {} };
}

/** A kind of decoration, as it was made, and what it is on now. */
interface Decoration {
  readonly options: vscode.DecorationRenderOptions;
  readonly texts: readonly string[];
}

/** Registers a feature that decorates; `decorations` are those that are alive, of the extension too where it makes them anew. */
export function recordDecorations(register: () => vscode.Disposable): {
  readonly decorations: () => readonly Decoration[];
  readonly dispose: () => void;
} {
  const { createTextEditorDecorationType } = vscode.window;
  const editors: TypedPropertyDescriptor<readonly vscode.TextEditor[]> | undefined = Object.getOwnPropertyDescriptor(
    vscode.window,
    'visibleTextEditors',
  );
  const visible = editors?.get;
  assert.ok(editors && visible);
  const alive = new Map<object, { options: vscode.DecorationRenderOptions; texts: readonly string[] }>();
  const recorders = new WeakMap<vscode.TextEditor, vscode.TextEditor>();
  const recording = (editor: vscode.TextEditor): vscode.TextEditor => {
    const setDecorations = (type: vscode.TextEditorDecorationType, ranges: readonly vscode.Range[]): void => {
      const decoration = alive.get(type);
      if (decoration) decoration.texts = ranges.map((range) => editor.document.getText(range));
      editor.setDecorations(type, ranges);
    };
    const known = recorders.get(editor);
    if (known) return known;
    const recorder: vscode.TextEditor = Object.create(editor, { setDecorations: { value: setDecorations } });
    recorders.set(editor, recorder);
    return recorder;
  };
  Object.assign(vscode.window, {
    createTextEditorDecorationType: (options: vscode.DecorationRenderOptions) => {
      const made = createTextEditorDecorationType(options);
      const dispose = (): void => {
        alive.delete(type);
        made.dispose();
      };
      const type = { key: made.key, dispose };
      alive.set(type, { options, texts: [] });
      return type;
    },
  });
  const get = (): vscode.TextEditor[] => visible.call(vscode.window).map(recording);
  Object.defineProperty(vscode.window, 'visibleTextEditors', { ...editors, get });
  const registered = register();
  return {
    decorations: () => [...alive.values()],
    dispose: () => {
      registered.dispose();
      Object.assign(vscode.window, { createTextEditorDecorationType });
      Object.defineProperty(vscode.window, 'visibleTextEditors', editors);
    },
  };
}

/** What is told of a view that is not there: a real one of that name is the extension's. */
export function recordView(register: () => vscode.Disposable): {
  readonly provider: ArticleTree;
  readonly badge: () => vscode.ViewBadge | undefined;
  readonly message: () => string | undefined;
  /** Checks or unchecks a row. */
  readonly check: (row: TreeRow, state: vscode.TreeItemCheckboxState) => void;
  readonly dispose: () => void;
} {
  const { createTreeView } = vscode.window;
  const checked = new vscode.EventEmitter<vscode.TreeCheckboxChangeEvent<TreeRow>>();
  const none = (): vscode.Disposable => new vscode.Disposable(() => {});
  const view: { badge?: vscode.ViewBadge; message?: string } & Record<string, unknown> = {
    visible: true,
    selection: [],
    onDidChangeCheckboxState: checked.event,
    onDidChangeVisibility: none,
    dispose: none,
  };
  let provider: ArticleTree | undefined;
  Object.assign(vscode.window, {
    createTreeView: (_: string, options: { readonly treeDataProvider: ArticleTree }) => {
      provider = options.treeDataProvider;
      return view;
    },
  });
  const registered = register();
  Object.assign(vscode.window, { createTreeView });
  assert.ok(provider);
  const tree: ArticleTree = provider;
  // As VS Code does of a view in sight.
  const asking = tree.onDidChangeTreeData(() => setTimeout(() => tree.getChildren(), 0));
  return {
    provider: tree,
    badge: () => view.badge,
    message: () => view.message,
    check: (row, state) => checked.fire({ items: [[row, state]] }),
    dispose: () => vscode.Disposable.from(asking, registered).dispose(),
  };
}
