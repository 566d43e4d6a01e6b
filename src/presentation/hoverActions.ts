import type { Entity } from '../engine/model';
import type { Localizer } from './localizer';
import { escapeMarkdown } from './markdown';

/** Makes the addresses for links that do something. */
export interface ActionLinks {
  /** The address of a link that focuses on the entity of that id. */
  focus(entity: string): string;
}

/** Markdown with what can be done about an entity, as one line of links. */
export function entityActions(entity: Entity, links: ActionLinks, l10n: Localizer): string {
  return `[$(target) ${escapeMarkdown(l10n.t('Focus'))}](${links.focus(entity.id)})`;
}
