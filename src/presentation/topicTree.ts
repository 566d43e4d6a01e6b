import { statements } from '../engine/lookup';
import type { Article, Entity, Quote, Topic } from '../engine/model';
import type { Span } from '../engine/span';
import { mentionCount, quoteCount } from './counts';
import { entityKinds, groupEntities, quoteKindName, valueText } from './kinds';
import type { Localizer } from './localizer';
import { oneLine, paragraphNumber, shorten, snippet } from './plainText';
import { nameWithRole, quotesBySpeaker, quoteText, type SpeakerQuotes } from './quotesBySpeaker';
import { topicReasons } from './topicReasons';
import { whoText } from './who';

/** A row of the sidebar's tree. All texts are plain, on one line except the tooltip. */
export interface TreeRow {
  /** Unique in the tree and the same for the same text. */
  readonly id: string;
  readonly kind: 'group' | 'topic' | 'entity' | 'speaker' | 'mention' | 'quote';
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** A codicon's id. */
  readonly icon: string;
  /** Where selecting the row goes. */
  readonly span: Span | null;
  /** The id of the entity that the row stands for. */
  readonly entity?: string;
  readonly children: readonly TreeRow[];
}

const labelLength = 80;
/** More topics than this would push the people out of sight. */
const shownTopics = 12;

/** What the article is about, who and what it names and who says what, as rows; a group without rows is left out. */
export function topicTree(article: Article, l10n: Localizer): readonly TreeRow[] {
  return [
    group('topics', l10n.t('Key Topics'), 'tag', topicRows(article, l10n)),
    ...groupEntities(article.entities).map(({ group: { id, icon, title }, entities }) =>
      group(
        id,
        title(l10n),
        icon,
        entities.map((entity) => entityRow(article, entity, l10n)),
      ),
    ),
    group(
      'quotes',
      l10n.t('Quotes by Speaker'),
      'quote',
      quotesBySpeaker(article).map((speaker) => speakerRow(article, speaker, l10n)),
      statements(article).length,
    ),
  ].filter((row) => row.children.length > 0);
}

function group(
  id: string,
  label: string,
  icon: string,
  children: readonly TreeRow[],
  count: number = children.length,
): TreeRow {
  return {
    id: `group:${id}`,
    kind: 'group',
    label,
    description: String(count),
    tooltip: label,
    icon,
    span: null,
    children,
  };
}

function topicRows(article: Article, l10n: Localizer): readonly TreeRow[] {
  const byLabel = new Map(article.topics.map((topic) => [topic.label, topic]));
  return [...byLabel.values()].slice(0, shownTopics).map((topic: Topic) => {
    const id = `topic:${topic.label}`;
    const named = article.entities.find(({ name }) => name === topic.label);
    return {
      id,
      kind: 'topic',
      label: oneLine(topic.label),
      description: String(topic.mentions.length),
      tooltip: [oneLine(topic.label), mentionCount(topic.mentions.length, l10n), topicReasons(topic, l10n)]
        .filter(Boolean)
        .join('\n'),
      icon: named ? entityKinds[named.type].icon : 'tag',
      span: topic.mentions[0] ?? null,
      children: topic.mentions.map((mention) => mentionRow(article, id, mention, l10n)),
    };
  });
}

function entityRow(article: Article, entity: Entity, l10n: Localizer): TreeRow {
  const id = `entity:${entity.id}`;
  const who = whoText(article, entity, l10n);
  const value = valueText(entity.value);
  const { icon, singular } = entityKinds[entity.type];
  const name = oneLine(entity.name);
  return {
    id,
    kind: 'entity',
    label: name,
    description: [String(entity.mentions.length), who, value].filter(Boolean).join(' · '),
    tooltip: [
      `${name} (${singular(l10n)})`,
      who,
      value,
      entity.aliases.length > 0 && l10n.t('Also: {0}', entity.aliases.map(oneLine).join(', ')),
      mentionCount(entity.mentions.length, l10n),
    ]
      .filter(Boolean)
      .join('\n'),
    icon,
    span: entity.mentions[0] ?? null,
    entity: entity.id,
    children: entity.mentions.map((mention) => mentionRow(article, id, mention, l10n)),
  };
}

function mentionRow(article: Article, parent: string, mention: Span, l10n: Localizer): TreeRow {
  return {
    id: `${parent}/mention:${mention.start}-${mention.end}`,
    kind: 'mention',
    label: snippet(article, mention, labelLength),
    description: '',
    tooltip: l10n.t('Paragraph {0}', paragraphNumber(article, mention.start)),
    icon: 'arrow-small-right',
    span: { start: mention.start, end: mention.end },
    children: [],
  };
}

function speakerRow(article: Article, speaker: SpeakerQuotes, l10n: Localizer): TreeRow {
  const { entity, name, quotes } = speaker;
  const share = l10n.t('{0}% of the quoted words', Math.round(speaker.wordShare * 100));
  return {
    id: `speaker:${speaker.key}`,
    kind: 'speaker',
    label: name ?? l10n.t('Unknown speaker'),
    description: String(quotes.length),
    tooltip: [nameWithRole(article, name, entity, l10n), quoteCount(quotes.length, l10n), share].join('\n'),
    icon: entity ? entityKinds[entity.type].icon : 'comment',
    span: quotes[0]?.spans[0] ?? null,
    children: quotes.map((quote) => quoteRow(article, quote, l10n)),
  };
}

function quoteRow(article: Article, quote: Quote, l10n: Localizer): TreeRow {
  const text = quoteText(article, quote);
  return {
    id: `quote:${quote.id}`,
    kind: 'quote',
    label: shorten(text, labelLength),
    description: '',
    tooltip: `${text}\n${quoteKindName(quote.kind, l10n)}`,
    icon: 'quote',
    span: quote.spans[0] ?? null,
    children: [],
  };
}
