import type { Article } from '../engine/model';
import { timeline } from '../engine/timeline';
import { valueText } from './kinds';
import type { Localizer } from './localizer';
import { lineOf, paragraphNumber, shorten } from './plainText';
import type { TreeRow } from './treeRow';

const sentenceLength = 100;

/** The article's dated events as rows, in the order of `timeline`: the date as label, its sentence beside it. */
export function timelineTree(article: Article, l10n: Localizer): readonly TreeRow[] {
  const told = new Map<string, number>();
  return timeline(article).map(({ value, date, mention, sentence }) => {
    const index = told.get(date.id) ?? 0;
    told.set(date.id, index + 1);
    const when = valueText(value) ?? '';
    const words = lineOf(article, mention);
    const text = lineOf(article, sentence);
    return {
      id: `event:${date.id}/${index}`,
      kind: 'event',
      label: when,
      description: shorten(text, sentenceLength),
      tooltip: [
        words === when ? when : l10n.t('{0}: “{1}”', when, words),
        text,
        l10n.t('Paragraph {0}', paragraphNumber(article, mention.start)),
      ].join('\n'),
      icon: 'calendar',
      span: mention,
      copied: `${when} — ${text}`,
      children: [],
    };
  });
}
