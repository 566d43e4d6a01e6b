import * as vscode from 'vscode';
import type { Services } from '../../host/services';
import type { Command } from './command';
import { chooseHighlights } from './chooseHighlights';
import { copyQuoteWithSpeaker } from './copyQuoteWithSpeaker';
import { describeAtCursor } from './describeAtCursor';
import { copyEntity, showMentions, showQuotesOf } from './entityLinks';
import { findInQuotes, findInTimeline, findInTopics } from './findInView';
import { endFocus, focusOnEntity } from './focusOnEntity';
import { exportAnalysis } from './exportAnalysis';
import { goToEntity } from './goToEntity';
import { goToSpan } from './goToSpan';
import { nextMention, previousMention } from './moveToMention';
import { nextQuote, previousQuote } from './moveToQuote';
import { openSample } from './openSample';
import { doNotRead, readAnyway } from './readAnyway';
import { reanalyzeArticle } from './reanalyzeArticle';
import { copyRow, focusOnRow, goToRow } from './rows';
import { showHover } from './showHover';
import { showQuoteSheet, showSummary } from './showReport';
import { showQuotesBySpeaker } from './showQuotesBySpeaker';
import { toggleFollowCursor } from './toggleFollowCursor';
import { showHighlights, toggleHighlights } from './toggleHighlights';

const all: readonly Command[] = [
  openSample,
  toggleHighlights,
  showHighlights,
  chooseHighlights,
  goToEntity,
  nextMention,
  previousMention,
  nextQuote,
  previousQuote,
  showQuotesBySpeaker,
  showQuoteSheet,
  showSummary,
  copyQuoteWithSpeaker,
  describeAtCursor,
  showHover,
  focusOnEntity,
  endFocus,
  exportAnalysis,
  findInTopics,
  findInQuotes,
  findInTimeline,
  toggleFollowCursor,
  goToRow,
  focusOnRow,
  copyRow,
  reanalyzeArticle,
  readAnyway,
  doNotRead,
  goToSpan,
  showMentions,
  showQuotesOf,
  copyEntity,
];

/** Every command of the extension. */
export function register(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    ...all.map(({ id, execute }) =>
      vscode.commands.registerCommand(id, (...args: readonly unknown[]) => execute(services, ...args)),
    ),
  );
}
