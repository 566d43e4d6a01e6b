import type { Token, TokenKind } from '../model';

/** Abbreviations that keep their full stop as part of the token. Titles stand before a name and so never end a sentence. */
const titleAbbreviations =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Cmdr|Sgt|Maj|Adm|Rev|Hon|Pres|Supt|Insp|Det|Fr|Sr|Msgr|St|Mt|Ft';
const otherAbbreviations =
  'Jr|Inc|Ltd|Co|Corp|Bros|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ave|Blvd|Rd|Dept|approx';

/**
 * One alternative a kind, tried in this order at each place. Every one is linear: no repetition within a repetition can
 * match the same text in two ways, and those that may have to give back what they took are bounded.
 */
const tokenPattern = new RegExp(
  [
    String.raw`(?<address>https?:\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+|[\p{L}\p{N}._+\-]{1,64}@[\p{L}\p{N}\-]{1,64}(?:\.[\p{L}\p{N}\-]+)+)`,
    String.raw`(?<abbreviation>(?:${titleAbbreviations}|${otherAbbreviations})\.(?![\p{L}\p{N}])|Nos?\.(?=\s?\d)|(?:\p{L}\.){2,10}(?![\p{L}\p{N}])|\p{Lu}\.(?=\s\p{Lu}))`,
    String.raw`(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*[\p{L}\p{M}\p{N}]*)`,
    String.raw`(?<clitic>['’][sS](?![\p{L}\p{N}]))`,
    String.raw`(?<word>[@#]?\p{L}[\p{L}\p{M}\p{N}_]*(?:\.(?:com|org|net|co)(?![\p{L}\p{N}])|&\p{Lu}[\p{L}\p{N}]*|['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*)`,
    String.raw`(?<punctuation>\.{2,}|''|\x60{2}|-{2,}|\p{P})`,
    String.raw`(?<symbol>[^\s])`,
  ].join('|'),
  'gu',
);

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
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(paragraph); match; match = tokenPattern.exec(paragraph)) {
    let text = match[0];
    const kind = kindOf(match.groups ?? {});
    if (kind === 'address') {
      let end = text.length;
      while (end > 1 && addressEnd.test(text[end - 1]!)) end--;
      text = text.slice(0, end);
      tokenPattern.lastIndex = match.index + text.length;
    }
    tokens.push({ start: match.index, end: match.index + text.length, kind });
  }
  return tokens;
}

/** Whether a token's text is an abbreviation that always has more of its sentence behind it ("Mr.", "J."). */
export function neverEndsSentence(text: string): boolean {
  return titlePattern.test(text) || initialPattern.test(text);
}

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups['word'] !== undefined || groups['abbreviation'] !== undefined) return 'word';
  for (const kind of ['punctuation', 'number', 'clitic', 'address'] as const) {
    if (groups[kind] !== undefined) return kind;
  }
  return 'symbol';
}
