import { isHyphen, isPossessive, marked, tokensIn, type Document } from '../document';
import type { Entity, EntityType, Mention } from '../model';
import { organizationNouns } from '../entities/roleWords';
import { roleNouns } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import type { Span } from '../span';
import { papers } from './clauseGrammar';
import { isCapitalized } from '../words';

/** What a noun phrase ends before. */
export const phraseEnd = /^(?:who|whose|which|that|when|while|as|if|because|,|;|:|\.|\(|\)|—|–|"|“|”|'')$/;

/** A place where somebody or something is named that can speak. */
export interface SpeakerMention extends Span {
  readonly kind: Mention['kind'];
  readonly confidence: number;
  readonly entity: Pick<Entity, 'id' | 'type'>;
}

/** Tells which words may stand in a noun phrase; those of names and quotes are known to it. */
export class PhraseWords {
  /** The tokens of each name, and for each token the index of the name that it belongs to, or -1. */
  private readonly ranges: readonly TokenRange[];
  private readonly nameIndices: Int32Array;
  /** Of each token, whether it stands in a quote. */
  private readonly quotedTokens: Uint8Array;

  constructor(
    protected readonly document: Document,
    /** Names, sorted and not overlapping. */
    private readonly names: readonly SpeakerMention[],
    /** Quoted regions, sorted and not overlapping. */
    quoted: readonly Span[],
  ) {
    const { tokens } = document;
    this.ranges = names.map((name) => tokensIn(tokens, name));
    this.nameIndices = new Int32Array(tokens.length).fill(-1);
    for (const [index, { firstToken, endToken }] of this.ranges.entries())
      this.nameIndices.fill(index, firstToken, endToken);
    this.quotedTokens = marked(tokens, quoted);
  }

  /** Whether the token can stand within a noun phrase: nouns, names and what belongs to them, no verb. */
  inPhrase(index: number): boolean {
    const { words, tags, tokens } = this.document;
    if (this.isQuoted(index)) return false;
    if (this.nameAt(index)) return true;
    if (phraseEnd.test(words[index]!)) return false;
    if (tokens[index]!.kind === 'number' || isPossessive(this.document, index)) return true;
    if (/^[-–]$/.test(words[index]!)) return this.isJoint(index);
    if (/^(?:of|for|from|with|at|the|a|an|&)$/i.test(words[index]!)) return true;
    if (this.joinsWords(index - 1) || this.joinsWords(index + 1)) return true;
    if (words[index] === 'per') return words[index + 1] === 'cent';
    // "sources close to the talks"
    if (words[index] === 'to') return words[index - 1] === 'close';
    const set = tags[index]!;
    // "said coach Jane Hill", "says lead author Jane Hill": the tagger takes it for a verb.
    if (set.has('Verb') && !set.has('Gerund')) return this.isRoleBefore(index) || this.isNounAllTheSame(index);
    return (
      ['Noun', 'Adjective', 'Determiner', 'Possessive', 'Value'].some((tag) => set.has(tag)) && !set.has('Pronoun')
    );
  }

  /** Whether a noun phrase begins with the article at the token, and what stands before belongs to another: "two days later the leader". */
  protected isWhole(index: number): boolean {
    const { words } = this.document;
    return (
      /^(?:the|an?)$/.test(words[index]!) &&
      !/^(?:of|for|from|with|at|to|half|all|both|[-–&])$/i.test(words[index - 1] ?? '')
    );
  }

  /** Whether the token is the "and" of an office: "Industry and Trade Minister Ana Ruiz". */
  protected isOffice(index: number): boolean {
    const { words } = this.document;
    if (words[index] !== 'and' || !isCapitalized(words[index - 1])) return false;
    for (let at = index + 1; at < index + 5 && isCapitalized(words[at]); at++) {
      if (roleNouns.has(words[at]!.toLowerCase())) return true;
    }
    return false;
  }

  /** "sources close to the talks", "according to court documents" */
  private isNounAllTheSame(index: number): boolean {
    const { words } = this.document;
    if (words[index] === 'close') return words[index + 1] === 'to';
    return papers.has(words[index]!) || papers.has(words[index + 1] ?? '');
  }

  private isRoleBefore(index: number): boolean {
    const { words } = this.document;
    // "the transport secretary said", "the transport ministry said"
    if (words[index] === 'lead' || /^(?:the|an?)$/i.test(words[index - 1] ?? ''))
      return roleNouns.has(words[index + 1] ?? '') || organizationNouns.has(words[index + 1] ?? '');
    if (roleNouns.has(words[index]!) && this.nameAt(index + 1)) return true;
    // "said finance chief Jane Hill"
    return roleNouns.has(words[index + 1] ?? '') && this.nameAt(index + 2) !== null;
  }

  /** Whether the dash stands by a word, and is none that parts the dateline from the text: "LAGOS - The bank said". */
  private isJoint(index: number): boolean {
    const { tokens } = this.document;
    return tokens[index - 1]?.end === tokens[index]!.start || tokens[index + 1]?.start === tokens[index]!.end;
  }

  /** Whether the token joins the words on both its sides: "a just-released poll". */
  protected joinsWords(index: number): boolean {
    const { tokens } = this.document;
    return isHyphen(this.document, index) && tokens[index - 1]!.kind === 'word' && tokens[index + 1]!.kind === 'word';
  }

  /** Whether a nationality or another group is named at the token. */
  protected isGroup(index: number): boolean {
    const name = this.nameAt(index);
    return name !== null && this.typeOf(name) === 'norp';
  }

  /** What the name at the tokens is. */
  typeOf({ firstToken }: TokenRange): EntityType | undefined {
    const name = this.nameIndices[firstToken]!;
    return name < 0 ? undefined : this.names[name]!.entity.type;
  }

  /** The tokens of the name that the token at `index` belongs to. */
  nameAt(index: number): TokenRange | null {
    const name = this.nameIndices[index] ?? -1;
    return name < 0 ? null : this.ranges[name]!;
  }

  /** Whether the token stands in a quote. */
  isQuoted(index: number): boolean {
    return this.quotedTokens[index] === 1;
  }
}
