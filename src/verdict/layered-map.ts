/** Few entries laid over many that are shared, so that a change does not copy all of them. */
export class LayeredMap<V> {
  readonly #below: ReadonlyMap<string, V>;
  /** What differs from the layer below; `undefined` for an entry that is taken away. */
  readonly #above: ReadonlyMap<string, V | undefined>;

  constructor(
    below: ReadonlyMap<string, V> = new Map(),
    above: ReadonlyMap<string, V | undefined> = new Map(),
  ) {
    this.#below = below;
    this.#above = above;
  }

  get(key: string): V | undefined {
    return this.#above.has(key) ? this.#above.get(key) : this.#below.get(key);
  }

  /**
   * The same with other entries, and without those that are `undefined`; once there are many of them, they become one
   * layer with those below.
   */
  with(entries: Iterable<readonly [string, V | undefined]>): LayeredMap<V> {
    const above = new Map(this.#above);
    for (const [key, value] of entries) above.set(key, value);
    return above.size <= MOST_ABOVE
      ? new LayeredMap(this.#below, above)
      : new LayeredMap(asOneLayer(this.#below, above));
  }

  all(): ReadonlyMap<string, V> {
    return this.#above.size === 0 ? this.#below : asOneLayer(this.#below, this.#above);
  }
}

const MOST_ABOVE = 256;

const asOneLayer = <V>(
  below: ReadonlyMap<string, V>,
  above: ReadonlyMap<string, V | undefined>,
): ReadonlyMap<string, V> => {
  const all = new Map(below);
  for (const [key, value] of above) {
    if (value === undefined) all.delete(key);
    else all.set(key, value);
  }
  return all;
};
