import * as vscode from 'vscode';
import { colors, highlightKinds, type HighlightKind } from './ids';
import type { NameKind, QuoteMark } from './marks';

/** The keys of the marks that only a focus has. */
export const focused = 'focus';
export const dimmed = 'dimmed';
/** The key of the line below quotes whose speaker is not known or not sure. */
export const doubtfulQuote = 'quote?';
/** The key of slanted letters, apart from the rest: in comparisons, and for screen readers, VS Code leaves out what has them. */
export const slant = 'slant';

/** The key of names that are not sure. */
export function doubtful(kind: NameKind): string {
  return `${kind}?`;
}

/** The key of what stands for names. */
export function inferred(kind: NameKind): string {
  return `${kind}~`;
}

/** The line under each kind of name: the sign beside colour. Dotted is kept for doubtful names. */
const underlines: Record<NameKind, string> = {
  person: 'underline solid 1px',
  organization: 'underline double 1px',
  location: 'underline dashed 1px',
  facility: 'underline dashed 2px',
  norp: 'underline solid 1px',
  product: 'underline double 2px',
  misc: 'underline double 1px',
  date: '',
  figure: 'underline dashed 1px',
};
/** Kinds told apart by slanted letters from the kind with the same line; dates, which are everywhere, have no line. */
export const slanted: ReadonlySet<NameKind> = new Set(['norp', 'misc', 'date', 'figure']);
/** What says that Byline is not sure. */
const doubtfulLine = 'underline dotted 1px';
/** The outline of each kind of quote. */
const outlines: Record<QuoteMark, { readonly color: string; readonly style: string }> = {
  quote: { color: colors.quoteBorder, style: 'solid' },
  partialQuote: { color: colors.partialQuoteBorder, style: 'dashed' },
  indirectQuote: { color: colors.indirectQuoteBorder, style: 'dotted' },
};

const { ClosedClosed, OpenOpen } = vscode.DecorationRangeBehavior;

/**
 * How each mark looks, by its key: the kinds that are marked, sure, doubtful and inferred, and what is in focus and what is
 * not. Where two have the same text, the line and colour of the one made first count; which ground or border lies on top
 * goes by VS Code's class names.
 */
export function markStyles(highContrast: boolean): ReadonlyMap<string, vscode.DecorationRenderOptions> {
  const styles = new Map([
    [dimmed, dimmedStyle()],
    [focused, focusStyle()],
    [slant, { fontStyle: 'italic', rangeBehavior: ClosedClosed }],
  ]);
  for (const kind of highlightKinds) {
    if (isQuoteMark(kind)) {
      styles.set(kind, quoteStyle(kind));
    } else {
      styles.set(kind, nameStyle(kind, underlines[kind]));
      styles.set(doubtful(kind), nameStyle(kind, doubtfulLine));
      styles.set(inferred(kind), inferredStyle(kind, highContrast));
    }
  }
  // Behind those of names, which keep their lines in such a quote.
  return styles.set(doubtfulQuote, { textDecoration: doubtfulLine, rangeBehavior: ClosedClosed });
}

function isQuoteMark(kind: HighlightKind): kind is QuoteMark {
  return kind in outlines;
}

function nameStyle(kind: NameKind, textDecoration: string): vscode.DecorationRenderOptions {
  return { color: new vscode.ThemeColor(colors[kind]), textDecoration, rangeBehavior: ClosedClosed };
}

/**
 * A line below the text, which keeps its colour: what stands for a name is none. In high contrast the outline of a quote is
 * at the same place, and would hide a thinner one.
 */
function inferredStyle(kind: NameKind, highContrast: boolean): vscode.DecorationRenderOptions {
  return {
    borderColor: new vscode.ThemeColor(colors[kind]),
    borderStyle: 'none none dotted none',
    borderWidth: highContrast ? '0 0 2px 0' : '0 0 1px 0',
    rangeBehavior: ClosedClosed,
  };
}

function quoteStyle(kind: QuoteMark): vscode.DecorationRenderOptions {
  return {
    backgroundColor: new vscode.ThemeColor(colors[kind]),
    borderColor: new vscode.ThemeColor(outlines[kind].color),
    borderStyle: outlines[kind].style,
    borderWidth: '1px',
    rangeBehavior: ClosedClosed,
  };
}

/** Behind each mention of what is in focus: a ground or, in high contrast, an outline. */
function focusStyle(): vscode.DecorationRenderOptions {
  return {
    backgroundColor: new vscode.ThemeColor(colors.focus),
    borderColor: new vscode.ThemeColor(colors.focusBorder),
    borderStyle: 'solid',
    borderWidth: '1px',
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.selectionHighlightForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: ClosedClosed,
  };
}

function dimmedStyle(): vscode.DecorationRenderOptions {
  // What is typed into dimmed text is dimmed.
  return { color: new vscode.ThemeColor(colors.dimmed), rangeBehavior: OpenOpen };
}
