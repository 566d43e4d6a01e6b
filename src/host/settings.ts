import * as vscode from 'vscode';
import { highlightKinds, settings, settingsSection, type HighlightKind } from './ids';

/** The reader's settings as they stand, checked: a value that is none falls back to the default. */
export interface Settings {
  readonly highlightsEnabled: boolean;
  readonly highlightsKinds: ReadonlySet<HighlightKind>;
  readonly highlightsInferred: boolean;
  readonly codeLensEnabled: boolean;
  readonly inlayHintsEnabled: boolean;
  readonly followCursor: boolean;
  /** 0 to 1. */
  readonly minimumConfidence: number;
}

/** Reads the settings that apply to the document, or to all. */
export function readSettings(scope?: vscode.TextDocument): Settings {
  const configuration = vscode.workspace.getConfiguration(settingsSection, scope);
  const kinds = configuration.get<unknown>(settings.highlightsKinds);
  const confidence = configuration.get<unknown>(settings.minimumConfidence);
  return {
    highlightsEnabled: configuration.get<unknown>(settings.highlightsEnabled) !== false,
    highlightsKinds: new Set(highlightKinds.filter((kind) => !Array.isArray(kinds) || kinds.includes(kind))),
    highlightsInferred: configuration.get<unknown>(settings.highlightsInferred) !== false,
    codeLensEnabled: configuration.get<unknown>(settings.codeLensEnabled) !== false,
    inlayHintsEnabled: configuration.get<unknown>(settings.inlayHintsEnabled) === true,
    followCursor: configuration.get<unknown>(settings.followCursor) === true,
    minimumConfidence: typeof confidence === 'number' ? Math.min(1, Math.max(0, confidence)) : 0.5,
  };
}

/** Changes a setting where it is set: for the folder or workspace if it is set there, else for the user. */
export async function writeSetting(name: string, value: unknown, scope?: vscode.TextDocument): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(settingsSection, scope);
  const set = configuration.inspect(name);
  const target =
    set?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : set?.workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await configuration.update(name, value, target);
}

/** Calls back when a setting of Byline changes. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(settingsSection)) listener();
  });
}
