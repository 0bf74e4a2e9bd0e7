import type { MeasuredValueInput } from "../model/input.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Named } from "./named.js";
import { type SameIdOptions, withEntries } from "./with-entries.js";

/**
 * A portfolio with further measured values, for targets written in code and values from an API or a database.
 * Only the rows are checked; the portfolio that was given stays as it is.
 *
 * The compiler checks the indicators that literal rows name. Rows whose indicators are any `string` are checked at run
 * time alone; records of a CSV file or a database become rows by {@link measuredValuesFromRows}.
 *
 * @param rows - measured values as they may be written; `indicator` and sources name entries of the portfolio
 * @param options - `onSameId`: to `replace` values of the portfolio by rows of the same id
 * @throws {@link PortfolioError} with every fault of the rows; paths begin with `measuredValues` and the row's number;
 *   {@link PolicyTargetsError} for a portfolio that was not parsed, or an unknown option
 *
 * @example
 * import { definePortfolio, evaluateTarget, withMeasuredValues } from "policy-targets";
 *
 * const targets = definePortfolio({
 *   indicators: [{ id: "fibre", title: "Households with fibre", unit: "percent" }],
 *   targets: [{ id: "fibre-2021", title: "80 % fibre", indicator: "fibre", criterion: { atLeast: 80 }, deadline: "2021" }],
 * });
 * const first = withMeasuredValues(targets, [{ id: "2021", indicator: "fibre", period: "2021", value: 83.5 }]);
 * evaluateTarget(first, "fibre-2021", { asOf: "2022-03-01" }).status; // => "achieved"
 * const corrected = [{ id: "2021", indicator: "fibre", period: "2021", value: 78.5 }] as const;
 * const second = withMeasuredValues(first, corrected, { onSameId: "replace" });
 * evaluateTarget(second, "fibre-2021", { asOf: "2022-03-01" }).status; // => "missed"
 */
export const withMeasuredValues = <
  TargetId extends string,
  IndicatorId extends string,
  RowIndicatorId extends string = string,
>(
  portfolio: Portfolio<TargetId, IndicatorId>,
  rows: readonly MeasuredValueInput<Named<RowIndicatorId, IndicatorId>>[],
  options: SameIdOptions = {},
): Portfolio<TargetId, IndicatorId> =>
  withEntries(portfolio, "measuredValues", rows, options) as Portfolio<TargetId, IndicatorId>;
