import * as vscode from 'vscode';
import type { Article } from '../../engine/model';
import type { Span } from '../../engine/span';
import { cursorOffset, goToIn } from '../../host/editors';
import type { Command } from './command';
import { neighbour, type Direction } from './neighbour';
import { openArticle } from './openArticle';

/** What a command moves among. */
interface Places {
  /** In the order of the text. */
  readonly spans: readonly Span[];
  /** The one that the cursor stands in. */
  readonly here: Span | undefined;
  /** What to say where there are none. */
  readonly none: string;
  /** What to say at the place of that index, if anything. */
  readonly say: (index: number) => string | undefined;
}

/** How long the status bar shows where a move has led, in milliseconds. */
const shown = 3000;

/** A command that goes to the next or the previous place, from the last to the first and back. */
export function moveTo(
  id: string,
  direction: Direction,
  placesAt: (article: Article, offset: number) => Places,
): Command {
  return {
    id,
    async execute(services) {
      const open = await openArticle(services);
      if (!open) return;
      const { editor, article } = open;
      const offset = cursorOffset(editor);
      const { spans, here, none, say } = placesAt(article, offset);
      const found = neighbour(spans, here ?? { start: offset, end: offset }, direction);
      if (found) await goToIn(editor, found.span);
      else void vscode.window.showInformationMessage(none);
      const message = found && say(found.index);
      if (message) void vscode.window.setStatusBarMessage(message, shown);
    },
  };
}
