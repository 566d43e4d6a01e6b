import type { Article, Quote } from '../engine/model';
import { quotedShare, statementCount } from './counts';
import { quoteKindName } from './kinds';
import { joinParts, type AddressOf, type LinkedPart, type LinkedText } from './linkedText';
import type { Localizer } from './localizer';
import { escapeMarkdown } from './markdown';
import { partText } from './plainText';
import { cueText, nameWithRole, quotesBySpeaker, quoteText } from './quotesBySpeaker';

/**
 * Every quote of the article as a Markdown document, by speaker, with the share of all that is said, the reporting verb
 * and a link to its place. `title` heads it, as plain text.
 */
export function quoteSheet(article: Article, title: string, addressOf: AddressOf, l10n: Localizer): LinkedText {
  const speakers = quotesBySpeaker(article);
  const parts = speakers.flatMap(({ name, entity, quotes, statements, wordShare }): LinkedPart[] => [
    `\n## ${escapeMarkdown(nameWithRole(article, name, entity, l10n))}\n\n`,
    `${escapeMarkdown(statementCount(quotes, l10n))} · `,
    `${escapeMarkdown(quotedShare(wordShare, l10n))}\n`,
    ...statements.flatMap((quote) => quoteParts(article, quote, addressOf, l10n)),
  ]);
  return joinParts([
    `# ${escapeMarkdown(l10n.t('Quotes: {0}', title))}\n\n`,
    `${escapeMarkdown(statementCount(article.quotes, l10n))}\n`,
    ...parts,
  ]);
}

function quoteParts(article: Article, quote: Quote, addressOf: AddressOf, l10n: Localizer): LinkedPart[] {
  const report = [cueText(article, quote), quoteKindName(quote.kind, l10n)]
    .filter((part) => part !== null)
    .map(escapeMarkdown);
  const target = quote.spans[0]!;
  const address = addressOf(target);
  const place = escapeMarkdown(partText(article, target.start, l10n));
  return [
    `\n> ${escapeMarkdown(quoteText(article, quote))}\n>\n> ${report.join(' · ')} · `,
    { text: address === null ? place : `[${place}](${address})`, target },
    '\n',
  ];
}
