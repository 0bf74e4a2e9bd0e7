import type { MeasuredValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import type { StatusReport } from "../model/status-report.js";

/** From which portfolio each portfolio with other values or reports was made. */
const parents = /* @__PURE__ */ new WeakMap<Portfolio, Portfolio>();

/**
 * Remembers that a portfolio is another one with other values or reports. Of a chain only its first portfolio is
 * remembered, so that those between do not stay in memory.
 */
export const rememberParent = (portfolio: Portfolio, parent: Portfolio): void => {
  parents.set(portfolio, parents.get(parent) ?? parent);
};

/**
 * The portfolio from which what was worked out may be taken over. `undefined` for a portfolio that was parsed, and for
 * one whose parent was forgotten.
 */
export const parentOf = (portfolio: Portfolio): Portfolio | undefined => parents.get(portfolio);

/**
 * Lets go of the parent, once all that is worked out of the portfolio is kept with itself. What is made of it from now
 * on has it as its parent.
 */
export const forgetParent = (portfolio: Portfolio): void => {
  parents.delete(portfolio);
};

/** What one list has that another has not, and the other way round. */
export interface ListChange<T> {
  readonly added: readonly T[];
  readonly removed: ReadonlySet<T>;
}

/** How the lists of two portfolios differ. */
export interface PortfolioChange {
  readonly measuredValues: ListChange<MeasuredValue>;
  readonly reports: ListChange<StatusReport>;
}

/** What a portfolio has beyond its parent, and no longer has of it. */
export const changeBetween = (parent: Portfolio, portfolio: Portfolio): PortfolioChange => ({
  measuredValues: listChange(parent.measuredValues, portfolio.measuredValues),
  reports: listChange(parent.reports, portfolio.reports),
});

/**
 * Entries keep their order. One may be taken out, one of the same id may stand in its place, and others follow at the
 * end. So it is enough to walk along both lists once.
 */
const listChange = <T extends { readonly id?: string }>(
  before: readonly T[],
  now: readonly T[],
): ListChange<T> => {
  if (before === now) return { added: [], removed: new Set() };
  const added: T[] = [];
  const removed = new Set<T>();
  let at = 0;
  for (const entry of before) {
    const other = now[at];
    if (other === entry) {
      at++;
      continue;
    }
    removed.add(entry);
    if (other === undefined || other.id === undefined || other.id !== entry.id) continue;
    added.push(other);
    at++;
  }
  return { added: [...added, ...now.slice(at)], removed };
};
