import { entityById, isInEcho, occurrenceAt, occurrences, quoteAtCursor } from '../engine/lookup';
import type { Article, Quote } from '../engine/model';
import { contains } from '../engine/span';
import { isDoubtful } from './doubt';
import { entityKinds, entityValueText, quoteKindName } from './kinds';
import type { Localizer } from './localizer';
import { capital, lineOf, oneLine, paragraphNumber } from './plainText';
import { reasonText } from './reason';
import { speakerName } from './quotesBySpeaker';
import { whoText } from './who';

/**
 * What stands at the offset, in a few plain sentences to be read out: the name and whom or what it means, the quote and
 * who says it, and which paragraph it is. `minimum` is how sure the reader wants it.
 */
export function describeAt(article: Article, offset: number, minimum: number, l10n: Localizer): string {
  const quote = quoteAtCursor(article, offset);
  return [
    ...describeName(article, offset, minimum, l10n),
    ...(quote ? [describeQuote(article, quote, minimum, l10n), ...describeEcho(article, quote, offset, l10n)] : []),
    describePlace(article, offset, l10n),
  ]
    .map(withOneStop)
    .join(' ');
}

/** Of a name with a full stop of its own, “U.S.”, at the end of a sentence. */
function withOneStop(sentence: string): string {
  return sentence.replace(/\.\.$/, '.');
}

function describeName(article: Article, offset: number, minimum: number, l10n: Localizer): string[] {
  const here = occurrenceAt(article, offset);
  if (!here) return [];
  const { entity, mention } = here;
  const words = lineOf(article, mention);
  const name = oneLine(entity.name);
  const named = isDoubtful(mention.confidence, minimum) ? l10n.t('perhaps {0}', name) : name;
  const about = [entityKinds[entity.type].singular(l10n), whoText(article, entity, l10n), entityValueText(entity)];
  const all = occurrences(article).filter((other) => other.entity === entity);
  const reason = reasonText(article, mention, l10n);
  return [
    words === name ? l10n.t('{0}.', named) : l10n.t('“{0}” means {1}.', words, named),
    ...about.filter((part) => part !== null).map((part) => l10n.t('{0}.', capital(part))),
    ...(reason ? [l10n.t('{0}.', reason)] : []),
    l10n.t('Mention {0} of {1}.', all.indexOf(here) + 1, all.length),
  ];
}

function describeQuote(article: Article, quote: Quote, minimum: number, l10n: Localizer): string {
  const name = speakerName(article, quote);
  if (name === null) return l10n.t('{0}, speaker unknown.', capital(quoteKindName(quote.kind, l10n)));
  const doubt = entityById(article, quote.speaker?.entity) && isDoubtful(quote.confidence, minimum);
  return l10n.t('{0}, by {1}.', capital(quoteKindName(quote.kind, l10n)), doubt ? l10n.t('perhaps {0}', name) : name);
}

/** Of words of the headline, where the article quotes them again. */
function describeEcho(article: Article, quote: Quote, offset: number, l10n: Localizer): string[] {
  if (!isInEcho(quote, offset)) return [];
  return [l10n.t('Quoted in paragraph {0}.', paragraphNumber(article, quote.spans[0]!.start))];
}

function describePlace(article: Article, offset: number, l10n: Localizer): string {
  const { headline, paragraphs } = article;
  if (headline && contains(headline, { start: offset, end: offset })) return l10n.t('Headline.');
  if (paragraphs.length === 0) return l10n.t('There is no text.');
  const number = paragraphNumber(article, offset);
  if (number > 0) return l10n.t('Paragraph {0} of {1}.', number, paragraphs.length);
  return offset > paragraphs.at(-1)!.end ? l10n.t('After the last paragraph.') : l10n.t('Between paragraphs.');
}
