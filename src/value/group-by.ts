/** Adds to the list of a key. */
export const push = <K, T>(lists: Map<K, T[]>, key: K, item: T): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

/** The items by a key, each list in the order of the items, the lists in that of their first. */
export const groupBy = <K, T>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const lists = new Map<K, T[]>();
  for (const item of items) push(lists, keyOf(item), item);
  return lists;
};
