/** What the measurements share. */

/** How often everything is measured; what is printed is the median. */
const runs = 5;

/** Something to be measured. */
export type Work = () => Promise<unknown> | void;

/** The median of what each of the works takes, in milliseconds. They take turns, so that a busy machine slows all alike. */
export async function medianTimes(works: readonly Work[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, work] of works.entries()) {
      const started = performance.now();
      await work();
      times[index]!.push(performance.now() - started);
    }
  }
  return times.map(median);
}

/** Field by field the median of what is measured, often enough. */
export function medians<K extends string>(measureOnce: () => Record<K, number>): Record<K, number> {
  const found = Array.from({ length: runs }, measureOnce);
  const middle = { ...found[0]! };
  for (const key in middle) middle[key] = median(found.map((one) => one[key]));
  return middle;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Prints a table as Markdown has it, numbers to the right. */
export function printTable(heading: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heading.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  console.log(['', line(heading), line(rule), ...rows.map(line)].join('\n'));
}

/** The number with thousands parted. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
