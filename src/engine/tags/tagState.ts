/** What compromise says of one token: its tags ("Noun", "PastTense", "Country", "FirstName", …), none of which is certain. */
export type Tags = ReadonlySet<string>;

/** Tags in the order in which they were given: one object for all words that have them, which knows what becomes of them. */
export class TagState {
  /** By the tag that is added next. */
  readonly longer = new Map<string, TagState>();
  /** By what compromise is told to tag it with, where it does and where it may not take tags away. */
  readonly tagged = new Map<string | readonly string[], TagState>();
  readonly taggedSafely = new Map<string | readonly string[], TagState>();
  /** As the rules for words of two kinds go through them, and what they tell of a word behind. Made when asked for. */
  ranked: readonly string[] | undefined;
  hint: string | null | undefined;

  constructor(readonly tags: Tags) {}

  has(tag: string): boolean {
    return this.tags.has(tag);
  }
}

/** All states that were met. */
export class TagStates {
  readonly none = new TagState(new Set());

  /** `give` gives a set a tag as compromise does, or tags, and takes away those that do not go with it. */
  constructor(private readonly give: (tags: Set<string>, tag: string | readonly string[], isSafe: boolean) => void) {}

  of(tags: Iterable<string>): TagState {
    let state = this.none;
    for (const tag of tags) {
      let next = state.longer.get(tag);
      if (!next) state.longer.set(tag, (next = new TagState(new Set([...state.tags, tag]))));
      state = next;
    }
    return state;
  }

  with(state: TagState, tag: string | readonly string[], isSafe: boolean): TagState {
    const known = isSafe ? state.taggedSafely : state.tagged;
    let changed = known.get(tag);
    if (!changed) {
      const tags = new Set(state.tags);
      this.give(tags, tag, isSafe);
      known.set(tag, (changed = this.of(tags)));
    }
    return changed;
  }
}
