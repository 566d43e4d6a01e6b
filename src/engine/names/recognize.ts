import { spanOf, type Document } from '../document';
import type { TokenRange } from '../segment/sentences';
import { compareSpans, overlapping } from '../span';
import { withAcronyms } from './acronyms';
import { withCapitals } from './capitals';
import { beginningOf, endOf, partsOf } from './bounds';
import { correctionConfidence, correctType, isOfType, isTitled, typeConfidence } from './corrections';
import { findCounts } from './counts';
import { findFigures, hasNumber } from './figures';
import { nameTypes } from '../model';
import { nameFrom, type NameMention } from './mention';
import type { NameModel } from './nameModel';
import { withEvidence } from './evidence';
import { withGivenNames } from './givenNames';
import { withHeadlineVerbs } from './headlineVerbs';
import { withKnown } from './known';
import { withLineUps } from './lineUps';
import { findMoney } from './money';
import { findDates } from './dates';
import { withNicknames } from './nicknames';
import { withProducts } from './products';
import { withRelatives } from './relatives';
import { withShortForms } from './shortForms';
import { withSurnames } from './surnames';
import { tagNames } from './tagNames';
import { withClubs, withTeams } from './teams';
import { withTold } from './toldNames';
import { withFactions, withPlacesJoined } from './wholeNames';
import { isLowercase } from '../words';

/** "NATO", "U.N.", "MPs". */
const acronym = /^(?:\p{Lu}\.?){2,6}s?$/u;

/**
 * The names of the article, in the order of the text, with the figures, counts and relative dates beside them, which are
 * found by rule; none overlaps another. Counts need tags. Yields where the work may be interrupted.
 */
export function* withFigures(document: Document, names: readonly NameMention[]): Generator<void, NameMention[]> {
  const figures: NameMention[] = [];
  const parts = new Set<NameMention>();
  for (const sentence of document.sentences) {
    yield;
    const apart: NameMention[] = [];
    const numbers = hasNumber(document, sentence);
    const byRule = (numbers ? [findFigures, findMoney, findDates] : [findDates]).flatMap((find) =>
      find(document, sentence),
    );
    const inFigures = new Set<number>();
    for (const figure of byRule) {
      const range = indices(figure);
      const within = overlapping(names, figure).filter((name) => !parts.has(name));
      const isRange = within.every(
        (name) => isLastOf(document, figure, name) || isMisread(document, figure, name) || isOfCoin(figure, name),
      );
      if (!isRange || range.some((token) => inFigures.has(token))) continue;
      for (const name of within) parts.add(name);
      for (const token of range) inFigures.add(token);
      apart.push(figure);
    }
    const taken = (): readonly NameMention[] => [...overlapping(names, sentence), ...apart].toSorted(compareSpans);
    const counts = numbers ? findCounts(document, sentence, taken()) : [];
    // One by one: a sentence may have more than a call takes arguments.
    for (const figure of [...apart, ...counts]) figures.push(figure);
  }
  return [...names.filter((name) => !parts.has(name)), ...figures].toSorted(compareSpans);
}

/** Whether the name is the same sum, or but its last part: of "4 million to 6 million euros", "between" two, or "A$5". */
function isLastOf(
  { tokens, words }: Document,
  { type, start, end, firstToken }: NameMention,
  name: NameMention,
): boolean {
  // "a million dollars", but "A$5"
  const isArticle = /^an?$/i.test(words[firstToken]!) && tokens[firstToken + 1]!.start > tokens[firstToken]!.end;
  return (
    name.type === type &&
    name.end === end &&
    (name.start > start ? !isArticle : name.start === start && type === 'money')
  );
}

/** "3 million Swedish crowns": the country of the coin. */
function isOfCoin(figure: NameMention, { type, start, end }: NameMention): boolean {
  const isCountry = type === 'norp' || type === 'location';
  return figure.type === 'money' && isCountry && start > figure.start && end < figure.end;
}

/** Whether the model takes a sum that its sign tells for a name, number and all: "SKr9bn" for an organization. */
function isMisread({ text }: Document, { type, start }: NameMention, name: NameMention): boolean {
  const isSigned = /[^\d\s]/.test(text[start]!);
  const holdsNumber = /\d/.test(text.slice(name.start, name.end));
  return type === 'money' && name.type !== 'money' && isSigned && name.start >= start && holdsNumber;
}

/** What is told by rule beside the model, in this order: each rule takes the sorted, non-overlapping names of those before it. */
const rules: readonly ((document: Document, names: readonly NameMention[]) => readonly NameMention[])[] = [
  withPlacesJoined,
  withFactions,
  withGivenNames,
  withCapitals,
  withNicknames,
  withTold,
  withKnown,
  withProducts,
  withTeams,
  withClubs,
  withSurnames,
  withRelatives,
  withHeadlineVerbs,
  withAcronyms,
  withLineUps,
  withEvidence,
  withShortForms,
];

/**
 * The names that the model finds, and those that acronyms and surnames tell, in the order of the text, none overlapping
 * another; no tags are needed. With `keepsScores` the next analysis of the same paragraphs is the quicker. Yields where the
 * work may be interrupted.
 */
export function* recognizeNames(
  document: Document,
  model: NameModel,
  keepsScores = false,
): Generator<void, readonly NameMention[]> {
  const { text, words } = document;
  const found: NameMention[] = [];
  for (const tagged of yield* tagNames(document, model, keepsScores)) {
    yield;
    const { type: index, probability } = tagged;
    const endToken = endOf(words, tagged, nameTypes[index]!);
    const firstToken = beginningOf(words, tagged, nameTypes[index]!, found.at(-1)?.endToken ?? 0);
    const type = correctType(document, firstToken, endToken, nameTypes[index]!);
    if (!type) continue;
    const parts = partsOf(words, { firstToken, endToken }, type);
    if (parts) {
      for (const part of parts) found.push(nameFrom(document, part, part.type, correctionConfidence));
      continue;
    }
    const { start, end } = spanOf(document, { firstToken, endToken });
    const isAcronym = type !== 'person' && type !== 'date' && acronym.test(text.slice(start, end));
    const kind = isAcronym && !isShouted(document, firstToken, endToken) ? 'acronym' : 'name';
    const calibrated = model.calibration.probability(index, probability);
    const isSure = type !== nameTypes[index] || (type === 'person' && isTitled(words, firstToken));
    const least = isSure ? correctionConfidence : isOfType(words, { firstToken, endToken }, type) ? typeConfidence : 0;
    const confidence = Math.max(calibrated, least);
    found.push({ start, end, firstToken, endToken, type, kind, confidence });
  }
  let names: readonly NameMention[] = found;
  for (const rule of rules) {
    yield;
    names = rule(document, names);
  }
  return names;
}

function indices({ firstToken, endToken }: TokenRange): number[] {
  return Array.from({ length: endToken - firstToken }, (_, index) => firstToken + index);
}

/** So many words to either side tell whether a text is all in capitals there. */
const near = 6;

function isShouted({ words }: Document, firstToken: number, endToken: number): boolean {
  const around = [
    ...words.slice(Math.max(0, firstToken - near), firstToken),
    ...words.slice(endToken, endToken + near),
  ];
  return around.some((word) => /^\p{Lu}{2,}$/u.test(word)) && !around.some(isLowercase);
}
