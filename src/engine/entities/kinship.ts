import type { Document } from '../document';
import { isNamed } from '../lookup';
import { kin } from '../names/lexicon';
import { kinBefore } from '../names/relatives';
import type { TokenRange } from '../segment/sentences';
import { contains, firstEndingAfter } from '../span';
import type { Cluster } from './cluster';
import type { MentionIndex, Owned } from './mentionIndex';
import { personName } from './personName';
import { isApostropheS } from '../words';

/** Tells whose relatives people are, by the words beside their names; looked up once for each. */
export class Kinship {
  private readonly families = new Map<Cluster, Owned | null>();

  constructor(
    private readonly document: Document,
    private readonly mentions: MentionIndex,
  ) {}

  /** Whose relative the person is, where the paragraph around the offset tells it. */
  familyOf(person: Cluster, offset: number): Cluster | null {
    let told = this.families.get(person);
    if (told === undefined) this.families.set(person, (told = this.relativeOf(person)));
    const { paragraphs } = this.document;
    const here = paragraphs[firstEndingAfter(paragraphs, offset)];
    return told && here && contains(here, told.mention) ? told.cluster : null;
  }

  /** Whether the pronoun owns a relative with the person's surname: "his sister, Mary Brel" of Tom Brel. */
  hasNamesake({ endToken }: TokenRange, person: Cluster): boolean {
    const { words } = this.document;
    if (!kin.has(words[endToken] ?? '')) return false;
    const named = this.mentions.startingAt(words[endToken + 1] === ',' ? endToken + 2 : endToken + 1);
    if (!named || named.mention.endToken - named.mention.firstToken < 2) return false;
    return personName(named.mention.text).words.at(-1) === personName(person.name).words.at(-1);
  }

  /** "Brel's sister, Mary Brel", "her mother, Ann Brel": who has the relative, and where that is told. */
  private relativeOf(person: Cluster): Owned | null {
    const { words } = this.document;
    for (const mention of person.mentions.filter(isNamed)) {
      const noun = kinBefore(words, mention.firstToken);
      if (noun < 0) continue;
      const isOwner = isApostropheS(words[noun - 1]);
      const owner = isOwner ? this.mentions.ownerOf(noun - 2) : this.mentions.startingAt(noun - 1)?.cluster;
      if (owner && owner !== person) return { cluster: owner, mention };
    }
    return null;
  }
}
