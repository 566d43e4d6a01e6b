import type * as vscode from 'vscode';
import { features } from './features';
import { createServices } from './host/services';

/** Builds the services and registers the features. Reads no article: that begins with the first visible one. */
export function activate(context: vscode.ExtensionContext): void {
  const services = createServices(context);
  for (const register of features) context.subscriptions.push(register(services));
}
