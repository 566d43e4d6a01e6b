import type { Article } from '../engine/model';
import { joinParts, type LinkedPart, type LinkedText } from './linkedText';
import type { Localizer } from './localizer';
import { escapeMarkdown } from './markdown';
import { lineOf } from './plainText';
import { statusLine } from './statusLine';

/** The article's most telling sentences as a Markdown document, each leading to its place. `title` heads it, as plain text. */
export function summaryText(article: Article, title: string, l10n: Localizer): LinkedText {
  return joinParts([
    `# ${escapeMarkdown(title)}\n\n`,
    `${escapeMarkdown(statusLine(article, l10n).text)}\n`,
    ...article.summary.flatMap((target): LinkedPart[] => [
      '\n- ',
      { text: escapeMarkdown(lineOf(article, target)), target },
      '\n',
    ]),
  ]);
}
