import type { Article } from '../engine/model';
import { timeline } from '../engine/timeline';
import { valueText } from './kinds';
import type { Localizer } from './localizer';
import { capital, lineOf, oneLine, partText, shorten } from './plainText';
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
        capital(partText(article, mention.start, l10n)),
      ].join('\n'),
      icon: 'calendar',
      span: mention,
      copied: `${when} — ${text}`,
      children: [],
    };
  });
}

/** What to say of an article without such rows: dates that are marked in the text may yet not be known. */
export function noTimeline({ entities }: Article, l10n: Localizer): string {
  const date = entities.find(({ relative }) => relative);
  if (!date) return l10n.t('No dated events were found in this article.');
  return l10n.t('Dates such as “{0}” go by the day of the article, which it does not tell.', oneLine(date.name));
}
