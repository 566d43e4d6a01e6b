import { oneLine } from '../../../../src/presentation/plainText';
import { analyzeWithNames } from '../../../analyzeWithNames';

/** Each quote as "who: words", or with "?" where nobody is known; the parts of its words with a slash between them. */
export async function quotesOf(text: string): Promise<string[]> {
  const { quotes, entities } = await analyzeWithNames(text);
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker, spans }) => {
      const named = entities.find(({ id }) => id === speaker?.entity)?.name;
      const words = spans.map(({ start, end }) => oneLine(text.slice(start, end))).join(' / ');
      return `${named ?? (speaker ? `?${text.slice(speaker.start, speaker.end)}` : '?')}: ${words}`;
    });
}

/** What an interview begins with. */
export const opening =
  'Harbour Chief Says Cranes Will Be Ready\n\nHarbour director Lena Osei spoke with Tom Varga of Coast Radio about the new cranes at Port Ellery.\n\n';
