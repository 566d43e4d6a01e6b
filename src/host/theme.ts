import * as vscode from 'vscode';

const { HighContrast, HighContrastLight } = vscode.ColorThemeKind;

/** Whether the colour theme is one of high contrast, dark or light. */
export function isHighContrast(): boolean {
  const { kind } = vscode.window.activeColorTheme;
  return kind === HighContrast || kind === HighContrastLight;
}
