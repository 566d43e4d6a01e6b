import type { Tags } from './compromise';

/** A set of tags, and those with one tag more. */
interface Node {
  readonly id: number;
  readonly next: Map<string, Node>;
}

/** So many sets are known at most, as many as a packed token has bits for; a text in English comes to a few hundred. */
export const mostSets = 4096;

/** Sets of tags by number, so that a word's take two bytes: most words share theirs with many others. */
export class TagSets {
  private readonly root: Node = { id: 0, next: new Map() };
  private readonly sets: Tags[] = [new Set()];

  /** The number of the set with these tags in this order; that of the empty one where there are too many sets. */
  idOf(tags: Tags): number {
    let node = this.root;
    for (const tag of tags) {
      let next = node.next.get(tag);
      if (!next) {
        if (this.sets.length === mostSets) return 0;
        next = { id: this.sets.length, next: new Map() };
        this.sets.push(new Set([...this.sets[node.id]!, tag]));
        node.next.set(tag, next);
      }
      node = next;
    }
    return node.id;
  }

  /** The set of a number given by `idOf`. */
  at(id: number): Tags {
    return this.sets[id]!;
  }
}

/** One for all texts: which tags there are is up to the tagger. */
export const tagSets = new TagSets();
