import type * as vscode from 'vscode';
import type { Span } from '../engine/span';
import type { Links } from '../presentation/hover';
import type { ActionLinks } from '../presentation/hoverActions';
import { encodeForAddress } from '../presentation/markdown';
import { commands, copyEntityCommand, goToSpanCommand, showMentionsCommand, showQuotesOfCommand } from './ids';

/** Arguments of the commands that go to a span or start from one: the document's address and the span. */
export type GoToSpanArguments = readonly [uri: string, start: number, end: number];

/** Arguments of the commands that do something about an entity: the document's address and the entity's id. */
export type EntityArguments = readonly [uri: string, entity: string];

/** The commands that links in hovers run. */
export const linkedCommands: readonly string[] = [
  goToSpanCommand,
  commands.focusOnEntity,
  showMentionsCommand,
  showQuotesOfCommand,
  copyEntityCommand,
  commands.copyQuoteWithSpeaker,
];

/** Makes command links to spans and entities of the document. */
export function linksTo(uri: vscode.Uri): Links & ActionLinks {
  const entityLink =
    (command: string) =>
    (entity: string): string => {
      const args: EntityArguments = [uri.toString(), entity];
      return commandLink(command, args);
    };
  return {
    goTo: (span) => commandLink(goToSpanCommand, goToSpanArguments(uri, span)),
    mentions: (mention) => commandLink(showMentionsCommand, goToSpanArguments(uri, mention)),
    focus: entityLink(commands.focusOnEntity),
    quotes: entityLink(showQuotesOfCommand),
    copy: entityLink(copyEntityCommand),
    copyQuote: ({ spans }) =>
      commandLink(commands.copyQuoteWithSpeaker, goToSpanArguments(uri, spans[0] ?? { start: 0, end: 0 })),
  };
}

function commandLink(command: string, args: readonly unknown[]): string {
  // VS Code decodes twice: the link, and then the arguments in it.
  return `command:${command}?${encodeForAddress(encodeURIComponent(JSON.stringify(args)))}`;
}

/** The arguments that lead to a span of the document. */
function goToSpanArguments(uri: vscode.Uri, { start, end }: Span): GoToSpanArguments {
  return [uri.toString(), start, end];
}
