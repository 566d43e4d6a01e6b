import type { KnownWords } from './knownWords';
import type { Site } from './site';
import type { Compute, TaggerModel } from './tagger';
import type { TagState, TagStates } from './tagState';
import { newTerm, type Term } from './term';

/** Words that stand within the name of a place, and those before which none stands: "centre of Foo". */
const placeParts = new Set(
  `athletic city community eastern federal financial great historic historical local memorial municipal national northern
  provincial southern state western spring pine sunset view oak maple spruce cedar willow`.split(/\s+/),
);
const noPlaceBehind = new Set('center centre way range bar bridge field pit'.split(' '));
const beforeYears = new Set('in by until for to of during through before after this last next'.split(' '));
const verbTypes = ['PastTense', 'PresentTense', 'Auxiliary', 'Modal', 'Particle'];
const behindImperative = new Set('there this it him her us'.split(' '));
/** Of these kinds a capital tells, whatever else stands around the word. */
const nounIfCapital = new Set(
  'Adj|Gerund Adj|Noun Actor|Verb Adj|Past Adj|Present Noun|Gerund Noun|Verb Plural|Verb Person|Noun Person|Verb'.split(
    ' ',
  ),
);

/**
 * How compromise (14.17) tags words by the words around them, in its own order; what it makes of each word alone comes from
 * itself (`KnownWords`), as do all lists. Its own code for this makes and compares sets of tags for each word anew.
 */
export class NeighbourRules {
  private readonly phraseLengths: TaggerModel['one']['_multiCache'];
  private readonly leftWords: ReadonlyMap<string | undefined, string>;
  private readonly rightWords: ReadonlyMap<string | undefined, string>;

  constructor(
    private readonly model: TaggerModel,
    private readonly states: TagStates,
    private readonly words: KnownWords,
    private readonly compute: Compute,
  ) {
    ({ _multiCache: this.phraseLengths } = model.one);
    // Of a word that is there twice the first counts.
    this.leftWords = new Map(model.two.neighbours.leftWords.toReversed());
    this.rightWords = new Map(model.two.neighbours.rightWords.toReversed());
  }

  /** Gives a word a tag, and takes away those that do not go with it, unless it has them for good. */
  give(site: Site, tag: string | readonly string[]): void {
    site.state = this.states.with(site.state, tag, site.isFrozen);
  }

  /** Tags the words of a clause; `isStart` is whether a sentence begins with it. */
  tag(clause: readonly Site[], isStart: boolean): void {
    const before = clause.map(({ state }) => state);
    // Counted loops here, and where else each word comes by: pairs of an index and an item are made one by one.
    for (let at = 0; at < clause.length; at++) {
      const site = clause[at]!;
      if (site.isFrozen) continue;
      site.reading = this.words.read(site.word, site.state, isStart && at === 0);
      site.state = site.reading.state;
      if (!mayBeYear(site) || !this.isYear(clause, at, before, isStart)) continue;
      before[at] = this.states.of([...before[at]!.tags, 'Year']);
      site.state = this.words.fill(site.word, this.states.of([...site.tags, 'Year']));
    }
    for (let at = 0; at < clause.length; at++) {
      if (clause[at]!.reading?.isUnknown) this.tagUnknown(clause, at, before[at + 1]);
    }
    for (let at = 0; at < clause.length; at++) {
      const site = clause[at]!;
      if (site.isFrozen) continue;
      this.tagOrganization(clause, at);
      this.tagPlace(clause, at);
      if (site.kinds !== undefined) this.chooseKind(clause, at, site.kinds);
      if (site.state.has('Verb') && !verbTypes.some((type) => site.state.has(type))) this.give(site, 'Infinitive');
    }
    this.tagImperative(clause);
  }

