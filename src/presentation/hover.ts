import { companions } from '../engine/company';
import { entityById, isInEcho, occurrenceUnder, quoteAt, quoteOfFigure, quotesOf } from '../engine/lookup';
import { valueTypes, type Article, type Entity, type EntityType, type Mention, type Quote } from '../engine/model';
import { indexAt, type Span } from '../engine/span';
import { mentionCount } from './counts';
import { isDoubtful } from './doubt';
import { entityKinds, entityValueText, quoteKindName, valueText } from './kinds';
import type { Localizer } from './localizer';
import { escapeLabel, escapeMarkdown, markdownLink } from './markdown';
import { mentionStrip } from './mentionStrip';
import { capital, lineOf, paragraphNumber, partText, shorten, snippet } from './plainText';
import { cueText, quoteText } from './quotesBySpeaker';
import { reasonText, speakerReasonText, sureText } from './reason';
import { whoText } from './who';

/** Makes the addresses for links in a hover. */
export interface Links {
  /** The address of a link that goes to the span. */
  goTo(span: Span): string;
}

const shownQuotes = 3;
const shownCompanions = 3;
const quoteLength = 140;
/** What the lines of a name's hover have room for, in code units: nobody scrolls a hover. */
const lineLength = 90;
const aboutLength = 60;
const nameLength = 30;

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
  const doubt = isDoubtful(mention.confidence, minimum);
  const standsFor = mention.kind === 'pronoun' || mention.kind === 'nominal';
  const name = standIn(article, standsFor ? mention : null, entity, doubt, l10n);
  const reason = reasonText(article, mention, l10n) ?? (doubt ? sureText(mention.confidence, l10n) : null);
  const said = quoteOfFigure(article, entity, mention);
  const lines = [
    `${name} · $(${icon}) ${kind.join(' · ')}`,
    entity.relative && escapeMarkdown(l10n.t('Relative; the article’s own date is not known')),
    said && escapeMarkdown(sayerText(article, said, l10n)),
    aboutLine(article, entity, links, l10n),
    reason && escapeMarkdown(reason),
    [mentionStrip(article, entity), mentionsLine(article, entity, links, l10n)].filter(Boolean).join(' '),
    companyLine(article, entity, links, l10n),
  ];
  return [lines.filter(Boolean).join('  \n'), quoteLines(article, entity, mention, links, l10n)]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * Markdown that tells who said the quote that the offset is in, how it is reported and how sure that is; less where it
 * stands below the hover of a name there: nobody scrolls a hover. `minimum` as for `entityHover`.
 */
export function quoteHover(
  article: Article,
  quote: Quote,
  offset: number,
  minimum: number,
  links: Links,
  l10n: Localizer,
): string {
  const entity = entityById(article, quote.speaker?.entity) ?? null;
  const alone = occurrenceUnder(article, offset) === undefined;
  const reason = speakerReasonText(article, quote, l10n);
  const cue = cueText(article, quote);
  const report = [cue && `“${cue}”`, quoteKindName(quote.kind, l10n)]
    .filter((part) => part !== null)
    .map(escapeMarkdown);
  const lines = [
    quote.speaker
      ? standIn(article, quote.speaker, entity, isDoubtful(quote.confidence, minimum), l10n)
      : `**${escapeMarkdown(l10n.t('Unknown speaker'))}**`,
    alone && entity && whoLine(article, entity, l10n),
    `$(quote) ${[...report, ...echoLink(article, quote, offset, links, l10n)].join(' · ')}`,
    reason && escapeMarkdown(reason),
    alone && entity && mentionsLine(article, entity, links, l10n),
  ];
  return lines.filter(Boolean).join('  \n');
}

/** From words of the headline to the quote that they repeat, and from that to the headline. */
function echoLink(article: Article, quote: Quote, offset: number, links: Links, l10n: Localizer): string[] {
  const [echo] = quote.echoes ?? [];
  const [said] = quote.spans;
  if (!echo || !said) return [];
  const [place, label] = isInEcho(quote, offset)
    ? [said, l10n.t('quoted in paragraph {0}', paragraphNumber(article, said.start))]
    : [echo, l10n.t('also in the headline')];
  return [markdownLink(label, links.goTo(place), shorten(lineOf(article, place), quoteLength))];
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

/** Role, which leads to the sentence that states it, age and other forms; or who may be meant. */
function aboutLine(article: Article, entity: Entity, links: Links, l10n: Localizer): string {
  const { role, age, aliases, candidates } = entity;
  if (candidates) return whoLine(article, entity, l10n) ?? '';
  const sentence = role && (article.sentences[indexAt(article.sentences, role.start)] ?? role);
  const parts = [
    role &&
      sentence &&
      markdownLink(shorten(lineOf(article, role), aboutLength), links.goTo(role), lineOf(article, sentence)),
    age && escapeMarkdown(l10n.t('{0} years old', age.years)),
  ].filter((part) => typeof part === 'string');
  if (aliases.length > 0) {
    const forms = shorten(aliases.join(', '), aboutLength);
    parts.push(escapeMarkdown(parts.length > 0 ? l10n.t('also: {0}', forms) : l10n.t('Also: {0}', forms)));
  }
  return parts.join(' · ');
}

function mentionsLine(article: Article, entity: Entity, links: Links, l10n: Localizer): string {
  const count = escapeMarkdown(mentionCount(entity.mentions.length, l10n));
  const first = entity.mentions[0];
  if (!first) return count;
  const part = partText(article, first.start, l10n);
  const link = (label: string): string => `[${escapeLabel(label)}](${links.goTo(first)})`;
  return entity.mentions.length === 1
    ? link(l10n.t('Mentioned once, in {0}', part))
    : `${count} · ${link(l10n.t('First mentioned in {0}', part))}`;
}

/** Whom the sentences about the entity name beside it, and the dates and figures in them, each a link to its place. */
function companyLine(article: Article, entity: Entity, links: Links, l10n: Localizer): string {
  const all = companions(article, entity);
  const list = (types: ReadonlySet<EntityType>): string =>
    all
      .filter((companion) => types.has(companion.entity.type))
      .slice(0, shownCompanions)
      .map(({ entity: { name, type, value }, mention }) => {
        // A day without its year reads better in the article's words.
        const when = type === 'date' ? valueText(value) : null;
        const words = when && /^\d/.test(when) ? when : name;
        return markdownLink(
          shorten(words, nameLength),
          links.goTo(mention),
          snippet(article, mention, lineLength).text,
        );
      })
      .join(', ');
  const names = list(new Set(['person', 'organization']));
  const figures = valueTypes.has(entity.type) ? '' : list(valueTypes);
  return [names && l10n.t('With {0}', names), figures && l10n.t('Dates and figures: {0}', figures)]
    .filter(Boolean)
    .join(' · ');
}

/** What the entity said, a line for each quote; not where the mention is in a quote, which has a part of its own below. */
function quoteLines(article: Article, entity: Entity, mention: Mention, links: Links, l10n: Localizer): string {
  if (quoteAt(article, mention.start)) return '';
  return quotesOf(article, entity)
    .slice(0, shownQuotes)
    .flatMap((quote) => {
      const text = escapeMarkdown(shorten(quoteText(article, quote), lineLength));
      const place = quote.spans[0];
      if (!place) return [];
      const tip = capital(partText(article, place.start, l10n));
      // The arrow stays with the last word, as an icon would not.
      return [`${text}\u00A0${markdownLink('→', links.goTo(place), tip)}`];
    })
    .join('  \n');
}
