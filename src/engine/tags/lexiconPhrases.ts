import type { KnownWord } from './knownWords';
import type { Site } from './site';
import type { TaggerModel } from './tagger';

/** The phrases of compromise's lexicon ("prime minister"), each by its first two words. */
export class LexiconPhrases {
  private readonly seconds = new Map<string, Set<string>>();
  /** How many words the longest has that begins with a word. */
  private readonly lengths: TaggerModel['one']['_multiCache'];

  constructor(
    private readonly model: TaggerModel['one'],
    private readonly give: (site: Site, tag: string | readonly string[]) => void,
  ) {
    ({ _multiCache: this.lengths } = model);
    for (const phrase of [...Object.keys(model.lexicon), ...Object.keys(model.frozenLex)]) {
      const [first = '', second] = phrase.split(' ', 2);
      if (second === undefined) continue;
      const known = this.seconds.get(first);
      if (known) known.add(second);
      else this.seconds.set(first, new Set([second]));
    }
  }

  /** Whether one may stand among the words. */
  within(words: readonly KnownWord[]): boolean {
    return words.some((word, at) => this.mayBegin(word, words[at + 1]));
  }

  /** Tags untagged words as those of the lexicon that stand for good, then as its other phrases, then each by itself. */
  tag(sites: readonly Site[]): void {
    const { lexicon } = this.model;
    for (let at = 0; at < sites.length; at++) {
      for (const words of this.longest(sites, at)) this.freeze(words, textOf(words));
      this.freeze([sites[at]!], sites[at]!.word.key);
    }
    for (let at = 0; at < sites.length; at++) {
      const site = sites[at]!;
      if (site.tags.size > 0) continue;
      const found = this.longest(sites, at).find((words) => Object.hasOwn(lexicon, textOf(words)));
      if (!found) {
        site.state = site.word.lexical;
        continue;
      }
      const tag = lexicon[textOf(found)]!;
      for (const word of found) this.give(word, tag);
      if (Array.isArray(tag) && tag.length === 2 && tag.includes('PhrasalVerb')) this.give(found[1]!, 'Particle');
    }
  }

  private freeze(sites: readonly Site[], phrase: string): void {
    if (!Object.hasOwn(this.model.frozenLex, phrase)) return;
    const tag = this.model.frozenLex[phrase]!;
    for (const site of sites) this.give(site, tag);
    for (const site of sites) site.isFrozen = true;
  }

  private mayBegin({ key }: KnownWord, next: KnownWord | undefined): boolean {
    return next !== undefined && this.seconds.get(key)?.has(next.key) === true;
  }

  /** The words from one on that may be a phrase, two or more, the longest first. */
  private longest(sites: readonly Site[], at: number): Site[][] {
    const { word } = sites[at]!;
    if (!this.mayBegin(word, sites[at + 1]?.word)) return [];
    const found: Site[][] = [];
    for (let end = Math.min(sites.length, at + this.lengths[word.key]!); end > at + 1; end--) {
      found.push(sites.slice(at, end));
    }
    return found;
  }
}

function textOf(sites: readonly Site[]): string {
  return sites.map(({ word }) => word.key).join(' ');
}
