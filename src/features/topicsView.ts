import * as vscode from 'vscode';
import { occurrenceAt } from '../engine/lookup';
import { ArticleTree } from '../host/articleTree';
import { views } from '../host/ids';
import type { Services } from '../host/services';
import { topicTree } from '../presentation/topicTree';

/** The Topics view: what the article in front is about, and who and what it names. */
export function register(services: Services): vscode.Disposable {
  return new ArticleTree(views.topics, services, {
    rows: (article, { minimumConfidence }) => topicTree(article, minimumConfidence, vscode.l10n),
    levels: 1,
    nothing: () => vscode.l10n.t('Nothing to list was found in this article.'),
    isOpen: ({ id }) => id === 'group:topics' || id === 'group:people',
    isAt: (article, offset) => {
      const here = occurrenceAt(article, offset);
      return here && (({ kind, entity }) => kind === 'entity' && entity === here.entity.id);
    },
  });
}
