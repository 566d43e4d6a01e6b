import type { Language } from './compromise';
import { analyzeParagraph, type ParagraphAnalysis } from './document';

/**
 * What was worked out of each paragraph, kept by the paragraph's text, so that an edit costs its own paragraph only.
 * Holds what the last analysis used and nothing older.
 */
export class ParagraphCache {
  private kept = new Map<string, ParagraphAnalysis>();
  private inUse = new Map<string, ParagraphAnalysis>();

  /** The paragraph's analysis, from the cache where it is there. */
  get(text: string, language: Language): ParagraphAnalysis {
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
