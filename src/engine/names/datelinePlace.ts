import { spanOf, type Document } from '../document';
import { prepositions } from '../entities/grammaticalRole';
import { placeOfDateline } from '../segment/dateline';
import { compareSpans, firstEndingAfter, overlapping, overlaps, type Span } from '../span';
import { endTokenAt } from './byPattern';
import { sureOfType, type NameMention } from './mention';
import { isCapitalized } from '../words';

const confidence = 0.8;

/** The first place of the article's dateline; `null` where none can be told, and where the model is sure of what is there. */
export function datelinePlace(
  { text, tokens, words, header }: Document,
  names: readonly NameMention[],
): NameMention | null {
  if (!header.dateline) return null;
  const { start } = header.dateline;
  // "HALDEN (AP)": the model may surely take capitals for an organization, which "WIRE (Wire)" is.
  const isPlace = ({ type, endToken, ...name }: NameMention): boolean =>
    type === 'organization' &&
    name.start === start &&
    words[endToken] === '(' &&
    words[endToken + 1]?.toLowerCase() !== words[name.firstToken]!.toLowerCase();
  const isSure = (name: NameMention): boolean => name.confidence >= sureOfType && !isPlace(name);
  const end = start + (placeOfDateline(text.slice(start)) || calledElsewhere(text, header.dateline)).length;
  if (start === end || overlapping(names, { start, end }).some(isSure)) return null;
  const firstToken = firstEndingAfter(tokens, start);
  const endToken = endTokenAt(tokens, firstToken, end);
  return endToken < 0 ? null : { start, end, firstToken, endToken, type: 'location', kind: 'name', confidence };
}

/** The sorted names with the place of the dateline, and with where the report is in it or tells of it and the model has missed it. */
export function withPlace(document: Document, names: readonly NameMention[], place: NameMention): NameMention[] {
  const { words } = document;
  const length = place.endToken - place.firstToken;
  const [first, ...rest] = words.slice(place.firstToken, place.endToken).map((word) => word.toLowerCase());
  const others: NameMention[] = [];
  for (let at = place.endToken + 1; at + length < words.length; at++) {
    if (!prepositions.has(words[at - 1]!) || words[at]!.toLowerCase() !== first) continue;
    if (rest.some((word, index) => words[at + 1 + index]!.toLowerCase() !== word)) continue;
    const range = { firstToken: at, endToken: at + length };
    const span = spanOf(document, range);
    const isName = words.slice(at, at + length).every(isCapitalized);
    if (isName && !isCapitalized(words[at + length]) && overlapping(names, span).length === 0)
      others.push({ ...place, ...range, ...span });
  }
  // "AUSTIN, Texas": the state is a place, too.
  const behind = names
    .filter((name) => overlaps(name, place) && name.endToken > place.endToken + 1 && words[place.endToken] === ',')
    .map((name) => {
      const range = { firstToken: place.endToken + 1, endToken: name.endToken };
      return { ...name, ...range, ...spanOf(document, range) };
    });
  return [...names.filter((name) => !overlaps(name, place)), place, ...behind, ...others].toSorted(compareSpans);
}

/** The words of a dateline alone where the report has them as a place's in small letters: "PORT ELLERY - Rain fell in Port Ellery." */
function calledElsewhere(text: string, { start, end }: Span): string {
  const place = text.slice(start, end);
  if (!/^\p{Lu}[\p{Lu} ]+$/u.test(place)) return '';
  const name = place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return ['in', 'of', 'to', 'near', 'from'].some((word) => text.includes(` ${word} ${name}`, end)) ? place : '';
}
