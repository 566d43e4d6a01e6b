import { analyzeWithNames } from '../../../analyzeWithNames';
import { textOf } from '../../../../src/engine/lookup';

/** The quotes in marks of a text as "words / words — speaker's words". */
export async function quotesInMarks(text: string): Promise<string[]> {
  const article = await analyzeWithNames(text);
  const inMarks = article.quotes.filter(({ kind }) => kind !== 'indirect');
  return inMarks.map(
    ({ spans, speaker }) =>
      `${spans.map((span) => textOf(article, span)).join(' / ')} — ${speaker ? textOf(article, speaker) : 'unknown'}`,
  );
}
