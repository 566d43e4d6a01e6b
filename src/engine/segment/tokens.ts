import type { Token, TokenKind } from '../model';

/** Abbreviations that keep their full stop as part of the token. Titles stand before a name and so never end a sentence. */
const titleAbbreviations =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Cmdr|Cpl|Brig|Sgt|Maj|Adm|Rev|Hon|Pres|Supt|Insp|Det|Fr|Sr|Msgr|Engr|Barr|Atty|Messrs|Amb|Asst|Cllr|Coun|Ald|St|Ste|Mt|Ft';
const otherAbbreviations =
  'Jr|Inc|Ltd|Co|Corp|Bros|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ave|Blvd|Rd|Dept|approx|Rtd|Retd|Ph\\.D';

/**
 * One alternative a kind, tried in this order at each place, and each a group, in the order of `kinds`. Every one is linear: no repetition within a repetition can
 * match the same text in two ways, and those that may have to give back what they took are bounded.
 */
const tokenPattern = new RegExp(
  [
    String.raw`(https?:\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+|[\wÀ-ɏ.+\-]{1,64}@[\wÀ-ɏ\-]{1,64}(?:\.[\wÀ-ɏ\-]+)+)`,
    String.raw`((?:${titleAbbreviations}|${otherAbbreviations})\.(?![\p{L}\p{N}])|(?:Nos?|Art|Sec|Fig|Vol|Est|Tel|pp)\.(?=\s?\d)|v\.(?=\s\p{Lu})|(?:\p{L}\.){2,10}(?![\p{L}\p{N}])|(?<!\b(?:on|to|via|site|platform)\s(?=X))\p{Lu}\.(?=\s\p{Lu}|(?:\p{Lu}\.){0,2}(?!(?:A|But|He|I[fnt]|She|The[ny]?|This|We)(?!\p{L}))\p{Lu}\p{Ll}))`,
    String.raw`(\p{Nd}+(?:[.,:]\p{Nd}+)*[\p{L}\p{M}\p{N}]*)`,
    String.raw`(['’][sS](?![\p{L}\p{N}]))`,
    String.raw`([@#]?\p{L}(?:_*[\p{L}\p{M}\p{N}])*(?:\.(?:com|org|net|co)(?![\p{L}\p{N}])|&\p{Lu}[\p{L}\p{N}]*|['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*)`,
    String.raw`(\.{2,}|''|\x60{2}|-{2,}|\p{P})`,
    String.raw`([^\s])`,
  ].join('|'),
  'gu',
);

/** Of the alternatives; an abbreviation is a word. */
const kinds: readonly TokenKind[] = ['address', 'word', 'number', 'clitic', 'word', 'punctuation', 'symbol'];

/** An address swallows the punctuation behind it, which belongs to the sentence. */
const addressEnd = /[.,;:!?'’)\]]/;

const titlePattern = new RegExp(`^(?:${titleAbbreviations})\\.$`);
const initialPattern = /^\p{Lu}\.$/u;

/**
 * Splits a paragraph into tokens. Offsets count UTF-16 code units from the paragraph's start; white space belongs to no
 * token and all else to exactly one. Hyphens stand alone ("US", "-", "China"), a possessive ending is a `clitic`, and
 * abbreviations and initials keep their full stop.
 */
export function tokenize(paragraph: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < paragraph.length;) {
    const wordEnd = plainWordEnd(paragraph, at);
    if (wordEnd > at) {
      tokens.push({ start: at, end: wordEnd, kind: 'word' });
      at = wordEnd;
    } else if (paragraph[at] === ' ') at++;
    else {
      const token = tokenFrom(paragraph, at);
      if (!token) break;
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

/** The first token at the offset or behind it, by the pattern. */
function tokenFrom(paragraph: string, offset: number): Token | null {
  tokenPattern.lastIndex = offset;
  const match = tokenPattern.exec(paragraph);
  if (!match) return null;
  const [text] = match;
  const start = match.index;
  const kind = kinds[match.indexOf(text, 1) - 1]!;
  let end = start + text.length;
  if (kind === 'address') while (end > start + 1 && addressEnd.test(paragraph[end - 1]!)) end--;
  return { start, end, kind };
}

/** Marks that end a word for sure, whatever it is. */
const wordEnds = new Set(' ,;!?)"”');

/** The end of a word of plain letters, as most are, for which the pattern takes its time; `start` where there is none. */
function plainWordEnd(paragraph: string, start: number): number {
  let end = start;
  while (isPlainLetter(paragraph.charCodeAt(end))) end++;
  return end === paragraph.length || wordEnds.has(paragraph[end]!) ? end : start;
}

function isPlainLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Whether a token's text is an abbreviation that always has more of its sentence behind it ("Mr.", "J."). */
export function neverEndsSentence(text: string): boolean {
  return titlePattern.test(text) || initialPattern.test(text);
}
