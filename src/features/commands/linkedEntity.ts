import * as vscode from 'vscode';
import { entityById } from '../../engine/lookup';
import type { Article, Entity } from '../../engine/model';
import type { EntityArguments } from '../../host/links';
import type { Services } from '../../host/services';

/** What a link in a hover is about. */
export interface LinkedEntity {
  readonly document: vscode.TextDocument;
  readonly article: Article;
  readonly entity: Entity;
}

/** The entity of an open document that a link's arguments name; `undefined` of anything else. */
export async function linkedEntity(
  { articles }: Services,
  args: readonly unknown[],
): Promise<LinkedEntity | undefined> {
  if (!isLink(args)) return undefined;
  const [address, id] = args;
  const document = openDocument(address);
  const article = document && (await articles.get(document));
  const entity = article && entityById(article, id);
  return entity && { document, article, entity };
}

/** The document of that address, if it is open: a link never opens anything else. */
export function openDocument(address: unknown): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((open) => open.uri.toString() === address);
}

/** Whether the arguments are those of a link about an entity. */
export function isLink(args: readonly unknown[]): args is EntityArguments {
  return args.length === 2 && args.every((arg) => typeof arg === 'string');
}
