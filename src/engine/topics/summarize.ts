import type { Document } from '../document';
import type { Topic } from '../model';
import { indexAt, type Span } from '../span';

const fewest = 2;
const most = 5;
/** Sentences that need the one before them, or are no sentences of the report. */
const hanging = /^(?:he|she|they|it|this|that|these|those|but|and|however|meanwhile|also|his|her|their)\b/i;
const boilerplate =
  /^(?:read more|file photo|photo|image|by |reporting by|editing by|follow |subscribe|click|https?:|www\.)/i;

/**
 * The article's most telling sentences in the order of the text: about a tenth of them, two to five. Told by the topics
 * they hold and how early they come; sentences that begin with a pronoun, quotes and boilerplate are passed over.
 */
export function summarize(
  { text, sentences, headline }: Document,
  topics: readonly Topic[],
  quoted: readonly Span[],
): Span[] {
  const weights = new Float64Array(sentences.length);
  for (const topic of topics) {
    for (const sentence of new Set(topic.mentions.map((mention) => indexAt(sentences, mention.start)))) {
      if (sentence >= 0) weights[sentence]! += topic.score;
    }
  }
  const wanted = Math.min(most, Math.max(fewest, Math.round(sentences.length / 10)));
  return sentences
    .map((sentence, index) => {
      const words = sentence.endToken - sentence.firstToken;
      const early = 1 + 1 / (1 + index / 3);
      return { sentence, words, score: (weights[index]! * early) / Math.sqrt(Math.max(12, words)) };
    })
    .filter(({ sentence, words, score }) => {
      const content = text.slice(sentence.start, sentence.end);
      return (
        score > 0 &&
        words >= 6 &&
        !(headline && sentence.start < headline.end) &&
        !hanging.test(content) &&
        !boilerplate.test(content) &&
        indexAt(quoted, sentence.start) < 0
      );
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, wanted)
    .map(({ sentence: { start, end } }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
}