  /** Whether a figure between these words is a year, which compromise is asked but for the usual cases. */
  private isYear(clause: readonly Site[], at: number, before: readonly TagState[], isStart: boolean): boolean {
    if (beforeYears.has(clause[at - 1]?.normal ?? '')) return true;
    const from = Math.max(0, at - 2);
    const terms = clause.slice(from, at + 3).map(({ word, isFrozen }, index): Term => ({
      ...word.term,
      tags: new Set(before[from + index]!.tags),
      index: [0, isStart ? from + index : 1],
      frozen: isFrozen,
    }));
    // A word in small letters, so that it does not take all for shouted.
    this.compute([[...terms, { ...newTerm('x'), normal: '' }]], ['preTagger']);
    return terms[at - from]!.tags.has('Year');
  }

  /** A word of which nothing is known takes a tag from the words beside it. */
  private tagUnknown(clause: readonly Site[], at: number, behind: TagState | undefined): void {
    const site = clause[at]!;
    const left = clause[at - 1];
    const right = clause[at + 1];
    const tag =
      (left && this.leftWords.get(left.normal)) ||
      (right && this.rightWords.get(right.normal)) ||
      (left && this.hintOf(left.state)) ||
      (right && behind && this.hintBefore(right, behind));
    if (tag) site.state = this.words.fill(site.word, this.states.of([tag]));
  }

  /** The tag that an unknown word before this one takes, which was tagged so when it was read. */
  private hintBefore(site: Site, state: TagState): string | null {
    return site.isFrozen ? firstOf(this.model.two.neighbours.rightTags, site.state) : this.words.hint(site.word, state);
  }

  /** The tag that an unknown word behind these takes. */
  private hintOf(state: TagState): string | null {
    if (state.hint === undefined) state.hint = firstOf(this.model.two.neighbours.leftTags, state);
    return state.hint;
  }

  private tagOrganization(clause: readonly Site[], at: number): void {
    if (this.model.two.orgWords[clause[at]!.word.key] !== true || !isOrganization(clause, at - 1)) return;
    this.give(clause[at]!, 'Organization');
    for (let back = at; back >= 0 && isOrganization(clause, back); back--) this.give(clause[back]!, 'Organization');
  }

  private tagPlace(clause: readonly Site[], at: number): void {
    const { key } = clause[at]!.word;
    if (this.model.two.placeWords[key] !== true) return;
    const giveAll = (first: number, last: number): void => {
      for (const site of clause.slice(first, last + 1)) this.give(site, 'Place');
    };
    for (let back = at - 1; back >= 0; back--) {
      if (placeParts.has(clause[back]!.normal ?? '')) continue;
      if (!isPlace(clause, back)) break;
      giveAll(back, at);
    }
    if (noPlaceBehind.has(key)) return;
    for (let next = at + 1; next < clause.length; next++) {
      if (isPlace(clause, next)) {
        giveAll(at, next);
        return;
      }
      const { normal = '' } = clause[next]!;
      if (normal !== 'of' && !placeParts.has(normal)) return;
    }
  }

  /** Of a word of two kinds ("Noun|Verb"), tells which it is. */
  private chooseKind(clause: readonly Site[], at: number, kinds: string): void {
    const site = clause[at]!;
    if (site.state.has('Acronym') || site.state.has('PhrasalVerb')) return;
    const tag = kindByPlace(clause, at, kinds) ?? this.kindByNeighbours(clause, at, kinds);
    if (!tag) return;
    this.give(site, tag);
    site.state = this.words.fill(site.word, site.state);
  }

  private kindByNeighbours(clause: readonly Site[], at: number, kinds: string): string | null | undefined {
    const clues = this.model.two.clues[kinds];
    if (!clues) return null;
    const behind = clause[at + 1];
    const before = clause[at - 1]?.word.term.text === 'also' ? clause[Math.max(0, at - 2)] : clause[at - 1];
    return (
      byWord(behind, clues.afterWords) ||
      byWord(before, clues.beforeWords) ||
      this.byTag(before, clues.beforeTags) ||
      this.byTag(behind, clues.afterTags)
    );
  }

