import type { Article, LinkReason, Mention, Quote } from '../engine/model';
import type { Localizer } from './localizer';
import { lineOf, paragraphNumber, partText, shorten } from './plainText';

const longestEvidence = 60;

/** What each reason is called, with the words that it rests on and the part of the article that they are in. */
const why: Record<Exclude<LinkReason, 'name'>, (l10n: Localizer, words: string, part: string) => string> = {
  part: (l10n, words) => l10n.t('Part of the name “{0}”', words),
  spelling: (l10n, words) => l10n.t('Another spelling of “{0}”', words),
  acronym: (l10n, words, part) => l10n.t('Short for “{0}” in {1}', words, part),
  short: (l10n, words, part) => l10n.t('Short for “{0}” in {1}', words, part),
  country: (l10n, words) => l10n.t('Another name of “{0}”', words),
  value: (l10n, words) => l10n.t('The same as “{0}”', words),
  role: (l10n, words, part) => l10n.t('Stated in {0}: “{1}”', part, words),
  only: (l10n) => l10n.t('The only one named before who fits'),
  subject: (l10n, words, part) => l10n.t('Spoken of in {0}: “{1}”', part, words),
  nearest: (l10n, words, part) => l10n.t('The nearest who fits, in {0}: “{1}”', part, words),
  speaker: (l10n, words) => l10n.t('Speaker of the quote: “{0}”', words),
};

/** Why the mention is held to mean its entity, and how sure that is: “Stated in paragraph 2: “the minister” · 80% sure”; `null` of the name itself. */
export function reasonText(article: Article, mention: Mention, l10n: Localizer): string | null {
  const { reason, evidence, confidence } = mention;
  if (reason === 'name') return null;
  const words = evidence ? shorten(lineOf(article, evidence), longestEvidence) : '';
  const part = partText(article, (evidence ?? mention).start, l10n);
  return `${why[reason](l10n, words, part)} · ${sureText(confidence, l10n)}`;
}

/** Where the quote's speaker is named, and how sure it is that the quote is theirs: “Named after the quote · 95% sure”; `null` where none is known. */
export function speakerReasonText(
  article: Article,
  { speaker, spans, confidence }: Quote,
  l10n: Localizer,
): string | null {
  if (!speaker) return null;
  const paragraph = paragraphNumber(article, speaker.start);
  const inSame = spans.some(({ start }) => paragraphNumber(article, start) === paragraph);
  const within = spans[0]!.start < speaker.start && speaker.start < spans.at(-1)!.end;
  const place = !inSame
    ? l10n.t('Named in {0}', partText(article, speaker.start, l10n))
    : within
      ? l10n.t('Named within the quote')
      : speaker.start < spans[0]!.start
        ? l10n.t('Named before the quote')
        : l10n.t('Named after the quote');
  return `${place} · ${sureText(confidence, l10n)}`;
}

/** “80% sure”, of a probability from 0 to 1. */
export function sureText(confidence: number, l10n: Localizer): string {
  return l10n.t('{0}% sure', Math.round(100 * confidence));
}
