import { addAll, bad, type FaultDetail, orThrow, under } from "../faults/fault.js";
import { readList } from "../faults/foreign.js";
import { readKeys } from "../faults/options.js";
import { PortfolioError } from "../faults/portfolio-error.js";
import { suggestion } from "../faults/suggest.js";
import type { Portfolio } from "../model/portfolio.js";
import { inputLimits } from "../reading/copy-json.js";
import { inInputOrder } from "./fault-lists.js";
import { hasId, type Identified } from "./ids.js";
import { requirePortfolio } from "./known-portfolios.js";
import { idsIn, type OpenList, withList } from "./with-entries.js";

/** The ids of entries, by the list in which they are. */
export interface EntryIds {
  /** The ids of measured values. Default: none. */
  readonly measuredValues?: readonly string[] | undefined;
  /** The ids of reports. Default: none. */
  readonly reports?: readonly string[] | undefined;
}

const REMOVABLE_LISTS = ["measuredValues", "reports"] as const satisfies readonly OpenList[];

/**
 * A portfolio without some of its measured values and reports. The portfolio that was given stays as it is. An entry
 * can be taken out by its id alone, so give one to what you may want to take back.
 *
 * @throws {@link PortfolioError} with every id that is not in its list; {@link PolicyTargetsError} for a portfolio that
 *   was not parsed, or anything but ids by list
 *
 * @example
 * import { definePortfolio, evaluateTarget, withoutEntries } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "licence", title: "License mobile money", criterion: { deliverable: true }, deadline: "2020-06" }],
 *   reports: [{ id: "may", target: "licence", on: "2020-05-07", says: "done" }],
 * });
 * const rest = withoutEntries(portfolio, { reports: ["may"] });
 * evaluateTarget(rest, "licence", { asOf: "2020-07-06" }).status; // => "overdue"
 */
export const withoutEntries = <TargetId extends string, IndicatorId extends string>(
  portfolio: Portfolio<TargetId, IndicatorId>,
  ids: EntryIds,
): Portfolio<TargetId, IndicatorId> => {
  requirePortfolio(portfolio);
  const given = orThrow(readKeys(ids, REMOVABLE_LISTS, 'write { measuredValues: ["id"] }'), "ids");
  const faults: FaultDetail[] = [];
  const removed = REMOVABLE_LISTS.map(
    (list) => [list, readIds(portfolio, list, given[list], faults)] as const,
  );
  if (faults.length > 0) throw new PortfolioError(inInputOrder(faults));
  return removed.reduce<Portfolio>(removedFrom, portfolio) as Portfolio<TargetId, IndicatorId>;
};

const removedFrom = (
  before: Portfolio,
  [list, removed]: readonly [OpenList, ReadonlySet<string>],
): Portfolio => {
  if (removed.size === 0) return before;
  const old: readonly Identified[] = before[list];
  const kept = old.filter(({ id }) => id === undefined || !removed.has(id));
  return withList(before, list, kept, { added: [], removed: [...removed] }, false);
};

/** The ids that are to go, each of which is in the list. */
const readIds = (
  portfolio: Portfolio,
  list: OpenList,
  input: unknown,
  faults: FaultDetail[],
): ReadonlySet<string> => {
  const read = readList(input ?? [], ID_LIST, (id) => id);
  if (!read.ok) {
    addAll(faults, under(list, read.faults));
    return new Set();
  }
  const unknown = read.value.flatMap((id, at) =>
    typeof id === "string" && hasId(portfolio[list], id) ? [] : [{ id, at }],
  );
  const known = unknown.length === 0 ? [] : idsIn(portfolio[list]);
  unknown.forEach(({ id, at }, position) => {
    const near = position < MOST_SUGGESTIONS ? known : [];
    const hint = suggestion(id, near, "leave it out; entries without an id cannot be named");
    addAll(faults, bad("unknown-id", id, `an id of ${list}`, hint, [list, at]).faults);
  });
  return new Set(read.value as readonly string[]);
};

const ID_LIST = { most: inputLimits.values, of: "ids", hint: "write a list, even of one id" };

/** Each search reads all ids. */
const MOST_SUGGESTIONS = 20;
