import * as vscode from 'vscode';
import { occurrenceAt } from '../engine/lookup';
import { ArticleTree } from '../host/articleTree';
import { views } from '../host/ids';
import type { Services } from '../host/services';
import { topicTree } from '../presentation/topicTree';

/** The Topics view: what the article in front is about, and who and what it names. */
export function register({ articles, current, openRows, log }: Services): vscode.Disposable {
  const tree = new ArticleTree(
    views.topics,
    articles,
    current,
    {
      rows: (article, { minimumConfidence }) => topicTree(article, minimumConfidence, vscode.l10n),
      nothing: vscode.l10n.t('Nothing to list was found in this article.'),
      isOpen: ({ id }) => id === 'group:topics' || id === 'group:people',
      isAt: (article, offset) => {
        const here = occurrenceAt(article, offset);
        return here && (({ kind, entity }) => kind === 'entity' && entity === here.entity.id);
      },
    },
    log,
  );
  openRows.set(views.topics, () => tree.openRows(1));
  return tree;
}
