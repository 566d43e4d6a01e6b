import { analyzeParagraph, type AnalyzedPiece, type ParagraphAnalysis } from './document';
import { ownText } from './ownText';
import { piecesOf } from './segment/paragraphs';

/**
 * What was worked out of each paragraph, or piece of a very long one, kept by its text, so that an edit costs its own
 * paragraph only. Holds what the last analysis used and nothing older.
 */
export class ParagraphCache {
  private kept = new Map<string, ParagraphAnalysis>();
  private inUse = new Map<string, ParagraphAnalysis>();

  /** The analyses of the paragraph's pieces, from the cache where they are there. Yields where the work may be interrupted. */
  *get(paragraph: string): Generator<void, AnalyzedPiece[]> {
    const pieces: AnalyzedPiece[] = [];
    for (const { start, end } of piecesOf(paragraph)) {
      pieces.push({ start, analysis: this.piece(paragraph.slice(start, end)) });
      yield;
    }
    return pieces;
  }

  private piece(text: string): ParagraphAnalysis {
    const key = ownText(text);
    let analysis = this.inUse.get(key) ?? this.kept.get(key);
    analysis ??= analyzeParagraph(text);
    this.inUse.set(key, analysis);
    return analysis;
  }

  /** To be called at the end of each whole analysis: forgets the paragraphs that it did not ask for. */
  retire(): void {
    this.kept = this.inUse;
    this.inUse = new Map();
  }
}
