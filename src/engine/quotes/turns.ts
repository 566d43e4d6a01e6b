import type { Document } from '../document';
import type { EntityType } from '../model';
import type { TokenRange } from '../segment/sentences';
import { contains, overlapping, overlapsAny, type Span } from '../span';
import type { QuotedRegion, Turn } from './marks';
import { beforeParty } from './party';
import type { SpeakerMention } from './phrases';

/** A name as far as turns need it. */
type Named = Span & { readonly type: EntityType };

/** A paragraph that begins with what may be who speaks. */
type Labelled = Omit<Turn, 'further'> & { readonly label: string };

const longestLabel = 8;
const question = /^(?:q|question)$/i;
const answer = /^(?:a|answer)$/i;
const initials = /^\p{Lu}{2,4}$/u;
const labelWord = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|[-–])$/u;
const mark = /^(?:["“„‟«'‘]|''|``)$/;
/** With the marks behind it, in UTF-16 code units. */
const longestEnd = 8;
const sentenceEnd = /[.?!…]["”’»')\]]*$/;
/** What is done or heard meanwhile, and what is left out: "(APPLAUSE)", "[Laughs]", "…." */
const aside = /^(?:\(.*\)|\[.*\]|[^\p{L}\p{N}]*)$/u;
/** Fewer turns may be anything. */
const fewestTurns = 4;
/** More paragraphs without a speaker's name are the writer's own. */
const mostFurther = 4;
const fewestWords = 3;
const repeated = 2;
/** How sure a surname tells who speaks, and how sure initials do, or that who is named alone gives the answers. */
const sureOfName = 0.95;
const sureOfInferred = 0.8;

/**
 * The turns of an article that is an interview or a transcript, in order; none of any other. It is one where at least two
 * speakers, told by their names, by initials or by Q and A, have the word in turns of whole sentences, again and again.
 * `names` are sorted and do not overlap.
 */
export function findTurns(document: Document, names: readonly Named[]): Turn[] {
  const { text, paragraphs } = document;
  const all = paragraphs.flatMap((_, index) => labelled(document, index) ?? []);
  const counts = new Map<string, number>();
  for (const { label } of all) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isAgain = ({ label }: Labelled): boolean => counts.get(label)! >= repeated;
  const found = all.filter((one) => {
    const { start, end } = spanOf(document, one.speaker);
    const isNamed = overlapping(names, { start, end }).some(
      (name) => name.end === end && (name.type === 'person' || name.type === 'organization'),
    );
    const words = text.slice(start, end);
    return isNamed || (isAgain(one) && [question, answer, initials].some((form) => form.test(words)));
  });
  const again = found.filter(isAgain);
  const speakers = new Set(again.map(({ label }) => label));
  if (again.length < fewestTurns || (speakers.size < repeated && !again.some(({ answers }) => answers))) return [];
  const whole = again.filter((turn) => isSentence(document, turn));
  if (whole.length < again.length / 2) return [];
  return found.map((turn, index) => {
    const further = (found[index + 1]?.paragraph ?? 0) - turn.paragraph - 1;
    // Where the questions have no name before them, they stand between the answers.
    const goesOn = speakers.size >= repeated && further > 0 && further <= mostFurther;
    return { ...turn, further: goesOn ? further : 0 };
  });
}

/** Whether the turn's first paragraph has some words and ends as sentences do: "Clinton: 1,769." does not. */
function isSentence({ text, tokens, sentences, paragraphs }: Document, { colon, paragraph }: Labelled): boolean {
  const { start, end, endSentence } = paragraphs[paragraph]!;
  const words = tokens.slice(colon + 1, sentences[endSentence - 1]!.endToken).filter(({ kind }) => kind === 'word');
  return words.length >= fewestWords && sentenceEnd.test(text.slice(Math.max(start, end - longestEnd), end));
}

function spanOf({ tokens }: Document, { firstToken, endToken }: TokenRange): Span {
  return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end };
}

/** Who speaks, where the paragraph begins with that and a colon and goes on with words in no marks. */
function labelled({ words, tokens, sentences, paragraphs, headline }: Document, index: number): Labelled | null {
  const paragraph = paragraphs[index]!;
  if (headline && contains(headline, paragraph)) return null;
  const first = sentences[paragraph.firstSentence]!.firstToken;
  const end = sentences[paragraph.endSentence - 1]!.endToken;
  const colon = words.slice(first, Math.min(end, first + longestLabel)).indexOf(':') + first;
  const next = tokens[colon + 1];
  if (colon <= first || colon + 1 >= end || !next || next.start === tokens[colon]!.end) return null;
  if (mark.test(words[colon + 1]!)) return null;
  // "FALLIN (R-OK):"
  const endToken = Math.max(first, beforeParty(words, colon - 1)) + 1;
  if (!words.slice(first, endToken).every((word) => labelWord.test(word))) return null;
  return {
    speaker: { firstToken: first, endToken },
    colon,
    paragraph: index,
    label: words[endToken - 1]!.toLowerCase(),
    answers: endToken === first + 1 && answer.test(words[first]!),
  };
}

/** Who speaks in a turn, and how sure that is, 0 to 1. */
interface TurnSpeaker<T> {
  readonly mention: T;
  readonly confidence: number;
}

/**
 * Tells of turns who has them where that is a person named elsewhere: the one whose full name ends so, in capitals or
 * not, or has those initials; of "A:" the only one named before the first turn. `undefined` where it is nobody or may be several.
 */
export function turnSpeakers<T extends SpeakerMention>(
  { text, words }: Document,
  regions: readonly QuotedRegion[],
  mentions: readonly T[],
): (turn: Turn) => TurnSpeaker<T> | undefined {
  const first = regions.find(({ turn }) => turn);
  if (!first) return () => undefined;
  const people = mentions.filter(({ kind, entity }) => kind === 'name' && entity.type === 'person');
  const only = onlyOne(people.filter(({ end }) => end <= first.start));
  const called = new Map<string, T[]>();
  const add = (key: string, mention: T): void => {
    const known = called.get(key);
    if (known) known.push(mention);
    else called.set(key, [mention]);
  };
  for (const mention of people) {
    const names = text.slice(mention.start, mention.end).split(/[\s-]+/);
    // What stands before a colon alone may be taken for somebody else.
    if (names.length < 2) continue;
    add(names.at(-1)!.toLowerCase(), mention);
    add(names.map(([letter]) => letter).join(''), mention);
  }
  return ({ speaker, answers }) => {
    const label = words[speaker.endToken - 1]!;
    const byName = answers ? undefined : onlyOne(called.get(label.toLowerCase()) ?? []);
    const inferred = answers ? only : onlyOne(called.get(label) ?? []);
    if (byName) return { mention: byName, confidence: sureOfName };
    return inferred && { mention: inferred, confidence: sureOfInferred };
  };
}

/** The first of the mentions where all are of one entity. */
function onlyOne<T extends SpeakerMention>(mentions: readonly T[]): T | undefined {
  return mentions.every(({ entity }) => entity === mentions[0]!.entity) ? mentions[0] : undefined;
}

/** The quoted regions with those of the turns in place of the marks in them. Both are in order. */
export function withTurns(
  document: Document,
  regions: readonly QuotedRegion[],
  turns: readonly Turn[],
): readonly QuotedRegion[] {
  if (turns.length === 0) return regions;
  const { text, tokens, paragraphs } = document;
  const ofTurns = turns.flatMap((turn) => {
    const { colon, paragraph, further } = turn;
    const own: QuotedRegion[] = [];
    for (let index = paragraph; index <= paragraph + further; index++) {
      const { start: paragraphStart, end } = paragraphs[index]!;
      const start = index === paragraph ? tokens[colon + 1]!.start : paragraphStart;
      if (aside.test(text.slice(start, end))) continue;
      const region = { start, end, inner: { start, end }, paragraph: index, runsOn: false };
      own.push({ ...region, continues: own.length > 0, turn });
    }
    return own;
  });
  const others = regions.filter((region) => !overlapsAny(ofTurns, region));
  return [...others, ...ofTurns].toSorted((a, b) => a.start - b.start);
}
