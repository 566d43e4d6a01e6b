import type { EntityType, QuoteKind } from '../engine/model';
import { highlightKinds, settings, type HighlightKind } from './ids';
import { readSettings, writeSetting, type Settings } from './settings';
import type * as vscode from 'vscode';

export type QuoteMark = Extract<HighlightKind, 'quote' | 'partialQuote' | 'indirectQuote'>;
export type NameKind = Exclude<HighlightKind, QuoteMark>;

/** How names of the type are marked. */
export function kindOf(type: EntityType): NameKind {
  return type === 'money' || type === 'percent' || type === 'quantity' ? 'figure' : type;
}

/** How each kind of quote is marked. */
export const quoteMarks: Record<QuoteKind, QuoteMark> = {
  direct: 'quote',
  partial: 'partialQuote',
  indirect: 'indirectQuote',
};

/** Whether any kind is marked. */
export function hasMarks({ highlightsEnabled, highlightsKinds }: Settings): boolean {
  return highlightsEnabled && highlightsKinds.size > 0;
}

/** Switches the marks of the kinds on or off, for good: it changes the setting. */
export async function switchMarks(
  kinds: readonly HighlightKind[],
  on: boolean,
  scope: vscode.TextDocument | undefined,
): Promise<void> {
  const { highlightsKinds } = readSettings(scope);
  await setMarks(
    highlightKinds.filter((kind) => (kinds.includes(kind) ? on : highlightsKinds.has(kind))),
    scope,
  );
}

/** Marks these kinds and no others, for good; to choose some switches marks on where all were off. */
export async function setMarks(kinds: readonly HighlightKind[], scope: vscode.TextDocument | undefined): Promise<void> {
  await writeSetting(settings.highlightsKinds, kinds, scope);
  if (kinds.length > 0 && !readSettings(scope).highlightsEnabled)
    await writeSetting(settings.highlightsEnabled, true, scope);
}
