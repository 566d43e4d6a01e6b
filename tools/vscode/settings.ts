/** The settings VS Code starts with in tests and screenshots: nothing on screen but the editor and the side bar. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'window.autoDetectColorScheme': false,
  'window.commandCenter': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'editor.wordWrap': 'on',
};

/** Makes a new folder for the settings and the state of one VS Code. */
export function makeUserData(more: Readonly<Record<string, unknown>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'byline-vscode-'));
  mkdirSync(join(folder, 'User'));
  writeFileSync(join(folder, 'User/settings.json'), JSON.stringify({ ...settings, ...more }, undefined, 2));
  return folder;
}
