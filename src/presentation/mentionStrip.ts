import type { Article, Entity } from '../engine/model';

const cells = 24;
/** For none, one, two and more mentions in a cell. */
const levels = ['▁', '▃', '▅', '▇'];

/**
 * Markdown that shows where in the article the entity is mentioned, from its beginning at the left to its end, as small
 * columns on one line; empty of what is mentioned once only.
 */
export function mentionStrip({ text }: Article, { mentions }: Entity): string {
  if (mentions.length < 2) return '';
  const counts = Array.from({ length: cells }, () => 0);
  for (const { start } of mentions) counts[Math.floor((cells * start) / text.length)]! += 1;
  return `\`${counts.map((count) => levels[Math.min(count, levels.length - 1)]).join('')}\``;
}
