import type { Article, Entity } from './model';
import { compareSpans, contains, indexAt, overlapsAny, type Span } from './span';

/** A date in the report, and the sentence that tells what was then. */
export interface DatedEvent {
  /** ISO 8601, as of the entity. */
  readonly value: string;
  readonly date: Entity;
  /** The words of the date. */
  readonly mention: Span;
  readonly sentence: Span;
}

/** No sentence that people write tells of more: each is told with the whole of it. */
const mostOfSentence = 20;

/**
 * The dated events of the article by when they begin, those of one time in the order of the text; a year comes before its
 * months and these before their days. Dates that cannot be told are left out, and of a sentence all but the twenty of most
 * weight; what a sentence names twice is there once, and of "from 2010 to 2015" only the whole.
 */
export function timeline(article: Article): readonly DatedEvent[] {
  const { dateline, lines } = article.header;
  const events: DatedEvent[] = [];
  const ofSentence = new Map<number, number>();
  for (const date of article.entities) {
    if (date.type !== 'date' || typeof date.value !== 'string') continue;
    const told = new Set<number>();
    for (const { start, end } of date.mentions) {
      const index = indexAt(article.sentences, start);
      const sentence = article.sentences[index];
      if (!sentence || told.has(index) || overlapsAny(lines, sentence)) continue;
      if (dateline && contains(dateline, { start, end })) continue;
      const count = (ofSentence.get(index) ?? 0) + 1;
      if (count > mostOfSentence) continue;
      ofSentence.set(index, count);
      told.add(index);
      const span = { start: sentence.start, end: sentence.end };
      events.push({ value: date.value, date, mention: { start, end }, sentence: span });
    }
  }
  const begin = ({ value }: DatedEvent): string => value.split('/')[0]!;
  const ends = new Set(
    events.flatMap(({ value, sentence }) => {
      const end = value.split('/')[1];
      return end === undefined ? [] : [`${sentence.start} ${end}`];
    }),
  );
  const whole = events.filter(({ value, sentence }) => !ends.has(`${sentence.start} ${value}`));
  return whole.toSorted((a, b) => compareText(begin(a), begin(b)) || compareSpans(a.mention, b.mention));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
