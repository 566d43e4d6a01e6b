import type * as vscode from 'vscode';
import { features } from './features';
import { createServices, type Desktop } from './host/services';

/** Builds the services and registers the features. Reads no article within it. */
export function activate(context: vscode.ExtensionContext): void {
  activateWith(context);
}

/** Likewise, with what there is on the desktop alone. */
export function activateWith(context: vscode.ExtensionContext, desktop?: Desktop): void {
  const services = createServices(context, desktop);
  for (const register of features) context.subscriptions.push(register(services));
}
