import type { Document } from '../document';
import { honorifics } from '../names/lexicon';
import { contains } from '../span';
import type { SpeakerMention } from './phrases';
import { initialsOf, type Turn } from './turns';

/** How sure a surname tells who speaks, and how sure initials do, or that who is named alone gives the answers. */
const sureOfName = 0.95;
const sureOfInferred = 0.8;

/** Who speaks in a turn, and how sure that is, 0 to 1. */
interface TurnSpeaker<T> {
  readonly mention: T;
  readonly confidence: number;
}

/**
 * Tells of turns who has them where that is a person named in full elsewhere: the one whose name ends so, in capitals or
 * not, or has those initials; of "A:" the only one named before the first turn. `undefined` where it is nobody or may be
 * several.
 */
export function turnSpeakers<T extends SpeakerMention>(
  { text, words, tokens, header }: Document,
  first: Turn | undefined,
  mentions: readonly T[],
): (turn: Turn) => TurnSpeaker<T> | undefined {
  if (!first) return () => undefined;
  const { start: beginning } = tokens[first.speaker.firstToken]!;
  const people = mentions.filter(({ kind, entity }) => kind === 'name' && entity.type === 'person');
  const only = new OnlyOne<T>();
  const bySurname = new Map<string, OnlyOne<T>>();
  const byInitials = new Map<string, OnlyOne<T>>();
  for (const mention of people) {
    const isAuthor = header.byline !== null && contains(header.byline, mention);
    if (mention.end <= beginning && !isAuthor) only.add(mention);
    const name = text.slice(mention.start, mention.end);
    const known = initialsOf(name);
    // What stands before a colon alone may be taken for somebody else.
    if (known === '') continue;
    entry(bySurname, partsOf(name).at(-1)!).add(mention);
    entry(byInitials, known).add(mention);
  }
  return ({ speaker, answers }) => {
    if (answers) return only.found && { mention: only.found, confidence: sureOfInferred };
    const label = words.slice(speaker.firstToken, speaker.endToken);
    const found = bySurname.get(label.at(-1)!.toLowerCase())?.found;
    if (found) {
      const parts = partsOf(text.slice(found.start, found.end));
      const isSame = (word: string): boolean => !/\p{L}/u.test(word) || parts.includes(word.toLowerCase());
      if (label.every(isSame)) return { mention: found, confidence: sureOfName };
      const isTitled = label.every((word) => isSame(word) || honorifics.has(word.toLowerCase()));
      return isTitled ? { mention: found, confidence: sureOfInferred } : undefined;
    }
    const inferred = label.length === 1 ? byInitials.get(label[0]!)?.found : undefined;
    return inferred && { mention: inferred, confidence: sureOfInferred };
  };
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
