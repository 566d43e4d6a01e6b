import * as vscode from 'vscode';
import { quoteFormats, type QuoteFormat } from '../presentation/copiedQuote';
import { hintKinds, type HintKind } from '../presentation/hints';
import { highlightKinds, settings, settingsSection, type HighlightKind } from './ids';

/** The reader's settings as they stand, checked: a value that is none falls back to the default. */
export interface Settings {
  readonly highlightsEnabled: boolean;
  readonly highlightsKinds: ReadonlySet<HighlightKind>;
  readonly highlightsInferred: boolean;
  readonly highlightsOverviewRuler: boolean;
  readonly codeLensEnabled: boolean;
  readonly inlayHintsEnabled: boolean;
  readonly inlayHintsKinds: ReadonlySet<HintKind>;
  readonly hoverEnabled: boolean;
  readonly copyAs: QuoteFormat;
  readonly readAhead: boolean;
  readonly followCursor: boolean;
  readonly quotesToCheck: boolean;
  /** 0 to 1. */
  readonly minimumConfidence: number;
}

/** Reads the settings that apply to the document, or to all. */
export function readSettings(scope?: vscode.TextDocument): Settings {
  const configuration = vscode.workspace.getConfiguration(settingsSection, scope);
  const unlessOff = (name: string): boolean => configuration.get<unknown>(name) !== false;
  const ifOn = (name: string): boolean => configuration.get<unknown>(name) === true;
  const among = <T>(name: string, all: readonly T[]): ReadonlySet<T> => {
    const chosen = configuration.get<unknown>(name);
    return new Set(all.filter((one) => !Array.isArray(chosen) || chosen.includes(one)));
  };
  const confidence = configuration.get<unknown>(settings.minimumConfidence);
  return {
    highlightsEnabled: unlessOff(settings.highlightsEnabled),
    highlightsKinds: among(settings.highlightsKinds, highlightKinds),
    highlightsInferred: unlessOff(settings.highlightsInferred),
    highlightsOverviewRuler: unlessOff(settings.highlightsOverviewRuler),
    codeLensEnabled: unlessOff(settings.codeLensEnabled),
    inlayHintsEnabled: ifOn(settings.inlayHintsEnabled),
    inlayHintsKinds: among(settings.inlayHintsKinds, hintKinds),
    hoverEnabled: unlessOff(settings.hoverEnabled),
    copyAs: quoteFormats.find((format) => format === configuration.get<unknown>(settings.copyAs)) ?? 'plain',
    readAhead: unlessOff(settings.readAhead),
    followCursor: ifOn(settings.followCursor),
    quotesToCheck: ifOn(settings.quotesToCheck),
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

/** Calls back when a setting of Byline changes, or only when the one of that name does. */
export function onDidChangeSettings(listener: () => void, name?: string): vscode.Disposable {
  const section = name === undefined ? settingsSection : `${settingsSection}.${name}`;
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener();
  });
}
