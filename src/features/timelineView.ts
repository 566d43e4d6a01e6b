import * as vscode from 'vscode';
import { contains } from '../engine/span';
import { timeline } from '../engine/timeline';
import { ArticleTree } from '../host/articleTree';
import { views } from '../host/ids';
import type { Services } from '../host/services';
import { noTimeline, timelineTree } from '../presentation/timelineTree';

/** The Timeline view: what was when, as the article in front tells it. */
export function register(services: Services): vscode.Disposable {
  return new ArticleTree(views.timeline, services, {
    rows: (article) => timelineTree(article, vscode.l10n),
    levels: 1,
    nothing: (article) => noTimeline(article, vscode.l10n),
    isAt: (article, offset) => {
      const here = { start: offset, end: offset };
      const events = timeline(article);
      // Of the dates of one sentence the one at the cursor.
      const event =
        events.find(({ mention }) => contains(mention, here)) ??
        events.find(({ sentence }) => contains(sentence, here));
      return event && (({ span }) => span?.start === event.mention.start);
    },
  });
}
