import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/engine/lookup';
import type { Article } from '../../../src/engine/model';
import { analyzeWithNames } from '../../analyzeWithNames';

const samples = join(__dirname, '../../../samples');

/** The text with its lines broken between words, so that none is wider. */
function wrap(text: string, width: number): string {
  return text.replace(new RegExp(String.raw`(?=.{${width}})(.{1,${width - 1}}) +`, 'g'), '$1\n');
}

/** What is found, on one line each. */
function found(article: Article): Record<string, readonly string[]> {
  const line = (text: string): string => text.replace(/\s+/g, ' ');
  return {
    names: article.entities.map(({ type, name, aliases, mentions }) =>
      [type, name, ...aliases, mentions.length].join('; '),
    ),
    quotes: article.quotes.map(({ kind, spans, speaker }) =>
      [kind, ...spans.map((span) => textOf(article, span)), speaker ? textOf(article, speaker) : '']
        .map(line)
        .join('; '),
    ),
    topics: article.topics.map(({ label }) => label),
    summary: article.summary.map((span) => line(textOf(article, span))),
  };
}

describe('an article with lines broken to a width', () => {
  for (const name of readdirSync(samples))
    for (const width of [45, 72])
      it(`is read as without: ${name} at ${width}`, async () => {
        const text = readFileSync(join(samples, name), 'utf8');
        const wrapped = wrap(text, width);
        assert.ok(wrapped.split('\n').length > 1.5 * text.split('\n').length);
        assert.deepEqual(found(await analyzeWithNames(wrapped)), found(await analyzeWithNames(text)));
      });
});
