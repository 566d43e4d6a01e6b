import type { Document } from '../document';
import { saying } from '../names/lexicon';
import type { Anaphor } from './anaphors';
import type { Cluster } from './cluster';
import { inOneClause, isFinite, longestApposition } from './grammaticalRole';
import type { Mentioned } from './mentionedPeople';
import type { MentionIndex } from './mentionIndex';

const nobody: ReadonlySet<Cluster | null> = new Set();

/** Tells whom a pronoun cannot mean by where it stands in its clause: "him" is not the subject of its own verb. */
export class Binding {
  constructor(
    private readonly document: Document,
    private readonly mentions: MentionIndex,
  ) {}

  /** "Brel wrote to her": who has the verb right before the object, and is not meant though told of before as well. */
  barred({ firstToken, role }: Anaphor, here: readonly Mentioned[]): ReadonlySet<Cluster | null> {
    const { words } = this.document;
    const verb = firstToken - (words[firstToken - 1] === 'to' ? 2 : 1);
    if (role !== 'object' || !isFinite(this.document, verb)) return nobody;
    return new Set(
      here
        .filter((mentioned) => mentioned.role === 'subject')
        .filter(({ place }) => inOneClause(this.document, this.behindCommas(place.endToken, firstToken), firstToken))
        .map(({ cluster }) => cluster),
    );
  }

  /** "Brel asked him", "Brel wrote to Tarif, asking him": the object is not the subject of its own clause. */
  mayMean({ role, place, first }: Mentioned, at: number, pronoun: Anaphor['role']): boolean {
    if (pronoun !== 'object' || role !== 'subject') return true;
    const { words, tags } = this.document;
    if (first && tags[at - 1]?.has('Gerund') && words[at - 2] === ',') return false;
    const behind = this.behindCommas(place.endToken, at);
    return !inOneClause(this.document, behind, at) || this.saysClause(behind, at);
  }

  /** Over the comma that ends an apposition, "his sister, Ana Ruiz, described him", and over what is between two: "Brel, after a talk, saw him". */
  private behindCommas(end: number, limit: number): number {
    const { words } = this.document;
    if (words[end] !== ',') return end;
    for (let comma = end; comma < Math.min(limit, end + longestApposition); comma++) {
      if (words[comma] === ',' && isFinite(this.document, comma + 1)) return comma + 1;
    }
    return end;
  }

  /** "(Brel) said it was worth more to (him)": whether what is said has a verb of its own there, and names nobody. */
  private saysClause(first: number, end: number): boolean {
    if (!saying.has(this.document.words[first]!)) return false;
    let hasVerb = false;
    for (let at = first + 2; at < end; at++) {
      if (this.mentions.ownerOf(at)?.type === 'person') return false;
      hasVerb ||= isFinite(this.document, at);
    }
    return hasVerb;
  }
}
