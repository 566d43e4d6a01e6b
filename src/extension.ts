import type * as vscode from 'vscode';
import { features } from './features';
import type { StartThread } from './host/engine';
import { createServices } from './host/services';

/** Builds the services and registers the features. Reads no article within it. */
export function activate(context: vscode.ExtensionContext): void {
  activateWith(context);
}

/** Likewise, with threads to read articles in where they can be started. */
export function activateWith(context: vscode.ExtensionContext, startThread?: StartThread): void {
  const services = createServices(context, startThread);
  for (const register of features) context.subscriptions.push(register(services));
}
