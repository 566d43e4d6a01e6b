import { oneToken, isPossessive, sentenceAt, type Document } from '../document';
import { describing, isPersonNoun, saying } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import type { Cluster } from './cluster';
import { genderOfNoun, type Gender } from './gender';
import { isSpeaking } from './mentionedPeople';
import { isFinite } from './grammaticalRole';
import type { MentionIndex, Owned } from './mentionIndex';
import { stretchesBefore } from './stretches';

/** In tokens, "The former Manchester City defender". */
const longestFormer = 6;
/** Before "-of-two": what somebody is by himself as well. */
const parents = new Set(['mother', 'father', 'mum', 'dad', 'grandmother', 'grandfather']);

/** The words, and whom they mean. */
interface Described extends TokenRange, Owned {}

/** Finds whom a noun means that says what somebody is, where the article has not told it: "Reid scored. “Great,” the midfielder said." */
export class Describers {
  /** Where each such noun is used first. */
  private firstUses: ReadonlyMap<string, number> | undefined;
  /** Who has been called by one. */
  private readonly called = new Map<string, Cluster>();

  /** The people named before the token `read`. */
  private readonly named = new Map<Cluster, Owned>();
  private read = 0;

  constructor(
    private readonly document: Document,
    private readonly mentions: MentionIndex,
  ) {}

  /** Who speaks by a noun that begins with the token: the only person near, if it was not used of anybody else before. */
  find(the: number): Described | null {
    const { words } = this.document;
    if (words[the + 1] === 'former') return this.formerly(the);
    const noun = words[the + 1] ?? '';
    const isParent = parents.has(noun) && words[the + 3] === 'of' && words[the + 2] === '-' && words[the + 4] === '-';
    if ((!isParent && !describing.has(noun)) || !/^the$/i.test(words[the]!)) return null;
    const range = { firstToken: the, endToken: isParent ? the + 6 : the + 2 };
    if (!this.mentions.isFree(range) || this.mentions.isQuoted(the) || !this.speaks(range)) return null;
    const called = this.called.get(noun);
    if (!isParent && !called && this.firstUse(noun) < the) return null;
    const only = this.onlyNear(the, genderOfNoun(noun));
    if (!only || (called && called !== only.cluster)) return null;
    this.called.set(noun, only.cluster);
    return { ...range, ...only };
  }

  /** "Brel lost. The former Halden defender smiled": what somebody was is told of whoever it goes on about. */
  private formerly(the: number): Described | null {
    const { words, sentences, tokens } = this.document;
    let head = the + 2;
    while (head < the + longestFormer && !isFinite(this.document, head + 1)) head++;
    const noun = words[head] ?? '';
    if (!isPersonNoun(noun) && !describing.has(noun)) return null;
    // "the former president’s aide said": another.
    if (words.slice(the, head).some((_, at) => isPossessive(this.document, the + at))) return null;
    const sentence = sentences[sentenceAt(this.document, tokens[the]!.start)]!;
    const isFirst = sentence.firstToken === the;
    if (!isFirst && !isSpeaking(this.document, { firstToken: the, endToken: head + 1 })) return null;
    const range = this.mentions.freeEnd(the, head);
    if (!this.mentions.isFree(range) || this.mentions.isQuoted(the)) return null;
    const only = this.onlyNear(the, genderOfNoun(noun));
    // "Brel lost, the former judge said": nobody calls himself by his name.
    const isNamedBySelf = !isFirst && saying.has(words[head + 1]!) && only && only.mention.start >= sentence.start;
    return only && !isNamedBySelf ? { ...range, ...only } : null;
  }

  /** Whether the words speak, and are no part of others: "said the farmer’s wife", "said the singer Ana Ruiz". */
  private speaks(range: TokenRange): boolean {
    const { words, tags } = this.document;
    const { endToken } = range;
    // "Ana Ruiz said the midfielder would play": somebody else.
    if (saying.has(words[range.firstToken - 1] ?? '') && isFinite(this.document, endToken)) return false;
    if (!isSpeaking(this.document, range) || isPossessive(this.document, endToken)) return false;
    const isCompound = tags[endToken]?.has('Noun') && !tags[endToken].has('Verb');
    return !this.mentions.startingAt(endToken) && !isCompound && !/^(?:and|of|from|-)$/.test(words[endToken] ?? '');
  }

  private firstUse(noun: string): number {
    if (!this.firstUses) {
      const uses = new Map<string, number>();
      for (const [at, word] of this.document.words.entries()) {
        if (describing.has(word) && !uses.has(word)) uses.set(word, at);
      }
      this.firstUses = uses;
    }
    return this.firstUses.get(noun) ?? Infinity;
  }

  /** The only person named in the paragraph before the token, or, where nobody is, in the one before it or in all before. */
  private onlyNear(the: number, gender: Gender | null): Owned | null {
    for (const { firstToken, endToken } of stretchesBefore(this.document, the)) {
      const found = this.onlyWithin(firstToken, endToken, gender);
      if (found !== undefined) return found;
    }
    for (; this.read < the; this.read++) {
      const owned = this.mentions.startingAt(this.read);
      if (owned?.cluster.type === 'person') this.named.set(owned.cluster, owned);
    }
    const [only, other] = this.named.values();
    return only && !other && fits(only, gender) ? only : null;
  }

  /** The only person named there who fits; `null` where others are told of, too, `undefined` where nobody is. */
  private onlyWithin(first: number, end: number, gender: Gender | null): Owned | null | undefined {
    const { words } = this.document;
    let only: Owned | undefined;
    const others: number[] = [];
    for (let at = first; at < end; at++) {
      const owned = this.mentions.startingAt(at);
      if (owned?.cluster.type === 'person') {
        if (this.mentions.isQuoted(at) || (only && only.cluster !== owned.cluster)) return null;
        only = owned;
      }
      const other = genderOfNoun(words[at]!);
      if (!other && !isPersonNoun(words[at]!)) continue;
      if (!(gender && other && gender !== other) && this.isOther(at)) others.push(at);
    }
    if (!only) return others.length > 0 ? null : undefined;
    const { roles } = only.cluster;
    const told = (at: number): boolean => roles.some(({ firstToken, endToken }) => firstToken <= at && at < endToken);
    return others.every(told) && fits(only, gender) ? only : null;
  }

  /** Whether the noun may mean somebody without a name, and is not what a person is: "to be an advocate". */
  private isOther(at: number): boolean {
    if (!this.mentions.isFree(oneToken(at)) || this.mentions.isQuoted(at)) return false;
    return !/^(?:is|was|as|be|been|being|became|become)$/.test(this.document.words[at - 2] ?? '');
  }
}

function fits({ cluster: { gender: known, candidates } }: Owned, gender: Gender | null): boolean {
  return candidates.length === 0 && !(gender && known && gender !== known);
}
