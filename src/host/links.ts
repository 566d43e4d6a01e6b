import type * as vscode from 'vscode';
import type { Span } from '../engine/span';
import type { Links } from '../presentation/hover';
import type { ActionLinks } from '../presentation/hoverActions';
import { commands, goToSpanCommand } from './ids';

/** Arguments of the command that goes to a span: the document's address and the span. */
export type GoToSpanArguments = readonly [uri: string, start: number, end: number];

/** Arguments of the command that focuses on an entity: the document's address and the entity's id. */
export type FocusArguments = readonly [uri: string, entity: string];

/** The commands that links in hovers run. */
export const linkedCommands: readonly string[] = [goToSpanCommand, commands.focusOnEntity];

/** Makes command links to spans and entities of the document. */
export function linksTo(uri: vscode.Uri): Links & ActionLinks {
  return {
    goTo: (span) => commandLink(goToSpanCommand, goToSpanArguments(uri, span)),
    focus: (entity): string => {
      const args: FocusArguments = [uri.toString(), entity];
      return commandLink(commands.focusOnEntity, args);
    },
  };
}

function commandLink(command: string, args: readonly unknown[]): string {
  // VS Code decodes twice: the link, and then the arguments in it.
  return `command:${command}?${encodeURIComponent(encodeURIComponent(JSON.stringify(args)))}`;
}

/** The arguments that lead to a span of the document. */
function goToSpanArguments(uri: vscode.Uri, { start, end }: Span): GoToSpanArguments {
  return [uri.toString(), start, end];
}
