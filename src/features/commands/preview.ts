import * as vscode from 'vscode';
import type { Span } from '../../engine/span';
import { selectSpan } from '../../host/convert';

/** An entry of a quick pick that stands for a place in the text; a separator has none. */
export interface PlaceItem extends vscode.QuickPickItem {
  readonly span?: Span;
}

/** What a picker of places asks. */
interface PlaceQuestion {
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly PlaceItem[];
}

/**
 * Lets the reader pick a place of the text, which is shown while they look through the entries. The one picked stays;
 * without a pick the editor goes back to where it was.
 */
export function pickPlace(editor: vscode.TextEditor, question: PlaceQuestion): Promise<PlaceItem | undefined> {
  const { selections, visibleRanges } = editor;
  const picker = vscode.window.createQuickPick<PlaceItem>();
  picker.title = question.title;
  picker.placeholder = question.placeholder;
  picker.items = question.items;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  return new Promise((resolve) => {
    let picked: PlaceItem | undefined;
    let moved = false;
    picker.onDidChangeActive(([item]) => {
      // The first entry is active from the beginning, before the reader has done anything.
      if (moved && item?.span) selectSpan(editor, item.span);
      moved = true;
    });
    picker.onDidAccept(() => {
      picked = picker.selectedItems[0];
      if (picked?.span) selectSpan(editor, picked.span);
      picker.hide();
    });
    picker.onDidHide(() => {
      if (!picked) {
        editor.selections = selections;
        const [range] = visibleRanges;
        if (range) editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
      }
      picker.dispose();
      resolve(picked);
    });
    picker.show();
  });
}

/** A heading between entries. */
export function separator(label: string): PlaceItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
