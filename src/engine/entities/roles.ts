import type { Document } from '../document';
import { honorifics, roleNouns } from '../names/lexicon';
import { firstEndingAfter, indexAt, type Span } from '../span';
import type { Cluster } from './resolve';

const longest = 10;
const inside = new Set(['of', 'for', 'and', '-', '–', '&', "'s", '’s', "'", '’', 'to', 'the']);

/**
 * The words that state a person's role, right before a name or in apposition behind it; of several, the first; else
 * `null`. `people`: the names of people, sorted, which no role reaches over.
 */
export function findRole(document: Document, cluster: Cluster, people: readonly Span[]): Span | null {
  for (const mention of cluster.mentions) {
    if (mention.kind === 'pronoun') continue;
    const first = firstEndingAfter(document.tokens, mention.start);
    const last = firstEndingAfter(document.tokens, mention.end - 1);
    const role = before(document, first, people) ?? behind(document, last);
    if (role) return role;
  }
  return null;
}

/** "US secretary of state" before "Antony Blinken": the noun phrase that ends at the name. */
function before(document: Document, name: number, people: readonly Span[]): Span | null {
  const { words, tags, tokens, sentences } = document;
  const sentenceStart = sentences[firstEndingAfter(sentences, tokens[name]!.start)]?.firstToken ?? 0;
  let end = name;
  while (end > sentenceStart && honorifics.has(words[end - 1]!.toLowerCase())) end--;
  if (words[end - 1] === ',' && end - 1 > sentenceStart) end--;
  // "the company's chief executive, Tim Cook": a comma before the name is part of the apposition only behind a determiner.
  const comma = words[end] === ',';
  let start = end;
  const free = (index: number): boolean => indexAt(people, tokens[index]!.start) < 0;
  while (start > sentenceStart && end - start < longest && free(start - 1) && belongs(document, start - 1)) start--;
  while (start < end && (inside.has(words[start]!) || tags[start]!.has('Determiner') || tags[start]!.has('Adverb')))
    start++;
  // "the firm's chief executive" is chief executive, "Russia's foreign minister" is just that.
  const owner = words.slice(start, end).findIndex((word) => /^['’]s$/.test(word));
  if (owner > 0 && (comma || tags[start - 1]?.has('Determiner'))) start += owner + 1;
  if (start >= end || !isRole(document, start, end)) return null;
  if (comma && !/^(?:the|a|an|its|their|his|her|our|'s|’s)$/i.test(words[start - 1] ?? '')) return null;
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}

/** "Ned Price, a spokesman for the department, …": the noun phrase between the comma and the next. */
function behind(document: Document, name: number): Span | null {
  const { words, tags, tokens } = document;
  if (words[name + 1] !== ',') return null;
  let start = name + 2;
  // "Cook, 64, chief executive of …"
  if (/^\d\d$/.test(words[start] ?? '') && words[start + 1] === ',') start += 2;
  if (tags[start]?.has('Determiner') || /^(?:the|a|an|its|their|his|her)$/.test(words[start] ?? '')) start++;
  let end = start;
  while (end < words.length && end - start < longest && (belongs(document, end) || /^(?:at|in)$/.test(words[end]!)))
    end++;
  if (!/^[,.;:(]$/.test(words[end] ?? '.') && !/^(?:who|and|said)$/.test(words[end]!)) return null;
  while (end > start && /^(?:at|in|of|for|and|to|the)$/.test(words[end - 1]!)) end--;
  return start < end && isRole(document, start, end, true)
    ? { start: tokens[start]!.start, end: tokens[end - 1]!.end }
    : null;
}

function belongs({ words, tags, tokens }: Document, index: number): boolean {
  const word = words[index]!;
  if (inside.has(word)) return true;
  if (tokens[index]!.kind !== 'word' || honorifics.has(word.toLowerCase())) return false;
  const set = tags[index]!;
  // Behind an article the tagger may take a noun for a verb, but that it is none is plain.
  if (roleNouns.has(word.toLowerCase()) || /^(?:the|a|an)$/.test(words[index - 1] ?? '')) return true;
  if (['Pronoun', 'Conjunction', 'Preposition', 'Copula', 'Auxiliary', 'Modal', 'Date'].some((tag) => set.has(tag)))
    return false;
  // The tagger takes "state" for a verb wherever it can be one: "the state department", "state governor".
  return set.has('Noun') || set.has('Adjective') || set.has('Determiner') || /^\p{Lu}/u.test(word) || word === 'state';
}

/** Whether the phrase's head is a role: its last word, or the last before "of", "for" or "at". */
function isRole({ words, tags }: Document, start: number, end: number, headFirst = false): boolean {
  const phrase = words.slice(start, end);
  const cut = phrase.findIndex((word) => /^(?:of|for|at|in|to)$/.test(word));
  const head = start + (cut > 0 ? cut : phrase.length) - 1;
  const role = (index: number): boolean =>
    roleNouns.has(words[index]!.toLowerCase()) || (headFirst && tags[index]!.has('Actor'));
  return role(head) || (!headFirst && role(end - 1));
}
