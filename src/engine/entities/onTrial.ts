import { sentenceAt, type Document } from '../document';
import { saying } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import { isFinite, prepositions } from './grammaticalRole';
import type { MentionIndex, Owned } from './mentionIndex';

const called = new Set(['accused', 'defendant']);
/** Words that tell of more than one of them. */
const others = new Set('defendants co-accused co-defendant co-defendants accomplice accomplices'.split(' '));
const crimes = 'murder manslaughter rape assault fraud theft robbery burglary arson causing'.split(' ');
/** What stands between others and the charge: "Ana Ruiz, prosecuting, said he was charged with". */
const telling = new Set('prosecuting defending for that he she they'.split(' '));
/** What tells who is on trial, each with what stands behind it. */
const charges = new Map(
  Object.entries({
    charged: ['with', 'over'],
    accused: ['of'],
    trial: ['for', 'over', 'accused', 'charged', 'at', 'in'],
    pleaded: ['guilty', 'not'],
    pleads: ['guilty', 'not'],
    indicted: ['on', 'for'],
    convicted: ['of'],
    denies: crimes,
    denied: crimes,
    dock: ['at', 'accused', 'charged'],
  }).map(([word, behind]) => [word, new Set(behind)]),
);

/** Finds whom "the accused" and "the defendant" mean in a report of a trial: the only person told to be charged. */
export class OnTrial {
  private who: Owned | null | undefined;

  constructor(
    private readonly document: Document,
    private readonly mentions: MentionIndex,
  ) {}

  /** Who is meant by the words that begin with the token, if they are such ones. */
  find(the: number): (TokenRange & Owned) | null {
    const { words } = this.document;
    if (!called.has(words[the + 1] ?? '') || !/^the$/i.test(words[the]!)) return null;
    const range = { firstToken: the, endToken: the + 2 };
    if (!this.isWhole(range.endToken) || !this.mentions.isFree(range) || this.mentions.isQuoted(the)) return null;
    if (this.who === undefined) this.who = this.onlyCharged();
    const { who } = this;
    return who && who.mention.firstToken < the ? { ...range, ...who } : null;
  }

  /** Whether no noun follows, as in "the accused officer", nor what many do. */
  private isWhole(end: number): boolean {
    const next = this.document.words[end] ?? '';
    if (/^(?:were|are|have|and|or)$/.test(next)) return false;
    return /^(?:[,.;:?!)]|['’]s)$/.test(next) || prepositions.has(next) || isFinite(this.document, end);
  }

  /** The only one of whom the article tells a charge; `null` where it is more than one. */
  private onlyCharged(): Owned | null {
    const { words } = this.document;
    let only: Owned | null = null;
    for (let at = 0; at < words.length; at++) {
      if (others.has(words[at]!)) return null;
      if (!charges.get(words[at]!)?.has(words[at + 1] ?? '')) continue;
      const charged = this.lastBefore(at);
      if (!charged) continue;
      const isWithOther = words[charged.mention.firstToken - 1] === 'and';
      if (isWithOther || (only && only.cluster !== charged.cluster)) return null;
      only ??= charged;
    }
    return only;
  }

  /** The person named last before the token in its sentence, who does not tell it of another. */
  private lastBefore(token: number): Owned | null {
    const { sentences, tokens } = this.document;
    const { firstToken } = sentences[sentenceAt(this.document, tokens[token]!.start)]!;
    for (let at = token - 1; at >= firstToken; at--) {
      const word = this.document.words[at]!;
      if (saying.has(word) || telling.has(word) || called.has(word)) return null;
      const owned = this.mentions.startingAt(at);
      if (owned?.cluster.type === 'person') return owned;
    }
    return null;
  }
}
