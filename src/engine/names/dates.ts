import type { Document } from '../document';
import type { Sentence } from '../model';
import { fullDates } from '../values/dateWords';
import { findByPattern } from './byPattern';
import type { NameMention } from './mention';
import { isCapitalized } from '../words';

const shade = String.raw`(?:(?:earlier|early|later|late|mid)[\s-](?:in\s)?)?`;
const which = String.raw`(?:(?:this\s)?(?:past|coming)|last|next|this)`;
const season = 'spring|summer|autumn|fall|winter';
const unit = `week|weekend|month|quarter|year|decade|century|${season}`;
const count = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)`;
const vague = String.raw`(?:few|several|couple\sof|${count})`;
const plural = '(?:day|week|month|year|decade)s';
const relative = new RegExp(
  String.raw`(?<![a-z\d-])(?:${[
    String.raw`the\sday\s(?:before\syesterday|after\stomorrow)`,
    String.raw`${shade}(?:yesterday|today|tomorrow)(?:\s(?:morning|afternoon|evening|night))?|tonight`,
    String.raw`(?:this\s(?:morning|afternoon|evening)|last\snight)`,
    String.raw`the\spast\s(?:week|month|year|decade)`,
    String.raw`${shade}${which}\s(?:${unit})`,
    String.raw`(?:the\s)?(?:past|last|next|coming)\s${vague}\s${plural}`,
    String.raw`(?:a\s)?${vague}\s(?:${plural}|day|week|month|year|decade|century)\s(?:ago|from\snow)`,
    String.raw`(?:the\s)?(?:beginning|start|end|middle|turn)\sof\s(?:the|this|last|next)\s(?:week|month|year|decade|century)`,
    String.raw`(?:the\s)?(?:(?:first|second|third|fourth|final|last)\squarter|(?:first|second)\shalf)\sof\s(?:this|last|next|the)\syear`,
  ].join('|')})(?![a-z\d-])`,
  'gi',
);

/** Every date that `relative` matches has a word that is a day, or one that tells and one that is a unit. */
const hints = new Map([
  ...anyCase('yesterday today tomorrow tonight', 'day'),
  ...anyCase(
    `week weekend month year decade century spring summer autumn fall winter day days weeks months years decades
    morning afternoon evening night`,
    'unit',
  ),
  ...anyCase('last next this past coming ago now beginning start end middle turn half', 'telling'),
  ...anyCase('quarter', 'both'),
]);

type Hint = 'day' | 'unit' | 'telling' | 'both';

function anyCase(words: string, hint: Hint): [string, Hint][] {
  return words
    .split(/\s+/)
    .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
    .map((word) => [word, hint]);
}

const found = { type: 'date', confidence: 0.95 } as const;

/**
 * The dates of a sentence by rule: those told from the article's own, which stand for a date as "the minister" does for a
 * name ("yesterday", "late last year", "the past three months", "two weeks ago"), and whole ones ("12/01/2023").
 */
export function findDates(document: Document, sentence: Sentence): NameMention[] {
  const { tokens, words } = document;
  let [hasYear, hasDay, hasTelling, hasUnit] = [false, false, false, false];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (tokens[at]!.kind === 'number') hasYear ||= words[at]!.length >= 4;
    else {
      const hint = hints.get(words[at]!);
      if (hint === undefined) continue;
      hasDay ||= hint === 'day';
      hasTelling ||= hint === 'telling' || hint === 'both';
      hasUnit ||= hint === 'unit' || hint === 'both';
    }
  }
  // The patterns are slow, and few sentences can hold a date of theirs.
  const whole = hasYear ? findByPattern(document, sentence, fullDates, { ...found, kind: 'name' }) : [];
  const told =
    hasDay || (hasTelling && hasUnit) ? findByPattern(document, sentence, relative, { ...found, kind: 'nominal' }) : [];
  return [...whole, ...told.filter((mention) => !isDrop(document, mention) && !isVerb(document, mention))];
}

/** "The strike could last three weeks": there it is a verb. */
function isVerb({ words }: Document, { firstToken, endToken }: NameMention): boolean {
  const isCounted = words[firstToken] === 'last' && endToken - firstToken > 2;
  return isCounted && /^(?:to|could|can|will|would|may|might|must|should|not)$/.test(words[firstToken - 1] ?? '');
}

/** "This fall in demand" is no season, "this fall in Boston" is. */
function isDrop({ words }: Document, { endToken }: NameMention): boolean {
  return (
    /^fall$/i.test(words[endToken - 1]!) &&
    /^(?:in|of|from|by|to)$/.test(words[endToken] ?? '') &&
    !isCapitalized(words[endToken + 1])
  );
}
