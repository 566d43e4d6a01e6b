import type { DocumentPiece, ParagraphAnalysis } from '../document';
import { bucket, mostPlaces } from './featureBuffer';
import { acronymLetters, type TextContext } from './textContext';

/** In longer texts, in tokens, nothing is kept: a token's scores take more room than all else that is known of it. */
const mostTokens = 60_000;

/** The scores of a paragraph's segments, and what of the rest of the article they rest on. */
interface Kept {
  readonly evidence: readonly string[];
  readonly scores: readonly Float64Array[];
}

/**
 * Scores of segments from one analysis to the next, kept with the analyses of their paragraphs. They depend on the words of
 * the sentence and on what the article as a whole says of its capitalised words: where both are the same, so are they.
 */
export class KeptScores {
  private readonly byParagraph = new WeakMap<ParagraphAnalysis, Kept>();

  /** The scores of each segment of the text; those not kept are worked out by `score`, all at a time. */
  *of(
    context: TextContext,
    score: (context: TextContext) => Generator<void, Float64Array[]>,
  ): Generator<void, Float64Array[]> {
    if (context.forms.length > mostTokens) return yield* score(context);
    const evidence = new Evidence(context);
    const scored: (Float64Array | undefined)[] = [];
    const anew: { readonly analysis: ParagraphAnalysis; readonly evidence: string[]; first: number; end: number }[] =
      [];
    let end = 0;
    for (const piece of context.document.pieces) {
      yield;
      const first = end;
      while (end < context.segments.length && context.segments[end]!.firstToken < piece.endToken) end++;
      if (first === end) continue;
      const { analysis } = piece;
      const found = evidence.of(piece);
      const kept = this.byParagraph.get(analysis);
      if (kept && isSame(kept.evidence, found)) scored.push(...kept.scores);
      else {
        anew.push({ analysis, evidence: found, first, end });
        scored.push(...Array.from<undefined>({ length: end - first }));
      }
    }
    const segments = anew.flatMap((piece) => context.segments.slice(piece.first, piece.end));
    const scores = yield* score({ ...context, segments });
    let next = 0;
    for (const { analysis, evidence: found, first, end: behind } of anew) {
      // Copies: what they are parts of is one array for all.
      const own = scores.slice(next, (next += behind - first)).map((part) => part.slice());
      for (const [index, part] of own.entries()) scored[first + index] = part;
      this.byParagraph.set(analysis, { evidence: found, scores: own });
    }
    return scored.map((part) => part!);
  }
}

/** What the features of tokens see of the article beyond the token's sentence, as texts that are the same where that is. */
class Evidence {
  private readonly ofWords = new Map<string, string>();

  constructor(private readonly context: TextContext) {}

  /** That of each capitalised word of the piece, and whether the piece stands in the headline. */
  of({ firstToken, endToken }: DocumentPiece): string[] {
    const { forms, inHeadline, uses } = this.context;
    const found: string[] = [String(inHeadline[firstToken])];
    for (let token = firstToken; token < endToken; token++) {
      const { capitalized, lower } = forms[token]!;
      if (!capitalized) continue;
      const { places, longestRun } = uses.get(lower)!;
      const isSeen = places.slice(0, mostPlaces + 1).includes(token);
      const inLongest = longestRun !== null && token >= longestRun.firstToken && token < longestRun.endToken;
      // Most stand in neither: these see the same.
      if (inLongest || isSeen) found.push(this.at(token, inLongest));
      else {
        let shared = this.ofWords.get(lower);
        if (shared === undefined) this.ofWords.set(lower, (shared = this.at(token, false)));
        found.push(shared);
      }
    }
    return found;
  }

  private at(token: number, inLongest: boolean): string {
    const { forms, uses, initials } = this.context;
    const form = forms[token]!;
    const { lowercase, capitalized, surely, places, longestRun } = uses.get(form.lower)!;
    const parts = [bucket(lowercase), bucket(capitalized), bucket(surely), inLongest ? 'in' : ''].map(String);
    if (longestRun && !inLongest) {
      parts.push(
        this.word(longestRun.firstToken),
        this.word(longestRun.endToken - 1),
        this.lists(longestRun.firstToken),
      );
    }
    const others = places.slice(0, mostPlaces + 1).filter((place) => place !== token);
    for (const place of others.slice(0, mostPlaces)) parts.push(this.around(place));
    const explained = initials.get(acronymLetters(form));
    if (explained) parts.push('=', this.word(explained.endToken - 1), this.lists(explained.endToken - 1));
    return parts.join('\n');
  }

  /** What is seen of another place of a word. */
  private around(place: number): string {
    const run = this.context.runs[place]!;
    const { firstToken, endToken } = run;
    return [
      [place - firstToken, endToken - place].join(),
      ...[place - 1, place + 1, firstToken - 1, firstToken, endToken - 1, endToken].map((token) => this.word(token)),
      this.lists(firstToken),
    ].join('\n');
  }

  /** A token's word; nothing beyond the text's ends. */
  private word(token: number): string {
    return this.context.document.words[token] ?? '';
  }

  private lists(token: number): string {
    return this.context.phrases[token]!.join();
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
