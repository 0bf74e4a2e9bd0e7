/** Few entries laid over many that are shared, so that a further entry does not copy all of them. */
export class LayeredMap<V> {
  readonly #below: ReadonlyMap<string, V>;
  readonly #above: ReadonlyMap<string, V>;

  constructor(below: ReadonlyMap<string, V>, above: ReadonlyMap<string, V> = new Map()) {
    this.#below = below;
    this.#above = above;
  }

  get(key: string): V | undefined {
    return this.#above.size === 0 ? this.#below.get(key) : (this.#above.get(key) ?? this.#below.get(key));
  }

  /** The same with other entries; once there are many of them, they become one layer with those below. */
  with(entries: Iterable<readonly [string, V]>): LayeredMap<V> {
    const above = new Map(this.#above);
    for (const [key, value] of entries) above.set(key, value);
    return above.size <= MOST_ABOVE
      ? new LayeredMap(this.#below, above)
      : new LayeredMap(new Map([...this.#below, ...above]));
  }

  all(): ReadonlyMap<string, V> {
    return this.#above.size === 0 ? this.#below : new Map([...this.#below, ...this.#above]);
  }
}

const MOST_ABOVE = 256;
