import type { Document } from '../document';
import type { TokenRange } from '../segment/sentences';
import { firstEndingAfter } from '../span';

/** In tokens, how far back the one who is meant is looked for. */
const longestLook = 150;

/**
 * Where whoever the words at the token mean is looked for, who is not told to be that: what stands before it in its paragraph,
 * then the paragraph before, as far back as is near.
 */
export function* stretchesBefore(
  { tokens, sentences, paragraphs }: Document,
  token: number,
): Generator<TokenRange, void> {
  const here = firstEndingAfter(paragraphs, tokens[token]!.start);
  let endToken = token;
  for (let paragraph = here; paragraph >= Math.max(0, here - 1); paragraph--) {
    const first = sentences[paragraphs[paragraph]!.firstSentence]!.firstToken;
    yield { firstToken: Math.max(first, token - longestLook), endToken };
    endToken = first;
  }
}
