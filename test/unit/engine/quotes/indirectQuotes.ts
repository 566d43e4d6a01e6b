import { analyzeWithNames } from '../../../analyzeWithNames';
import { entityById, textOf } from '../../../../src/engine/lookup';

/** What is reported in a text, as "words / words | speaker's words (= entity) | verb". */
export async function indirectQuotes(text: string): Promise<string[]> {
  const article = await analyzeWithNames(text);
  return article.quotes
    .filter(({ kind }) => kind === 'indirect')
    .map(({ spans, speaker, cue }) => {
      const words = spans.map((span) => textOf(article, span)).join(' / ');
      const who = speaker ? textOf(article, speaker) : 'nobody';
      const entity = entityById(article, speaker?.entity)?.name;
      return `${words} | ${who}${entity && entity !== who ? ` = ${entity}` : ''} | ${cue?.lemma ?? 'none'}`;
    });
}
