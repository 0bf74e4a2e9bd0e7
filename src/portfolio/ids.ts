import type { Portfolio } from "../model/portfolio.js";

interface Identified {
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

/** The ids of measured values: many, and a few that were added later. */
interface ValueIds {
  readonly many: ReadonlySet<string>;
  readonly few: ReadonlySet<string>;
}

const valueIds = /* @__PURE__ */ new WeakMap<Portfolio, ValueIds>();

const valueIdsOf = (portfolio: Portfolio): ValueIds => {
  const kept = valueIds.get(portfolio);
  if (kept !== undefined) return kept;
  const ids = {
    many: new Set(portfolio.measuredValues.flatMap(({ id }) => id ?? [])),
    few: new Set<string>(),
  };
  valueIds.set(portfolio, ids);
  return ids;
};

/** Whether a measured value of the portfolio has this id. */
export const hasValueId = (portfolio: Portfolio, id: string): boolean => {
  const { many, few } = valueIdsOf(portfolio);
  return many.has(id) || few.has(id);
};

/**
 * Gives a portfolio with added values its ids. Each addition copies the few; when they outgrow the root of the many,
 * both become the many. So an addition costs little, and nothing leads back to the portfolio before.
 */
export const addValueIds = (portfolio: Portfolio, before: Portfolio, added: readonly string[]): void => {
  const { many, few } = valueIdsOf(before);
  const later = added.length === 0 ? few : new Set([...few, ...added]);
  const isFew = later.size ** 2 <= Math.max(many.size, MOST_FEW ** 2);
  valueIds.set(
    portfolio,
    isFew ? { many, few: later } : { many: new Set([...many, ...later]), few: new Set() },
  );
};

/** So many are always few. */
const MOST_FEW = 100;
