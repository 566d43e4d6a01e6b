import type { Span } from '../span';

const kinds = new Set(
  `analysis|blog|books|breaking|breaking news|business|column|comment|comment is free|commentary|culture|editorial|essay|
  exclusive|explainer|fact check|feature|features|film|for immediate release|guest essay|health|health advisory|
  health alert|ideas|immediate release|interview|investigation|leader|letter|letters|letters to the editor|lifestyle|
  long read|longform|media advisory|media release|money|news|news analysis|news release|obituaries|obituary|op-ed|opinion|
  perspective|politics|press release|press statement|profile|public health advisory|public notice|q&a|review|reviews|
  science|special report|sport|sports|technology|the long read|top stories|transcript|travel|uk news|us news|viewpoint|
  world|world news`
    .split('|')
    .map((kind) => kind.trim()),
);
const longestLabel = 60;

/** Whether the line only says what kind of text it is, or where the paper has it: "OPINION", "News | Politics". */
export function isLabel(line: string): boolean {
  if (line.length > longestLabel) return false;
  return line
    .toLowerCase()
    .replace(/\s?:$/, '')
    .split(/\s?[|/>•·]\s?|\s[-–—]\s/)
    .every((part) => kinds.has(part));
}

const contact =
  /^(?:(?:for|media|press|more|further|information|news|public relations)\s){0,3}(?:contacts?|enquiries|inquiries)(?::|$)/i;
/** White space between lines without a blank one. */
const lineBreak = /^[^\S\r\n]*(?:\r\n|[\r\n])[^\S\r\n]*$/;
const longestContact = 80;

/** Of the lines at the top those that say whom to ask about a press release, as far as no blank line parts them. */
export function contactLines(text: string, lines: readonly Span[]): readonly Span[] {
  const first = lines.findIndex(
    ({ start, end }) => end - start < longestContact && contact.test(text.slice(start, end)),
  );
  if (first < 0) return [];
  let end = first + 1;
  while (end < lines.length && lineBreak.test(text.slice(lines[end - 1]!.end, lines[end]!.start))) end++;
  // Without blank lines at all only what follows tells nothing of where they end.
  return lines.slice(first, end < lines.length ? end : first + 1);
}
