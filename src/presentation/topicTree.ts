import type { Article, Entity, Mention } from '../engine/model';
import type { Span } from '../engine/span';
import { mentionCount } from './counts';
import { isDoubtful } from './doubt';
import { entityKinds, entityValueText, groupEntities } from './kinds';
import { keyTopics } from './keyTopics';
import type { Localizer } from './localizer';
import { lineOf, oneLine, partText, snippet } from './plainText';
import { reasonText } from './reason';
import { topicReasons } from './topicReasons';
import { groupRow, rowAbove, type TreeRow } from './treeRow';
import { whoText } from './who';

const labelLength = 80;
/** So much in front of a mention leaves it in sight in a narrow sidebar, in code units. */
const leadLength = 16;

/**
 * What the article is about, and who and what it names, as rows; a group without rows is left out. `minimum` is how sure the
 * reader wants it: what looks doubtful in the text says so.
 */
export function topicTree(article: Article, minimum: number, l10n: Localizer): readonly TreeRow[] {
  return [
    groupRow('topics', l10n.t('Key Topics'), 'tag', topicRows(article, minimum, l10n)),
    ...groupEntities(article.entities).map(({ group: { id, icon, types, title }, entities }) => {
      const rows = entities.map((entity) => entityRow(article, entity, minimum, l10n));
      return { ...groupRow(id, title(l10n), icon, rows), types };
    }),
  ].filter((row) => row.children.length > 0);
}

/** A topic that is somebody's or something's name has what that has, in the group of its kind, too. */
function topicRows(article: Article, minimum: number, l10n: Localizer): readonly TreeRow[] {
  return keyTopics(article).map((topic): TreeRow => {
    const id = `topic:${topic.label}`;
    const named = article.entities.find(({ name }) => name === topic.label);
    const mentions = named?.mentions ?? topic.mentions;
    const row: Omit<TreeRow, 'children'> = {
      id,
      kind: 'topic',
      label: oneLine(topic.label),
      description: String(mentions.length),
      tooltip: [oneLine(topic.label), mentionCount(mentions.length, l10n), topicReasons(topic, l10n)]
        .filter(Boolean)
        .join('\n'),
      icon: named ? entityKinds[named.type].icon : 'tag',
      span: mentions[0] ?? null,
      ...(named && { entity: named.id }),
    };
    return rowAbove(row, () =>
      named
        ? entityMentionRows(article, id, named, minimum, l10n)
        : topic.mentions.map((mention, index) => mentionRow(article, `${id}/${index}`, mention, l10n)),
    );
  });
}

function entityRow(article: Article, entity: Entity, minimum: number, l10n: Localizer): TreeRow {
  const id = `entity:${entity.id}`;
  const who = whoText(article, entity, l10n);
  const value = entityValueText(entity);
  const { icon, singular } = entityKinds[entity.type];
  const name = oneLine(entity.name);
  const row: Omit<TreeRow, 'children'> = {
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
  };
  return rowAbove(row, () => entityMentionRows(article, id, entity, minimum, l10n));
}

function entityMentionRows(
  article: Article,
  above: string,
  { mentions }: Entity,
  minimum: number,
  l10n: Localizer,
): readonly TreeRow[] {
  return mentions.map((mention, index) => entityMentionRow(article, `${above}/${index}`, mention, minimum, l10n));
}

/** The row tells what the mark in the text does, too: whether it is sure, and why words that are no name stand for it. */
function entityMentionRow(article: Article, id: string, mention: Mention, minimum: number, l10n: Localizer): TreeRow {
  const row = mentionRow(article, id, mention, l10n);
  const doubt = isDoubtful(mention.confidence, minimum);
  const reason = reasonText(article, mention, l10n);
  return {
    ...row,
    description: doubt ? l10n.t('uncertain') : '',
    tooltip: [row.tooltip, doubt && l10n.t('Uncertain'), reason].filter(Boolean).join('\n'),
  };
}

function mentionRow(article: Article, id: string, mention: Span, l10n: Localizer): TreeRow {
  const { text, start, end } = snippet(article, mention, labelLength, leadLength);
  return {
    id,
    kind: 'mention',
    label: text,
    highlight: { start, end },
    description: '',
    tooltip: l10n.t('“{0}” in {1}', lineOf(article, mention), partText(article, mention.start, l10n)),
    icon: 'arrow-small-right',
    span: { start: mention.start, end: mention.end },
    children: [],
  };
}
