/** The texts measured. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const samples = join(__dirname, '../samples');
const parts = [
  'Bar',
  'den',
  'kel',
  'lo',
  'mar',
  'nes',
  'or',
  'pin',
  'ras',
  'sol',
  'tav',
  'vik',
  'wen',
  'yar',
  'zel',
  'um',
];
const dated = /day$|^(?:Janu|Febru|March|April|May$|June|July|August|Sept|Octo|Nove|Dece)/;

/**
 * The sample articles over and over, at least so many words: each time round, every name in them is another, made up,
 * so that the text has as many names as so many articles have, and no cache helps.
 */
export function textOf(words: number): string {
  const articles = readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(samples, name), 'utf8'));
  const small = new Set(articles.join(' ').match(/\b\p{Ll}+\b/gu));
  const text: string[] = [];
  for (let count = 0, round = 0; count < words; round++) {
    const paragraphs = articles[round % articles.length]!.replace(/\b\p{Lu}\p{Ll}+\b/gu, (word) =>
      small.has(word.toLowerCase()) || dated.test(word) ? word : otherName(word, round),
    ).split(/\n+/);
    for (const paragraph of paragraphs) {
      if (count >= words || paragraph === '') continue;
      count += paragraph.split(' ').length;
      text.push(paragraph);
    }
  }
  return text.join('\n\n');
}

/** A made-up word of three syllables that depends on the two alone. */
function otherName(word: string, round: number): string {
  let seed = round + 1;
  for (let at = 0; at < word.length; at++) seed = Math.imul(seed ^ word.charCodeAt(at), 0x9e3779b1) >>> 3;
  const name = [0, 4, 8]
    .map((by) => parts[(seed >>> by) % parts.length]!)
    .join('')
    .toLowerCase();
  return name[0]!.toUpperCase() + name.slice(1);
}
