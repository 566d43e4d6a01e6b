import type * as vscode from 'vscode';
import { features } from './features';
import { createServices } from './host/services';

/** Builds the services and registers the features. Reads no article within it. */
export function activate(context: vscode.ExtensionContext): void {
  const services = createServices(context);
  for (const register of features) context.subscriptions.push(register(services));
}
