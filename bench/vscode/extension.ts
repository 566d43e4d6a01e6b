import type * as vscode from 'vscode';
import { features } from '../../src/features';
import { createServices, type Services } from '../../src/host/services';

/** What the measurements get of the extension. */
export interface Measured {
  readonly services: Services;
  /** How long it took to activate, in milliseconds. */
  readonly activation: number;
}

/** The extension as it is shipped, but that it hands its services to the measurements. */
export function activate(context: vscode.ExtensionContext): Measured {
  const started = performance.now();
  const services = createServices(context);
  for (const register of features) context.subscriptions.push(register(services));
  return { services, activation: performance.now() - started };
}
