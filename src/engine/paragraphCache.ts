import type { Language } from './compromise';
import { analyzeParagraph, joinPieces, type ParagraphAnalysis } from './document';
import { piecesOf } from './segment/paragraphs';

/**
 * What was worked out of each paragraph, or piece of a very long one, kept by its text, so that an edit costs its own
 * paragraph only. Holds what the last analysis used and nothing older.
 */
export class ParagraphCache {
  private kept = new Map<string, ParagraphAnalysis>();
  private inUse = new Map<string, ParagraphAnalysis>();

  /** The paragraph's analysis, from the cache where it is there. Yields where the work may be interrupted. */
  *get(paragraph: string, language: Language): Generator<void, ParagraphAnalysis> {
    const pieces = piecesOf(paragraph);
    if (pieces.length === 1) return this.piece(paragraph, language);
    const analyses: ParagraphAnalysis[] = [];
    for (const { start, end } of pieces) {
      analyses.push(this.piece(paragraph.slice(start, end), language));
      yield;
    }
    return yield* joinPieces(pieces, analyses);
  }

  private piece(text: string, language: Language): ParagraphAnalysis {
    let analysis = this.inUse.get(text) ?? this.kept.get(text);
    analysis ??= analyzeParagraph(text, language);
    this.inUse.set(text, analysis);
    return analysis;
  }

  /** To be called at the end of each whole analysis: forgets the paragraphs that it did not ask for. */
  retire(): void {
    this.kept = this.inUse;
    this.inUse = new Map();
  }
}
