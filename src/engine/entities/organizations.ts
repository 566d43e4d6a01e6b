import { oneToken, sentenceAt, type Document } from '../document';
import type { TokenRange } from '../segment/sentences';
import { firstEndingAfter } from '../span';
import type { Cluster } from './cluster';
import { nameKey } from './forms';
import { firstVerb, roleOf } from './grammaticalRole';
import { bodyNouns, companyNouns, generalNouns } from './kindsTold';
import type { MentionIndex, Owned } from './mentionIndex';
import { stretchesBefore } from './stretches';

/** What the name of one has that does no business. */
const publicWords = new Set(
  `ministry department police court commission council committee university college school union party agency authority
  parliament senate congress government association federation league institute bureau nations church army navy office
  board house secretariat assembly forum hospital reserve central federal`.split(/\s+/),
);
/** What the name of one has that only reports what is told of others. */
const pressWords = new Set(
  `press post times news journal reuters ap afp bloomberg cnn cnbc msnbc fox forbes bbc npr nbc abc cbs guardian herald tribune gazette telegraph
  chronicle politico mail radio tv television magazine`.split(/\s+/),
);

/** The words, and which organization they mean. */
interface Meant extends TokenRange, Owned {}

/** Finds which organization a noun means that says what it is, where the article has not told it: "Norvik lost. The company said". */
export class Organizations {
  constructor(
    private readonly document: Document,
    private readonly mentions: MentionIndex,
    /** What an organization is told to be. */
    private readonly kindsOf: (cluster: Cluster) => readonly string[],
  ) {}

  /** Which organization a noun means that begins with the token: the only one near that is spoken of. */
  find(the: number): Meant | null {
    const { words, tags } = this.document;
    const noun = words[the + 1] ?? '';
    if (!companyNouns.has(noun) && !bodyNouns.has(noun)) return null;
    const range = { firstToken: the, endToken: the + 2 };
    const next = words[the + 2] ?? '';
    const isCompound = tags[the + 2]?.has('Noun') && !tags[the + 2]!.has('Verb');
    // "the company of", "the firm that": another; "Kestrel, the firm": what that is.
    if (isCompound || /^(?:of|that|which|who|whose|for|behind|based|called|known|run|owned|-)$/.test(next)) return null;
    if (!this.mentions.isFree(range) || this.mentions.isQuoted(the) || this.mentions.startingAt(the + 2)) return null;
    if (/^(?:,|is|was)$/.test(words[the - 1] ?? '') && this.mentions.ownerOf(the - 2)?.type === 'organization')
      return null;
    const only = this.onlyNear(the, noun);
    return only && { ...range, ...only };
  }

  /** The only organization of the paragraph before the token, or, where none is named there, of the paragraph before. */
  private onlyNear(the: number, noun: string): Owned | null {
    const { tokens, sentences, paragraphs } = this.document;
    const here = firstEndingAfter(paragraphs, tokens[the]!.start);
    const sentence = sentenceAt(this.document, tokens[the]!.start);
    // "Norvik bought Kestrel. Unite complained. The union said": whoever else is named before.
    if (sentence > paragraphs[here]!.firstSentence) {
      const last = this.onlyWithin(sentences[sentence - 1]!.firstToken, the, noun);
      if (last !== undefined) return last;
    }
    for (const { firstToken, endToken } of stretchesBefore(this.document, the)) {
      const found = this.onlyWithin(firstToken, endToken, noun);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The only organization there, if something is said of it; `null` where there are others, `undefined` where there is none. */
  private onlyWithin(first: number, end: number, noun: string): Owned | null | undefined {
    let only: Owned | undefined;
    let isSpokenOf = false;
    for (let at = first; at < end; at++) {
      // "its rival, a company": another one.
      if (this.isOther(at, noun)) return null;
      const owned = this.mentions.startingAt(at);
      if (owned?.cluster.type !== 'organization' || !this.isOfKind(owned.cluster, noun)) continue;
      if (this.mentions.isQuoted(at) || (only && only.cluster !== owned.cluster)) return null;
      only = owned;
      isSpokenOf ||= this.isSpokenOf(owned);
    }
    if (!only) return undefined;
    return isSpokenOf ? only : null;
  }

  private isSpokenOf({ mention }: Owned): boolean {
    const sentence = this.document.sentences[sentenceAt(this.document, mention.start)];
    if (!sentence) return false;
    const role = roleOf(this.document, mention, firstVerb(this.document, sentence));
    return role === 'subject' || role === 'possessive';
  }

  /** Whether the word means others of that noun, or one that it could not be told of: "its rival, a company", "two airlines". */
  private isOther(at: number, noun: string): boolean {
    const word = this.document.words[at]!;
    const isNoun = word === noun || word === `${noun}s` || (generalNouns.has(noun) && generalNouns.has(word));
    return isNoun && this.mentions.isFree(oneToken(at));
  }

  /** "GMB organiser Tom Brel", "members of the GMB": what no firm has. */
  private hasMembers({ mentions }: Cluster): boolean {
    const { words } = this.document;
    return mentions.some(({ firstToken, endToken }) => {
      const of = words[firstToken - 1] === 'the' ? firstToken - 2 : firstToken - 1;
      const isOf = words[of] === 'of' && /^[Mm]embers$/.test(words[of - 1] ?? '');
      return isOf || /^(?:members?|organi[sz]ers?|activists?|branch|convener|delegates?)$/.test(words[endToken] ?? '');
    });
  }

  /** Whether the noun may be said of the organization. */
  private isOfKind(cluster: Cluster, noun: string): boolean {
    const key = nameKey(cluster.name);
    if (key.some((word) => pressWords.has(word))) return false;
    const isGeneral = generalNouns.has(noun);
    const isFirm = companyNouns.has(noun) || isGeneral;
    if (isFirm && (key.some((word) => publicWords.has(word)) || this.hasMembers(cluster))) return false;
    return this.kindsOf(cluster).every((kind) => kind === noun || (isGeneral && companyNouns.has(kind)));
  }
}
