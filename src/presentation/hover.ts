import { entityById, quoteOfFigure, quotesOf } from '../engine/lookup';
import type { Article, Entity, Mention, Quote } from '../engine/model';
import type { Span } from '../engine/span';
import { mentionCount } from './counts';
import { isDoubtful } from './doubt';
import { entityKinds, entityValueText, quoteKindName } from './kinds';
import type { Localizer } from './localizer';
import { escapeMarkdown } from './markdown';
import { lineOf, paragraphNumber, shorten } from './plainText';
import { quoteText } from './quotesBySpeaker';
import { reasonText, speakerReasonText } from './reason';
import { whoText } from './who';

/** Makes the addresses for links in a hover. */
export interface Links {
  /** The address of a link that goes to the span. */
  goTo(span: Span): string;
}

const shownQuotes = 3;
const quoteLength = 140;

/** Markdown that tells about the entity, as seen from one of its mentions; `minimum` is how sure the reader wants it. */
export function entityHover(
  article: Article,
  entity: Entity,
  mention: Mention,
  minimum: number,
  links: Links,
  l10n: Localizer,
): string {
  const { icon, singular } = entityKinds[entity.type];
  const kind = [singular(l10n), entityValueText(entity)].filter((part) => part !== null).map(escapeMarkdown);
  const standsFor = mention.kind === 'pronoun' || mention.kind === 'nominal';
  const name = standIn(article, standsFor ? mention : null, entity, isDoubtful(mention.confidence, minimum), l10n);
  const reason = reasonText(article, mention, l10n);
  const said = quoteOfFigure(article, entity, mention);
  const lines = [
    `${name} · $(${icon}) ${kind.join(' · ')}`,
    entity.relative && escapeMarkdown(l10n.t('Relative; the article’s own date is not known')),
    said && escapeMarkdown(sayerText(article, said, l10n)),
    whoLine(article, entity, l10n),
    reason && escapeMarkdown(reason),
    entity.aliases.length > 0 && escapeMarkdown(l10n.t('Also: {0}', shorten(entity.aliases.join(', '), quoteLength))),
    mentionsLine(article, entity, links, l10n),
  ];
  return [lines.filter(Boolean).join('  \n'), ...quoteBlocks(article, quotesOf(article, entity), links, l10n)].join(
    '\n\n',
  );
}

/** Markdown that tells who said the quote, how it is reported and how sure that is; `minimum` as for `entityHover`. */
export function quoteHover(article: Article, quote: Quote, minimum: number, links: Links, l10n: Localizer): string {
  const entity = entityById(article, quote.speaker?.entity) ?? null;
  const reason = speakerReasonText(article, quote, l10n);
  const report = [quote.cue && `“${lineOf(article, quote.cue)}”`, quoteKindName(quote.kind, l10n)];
  const lines = [
    quote.speaker
      ? standIn(article, quote.speaker, entity, isDoubtful(quote.confidence, minimum), l10n)
      : `**${escapeMarkdown(l10n.t('Unknown speaker'))}**`,
    entity && whoLine(article, entity, l10n),
    `$(quote) ${report
      .filter((part) => part !== null)
      .map(escapeMarkdown)
      .join(' · ')}`,
    reason && escapeMarkdown(reason),
    entity && mentionsLine(article, entity, links, l10n),
  ];
  return lines.filter(Boolean).join('  \n');
}

function sayerText(article: Article, { speaker }: Quote, l10n: Localizer): string {
  const name = entityById(article, speaker?.entity)?.name ?? (speaker && lineOf(article, speaker));
  return name ? l10n.t('Said by {0}', shorten(name, quoteLength)) : l10n.t('Said by an unknown speaker');
}

function whoLine(article: Article, entity: Entity, l10n: Localizer): string | null {
  const who = whoText(article, entity, l10n);
  return who && escapeMarkdown(shorten(who, quoteLength));
}

/** “he” → **Ned Price**; just the name where the words are the name or there are none; the words where no entity is known. */
function standIn(article: Article, words: Span | null, entity: Entity | null, doubt: boolean, l10n: Localizer): string {
  const said = words && lineOf(article, words);
  const name = `**${escapeMarkdown(entity?.name ?? said ?? '')}**`;
  const named = doubt ? l10n.t('perhaps {0}', name) : name;
  return entity && said && said !== entity.name ? `“${escapeMarkdown(said)}” → ${named}` : named;
}

function mentionsLine(article: Article, entity: Entity, links: Links, l10n: Localizer): string {
  const count = escapeMarkdown(mentionCount(entity.mentions.length, l10n));
  const first = entity.mentions[0];
  if (!first) return count;
  const label = l10n.t('First mentioned in paragraph {0}', paragraphNumber(article, first.start));
  return `${count} · [${escapeMarkdown(label)}](${links.goTo(first)})`;
}

/** One paragraph for each quote: VS Code's hovers set block quotes in without a sign of what they are. */
function quoteBlocks(article: Article, quotes: readonly Quote[], links: Links, l10n: Localizer): string[] {
  const blocks = quotes.slice(0, shownQuotes).map((quote) => {
    const text = escapeMarkdown(shorten(quoteText(article, quote), quoteLength));
    const place = quote.spans[0];
    return place ? `${text} [$(arrow-right)](${links.goTo(place)})` : text;
  });
  const more = quotes.length - shownQuotes;
  return more > 0 ? [...blocks, escapeMarkdown(l10n.t('and {0} more', more))] : blocks;
}
