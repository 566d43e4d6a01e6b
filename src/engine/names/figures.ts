import type { Document } from '../document';
import type { Sentence } from '../model';
import { amountEnds, amountWords, anyOf, endAt, numberWords } from '../values/numerals';
import { endTokenAt } from './byPattern';
import type { NameMention } from './mention';

const percent = String.raw`\s?%|[\s-]?(?:percentage\spoints?|per\s?cent(?:\spoints?)?|pct|pc|basis\spoints?)`;
const unit = (() => {
  const metric = anyOf(`(?:kilo|centi|milli)?met(?:re|er)s? kms? cm mm hectares? ha (?:milli)?lit(?:re|er)s? ml tonnes?
    kilos (?:kilo|milli)?gram(?:me)?s? kgs? mg quintals?`);
  const customary = anyOf(`miles? yards? foot feet ft inch(?:es)? acres? tons? lbs? ounces? oz gallons? pints? barrels?
    bushels? cusecs? carats? knots? mph kph kmh bpd`);
  const technical = anyOf(String.raw`(?:kilo|mega|giga|tera)?(?:watt(?:[\s-]hour)?|byte|hertz|volt|ton)s? [kmgt]wh?
    [kmg]?hz horsepower decibels? light[\s-]years?`);
  const degrees = String.raw`degrees?(?!\s(?:in|from)\s)(?:\s(?:celsius|fahrenheit|centigrade|[cf]))?|[°º]\s?[cf]`;
  const rate = String.raw`\s(?:per|an?)\s(?:second|minute|hour|day|week|month|year)|\/(?:s|h|hr|hour|day)`;
  const plain = `(?:${metric}|${customary}|${technical})[23²³]?(?:${rate})?`;
  return String.raw`[\s-]?(?:(?:(?:square|sq\.?|cubic|nautical)\s)?${plain}|${degrees})`;
})();
const measure = new RegExp(`(?:(?<percent>${percent})|${unit})(?![a-z\\d])`, 'iy');
const sign = /(?<![^\s(])[-−+]/y;
/** The words that a figure can begin with. */
const starts = new Set([...amountWords, '-', '−', '+']);
/** Words for numbers as they are written at the start of a sentence or within it. */
const written = new Set(numberWords.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]));

/** Whether the sentence has a number, as one word with a sign too ("SKr9bn"): one without holds no figure. */
export function hasNumber({ tokens, words }: Document, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at++) {
    if (tokens[at]!.kind === 'number' || written.has(words[at]!) || hasDigitBehindLetters(words[at]!)) return true;
  }
  return false;
}

/** No sign is longer: "KShs". */
const longestSign = 4;

function hasDigitBehindLetters(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 0x41 || first > 0x5a) return false;
  for (let at = 1; at <= longestSign && at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/**
 * The percentages and quantities of a sentence, by rule: "3.5%", "between 5 and 7 per cent"; "10-15 tonnes", "a 20-mile"
 * (but for "a"), "square kilometres", "km/h".
 */
export function findFigures({ text, tokens, words }: Document, sentence: Sentence): NameMention[] {
  const found: NameMention[] = [];
  const sentenceText = text.slice(sentence.start, sentence.end);
  for (let firstToken = sentence.firstToken; firstToken < sentence.endToken; firstToken++) {
    const { kind, start } = tokens[firstToken]!;
    if (kind !== 'number' && !starts.has(words[firstToken]!.toLowerCase())) continue;
    const at = start - sentence.start;
    const signed = endAt(sign, sentenceText, at);
    const match = measureAt(sentenceText, signed < 0 ? at : signed);
    if (!match) continue;
    const end = sentence.start + measure.lastIndex;
    const endToken = endTokenAt(tokens, firstToken, end);
    if (endToken < 0) continue;
    const type = match.groups?.['percent'] === undefined ? 'quantity' : 'percent';
    found.push({ start, end, firstToken, endToken, type, kind: 'name', confidence: 0.97 });
    firstToken = endToken - 1;
  }
  return found;
}

/** The unit behind the amount that begins at `start`, of a range if it can be; `measure.lastIndex` is its end. */
function measureAt(text: string, start: number): RegExpExecArray | null {
  for (const end of amountEnds(text, start)) {
    measure.lastIndex = end;
    const match = measure.exec(text);
    if (match) return match;
  }
  return null;
}
