import type * as vscode from 'vscode';
import type { Services } from '../host/services';
import { register as registerCodeLenses } from './codeLenses';
import { register as registerCommands } from './commands';
import { register as registerDecorations } from './decorations';
import { register as registerDefinitions } from './definitions';
import { register as registerDocumentHighlights } from './documentHighlights';
import { register as registerDocumentSymbols } from './documentSymbols';
import { register as registerFocusStatus } from './focusStatus';
import { register as registerFoldingRanges } from './foldingRanges';
import { register as registerHovers } from './hovers';
import { register as registerInlayHints } from './inlayHints';
import { register as registerLanguageStatus } from './languageStatus';
import { register as registerOverviewRuler } from './overviewRuler';
import { register as registerQuotesView } from './quotesView';
import { register as registerReferences } from './references';
import { register as registerReports } from './reports';
import { register as registerSelectedText } from './selectedText';
import { register as registerSelectionRanges } from './selectionRanges';
import { register as registerStatusBar } from './statusBar';
import { register as registerTimelineView } from './timelineView';
import { register as registerTopicsView } from './topicsView';
import { register as registerWorkspaceSymbols } from './workspaceSymbols';

/** Every feature of the extension. */
export const features: readonly ((services: Services) => vscode.Disposable)[] = [
  // Before the marks, so that its colour goes before theirs.
  registerSelectedText,
  registerDecorations,
  registerOverviewRuler,
  registerHovers,
  registerDefinitions,
  registerReferences,
  registerDocumentHighlights,
  registerDocumentSymbols,
  registerWorkspaceSymbols,
  registerSelectionRanges,
  registerFoldingRanges,
  registerInlayHints,
  registerCodeLenses,
  registerReports,
  registerTopicsView,
  registerQuotesView,
  registerTimelineView,
  registerStatusBar,
  registerFocusStatus,
  registerLanguageStatus,
  registerCommands,
];
