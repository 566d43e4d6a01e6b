import type { Tags } from '../compromise';
import { oneToken, type Document } from '../document';
import { firstEndingAfter, type Span } from '../span';
import type { Cluster } from './cluster';
import type { MentionIndex } from './mentionIndex';

const pronoun = /^(I|[Mm]e|[Mm]y|mine|myself|[Ww]e|us|[Oo]ur|ours|ourselves)(?:['’]|$)/;
const sureOf = 0.9;
/** In tokens: "I said to them, ‘". */
const farthestVerb = 6;
const longestQuoted = 200;

/** Something said: where it stands, who says it with what words, and how sure that is. */
export interface Said {
  readonly spans: readonly Span[];
  readonly speaker: Cluster;
  readonly words: Span;
  readonly confidence: number;
}

/** Adds "I", "we" and their forms within what somebody says to the speaker's mentions. */
export function resolveFirstPerson(document: Document, said: readonly Said[], mentions: MentionIndex): void {
  const { text, tokens, words, tags } = document;
  for (const { spans, speaker, words: evidence, confidence } of said) {
    for (const { start, end } of spans) {
      for (let at = firstEndingAfter(tokens, start); at < tokens.length && tokens[at]!.end <= end; at++) {
        at = behindQuoted(document, at, end);
        // "I’m" is one token.
        const [, word] = pronoun.exec(words[at]!) ?? [];
        if (word === undefined || (word === 'mine' && isPit(tags[at - 1])) || !mentions.isFree(oneToken(at))) continue;
        const from = tokens[at]!.start;
        mentions.add(speaker, {
          start: from,
          end: from + word.length,
          firstToken: at,
          endToken: at + 1,
          text: text.slice(from, from + word.length),
          kind: 'pronoun',
          named: null,
          confidence: confidence * sureOf,
          reason: 'speaker',
          evidence,
        });
      }
    }
  }
  mentions.settle();
}

/**
 * Behind what somebody else is quoted with at the token, within what is said up to the offset `end`: "She told me, ‘I am
 * late.’"; the same token where nobody is, or where the speaker is that somebody ("I said, ‘…’").
 */
function behindQuoted({ tokens, words }: Document, at: number, end: number): number {
  const isGlued = (token: number): boolean => token >= 0 && tokens[token]!.end === tokens[token + 1]?.start;
  if (!/^[‘']$/.test(words[at]!) || !isGlued(at) || isGlued(at - 1)) return at;
  if (words.slice(Math.max(0, at - farthestVerb), at).includes('I')) return at;
  const last = Math.min(tokens.length, at + longestQuoted);
  for (let close = at + 1; close < last && tokens[close]!.end <= end; close++) {
    if (/^[’']$/.test(words[close]!) && isGlued(close - 1)) return close;
  }
  return at;
}

/** Whether "mine" behind a word with those tags is a place underground: "the mine", "an old mine", "a coal mine". */
function isPit(before: Tags | undefined): boolean {
  return ['Determiner', 'Adjective', 'Noun'].some((tag) => before?.has(tag));
}
