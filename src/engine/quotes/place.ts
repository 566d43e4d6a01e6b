import type { Document } from '../document';
import { firstEndingAfter } from '../span';
import type { ClauseFinder } from './cues';
import { innerText, type QuotedRegion } from './marks';
import { isTitleCase } from '../words';

/** A quoted region with what is seen of it and right around it. */
export interface Place {
  readonly region: QuotedRegion;
  /** Index of the region. */
  readonly index: number;
  /** Its first token, and the first one behind it. */
  readonly first: number;
  readonly behind: number;
  /** Indices of the sentences that it begins and ends in. */
  readonly opening: number;
  readonly closing: number;
  /** How many words it has. */
  readonly words: number;
  readonly capital: boolean;
  /** What it ends with: `,`, `.`, `?` or nothing of these. */
  readonly ending: string;
  /** What stands before it: the start of its sentence, a colon at the end of the paragraph above, or else the word. */
  readonly lead: 'start' | 'above' | ',' | ':' | 'that' | 'word';
  /** It is all, or nearly all, of its paragraph. */
  readonly fills: boolean;
  /** The last verb before it in its sentence, if that is near. */
  readonly leadVerb: LeadVerb | null;
  readonly partial: boolean;
}

/** A verb before a quote: its token, its dictionary form, and whether it is finite, an infinitive or a participle. */
interface LeadVerb {
  readonly token: number;
  readonly lemma: string;
  readonly form: 'finite' | 'to' | 'ing';
}

/** How far before a quote its verb is looked for. */
const leadLength = 8;

/** What is seen of the region and right around it; without a finder, which needs parts of speech, but for the verb before it. */
export function placeOf(document: Document, finder: ClauseFinder | null, region: QuotedRegion, index: number): Place {
  const { tokens, sentences, words } = document;
  const first = firstEndingAfter(tokens, region.start);
  const behind = firstEndingAfter(tokens, region.end - 1) + 1;
  const opening = firstEndingAfter(sentences, region.start);
  const sentence = sentences[opening]!;
  const paragraph = document.paragraphs[region.paragraph]!;
  const inner = innerText(document, region);
  const ending = /[,.?!…—–-](?=['’"”\s]*$)/.exec(inner.slice(-4))?.[0] ?? '';
  const capital = /^[\s“”"'‘’…([-]*[\p{Lu}\p{N}]/u.test(inner.slice(0, 8));
  const atStart = region.continues || first === sentence.firstToken;
  const ended = ending !== '';
  const before = words[first - 1]?.toLowerCase() ?? '';
  const above = atStart && !region.continues && words[first - 1] === ':';
  const lead = above
    ? 'above'
    : atStart
      ? 'start'
      : before === ',' || before === ':' || before === 'that'
        ? before
        : 'word';
  const count = countWords(document, first, behind);
  // "… said: “We go" and "… said, “We go" open a sentence of their own; "of “Russia’s war" goes on with the writer's.
  const whole = (capital && (ended || lead === ',' || lead === ':' || atStart)) || (atStart && ended);
  return {
    region,
    index,
    first,
    behind,
    opening,
    closing: firstEndingAfter(sentences, region.end - 1),
    words: count,
    capital,
    ending: /[!…—–-]/.test(ending) ? '?' : ending,
    lead,
    fills: region.end - region.start > 0.8 * (paragraph.end - paragraph.start),
    leadVerb: finder && leadVerbOf(document, finder, first, sentence.firstToken),
    partial: !(whole && count >= (capital ? 2 : 4)),
  };
}

/** The word in small letters; of names only that it is one, so that nobody in particular is learned. */
export function commonWord({ words, tags }: Document, index: number): string {
  const word = words[index] ?? '';
  return isTitleCase(word) && tags[index]!.has('ProperNoun') ? 'Name' : word.toLowerCase();
}

function countWords({ tokens }: Document, first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at++) if (tokens[at]!.kind === 'word' || tokens[at]!.kind === 'number') count++;
  return count;
}

function leadVerbOf(document: Document, finder: ClauseFinder, first: number, start: number): LeadVerb | null {
  const { tags, words } = document;
  for (let at = first - 1; at >= Math.max(start, first - leadLength) && !finder.phrases.isQuoted(at); at--) {
    if (!tags[at]!.has('Verb') || finder.phrases.nameAt(at)) continue;
    const form = tags[at]!.has('Gerund') ? 'ing' : words[at - 1] === 'to' ? 'to' : 'finite';
    return { token: at, lemma: finder.lemmaAt(at), form };
  }
  return null;
}
