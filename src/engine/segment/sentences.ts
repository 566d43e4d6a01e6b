import type { Token } from '../model';
import type { Span } from '../span';
import { neverEndsSentence } from './tokens';

/** A sentence as a half-open range of token indices. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

const terminal = /^(?:[.!?…。！？]|\.{2,})$/;
const closing = /^(?:["”’»)\]}]|'')$/;
const opening = /^(?:["“‘«([{]|``|'')$/;
const upper = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}@#]/u;
/** Words that, capitalised behind an abbreviation, open a new sentence rather than go on with a name. */
const starter =
  /^(?:The|A|An|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|This|That|These|Those|There|But|And|In|On|At|As|For|If|When|While|After|Before|Since|However|Meanwhile|Many|Some|Most|One|Two|No|So|What|Who|Why|How|With|By|From|To|According|Although|Also|Both|Last|Earlier|Later|Now|Once|Under|Despite)$/;

/** Behind so many tokens of a paragraph no region of a dateline ends. */
const longestDateline = 8;

/**
 * Splits a paragraph's tokens into sentences. A sentence ends behind a full stop, question or exclamation mark and the
 * closing marks behind it, where the next word can begin one; behind an abbreviation only before a word that plainly does.
 */
export function splitSentences(paragraph: string, tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const text = textAt(paragraph, tokens[index]!);
    const abbreviation = tokens[index]!.kind === 'word' && text.endsWith('.');
    if (!abbreviation && !terminal.test(text)) continue;
    if (isRupees(paragraph, tokens, index)) continue;
    if (first === 0 && isInDateline(paragraph, tokens, index)) continue;
    let end = index + 1;
    while (end < tokens.length && isClosing(paragraph, tokens, end)) end++;
    if (end < tokens.length && !canBegin(paragraph, tokens, end, abbreviation ? text : null)) {
      // None of the marks just passed ends one either.
      if (!abbreviation) index = end - 1;
      continue;
    }
    sentences.push({ firstToken: first, endToken: end });
    first = end;
    index = end - 1;
  }
  if (first < tokens.length) sentences.push({ firstToken: first, endToken: tokens.length });
  return sentences;
}

/** "Rs. 500" */
function isRupees(paragraph: string, tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index - 1];
  return tokens[index + 1]?.kind === 'number' && sign !== undefined && /^(?:Rs|Tk)$/.test(textAt(paragraph, sign));
}

/** "PORT ELLERY, Tenn. - On Monday" */
function isInDateline(paragraph: string, tokens: readonly Token[], index: number): boolean {
  const [place, dash] = [tokens[0]!, tokens[index + 1]];
  return (
    index <= longestDateline &&
    dash !== undefined &&
    /^(?:-{1,2}|[–—])$/.test(textAt(paragraph, dash)) &&
    /^\p{Lu}{2,}$/u.test(textAt(paragraph, place))
  );
}

/** Ambiguous marks (" and '') close when they stand right behind the text before them. */
function isClosing(paragraph: string, tokens: readonly Token[], index: number): boolean {
  const text = textAt(paragraph, tokens[index]!);
  if (terminal.test(text)) return true;
  return closing.test(text) && tokens[index - 1]!.end === tokens[index]!.start;
}

function canBegin(paragraph: string, tokens: readonly Token[], index: number, abbreviation: string | null): boolean {
  if (abbreviation && neverEndsSentence(abbreviation)) return false;
  let next = index;
  while (next < tokens.length && opening.test(textAt(paragraph, tokens[next]!))) next++;
  const word = tokens[next];
  if (!word) return true;
  const text = textAt(paragraph, word);
  // Without white space before it ("3.The") only a word may begin a sentence, no number or code ("No.1", "VOLV.ST").
  const apart = tokens[index]!.start > tokens[index - 1]!.end;
  if (!apart && !/^(?:\p{Lu}\p{Ll}|[AI]$)/u.test(text)) return false;
  // "at 4 p.m. (1600 GMT)", but "in the U.S. “We will win”"
  const inBrackets = /^[([{]$/.test(textAt(paragraph, tokens[index]!));
  if (abbreviation) return (next > index && !inBrackets) || starter.test(text);
  return word.kind === 'symbol' || word.kind === 'address' || word.kind === 'punctuation' || upper.test(text);
}

function textAt(paragraph: string, token: Span): string {
  return paragraph.slice(token.start, token.end);
}
