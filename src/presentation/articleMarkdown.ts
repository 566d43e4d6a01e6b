import type { Article, Entity } from '../engine/model';
import { timeline } from '../engine/timeline';
import { paragraphCount, readingTime, sentenceCount, statementCount, wordCount } from './counts';
import { groupEntities, valueText } from './kinds';
import { keyTopics } from './keyTopics';
import type { Localizer } from './localizer';
import { escapeMarkdown } from './markdown';
import { lineOf } from './plainText';
import { nameWithRole, quotesBySpeaker, quoteText } from './quotesBySpeaker';
import { aboutText } from './who';

/** A report on the article as a Markdown document. `title` heads it, as plain text. */
export function articleMarkdown(article: Article, title: string, l10n: Localizer): string {
  const { stats } = article;
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(
      [
        readingTime(stats.readingMinutes, l10n),
        wordCount(stats.words, l10n),
        sentenceCount(stats.sentences, l10n),
        paragraphCount(stats.paragraphs, l10n),
        statementCount(article.quotes, l10n),
      ].join(' · '),
    ),
    ...section(
      l10n.t('Summary'),
      article.summary.map((sentence) => escapeMarkdown(lineOf(article, sentence))),
    ),
    ...section(l10n.t('Key Topics'), [list(keyTopics(article).map((topic) => escapeMarkdown(topic.label)))]),
    ...groupEntities(article.entities).flatMap(({ group, entities }) =>
      section(group.title(l10n), [list(entities.map((entity) => entityItem(article, entity, l10n)))]),
    ),
    ...section(l10n.t('Timeline'), [
      list(
        timeline(article).map(({ value, sentence }) => {
          return `**${escapeMarkdown(valueText(value) ?? '')}** — ${escapeMarkdown(lineOf(article, sentence))}`;
        }),
      ),
    ]),
    ...section(
      l10n.t('Quotes by Speaker'),
      quotesBySpeaker(article).flatMap(({ name, entity, statements }) =>
        [`### ${escapeMarkdown(nameWithRole(article, name, entity, l10n))}`].concat(
          statements.map((quote) => `> ${escapeMarkdown(quoteText(article, quote))}`),
        ),
      ),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section(title: string, blocks: readonly string[]): readonly string[] {
  const filled = blocks.filter((block) => block !== '');
  return filled.length > 0 ? [`## ${escapeMarkdown(title)}`, ...filled] : [];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function entityItem(article: Article, entity: Entity, l10n: Localizer): string {
  return `**${escapeMarkdown(entity.name)}** — ${escapeMarkdown(aboutText(article, entity, l10n))}`;
}
