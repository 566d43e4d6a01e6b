import { tokensIn, type Document } from '../document';
import { honorifics, roleNouns } from '../names/lexicon';
import { contains, overlapping } from '../span';
import type { SpeakerMention } from './phraseWords';
import { initialsOf, type Turn } from './turns';

/** How sure a surname tells who speaks, and how sure initials do, or that who is named alone gives the answers. */
const sureOfName = 0.95;
const sureOfInferred = 0.8;

/** What who is interviewed does. */
const tells =
  /^(?:t(?:old|ells|alk(?:s|ed))|sa(?:id|ys)|sp(?:oke|eaks)|expla(?:ins|ined)|recall(?:s|ed)|describe[sd])$/;

/** Whom an interview is with: "Ana Ruiz spoke to the Herald", "she sat down with Ned Price". */
const meets = /^(?:sp(?:oke|eaks)|talk(?:s|ed)|(?:sits|sat) down) (?:to|with)\b/;

/** Who speaks in a turn, and how sure that is, 0 to 1. */
interface TurnSpeaker<T> {
  readonly mention: T;
  readonly confidence: number;
}

/**
 * Tells of turns who has them where that is a person named in full elsewhere: the one whose name ends so, in capitals or
 * not, or has those initials; of "A:" the only one named before the first turn, or the one whose interview that is said to
 * be. `undefined` where it is nobody or may be several.
 */
export function turnSpeakers<T extends SpeakerMention>(
  document: Document,
  first: Turn | undefined,
  mentions: readonly T[],
): (turn: Turn) => TurnSpeaker<T> | undefined {
  if (!first) return () => undefined;
  const { text, words, tokens, header } = document;
  const { start: beginning } = tokens[first.speaker.firstToken]!;
  const people = mentions.filter(({ kind, entity }) => kind === 'name' && entity.type === 'person');
  const only = new OnlyOne<T>();
  const bySurname = new Map<string, OnlyOne<T>>();
  const byInitials = new Map<string, OnlyOne<T>>();
  const byOffice = new Map<string, OnlyOne<T>>();
  for (const mention of people) {
    const isAuthor = header.byline !== null && contains(header.byline, mention);
    if (mention.end <= beginning && !isAuthor) only.add(mention);
    const name = text.slice(mention.start, mention.end);
    const before = words[tokensIn(tokens, mention).firstToken - 1]?.toLowerCase() ?? '';
    if (mention.end <= beginning && roleNouns.has(before)) entry(byOffice, before).add(mention);
    const known = initialsOf(name);
    // What stands before a colon alone may be taken for somebody else.
    if (known === '') continue;
    entry(bySurname, partsOf(name).at(-1)!).add(mention);
    entry(byInitials, known).add(mention);
  }
  const asked = only.found ?? interviewed(document, first, mentions);
  return ({ speaker, answers }) => {
    if (answers) return asked && { mention: asked, confidence: sureOfInferred };
    const label = words.slice(speaker.firstToken, speaker.endToken);
    const found = bySurname.get(label.at(-1)!.toLowerCase())?.found;
    if (found) {
      const parts = partsOf(text.slice(found.start, found.end));
      const isSame = (word: string): boolean => !/\p{L}/u.test(word) || parts.includes(word.toLowerCase());
      if (label.every(isSame)) return { mention: found, confidence: sureOfName };
      const isTitled = label.every((word) => isSame(word) || isTitleWord(word.toLowerCase()));
      return isTitled ? { mention: found, confidence: sureOfInferred } : undefined;
    }
    // "THE PRESIDENT"
    const office = byOffice.get(label.at(-1)!.toLowerCase())?.found;
    if (office && label.every((word) => /^\p{Lu}+$/u.test(word)))
      return { mention: office, confidence: sureOfInferred };
    const inferred = label.length === 1 ? byInitials.get(label[0]!)?.found : undefined;
    return inferred && { mention: inferred, confidence: sureOfInferred };
  };
}

/**
 * Whose interview it is, by what is told before the first turn: "in an interview, Ana Ruiz told", "an interview with Ana
 * Ruiz", "we spoke to Ana Ruiz"; `undefined` where that is nobody or may be several.
 */
function interviewed<T extends SpeakerMention>(
  { words, tokens, sentences }: Document,
  first: Turn,
  mentions: readonly T[],
): T | undefined {
  const tellers = new OnlyOne<T>();
  const others = new OnlyOne<T>();
  for (const { firstToken, endToken, start, end } of sentences) {
    if (firstToken >= first.speaker.firstToken) break;
    const isInterview = words.slice(firstToken, endToken).some((word) => /^interview/i.test(word));
    for (const mention of overlapping(mentions, { start, end })) {
      if (mention.entity.type !== 'person') continue;
      const { firstToken: from, endToken: behind } = tokensIn(tokens, mention);
      const before = words.slice(Math.max(firstToken, from - 3), from).join(' ');
      const isMeeting = meets.test(words.slice(behind, behind + 3).join(' '));
      if (isMeeting || (isInterview && tells.test(words[behind] ?? ''))) tellers.add(mention);
      else if (/(?:\binterview with|\bwe (?:spoke|talked) (?:to|with))$/i.test(before)) others.add(mention);
    }
  }
  return tellers.found ?? others.found;
}

/** A word of what stands before a name: "PRIME MINISTER". */
function isTitleWord(word: string): boolean {
  return honorifics.has(word) || roleNouns.has(word) || /^(?:prime|vice|foreign|first|of|state)$/.test(word);
}

/** The words of a name in small letters. */
function partsOf(name: string): string[] {
  return name.toLowerCase().split(/[\s-]+/);
}

function entry<T extends SpeakerMention>(map: Map<string, OnlyOne<T>>, key: string): OnlyOne<T> {
  let one = map.get(key);
  if (!one) map.set(key, (one = new OnlyOne()));
  return one;
}

/** The first of some mentions, as long as all are of one entity. */
class OnlyOne<T extends SpeakerMention> {
  found: T | undefined;
  private isSeveral = false;

  add(mention: T): void {
    if (this.isSeveral || this.found?.entity === mention.entity) return;
    this.isSeveral = this.found !== undefined;
    this.found = this.isSeveral ? undefined : mention;
  }
}
