import type { Document } from '../document';
import { compareSpans, overlapsAny } from '../span';
import { findFigures } from './figures';
import { nameTypes } from '../model';
import { weekdays } from './lexicon';
import type { NameMention } from './mention';
import type { NameModel } from './nameModel';
import { tagNames } from './tagNames';

/** "NATO", "U.N.", "MPs". */
const acronym = /^(?:\p{Lu}\.?){2,6}s?$/u;

/**
 * The names of the article in the order of the text, none overlapping another: those that the model finds, and figures
 * by rule beside them. Yields where the work may be interrupted.
 */
export function* recognizeNames(document: Document, model: NameModel): Generator<void, NameMention[]> {
  const { text, tokens } = document;
  const names: NameMention[] = [];
  for (const { firstToken, endToken, type: index, probability } of yield* tagNames(document, model)) {
    const [start, end] = [tokens[firstToken]!.start, tokens[endToken - 1]!.end];
    const words = text.slice(start, end);
    // The training articles have “Thursday” in “Thursday night” for an other name; to a reader it is a day.
    const type = weekdays.has(words.toLowerCase()) ? 'date' : nameTypes[index]!;
    const isAcronym = type !== 'person' && type !== 'date' && acronym.test(words);
    const kind = isAcronym && !isShouted(document, firstToken, endToken) ? 'acronym' : 'name';
    const confidence = model.calibration.probability(index, probability);
    names.push({ start, end, firstToken, endToken, type, kind, confidence });
  }
  const figures: NameMention[] = [];
  for (const sentence of document.sentences) {
    yield;
    for (const figure of findFigures(document, sentence)) if (!overlapsAny(names, figure)) figures.push(figure);
  }
  return [...names, ...figures].toSorted(compareSpans);
}

/** So many words to either side tell whether a text is all in capitals there. */
const near = 6;

function isShouted({ words }: Document, firstToken: number, endToken: number): boolean {
  const around = [
    ...words.slice(Math.max(0, firstToken - near), firstToken),
    ...words.slice(endToken, endToken + near),
  ];
  return around.some((word) => /^\p{Lu}{2,}$/u.test(word)) && !around.some((word) => /^\p{Ll}/u.test(word));
}
