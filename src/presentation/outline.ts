import { quotesInMarks } from '../engine/lookup';
import type { Article, Quote } from '../engine/model';
import { findSections } from '../engine/segment/sections';
import { firstEndingAfter, indexAt, type Span } from '../engine/span';
import type { Localizer } from './localizer';
import { beginningOf, lineOf, shorten } from './plainText';
import { quoteText, speakerName } from './quotesBySpeaker';

/** A part of the article, and the parts within it. */
export interface OutlineNode {
  readonly kind: 'headline' | 'section' | 'paragraph' | 'quote';
  /** On one line, never empty. */
  readonly label: string;
  /** All of the part; contains `selection` and the spans of `children`. */
  readonly span: Span;
  /** What the part is known by: the headline, the heading, the quoted words. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

/** A quote that runs over paragraphs, as a half-open range of their indices. */
interface Run {
  readonly quote: Quote;
  readonly first: number;
  readonly end: number;
}

const labelLength = 60;
/** Most nodes have none below them: one list for all. */
const none: readonly OutlineNode[] = [];

const outlines = new WeakMap<Article, readonly OutlineNode[]>();

/** The same as `makeOutline`, made once: VS Code asks for what is built on it several times after each edit. */
export function outline(article: Article, l10n: Localizer): readonly OutlineNode[] {
  let nodes = outlines.get(article);
  if (!nodes) outlines.set(article, (nodes = makeOutline(article, l10n)));
  return nodes;
}

/**
 * The article's parts: the headline over all below it, sections over their paragraphs, paragraphs over the quotes in
 * quotation marks that begin in them, and a quote of several paragraphs over those.
 */
function makeOutline(article: Article, l10n: Localizer): readonly OutlineNode[] {
  const { paragraphs, headline } = article;
  const title = headline ? indexAt(paragraphs, headline.start) : -1;
  const sections = findSections(article.text, paragraphs, title + 1);
  const nodes = new Nodes(article, l10n);
  const below = [
    ...nodes.between(title + 1, sections[0]?.firstParagraph ?? paragraphs.length),
    ...sections.map(({ heading, firstParagraph, endParagraph }): OutlineNode => {
      const children = nodes.between(firstParagraph + 1, endParagraph);
      return {
        kind: 'section',
        label: labelOf(beginningOf(article, heading, labelLength)),
        ...spanOf(heading, children),
        children,
      };
    }),
  ];
  if (!headline) return below;
  return [
    ...nodes.between(0, title),
    { kind: 'headline', label: labelOf(lineOf(article, headline)), ...spanOf(headline, below), children: below },
  ];
}

/** VS Code takes no symbol without a name, and a line may hold nothing but controls. */
function labelOf(words: string): string {
  return words === '' ? '…' : words;
}

/** The spans of what can be folded away below its first line: those parts of the outline that have several lines of the text. */
export function foldableSpans(nodes: readonly OutlineNode[], text: string): readonly Span[] {
  return nodes.flatMap(({ kind, span, children }) => {
    const folds =
      kind === 'paragraph' ? /[\r\n\u2028\u2029]/.test(text.slice(span.start, span.end)) : children.length > 0;
    return [...(folds ? [span] : []), ...foldableSpans(children, text)];
  });
}

class Nodes {
  private readonly runs = new Map<number, Run>();
  private readonly quotes = new Map<number, Quote[]>();

  constructor(
    private readonly article: Article,
    private readonly l10n: Localizer,
  ) {
    const { paragraphs } = article;
    let taken = 0;
    for (const quote of quotesInMarks(article)) {
      const first = firstEndingAfter(paragraphs, quote.spans[0]!.start);
      const end = firstEndingAfter(paragraphs, quote.spans.at(-1)!.end - 1) + 1;
      if (end - first > 1 && first >= taken) {
        this.runs.set(first, { quote, first, end });
        taken = end;
      } else {
        const others = this.quotes.get(first);
        if (others) others.push(quote);
        else this.quotes.set(first, [quote]);
      }
    }
  }

  /** The paragraphs from `first` up to `end`, those of one quote below it. */
  between(first: number, end: number): OutlineNode[] {
    const nodes: OutlineNode[] = [];
    for (let index = first; index < end;) {
      const run = this.runs.get(index);
      if (run) {
        const last = Math.min(run.end, end);
        const children = this.paragraphs(index, last);
        nodes.push({
          ...this.quote(run.quote),
          span: { start: children[0]!.span.start, end: children.at(-1)!.span.end },
          children,
        });
        index = last;
      } else {
        nodes.push(...this.paragraphs(index, index + 1));
        index++;
      }
    }
    return nodes;
  }

  private paragraphs(first: number, end: number): OutlineNode[] {
    return this.article.paragraphs.slice(first, end).map((span, index) => ({
      kind: 'paragraph',
      label: labelOf(beginningOf(this.article, span, labelLength)),
      span,
      selection: span,
      children: this.quotes.get(first + index)?.map((quote) => this.quote(quote)) ?? none,
    }));
  }

  private quote(quote: Quote): OutlineNode {
    const name = speakerName(this.article, quote) ?? this.l10n.t('Unknown speaker');
    const selection = quote.spans[0]!;
    const { end } = this.article.paragraphs[indexAt(this.article.paragraphs, selection.start)] ?? selection;
    return {
      kind: 'quote',
      label: shorten(this.l10n.t('{0}: {1}', name, quoteText(this.article, quote)), labelLength),
      // The parts of a quote that is split, and what stands between them.
      span: { start: selection.start, end: quote.spans.findLast((span) => span.end <= end)?.end ?? selection.end },
      selection,
      children: none,
    };
  }
}

function spanOf(heading: Span, children: readonly OutlineNode[]): Pick<OutlineNode, 'span' | 'selection'> {
  return { span: { start: heading.start, end: children.at(-1)?.span.end ?? heading.end }, selection: heading };
}
