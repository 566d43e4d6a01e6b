import * as vscode from 'vscode';
import { entityById } from '../../engine/lookup';
import type { Article, Entity } from '../../engine/model';
import type { EntityArguments } from '../../host/links';
import type { Services } from '../../host/services';
import { readArticle, tellArticleGone, tellGone } from './openArticle';

/** The open article that a link in a hover is about. */
export interface LinkedArticle {
  readonly document: vscode.TextDocument;
  readonly article: Article;
}

/** What a link in a hover is about. */
export interface LinkedEntity extends LinkedArticle {
  readonly entity: Entity;
}

/** The article of an open document, read where need be; `undefined` where none of that address is open, which it says. */
export async function linkedArticle(services: Services, address: unknown): Promise<LinkedArticle | undefined> {
  const document = openDocument(address);
  if (!document) {
    tellArticleGone();
    return undefined;
  }
  const article = await readArticle(services, document);
  return article && { document, article };
}

/** The entity of an open document that a link's arguments name; `undefined` where it is gone, which it says, and of anything else. */
export async function linkedEntity(services: Services, args: readonly unknown[]): Promise<LinkedEntity | undefined> {
  if (!isLink(args)) return undefined;
  const [address, id] = args;
  const linked = await linkedArticle(services, address);
  const entity = linked && entityById(linked.article, id);
  if (linked && !entity) tellGone();
  return entity && { ...linked, entity };
}

/** The document of that address, if it is open: a link never opens anything else. */
export function openDocument(address: unknown): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((open) => open.uri.toString() === address);
}

/** Whether the arguments are those of a link about an entity. */
export function isLink(args: readonly unknown[]): args is EntityArguments {
  return args.length === 2 && args.every((arg) => typeof arg === 'string');
}
