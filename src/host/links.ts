import type * as vscode from 'vscode';
import type { Span } from '../engine/span';
import type { Links } from '../presentation/hover';
import { goToSpanCommand } from './ids';

/** Arguments of the command that goes to a span: the document's address and the span. */
export type GoToSpanArguments = readonly [uri: string, start: number, end: number];

/** Makes command links to spans of the document. */
export function linksTo(uri: vscode.Uri): Links {
  return {
    goTo: (span) => {
      const query = JSON.stringify(goToSpanArguments(uri, span));
      // VS Code decodes twice: the link, and then the arguments in it.
      return `command:${goToSpanCommand}?${encodeURIComponent(encodeURIComponent(query))}`;
    },
  };
}

/** The arguments that lead to a span of the document. */
function goToSpanArguments(uri: vscode.Uri, { start, end }: Span): GoToSpanArguments {
  return [uri.toString(), start, end];
}
