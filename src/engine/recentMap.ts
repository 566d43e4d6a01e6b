/**
 * Keeps what was worked out lately, by a key, without growing: entries asked for since the last turn, and those of the turn
 * before. A turn ends when so many were asked for, and what nobody asked for in it goes (the "hashlru" scheme).
 */
export class RecentMap<K, V> {
  private recent = new Map<K, V>();
  private older = new Map<K, V>();

  /** It holds `size` to twice as many entries once it is full. */
  constructor(private readonly size: number) {}

  /** What is kept under the key. */
  get(key: K): V | undefined {
    const value = this.recent.get(key);
    if (value !== undefined) return value;
    const old = this.older.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    if (this.recent.size >= this.size) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
  }
}
