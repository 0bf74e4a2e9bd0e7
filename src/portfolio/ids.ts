/** An entry that may have an id. */
export interface Identified {
  readonly id?: string;
}

/** The entries of each frozen list by id. Portfolios that differ elsewhere share the list, and so this. */
const entriesOfLists = /* @__PURE__ */ new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/** The entries of a frozen list by their ids, found at the first call. */
export const entriesById = <T extends Identified>(list: readonly T[]): ReadonlyMap<string, T> => {
  const kept = entriesOfLists.get(list) as ReadonlyMap<string, T> | undefined;
  if (kept !== undefined) return kept;
  const entries = new Map(list.flatMap((entry) => (entry.id === undefined ? [] : [[entry.id, entry]])));
  entriesOfLists.set(list, entries);
  return entries;
};

/** The ids of a list: many, and a few that differ since. */
interface ListIds {
  readonly many: ReadonlySet<string>;
  /** Whether each of the few is in the list, or no longer. */
  readonly few: ReadonlyMap<string, boolean>;
}

const idsOfLists = /* @__PURE__ */ new WeakMap<readonly Identified[], ListIds>();

const idsOf = (list: readonly Identified[]): ListIds => {
  const kept = idsOfLists.get(list);
  if (kept !== undefined) return kept;
  const ids = { many: new Set(list.flatMap(({ id }) => id ?? [])), few: new Map<string, boolean>() };
  idsOfLists.set(list, ids);
  return ids;
};

/** The ids that a list has beyond another one, and those that it no longer has. */
export interface IdChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Whether an entry of a frozen list has this id. */
export const hasId = (list: readonly Identified[], id: string): boolean => {
  const { many, few } = idsOf(list);
  return few.get(id) ?? many.has(id);
};

/**
 * Gives a list that was made of another one its ids. Each change copies the few; when they outgrow the root of the many,
 * both become the many. So a change costs little, and nothing leads back to the list before.
 */
export const changeIds = (
  list: readonly Identified[],
  before: readonly Identified[],
  { added, removed }: IdChange,
): void => {
  const { many, few } = idsOf(before);
  const later = new Map(few);
  for (const id of removed) later.set(id, false);
  for (const id of added) later.set(id, true);
  if (later.size * later.size <= Math.max(many.size, MOST_FEW * MOST_FEW)) {
    idsOfLists.set(list, { many, few: later });
    return;
  }
  const all = new Set(many);
  for (const [id, isThere] of later) {
    if (isThere) all.add(id);
    else all.delete(id);
  }
  idsOfLists.set(list, { many: all, few: new Map() });
};

/** So many are always few. */
const MOST_FEW = 100;
