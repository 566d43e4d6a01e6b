import assert from 'node:assert/strict';
import { isNamed, placesOf } from '../../../src/engine/lookup';
import type { Article } from '../../../src/engine/model';
import type { Span } from '../../../src/engine/span';
import { articleMarkdown } from '../../../src/presentation/articleMarkdown';
import { describeAt } from '../../../src/presentation/describe';
import { hints } from '../../../src/presentation/hints';
import { entityHover, quoteHover, type Links } from '../../../src/presentation/hover';
import { entityActions, type ActionLinks } from '../../../src/presentation/hoverActions';
import { english } from '../../../src/presentation/localizer';
import { outline, type OutlineNode } from '../../../src/presentation/outline';
import { quoteSheet } from '../../../src/presentation/quoteSheet';
import { quoteTree } from '../../../src/presentation/quoteTree';
import { quoteWithSpeaker } from '../../../src/presentation/quotesBySpeaker';
import { summaryText } from '../../../src/presentation/summaryText';
import { timelineTree } from '../../../src/presentation/timelineTree';
import { topicTree } from '../../../src/presentation/topicTree';
import type { TreeRow } from '../../../src/presentation/treeRow';

/** So many names and quotes of an article are looked at: each hover takes its time. */
const looked = 12;
const links: Links & ActionLinks = {
  goTo: ({ start }: Span) => `command:goTo?${start}`,
  mentions: ({ start }: Span) => `command:mentions?${start}`,
  focus: () => 'command:focus',
  quotes: () => 'command:quotes',
  copy: () => 'command:copy',
  copyQuote: () => 'command:copy',
};
const ownAddress =
  /^(?:command:(?:goTo|mentions)\?\d+|command:(?:focus|quotes|copy)|https:\/\/en\.wikipedia\.org\/w\/index\.php\?search=[\w.~%-]*|a\.txt#\d+)$/;

/** Throws unless whatever the article says is shown as its words: on its line, as no markup, link, icon or control. */
export function checkFaces(article: Article): void {
  const { entities, quotes, headline, text } = article;
  const title = text.slice(headline?.start ?? 0, headline?.end ?? 80);
  const plain = [
    ...topicTree(article, 0.5, english).flatMap(textsOf),
    ...timelineTree(article, english).flatMap(textsOf),
    ...quoteTree(article, 0.5, english).flatMap(textsOf),
    ...outline(article, english).flatMap(labelsOf),
    ...hints(article, 0.5).map(({ label }) => label),
    ...quotes.slice(0, looked).map((quote) => quoteWithSpeaker(article, quote, english)),
    ...quotes.slice(0, looked).map((quote) => describeAt(article, placesOf(quote)[0]!.start, 0.5, english)),
  ];
  for (const shown of plain) checkLine(shown);
  const named = entities.slice(0, looked).map((entity) => {
    const mention = entity.mentions.find(isNamed) ?? entity.mentions[0]!;
    const about = entityHover(article, entity, mention, 0.5, links, english);
    return `${about}\n\n${entityActions(article, entity, mention, links, english)}`;
  });
  const markdown = [
    articleMarkdown(article, title, english),
    quoteSheet(article, title, ({ start }) => `a.txt#${start}`, english).text,
    summaryText(article, title, english).text,
    ...named,
    ...quotes
      .slice(0, looked)
      .flatMap((quote) => placesOf(quote).map(({ start }) => quoteHover(article, quote, start, 0.5, links, english))),
  ];
  for (const shown of markdown) checkMarkdown(shown);
}

function textsOf({ label, description, tooltip, copied, children }: TreeRow): string[] {
  return [label, description, ...tooltip.split('\n'), copied ?? '', ...children.flatMap(textsOf)];
}

function labelsOf({ label, children }: OutlineNode): string[] {
  return [label, ...children.flatMap(labelsOf)];
}

function checkLine(text: string): void {
  assert.doesNotMatch(text, /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
}

/** What each line of Markdown may begin with, and what of ours is within it. */
const blockMark = /^(?:#{1,3} |- |>(?: |$))/;
const ownSigns = /\$\((?:[a-wyz-]|x(?!\)))+\)|\*\*|`[▁▃▅▇]+`/g;
// Icons are looked for when a backslash before them is gone.
const escaped = /\\(?:[\\`*_[\]{}~|@#+=.)/-]|\$(?!\())|&(?:amp|lt|gt|quot|#36|#91|#93);/g;
// VS Code's renderer takes the backslash off brackets in labels, and then reads what stands there as Markdown.
const labels = /\[((?:\\.|[^[\]\\])*)\]\(/g;

function checkMarkdown(markdown: string): void {
  for (const line of markdown.split('\n')) {
    checkLine(line);
    for (const [, label = ''] of line.matchAll(labels)) assert.doesNotMatch(label, /\\[[\]]/, line);
    // An escape is no sign of its own, also not before a link.
    const signs = line.replace(escaped, 'x').replace(/\[([^[\]]*)\]\(([^\s()]*)(?: "([^"]*)")?\)/g, readLink);
    const rest = signs.replace(blockMark, '').replace(ownSigns, '');
    assert.doesNotMatch(rest, /[\\`*_[\]{}~|<>@&]|\$\(|:\/\/|www\.|^(?:[#+=-]|\d+[.)])/i, line);
  }
}

function readLink(_: string, label: string, address: string, tip: string = ''): string {
  assert.match(address, ownAddress);
  return label + tip;
}
