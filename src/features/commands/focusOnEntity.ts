import * as vscode from 'vscode';
import { entityById, occurrenceAt } from '../../engine/lookup';
import type { Entity } from '../../engine/model';
import { overlapsAny } from '../../engine/span';
import { toRange } from '../../host/convert';
import { closeHover, cursorOffset, editorOf, giveKeyboard, seenIn } from '../../host/editors';
import { commands } from '../../host/ids';
import type { Services } from '../../host/services';
import { oneLine, withoutIcons } from '../../presentation/plainText';
import type { Command } from './command';
import { isLink, linkedEntity } from './linkedEntity';
import { openArticle, readArticle, tellGone } from './openArticle';
import { pickEntity } from './pickEntity';

/** How long the status bar shows how to end the focus, in milliseconds. */
const shown = 5000;

/**
 * Follows one entity through the article, with the rest dimmed: the one that a link in a hover or a row of a view stands
 * for, else that at the cursor, else one picked.
 */
export const focusOnEntity: Command = {
  id: commands.focusOnEntity,
  async execute(services, ...args) {
    const { document, entity } =
      (await (isLink(args) || isEntityRow(args[0]) ? given(services, args) : chosen(services))) ?? {};
    if (!document || !entity) return;
    endSelection(document);
    services.focus.set(document, entity);
    bringIntoView(document, entity);
    const name = withoutIcons(oneLine(entity.name));
    const message = vscode.Disposable.from(
      vscode.window.setStatusBarMessage(vscode.l10n.t('Focus on {0}: Escape ends it', name), shown),
      services.focus.onDidChange(() => message.dispose()),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        // Escape does nothing elsewhere.
        if (editor?.document !== document) message.dispose();
      }),
    );
  },
};

/** Shows the whole article again. */
export const endFocus: Command = {
  id: commands.endFocus,
  async execute({ focus }) {
    focus.end();
  },
};

/** What was picked or gone to before is selected, which Escape would end first. */
function endSelection(document: vscode.TextDocument): void {
  const editor = editorOf(document);
  if (editor) editor.selection = new vscode.Selection(editor.selection.active, editor.selection.active);
}

/** A row may stand for somebody out of sight, where all that is in sight would be dimmed. */
function bringIntoView(document: vscode.TextDocument, { mentions }: Entity): void {
  const editor = editorOf(document);
  const [first] = mentions;
  if (!editor || !first || overlapsAny(mentions, seenIn(editor, 0))) return;
  editor.revealRange(toRange(document, first), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

interface Target {
  readonly document: vscode.TextDocument;
  readonly entity?: Entity | undefined;
}

/** What a link's arguments or a row name, of the documents that are open. */
async function given(services: Services, args: readonly unknown[]): Promise<Target | undefined> {
  const [row] = args;
  if (!isEntityRow(row)) {
    await closeHover();
    return linkedEntity(services, args);
  }
  const { document } = services.current;
  const article = document && (await readArticle(services, document));
  const entity = article && entityById(article, row.entity);
  if (article && !entity) tellGone();
  return entity && { document, entity };
}

async function chosen(services: Services): Promise<Target | undefined> {
  const open = await openArticle(services);
  if (!open) return undefined;
  const { editor, article } = open;
  // Only there, and in the views, does Escape end the focus.
  await giveKeyboard(editor.document);
  const entity =
    occurrenceAt(article, cursorOffset(editor))?.entity ??
    (await pickEntity(open, {
      title: vscode.l10n.t('Focus on Entity'),
      placeholder: vscode.l10n.t('Type a name to follow it through the article'),
    }));
  return { document: editor.document, entity };
}

function isEntityRow(value: unknown): value is { readonly entity: string } {
  return typeof value === 'object' && value !== null && 'entity' in value && typeof value.entity === 'string';
}
