import type { analyze } from '../engine/analyze';
import type { Article } from '../engine/model';
import type { ParagraphCache } from '../engine/paragraphCache';
import type { Span } from '../engine/span';
import { pause } from './pause';
import type { ArticlePart } from './reading';

/** What a text is read with. */
export interface ReadingOptions {
  readonly cache: ParagraphCache;
  readonly signal: AbortSignal;
  /** What is read before the rest, and told of. */
  readonly part?: Span | undefined;
  /** Whether to tell of the first marks, too. */
  readonly wantsFirst: boolean;
}

/** Who is told what a reading comes to before the whole. */
export interface ReadingListener {
  readonly onPart: (part: ArticlePart) => void;
  /** The article with its names and quotes, its topics may be missing. */
  readonly onNames: (article: Article) => void;
}

/** A text that is being read. What is found before somebody listens is told once they do. */
export class TextReading {
  /** Rejects as `analyze` does. */
  readonly article: Promise<Article>;
  private part: ArticlePart | undefined;
  private named: Article | undefined;
  private listener: ReadingListener | undefined;

  /** Begins at once, with `analyze`. */
  constructor(
    analyzeText: typeof analyze,
    readonly text: string,
    options: ReadingOptions,
  ) {
    this.article = this.read(analyzeText, options);
    // Where nobody waits for it, nobody is to be told.
    this.article.catch(() => {});
  }

  /** From now on `listener` is told, at once what is found already. */
  listen(listener: ReadingListener): void {
    this.listener = listener;
    if (this.named) listener.onNames(this.named);
    else if (this.part) listener.onPart(this.part);
  }

  private async read(
    analyzeText: typeof analyze,
    { cache, signal, part, wantsFirst }: ReadingOptions,
  ): Promise<Article> {
    const tellPart =
      (start: number, hasSpeakers: boolean) =>
      (article: Article): void => {
        // From a thread it may come late.
        if (this.named || this.part?.hasSpeakers) return;
        this.part = { article, start, hasSpeakers };
        this.listener?.onPart(this.part);
      };
    const first = (start: number) => (wantsFirst ? { onFirstMarks: tellPart(start, false) } : {});
    const { text } = this;
    if (part) {
      const { start, end } = part;
      const onNames = tellPart(start, true);
      await analyzeText(text.slice(start, end), { cache, signal, pause, ...first(start), onNames });
    }
    const onNames = (article: Article): void => {
      this.named = article;
      this.listener?.onNames(article);
    };
    return analyzeText(text, { cache, signal, pause, ...(!part && first(0)), onNames });
  }
}
