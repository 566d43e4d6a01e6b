import { quotesOf } from '../engine/lookup';
import { valueTypes, type Article, type Entity, type Mention, type Quote } from '../engine/model';
import type { Localizer } from './localizer';
import { encodeForAddress, markdownLink } from './markdown';
import { oneLine } from './plainText';

/** Makes the addresses for links that do something. */
export interface ActionLinks {
  /** The address of a link that focuses on the entity of that id. */
  focus(entity: string): string;
  /** Lists the mentions of what the mention is of, beside it. */
  mentions(mention: Mention): string;
  /** Lists what the entity of that id said. */
  quotes(entity: string): string;
  /** Copies the quote with its speaker. */
  copyQuote(quote: Quote): string;
  /** Copies the name of the entity of that id, with its role. */
  copy(entity: string): string;
}

/** Markdown with what can be done about an entity, as seen from one of its mentions, as one line of links. */
export function entityActions(
  article: Article,
  entity: Entity,
  mention: Mention,
  links: ActionLinks,
  l10n: Localizer,
): string {
  const { id, type, name, mentions } = entity;
  const said = quotesOf(article, entity).length;
  return [
    markdownLink(l10n.t('Focus'), links.focus(id), l10n.t('Dim the rest of the article'), 'target'),
    mentions.length > 1 &&
      markdownLink(
        mentions.length === 2 ? l10n.t('Both mentions') : l10n.t('All {0} mentions', mentions.length),
        links.mentions(mention),
        l10n.t('List all mentions here'),
      ),
    said > 1 &&
      markdownLink(
        said === 2 ? l10n.t('Both statements') : l10n.t('All {0} statements', said),
        links.quotes(id),
        l10n.t('List all that is said, to go there'),
      ),
    markdownLink(l10n.t('Copy'), links.copy(id), l10n.t('Copy the name, with the role')),
    !valueTypes.has(type) &&
      markdownLink(l10n.t('Look up'), encyclopediaSearch(name), l10n.t('Search Wikipedia in the browser')),
  ]
    .filter((action) => action !== false)
    .join(' · ');
}

/** Markdown with what can be done about a quote. */
export function quoteActions(quote: Quote, links: ActionLinks, l10n: Localizer): string {
  return markdownLink(l10n.t('Copy'), links.copyQuote(quote), l10n.t('Copy the quote with its speaker'));
}

/** The address of a search for the name in the English Wikipedia, which leads to the article of that name if there is one. */
export function encyclopediaSearch(name: string): string {
  return `https://en.wikipedia.org/w/index.php?search=${encodeForAddress(oneLine(name))}`;
}
