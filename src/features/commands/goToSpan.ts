import { closeHover, goTo } from '../../host/editors';
import { goToSpanCommand } from '../../host/ids';
import { reportedDocument } from '../../host/reports';
import type { Command } from './command';
import { openDocument } from './linkedEntity';
import { tellArticleGone } from './openArticle';

/** Shows a document and selects a span of it. Links in hovers and reports call it; anything but their arguments is refused. */
export const goToSpan: Command = {
  id: goToSpanCommand,
  async execute(_, address, start, end) {
    if (!Number.isInteger(start) || !Number.isInteger(end)) return;
    await closeHover();
    const document = openDocument(address) ?? (await reportedDocument(address));
    if (document) await goTo(document, { start: Number(start), end: Number(end) });
    else tellArticleGone();
  },
};
