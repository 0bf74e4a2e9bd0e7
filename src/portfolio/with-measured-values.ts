import { addAll, bad, type FaultDetail, under } from "../faults/fault.js";
import { PortfolioError } from "../faults/portfolio-error.js";
import type { MeasuredValueInput } from "../model/input.js";
import type { MeasuredValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import { copyJson } from "../reading/copy-json.js";
import { checkValueReferences, collectIds, type Ids, ReferenceChecker } from "./check-references.js";
import { checkValues } from "./check-values.js";
import { rememberParent } from "./derived.js";
import { type Entries, readEntries } from "./entries.js";
import { inInputOrder, united } from "./fault-lists.js";
import { deepFreeze } from "./freeze.js";
import { addValueIds, entriesById, hasValueId } from "./ids.js";
import { knownPortfolio, requirePortfolio } from "./known-portfolios.js";

/**
 * A portfolio with further measured values, for targets written in code and values from an API or a database.
 * Only the rows are checked; the portfolio that was given stays as it is.
 *
 * @param rows - measured values as they may be written; `indicator` and sources name entries of the portfolio
 * @throws {@link PortfolioError} with every fault of the rows; paths begin with `measuredValues` and the row's number;
 *   {@link PolicyTargetsError} for a portfolio that was not parsed
 *
 * @example
 * import { definePortfolio, evaluateTarget, withMeasuredValues } from "policy-targets";
 *
 * const targets = definePortfolio({
 *   indicators: [{ id: "fibre", title: "Households with fibre", unit: "percent" }],
 *   targets: [{ id: "fibre-2021", title: "80 % fibre", indicator: "fibre", criterion: { atLeast: 80 }, deadline: "2021" }],
 * });
 * const measured = withMeasuredValues(targets, [{ indicator: "fibre", period: "2021", value: 83.5 }]);
 * evaluateTarget(measured, "fibre-2021", { asOf: "2022-03-01" }).status; // => "achieved"
 */
export const withMeasuredValues = <TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  rows: readonly MeasuredValueInput[],
): Portfolio<TargetId> => {
  requirePortfolio(portfolio);
  const copy = copyJson(rows ?? null);
  const faults: FaultDetail[] = [];
  const entries = copy.value === undefined ? [] : readEntries("measuredValues", copy.value, faults);
  checkAddedValues(portfolio, entries, faults);
  const all = united({ ...copy, faults: under("measuredValues", copy.faults) }, faults);
  if (all.length > 0) throw new PortfolioError(inInputOrder(all));
  const added = entries.map(({ fields }) => deepFreeze(fields as MeasuredValue));
  return withAdded(portfolio, added) as Portfolio<TargetId>;
};

/** The portfolio with values that were checked and frozen; all its other lists are the same arrays as before. */
const withAdded = (before: Portfolio, added: readonly MeasuredValue[]): Portfolio => {
  const measuredValues = Object.freeze([...before.measuredValues, ...added]);
  const portfolio = knownPortfolio({ ...before, measuredValues });
  rememberParent(portfolio, before);
  addValueIds(
    portfolio,
    before,
    added.flatMap(({ id }) => id ?? []),
  );
  return portfolio;
};

const checkAddedValues = (
  portfolio: Portfolio,
  entries: Entries["measuredValues"],
  faults: FaultDetail[],
): void => {
  const indicators = entriesById(portfolio.indicators);
  checkValueReferences(entries, new ReferenceChecker(idsOf(portfolio), faults));
  for (const { fields, index } of entries) {
    if (fields.id === undefined || !hasValueId(portfolio, fields.id)) continue;
    const hint = "the portfolio already has a value of this id; give the row another";
    const path = ["measuredValues", index, "id"];
    addAll(faults, bad("duplicate-id", fields.id, "an id of its own", hint, path).faults);
  }
  collectIds("measuredValues", entries, faults);
  checkValues(entries, indicators, faults);
};

/** The ids that entries may name; none names a measured value. */
const idsOf = (portfolio: Portfolio): Ids => ({
  sources: entriesById(portfolio.sources),
  parties: entriesById(portfolio.parties),
  policies: entriesById(portfolio.policies),
  indicators: entriesById(portfolio.indicators),
  targets: entriesById(portfolio.targets),
  reports: entriesById(portfolio.reports),
  measuredValues: new Map(),
});
