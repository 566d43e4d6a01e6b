import type { Document } from '../document';
import { firstEndingAfter, overlapsAny } from '../span';

/** The index of the sentence that the report begins with, behind the headline and the lines of the header; -1 where none does. */
export function leadOf({ sentences, headline, header }: Document): number {
  const body = firstEndingAfter(sentences, headline?.end ?? 0);
  return sentences.findIndex((sentence, at) => at >= body && !overlapsAny(header.lines, sentence));
}
