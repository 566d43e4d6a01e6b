import type * as vscode from 'vscode';
import type { Services } from '../host/services';
import { register as registerCommands } from './commands';
import { register as registerDecorations } from './decorations';
import { register as registerHovers } from './hovers';
import { register as registerStatusBar } from './statusBar';
import { register as registerTopicsView } from './topicsView';

/** Every feature of the extension. */
export const features: readonly ((services: Services) => vscode.Disposable)[] = [
  registerDecorations,
  registerHovers,
  registerTopicsView,
  registerStatusBar,
  registerCommands,
];
