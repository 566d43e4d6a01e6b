import * as vscode from 'vscode';
import type { Span } from '../../engine/span';
import { toRange } from '../../host/convert';
import { goToIn } from '../../host/editors';

/** An entry of a quick pick that stands for a place in the text; a separator has none. */
export interface PlaceItem extends vscode.QuickPickItem {
  readonly span?: Span;
}

/** What a picker of places asks. */
export interface PlaceQuestion<T extends PlaceItem> {
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly T[];
}

/**
 * Lets the reader pick a place of the text, which is shown while they look through the entries. The cursor goes to the
 * one picked; without a pick the editor goes back to where it was.
 */
export function pickPlace<T extends PlaceItem>(
  editor: vscode.TextEditor,
  question: PlaceQuestion<T>,
): Promise<T | undefined> {
  const { document, visibleRanges } = editor;
  const mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    outlineColor: new vscode.ThemeColor('editor.rangeHighlightBorder'),
    outlineStyle: 'solid',
    outlineWidth: '1px',
  });
  const picker = vscode.window.createQuickPick<T>();
  picker.title = question.title;
  picker.placeholder = question.placeholder;
  picker.items = question.items;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  const first = question.items.find(({ span }) => span);
  return new Promise((resolve) => {
    let moved = false;
    let picked: T | undefined;
    picker.onDidChangeActive(([item]) => {
      // The first entry is active from the beginning, before the reader has done anything.
      if (!item?.span || (item === first && !moved)) return;
      moved = true;
      const range = toRange(document, item.span);
      editor.setDecorations(mark, [range]);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    });
    picker.onDidAccept(() => {
      [picked] = picker.selectedItems;
      picker.hide();
    });
    picker.onDidHide(() => {
      picker.dispose();
      mark.dispose();
      const [before] = visibleRanges;
      if (!picked && moved && before) editor.revealRange(before, vscode.TextEditorRevealType.AtTop);
      const gone = picked?.span ? goToIn(editor, picked.span) : Promise.resolve();
      resolve(gone.then(() => picked));
    });
    picker.show();
  });
}

/** A heading between entries. */
export function separator(label: string): PlaceItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
