import type { MeasuredValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import type { StatusReport } from "../model/status-report.js";

/** The portfolio that another was made from. */
interface Parent {
  readonly portfolio: Portfolio;
  /** Whether nothing was replaced or taken out since, so that all that differs stands at the end of the lists. */
  readonly isWhole: boolean;
}

const parents = /* @__PURE__ */ new WeakMap<Portfolio, Parent>();

/**
 * Remembers that a portfolio is another one with other values or reports. Of a chain only its first portfolio is
 * remembered, so that those between do not stay in memory.
 *
 * @param isAdded - whether entries were only added, and none was replaced or taken out
 */
export const rememberParent = (portfolio: Portfolio, before: Portfolio, isAdded: boolean): void => {
  const first = parents.get(before) ?? { portfolio: before, isWhole: true };
  parents.set(portfolio, { portfolio: first.portfolio, isWhole: first.isWhole && isAdded });
};

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

/** A portfolio from which what was worked out may be taken over, and what another has beyond it, or not any more. */
export interface DerivedFrom {
  readonly parent: Portfolio;
  readonly measuredValues: ListChange<MeasuredValue>;
  readonly reports: ListChange<StatusReport>;
}

/** `undefined` for a portfolio that was parsed, and for one whose parent was forgotten. */
export const derivedFrom = (portfolio: Portfolio): DerivedFrom | undefined => {
  const known = parents.get(portfolio);
  if (known === undefined) return undefined;
  const { portfolio: parent, isWhole } = known;
  const change = isWhole ? addition : listChange;
  return {
    parent,
    measuredValues: change(parent.measuredValues, portfolio.measuredValues),
    reports: change(parent.reports, portfolio.reports),
  };
};

const addition = <T>(before: readonly T[], now: readonly T[]): ListChange<T> => ({
  added: now.slice(before.length),
  removed: new Set(),
});

/**
 * Entries keep their order. One may be taken out, one of the same id may stand in its place, and others follow at the
 * end. So it is enough to walk along both lists once.
 */
const listChange = <T extends { readonly id?: string }>(
  before: readonly T[],
  now: readonly T[],
): ListChange<T> => {
  const added: T[] = [];
  const removed = new Set<T>();
  if (before === now) return { added, removed };
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
