import type { Span } from '../engine/span';

/** A text some of whose parts lead to places in the article. */
export interface LinkedText {
  readonly text: string;
  /** Where the links are in `text`, in order, and the spans of the article that they lead to. */
  readonly links: readonly (Span & { readonly target: Span })[];
}

/** The address of a place in the article for those who read the text elsewhere; `null` where it has none. */
export type AddressOf = (span: Span) => string | null;

/** A part of a text: words alone, or words that lead to a place in the article. */
export type LinkedPart = string | { readonly text: string; readonly target: Span };

/** Joins the parts, and keeps where the links among them are. */
export function joinParts(parts: readonly LinkedPart[]): LinkedText {
  const links: (Span & { target: Span })[] = [];
  let text = '';
  for (const part of parts) {
    const words = typeof part === 'string' ? part : part.text;
    if (typeof part !== 'string') {
      const { start, end } = part.target;
      links.push({ start: text.length, end: text.length + words.length, target: { start, end } });
    }
    text += words;
  }
  return { text, links };
}
