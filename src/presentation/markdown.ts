import { oneLine } from './plainText';

/**
 * The text as Markdown that shows just that text, on one line: nothing in it is taken for markup, a link, HTML or an
 * icon. Safe at the start of a line and within one; punctuation that means nothing there stays readable.
 */
export function escapeMarkdown(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_[\]{}~|@]/g, String.raw`\$&`)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Icons are looked for after Markdown is rendered, when a backslash is gone.
      .replace(/\$(?=\()/g, '&#36;')
      .replace(/\$/g, String.raw`\$$`)
      // What looks like an address would become a link.
      .replace(/:\/\//g, String.raw`:\//`)
      .replace(/(www)\./gi, String.raw`$1\.`)
      // Headings, lists and rules start a line.
      .replace(/^([#+=-])/, String.raw`\$1`)
      .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
      // Behind a space they would end a heading, which is shown without them.
      .replace(/(?<= )#+$/, String.raw`\$&`)
  );
}

/**
 * The text as the label of a link. Brackets become entities: VS Code's renderer takes the escapes off them and then reads
 * what stands there as Markdown, images among it.
 */
export function escapeLabel(text: string): string {
  return escapeMarkdown(text).replaceAll('\\[', '&#91;').replaceAll('\\]', '&#93;');
}

/** Markdown of a link with the label, behind a codicon where one is told; `title` is its tip. Texts are plain. */
export function markdownLink(label: string, address: string, title: string, icon?: string): string {
  // A tip is written between quotation marks.
  const tip = escapeMarkdown(title).replaceAll('"', '&quot;');
  return `[${icon ? `$(${icon}) ` : ''}${escapeLabel(label)}](${address} "${tip}")`;
}

/** The text as a part of an address in a Markdown link. */
export function encodeForAddress(text: string): string {
  // Parentheses would end the link; a lone half of a character cannot be encoded.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replace(/[()'!*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
