import type { Tags } from '../compromise';
import type { Document } from '../document';
import { firstEndingAfter, type Span } from '../span';
import type { Cluster } from './cluster';
import type { MentionIndex } from './mentionIndex';

const pronoun = /^(I|[Mm]e|[Mm]y|mine|myself|[Ww]e|us|[Oo]ur|ours|ourselves)(?:['’]|$)/;
const sureOf = 0.9;

/** Something said: where it stands, who says it with what words, and how sure that is. */
export interface Said {
  readonly spans: readonly Span[];
  readonly speaker: Cluster;
  readonly words: Span;
  readonly confidence: number;
}

/** Adds "I", "we" and their forms within what somebody says to the speaker's mentions. */
export function resolveFirstPerson(
  { text, tokens, words, tags }: Document,
  said: readonly Said[],
  mentions: MentionIndex,
): void {
  for (const { spans, speaker, words: evidence, confidence } of said) {
    for (const { start, end } of spans) {
      for (let at = firstEndingAfter(tokens, start); at < tokens.length && tokens[at]!.end <= end; at++) {
        // "I’m" is one token.
        const [, word] = pronoun.exec(words[at]!) ?? [];
        if (
          word === undefined ||
          (word === 'mine' && isPit(tags[at - 1])) ||
          !mentions.isFree({ firstToken: at, endToken: at + 1 })
        )
          continue;
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

/** Whether "mine" behind a word with those tags is a place underground: "the mine", "an old mine", "a coal mine". */
function isPit(before: Tags | undefined): boolean {
  return ['Determiner', 'Adjective', 'Noun'].some((tag) => before?.has(tag));
}
