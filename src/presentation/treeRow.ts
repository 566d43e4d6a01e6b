import type { EntityType } from '../engine/model';
import type { Span } from '../engine/span';

/** A row of a tree in the sidebar. All texts are plain, on one line except the tooltip. */
export interface TreeRow {
  /** Unique in the tree; the same for the same thing, also when the text around it changes. */
  readonly id: string;
  /** What the row stands for; a `source` is a speaker that is no entity. */
  readonly kind: 'group' | 'topic' | 'entity' | 'speaker' | 'source' | 'mention' | 'quote' | 'event';
  readonly label: string;
  /** Which words of the label the row is about, where that is not all of it. */
  readonly highlight?: Span;
  readonly description: string;
  readonly tooltip: string;
  /** A codicon's id. */
  readonly icon: string;
  /** Where selecting the row goes. */
  readonly span: Span | null;
  /** The id of the entity that the row stands for. */
  readonly entity?: string;
  /** Of a group: what of it is marked in the text. */
  readonly types?: readonly EntityType[];
  /** What copying the row gives, where that is more than its label. */
  readonly copied?: string;
  readonly children: readonly TreeRow[];
  /** Set where there are children, which are made when they are asked for. */
  readonly opens?: true;
}

/** A row whose rows below it, one at least, are made when they are asked for: there may be thousands, and few are looked at. */
export function rowAbove(row: Omit<TreeRow, 'children' | 'opens'>, makeChildren: () => readonly TreeRow[]): TreeRow {
  let children: readonly TreeRow[] | undefined;
  return {
    ...row,
    opens: true,
    get children() {
      return (children ??= makeChildren());
    },
  };
}

/** The first of the rows, and the rows below them, that passes; a row comes before those below it. */
export function findRow(rows: readonly TreeRow[], passes: (row: TreeRow) => boolean): TreeRow | undefined {
  return findPath(rows, passes).at(-1);
}

/** The same with the rows that it is below, the topmost first; nothing is looked for among rows made when they are asked for. */
export function findPath(rows: readonly TreeRow[], passes: (row: TreeRow) => boolean): readonly TreeRow[] {
  for (const row of rows) {
    if (passes(row)) return [row];
    const path = row.opens ? [] : findPath(row.children, passes);
    if (path.length > 0) return [row, ...path];
  }
  return [];
}

/** What a screen reader says of the row: all that is shown of it, nothing twice. */
export function spoken({ label, description, tooltip }: TreeRow): string {
  if (tooltip === label) return `${label}, ${description}`;
  const [first = '', ...more] = tooltip.split('\n');
  // A long label is the beginning of what the tooltip has in full.
  const isTold = first.startsWith(label.replace(/…$/, ''));
  return [first, ...(isTold ? [] : [label]), ...more].join(', ');
}

/** A heading over rows, with their number. */
export function groupRow(id: string, label: string, icon: string, children: readonly TreeRow[]): TreeRow {
  return {
    id: `group:${id}`,
    kind: 'group',
    label,
    description: String(children.length),
    tooltip: label,
    icon,
    span: null,
    children,
  };
}
