import { readDayOrDate } from "../evaluation/options.js";
import { orThrow, take } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import type { Portfolio } from "../model/portfolio.js";
import { requirePortfolio } from "../portfolio/known-portfolios.js";
import type { Day } from "../value/day.js";
import type { DecimalInput } from "../value/decimal.js";
import { DEFAULT_TOLERANCE, readTolerance } from "../value/read-amount.js";
import { ambiguousWording } from "./ambiguous-wording.js";
import { comparisonDisagrees } from "./comparison-disagrees.js";
import { type AuditCheck, contextOf } from "./context.js";
import { denominatorMissing } from "./denominator-missing.js";
import { type AuditFinding, auditCodes, auditSeverities } from "./finding.js";
import { fractionForPercent } from "./fraction-for-percent.js";
import { hedgedThreshold } from "./hedged-threshold.js";
import { levelMissing } from "./level-missing.js";
import { monthOrYears } from "./month-or-years.js";
import { negativeCount } from "./negative-count.js";
import { oddReference } from "./odd-reference.js";
import { overlappingPeriods } from "./overlapping-periods.js";
import { partsAndTotal } from "./parts-and-total.js";
import { percentOfPercent } from "./percent-of-percent.js";
import { ratesDisagree } from "./rates-disagree.js";
import { sameTitle } from "./same-title.js";
import { shareDisagrees } from "./share-disagrees.js";
import { shareOverWhole } from "./share-over-whole.js";
import { similarNames } from "./similar-names.js";
import { staleSeries } from "./stale-series.js";
import { statementsDiffer } from "./statements-differ.js";
import { targetWithoutBaseline } from "./target-without-baseline.js";
import { targetWithoutData } from "./target-without-data.js";
import { targetWithoutDeadline } from "./target-without-deadline.js";
import { targetWithoutIndicator } from "./target-without-indicator.js";
import { totalWithoutStart } from "./total-without-start.js";
import { unitLabelsDiffer } from "./unit-labels-differ.js";

/**
 * What an audit goes by. Nothing is taken from the clock.
 *
 * @example
 * import { type AuditOptions, auditPortfolio } from "policy-targets/audit";
 * import { definePortfolio } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "i", title: "Smartphones", unit: "percent", frequency: "annual" }],
 *   measuredValues: [{ indicator: "i", period: "2015", value: 70 }],
 * });
 * const options: AuditOptions = { asOf: "2020-07-06" };
 * auditPortfolio(portfolio, options).map(({ code }) => code); // => ["stale-series"]
 * auditPortfolio(portfolio); // => []
 */
export interface AuditOptions {
  /** The day on which series are stale or not; without it none is called stale. A `Date` needs a `timeZone`. */
  readonly asOf?: Day | Date | undefined;
  /** Relative tolerance of "about" and "nearly" that bring none of their own, over 0 and under 1. Default 0.05. */
  readonly approximateTolerance?: DecimalInput | undefined;
}

const CHECKS: readonly AuditCheck[] = [
  shareDisagrees,
  partsAndTotal,
  ratesDisagree,
  statementsDiffer,
  comparisonDisagrees,
  oddReference,
  ambiguousWording,
  hedgedThreshold,
  denominatorMissing,
  overlappingPeriods,
  monthOrYears,
  staleSeries,
  totalWithoutStart,
  fractionForPercent,
  percentOfPercent,
  shareOverWhole,
  negativeCount,
  similarNames,
  levelMissing,
  targetWithoutDeadline,
  targetWithoutBaseline,
  targetWithoutIndicator,
  targetWithoutData,
  sameTitle,
  unitLabelsDiffer,
];

/**
 * What a careful editor would query in a portfolio: figures that contradict each other, words that can be read in
 * two ways, targets that cannot be judged. Errors come first, then warnings, then notes; within them the order is
 * that of the portfolio. See {@link AuditCode} for the codes.
 *
 * Figures contradict each other only where that is sure: imprecise amounts by all they may be, printed ones within
 * the rounding of their last digit. Forecasts, and targets that are cancelled, are left out.
 *
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a parsed portfolio; `unknown-option`,
 *   `bad-tolerance`, or what is wrong with `asOf`
 *
 * @example
 * import { auditPortfolio, explainFinding } from "policy-targets/audit";
 * import { definePortfolio } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [
 *     { id: "received", title: "Proposals received", unit: "count", accumulation: "per-period" },
 *     { id: "handled", title: "Proposals handled", unit: "count", accumulation: "per-period" },
 *     {
 *       id: "share",
 *       title: "Share of proposals handled",
 *       unit: "percent",
 *       ratioOf: { numerator: "handled", denominator: "received" },
 *     },
 *   ],
 *   measuredValues: [
 *     { indicator: "received", period: "2020-T1", value: 8788 },
 *     { indicator: "handled", period: "2020-T1", value: 8781 },
 *     { indicator: "share", period: "2020-T1", value: "98.92" },
 *   ],
 * });
 * const [finding] = auditPortfolio(portfolio);
 * finding?.code; // => "share-disagrees"
 * finding === undefined ? "" : explainFinding(finding);
 * // => "“Share of proposals handled” for the first four months of 2020 is stated as 98.92%, but 8,781 out of 8,788 gives about 99.9203%."
 */
export const auditPortfolio = (portfolio: Portfolio, options: AuditOptions = {}): readonly AuditFinding[] => {
  requirePortfolio(portfolio);
  const hint = 'write { asOf: "2020-07-06" }';
  const given = orThrow(readKeys(options, ["asOf", "approximateTolerance"], hint), "options");
  const read = (input: unknown) => readDayOrDate(input, portfolio.timeZone);
  const asOf = given.asOf === undefined ? null : take(read, given.asOf, "asOf");
  const tolerance =
    given.approximateTolerance === undefined
      ? DEFAULT_TOLERANCE
      : take(readTolerance, given.approximateTolerance, "approximateTolerance");
  const context = contextOf(portfolio, asOf, tolerance);
  return CHECKS.flatMap((check) => check(context)).sort(byWeight);
};

const LISTS = [
  "sources",
  "parties",
  "policies",
  "indicators",
  "dimensions",
  "targets",
  "measuredValues",
  "reports",
];

/** By severity, then by the place of the first subject, then in the order of the codes. */
const byWeight = (a: AuditFinding, b: AuditFinding): number => {
  const [x, y] = [a.subjects[0], b.subjects[0]];
  return (
    auditSeverities.indexOf(a.severity) - auditSeverities.indexOf(b.severity) ||
    LISTS.indexOf(x?.list ?? "") - LISTS.indexOf(y?.list ?? "") ||
    (x?.index ?? 0) - (y?.index ?? 0) ||
    auditCodes.indexOf(a.code) - auditCodes.indexOf(b.code)
  );
};