  private byTag(site: Site | undefined, found: Found | undefined): string | null | undefined {
    if (!site || !found) return null;
    const { tagSet } = this.model.one;
    const depth = (tag: string): number => tagSet[tag]?.parents.length ?? 0;
    // Not an order, for what is alike is neither way round: as compromise has it.
    site.state.ranked ??= Array.from(site.tags).toSorted((a, b) => (depth(a) > depth(b) ? -1 : 1));
    const tag = site.state.ranked.find((ranked) => found[ranked]);
    return tag && found[tag];
  }

  /** "Walk the dog": a clause that begins with a verb, before a noun. */
  private tagImperative(clause: readonly Site[]): void {
    const [site, next] = clause;
    if (!site || !next || !(site.kinds === 'Noun|Verb' || site.state.has('Infinitive'))) return;
    if (clause.length < 4 && !behindImperative.has(next.normal ?? '')) return;
    if (!site.state.has('PhrasalVerb') && Object.hasOwn(this.phraseLengths, site.normal ?? '')) return;
    if (!next.state.has('Noun') && !next.state.has('Determiner')) return;
    if (!clause.slice(1, 3).some(({ state }) => state.has('Verb'))) this.give(site, 'Imperative');
  }
}

type Found = Readonly<Record<string, string | null | undefined>>;

function byWord(site: Site | undefined, found: Found | undefined): string | null | undefined {
  if (!site || !found) return null;
  const word = site.normal || site.word.term.implicit || '';
  return Object.hasOwn(found, word) ? found[word] : null;
}

/** Whether the words of a clause are shouted: compromise does not look at their capitals then. */
export function isShouted(clause: readonly Site[]): boolean {
  return clause.every(({ word }) => !word.isSmall) && clause.filter(({ state }) => !state.has('ProperNoun')).length > 3;
}

function firstOf(tags: readonly (readonly [string, string])[], state: TagState): string | null {
  return tags.find(([tag]) => state.has(tag))?.[1] ?? null;
}

function mayBeYear({ normal = '', state }: Site): boolean {
  const isInRange = /^\d{4}$/.test(normal) && Number(normal) > 1400 && Number(normal) < 2100;
  return isInRange && state.has('NumericValue') && state.has('Cardinal');
}

function isOrganization(clause: readonly Site[], at: number): boolean {
  const site = clause[at];
  if (!site || site.state.has('FirstName') || site.state.has('Place')) return false;
  if (['ProperNoun', 'Organization', 'Acronym'].some((tag) => site.state.has(tag))) return true;
  return site.word.isTitle && (at > 0 || site.state.has('Singular'));
}

function isPlace(clause: readonly Site[], at: number): boolean {
  const { state, word, normal = '' } = clause[at]!;
  if (state.has('Organization') || state.has('Possessive') || normal.endsWith("'s")) return false;
  if (state.has('ProperNoun') || state.has('Place')) return true;
  return word.isTitle && (at > 0 || state.has('Singular'));
}

/** What kind a word is that its capital, or its place in the clause, tells. */
function kindByPlace(clause: readonly Site[], at: number, kinds: string): string | null {
  const { word, state } = clause[at]!;
  const isFirst = at === 0;
  const isCapital = state.has('ProperNoun') && /^[A-Z][a-z]/.test(word.term.text);
  if (kinds === 'Person|Adj') return isCapital || (isFirst && clause.length > 1) ? 'Person' : null;
  if (isCapital && nounIfCapital.has(kinds) && !(isFirst && (kinds === 'Noun|Verb' || kinds === 'Person|Verb'))) {
    return 'Noun';
  }
  const isAlone = isFirst && clause.length === 1;
  if (kinds === 'Noun|Verb') return isAlone ? 'Infinitive' : null;
  if (kinds === 'Plural|Verb') return isAlone ? 'PresentTense' : isFirst && clause.length > 3 ? 'Plural' : null;
  const isEnd = at === clause.length - 1 && clause[at - 1]?.state.has('Determiner') === true;
  return kinds === 'Adj|Noun' && isEnd ? 'Noun' : null;
}
