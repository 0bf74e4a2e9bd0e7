import type { StatusReportInput } from "../model/input.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Named } from "./named.js";
import { type SameIdOptions, withEntries } from "./with-entries.js";

/**
 * A portfolio with further reports, for targets written in code and reports from an API or a database. Only the rows
 * are checked; the portfolio that was given stays as it is.
 *
 * The compiler checks the targets that literal rows name. Rows whose targets are any `string` are checked at run time
 * alone; records of a CSV file or a database become rows by {@link reportsFromRows}.
 *
 * @param rows - reports as they may be written; `target`, `by` and sources name entries of the portfolio
 * @param options - `onSameId`: to `replace` reports of the portfolio by rows of the same id
 * @throws {@link PortfolioError} with every fault of the rows; paths begin with `reports` and the row's number;
 *   {@link PolicyTargetsError} for a portfolio that was not parsed, or an unknown option
 *
 * @example
 * import { definePortfolio, evaluateTarget, withReports } from "policy-targets";
 *
 * const targets = definePortfolio({
 *   targets: [{ id: "licence", title: "License mobile money", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const reported = withReports(targets, [{ target: "licence", on: "2020-05-07", says: "done" }]);
 * evaluateTarget(reported, "licence", { asOf: "2020-07-06" }).status; // => "achieved"
 */
export const withReports = <
  TargetId extends string,
  IndicatorId extends string,
  RowTargetId extends string = string,
>(
  portfolio: Portfolio<TargetId, IndicatorId>,
  rows: readonly StatusReportInput<Named<RowTargetId, TargetId>>[],
  options: SameIdOptions = {},
): Portfolio<TargetId, IndicatorId> =>
  withEntries(portfolio, "reports", rows, options) as Portfolio<TargetId, IndicatorId>;
