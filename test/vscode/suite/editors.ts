/** What a reader does in VS Code, and the article that the suites read. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import {
  goToSpanCommand,
  type commands,
  type copyEntityCommand,
  type showMentionsCommand,
  type showQuotesOfCommand,
} from '../../../src/host/ids';
import { linkedCommands, type EntityArguments, type GoToSpanArguments } from '../../../src/host/links';

/** An article with a name in full, by surname and by pronoun, and quotes, two of them in two parts. */
export const article = `Harbour bridge to reopen in May

Transport minister Maria Okoro said on Tuesday that the harbour bridge would reopen in May.

"We have waited long enough," Okoro said. "The bridge is safe."

She thanked Daniel Reyes, who leads the engineers. "Maria Okoro never gave up," Reyes told reporters. "It was a cold winter."

The weather was fine and nothing else happened. Okoro will visit the bridge on Friday.
`;

/** Prose in another language. */
export const german = 'Die Ministerin sagte am Dienstag, dass die alte Brücke im Mai wieder geöffnet werde. '.repeat(5);

const patience = 10_000;

/** Waits until `read` returns something but `undefined` and `false`, and returns that. */
export async function until<T>(
  what: string,
  read: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (const end = Date.now() + patience; ;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    assert.ok(Date.now() < end, `waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Shows a text in a file of its own, whose name no other test had; the ending decides its language. */
export async function showText(content: string, ending = 'txt'): Promise<vscode.TextEditor> {
  return showFile(`${randomUUID()}.${ending}`, content);
}

/**
 * Shows the article as a plain text that is not saved yet. VS Code gives the next such document the same name, and may
 * give it the text of the one before: so this is always the same, and no test changes it.
 */
export async function showUnsaved(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content: article, language: 'plaintext' });
  return vscode.window.showTextDocument(document);
}

/** The address of a file in the folder that is open. */
export function fileUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a file into the folder that is open, and shows it. */
export async function showFile(name: string, content: string): Promise<vscode.TextEditor> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  // A preview would give way to the next one.
  return vscode.window.showTextDocument(uri, { preview: false });
}

/** Closes every editor, and throws away what is not saved. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0))
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await until('no editor is open', () => vscode.window.visibleTextEditors.length === 0);
}

/** Where `words` begin in the document, within the first place that reads `context`. */
export function offsetOf(document: vscode.TextDocument, context: string, words = context): number {
  const text = document.getText();
  assert.ok(text.includes(context) && context.includes(words), `the text has no “${words}” in “${context}”`);
  return text.indexOf(context) + context.indexOf(words);
}

/** Puts the cursor where `words` begin in `context`. */
export function putCursor(editor: vscode.TextEditor, context: string, words = context): void {
  const position = editor.document.positionAt(offsetOf(editor.document, context, words));
  editor.selection = new vscode.Selection(position, position);
}

/** Runs a command as the palette does. */
export async function run(command: string, ...args: unknown[]): Promise<void> {
  await vscode.commands.executeCommand(command, ...args);
}

/** Changes a setting for the window. */
export async function set(name: string, value: unknown, target = vscode.ConfigurationTarget.Workspace): Promise<void> {
  await vscode.workspace.getConfiguration().update(name, value, target);
}

/** What the reader is told in notifications while `act` runs. */
export async function messagesOf(act: () => PromiseLike<unknown>): Promise<string[]> {
  const { showInformationMessage } = vscode.window;
  const told: string[] = [];
  Object.assign(vscode.window, { showInformationMessage: async (message: string) => void told.push(message) });
  try {
    await act();
  } finally {
    Object.assign(vscode.window, { showInformationMessage });
  }
  return told;
}

/** The words that are selected, and where they begin. */
export function selected(editor: vscode.TextEditor): { readonly text: string; readonly offset: number } {
  const { document, selection } = editor;
  return { text: document.getText(selection), offset: document.offsetAt(selection.start) };
}

/** What a hover says, part by part, and which words it is for. */
interface HoverText {
  readonly parts: readonly vscode.MarkdownString[];
  readonly words: string;
  readonly start: number;
}

/** The hover at the second letter of `words` in `context`, as VS Code would show it. */
export async function hoverAt(
  document: vscode.TextDocument,
  context: string,
  words = context,
): Promise<HoverText | undefined> {
  const position = document.positionAt(offsetOf(document, context, words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const [hover] = hovers;
  if (!hover) return undefined;
  assert.equal(hovers.length, 1, 'there are several hovers');
  assert.ok(hover.range, 'the hover has no range');
  return {
    parts: hover.contents.filter((part) => part instanceof vscode.MarkdownString),
    words: document.getText(hover.range),
    start: document.offsetAt(hover.range.start),
  };
}

/** The text of the hover there; the test fails without one. */
export async function hoverText(document: vscode.TextDocument, context: string, words = context): Promise<string> {
  const hover = await hoverAt(document, context, words);
  assert.ok(hover, `there is no hover on “${words}” in “${context}”`);
  return hover.parts.map(({ value }) => value).join('\n\n');
}

/** What the links in Markdown hand to the commands that they run, which are Byline's own, decoded as VS Code does. */
export function linkArguments(markdown: string, command?: typeof showMentionsCommand): GoToSpanArguments[];
export function linkArguments(
  markdown: string,
  command: typeof commands.focusOnEntity | typeof showQuotesOfCommand | typeof copyEntityCommand,
): EntityArguments[];
export function linkArguments(markdown: string, command: string = goToSpanCommand): unknown[] {
  return [...markdown.matchAll(/(?<!\\)\]\(([^) ]*)(?: "[^"]*")?\)/g)].flatMap(([, link = '']) => {
    const { scheme, authority, path, query } = vscode.Uri.parse(link);
    // The one address on the net, which the browser opens when it is clicked.
    if (scheme === 'https' && authority === 'en.wikipedia.org') return [];
    assert.equal(scheme, 'command');
    assert.ok(linkedCommands.includes(path), path);
    const decoded: unknown = JSON.parse(decodeURIComponent(query));
    return path === command ? [decoded] : [];
  });
}

/** Keeps values as long as it lives, as VS Code does: as JSON. */
export class Memory implements vscode.Memento {
  private readonly values = new Map<string, string>();

  keys(): readonly string[] {
    return [...this.values.keys()];
  }

  get<T>(key: string, otherwise?: T): T {
    const value: T = JSON.parse(this.values.get(key) ?? JSON.stringify(otherwise));
    return value;
  }

  async update(key: string, value: unknown): Promise<void> {
    this.values.set(key, JSON.stringify(value));
  }
}
