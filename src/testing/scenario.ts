import { evaluateTarget, refuseUnknownTarget } from "../evaluation/evaluate.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import type { EvaluationOptions } from "../evaluation/options.js";
import { bad, orThrow } from "../faults/fault.js";
import { isPlain } from "../faults/plain.js";
import { isRecord } from "../faults/shape.js";
import type { MeasuredValueInput, StatusReportInput, TargetInput } from "../model/input.js";
import type { Portfolio } from "../model/portfolio.js";
import type { ReportedState } from "../model/status-report.js";
import type { Target } from "../model/target.js";
import { requirePortfolio } from "../portfolio/known-portfolios.js";
import { idsIn } from "../portfolio/with-entries.js";
import { withMeasuredValues } from "../portfolio/with-measured-values.js";
import { withReports } from "../portfolio/with-reports.js";
import type { Day } from "../value/day.js";
import type { Status } from "../verdict/codes.js";
import { assertStatus } from "./assert.js";
import { buildPortfolio, needsIndicator } from "./builders.js";

/** A target as {@link scenario} takes it: its criterion, and any field of a target beside it. */
export type ScenarioTarget = Pick<TargetInput, "criterion"> & Partial<TargetInput>;

/**
 * Measured values of a scenario: the value of each period, `{ 2025: 55, "2026-Q1": { about: 53 } }`, or rows where more
 * is to be said. A row that names no indicator is of the target's own.
 */
export type ScenarioValues =
  | Readonly<Record<string, NonNullable<MeasuredValueInput["value"]>>>
  | readonly ScenarioValueRow[];

type ScenarioValueRow = Omit<MeasuredValueInput, "indicator"> &
  Partial<Pick<MeasuredValueInput, "indicator">>;

/** Reports of a scenario: what is reported of each day or period, `{ "2025-06": "started" }`, or rows. */
export type ScenarioReports =
  | Readonly<Record<string, ReportedState>>
  | readonly Omit<StatusReportInput, "target">[];

/** One target with what is known of it. Plain and never changed: each call returns another. */
export interface Scenario {
  /** The portfolio with the target and all that was given. */
  readonly portfolio: Portfolio;
  /** The id of the target. */
  readonly target: string;
  /**
   * The same scenario with more measured values. They have the dimensions of the target.
   *
   * @throws {@link PortfolioError} for values that cannot be used
   */
  readonly given: (values: ScenarioValues) => Scenario;
  /**
   * The same scenario with more status reports.
   *
   * @throws {@link PortfolioError} for reports that cannot be used
   */
  readonly reported: (reports: ScenarioReports) => Scenario;
  /** How the target stands on a day, or with the options of an evaluation. */
  readonly on: (day: Day | Date | EvaluationOptions) => ScenarioVerdict;
}

/** How the target of a scenario stands on a day. */
export interface ScenarioVerdict {
  /** The whole verdict, for checks of your own. */
  readonly evaluation: Evaluation;
  /**
   * Checks the status.
   *
   * @throws {@link TargetAssertionError} if it is another
   */
  readonly expect: (status: Status) => void;
}

/**
 * A target to be tried with values, reports and days of your choice: one that you state here, measured in percent unless
 * its criterion asks for ranks or categories, or one of a portfolio.
 *
 * @throws {@link PortfolioError} for a target that cannot be used, {@link PolicyTargetsError} `unknown-id` for a target
 *   that the portfolio does not have
 *
 * @example
 * import { scenario } from "policy-targets/testing";
 *
 * const poverty = scenario({ criterion: { lessThan: 50 }, deadline: "2030" });
 * poverty.given({ 2030: 49.9 }).on("2031-03-01").expect("achieved");
 * poverty.given({ 2030: 50 }).on("2031-03-01").expect("missed");
 * poverty.on("2031-03-01").evaluation.status; // => "awaiting-data"
 */
export function scenario(target: ScenarioTarget): Scenario;
export function scenario<TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  target: NoInfer<TargetId>,
): Scenario;
export function scenario(given: ScenarioTarget | Portfolio, target?: string): Scenario {
  if (target !== undefined) return scenarioOf(given as Portfolio, target);
  const own = given as ScenarioTarget;
  const measured = isRecord(own?.criterion) && needsIndicator(own.criterion);
  const whole: TargetInput = {
    id: "target",
    title: "Target",
    ...(measured ? { indicator: "indicator" } : {}),
    ...own,
  };
  return scenarioOf(buildPortfolio({ targets: [whole] }), whole.id);
}

const scenarioOf = (portfolio: Portfolio, id: string): Scenario => {
  requirePortfolio(portfolio);
  const target = portfolio.targets.find((one) => one.id === id);
  if (target === undefined) return refuseUnknownTarget(id, idsIn(portfolio.targets));
  return {
    portfolio,
    target: id,
    given: (values) => scenarioOf(withMeasuredValues(portfolio, valueRows(values, target)), id),
    reported: (reports) => scenarioOf(withReports(portfolio, reportRows(reports, id)), id),
    on: (day) => {
      const options = typeof day === "string" || day instanceof Date ? { asOf: day } : day;
      return {
        evaluation: evaluateTarget(portfolio, id, options),
        expect: (status) => assertStatus(portfolio, id, status, options),
      };
    },
  };
};

const valueRows = (values: ScenarioValues, target: Target): readonly MeasuredValueInput[] =>
  rowsOf(
    values,
    (period, value) => ({ period, value }),
    (row: ScenarioValueRow) => ({ ...ownSeries(target, row), ...row }),
  );

/**
 * The rows as they are given, or one for each key of an object, each made whole. What is neither stays as it is: the
 * portfolio says what is wrong with it.
 */
const rowsOf = <Row, Whole>(
  given: unknown,
  rowOf: (key: string, entry: never) => Row,
  whole: (row: Row) => Whole,
): readonly Whole[] => {
  const rows: unknown =
    isRecord(given) && isPlain(given)
      ? Object.entries(given).map(([key, entry]) => rowOf(key, entry as never))
      : given;
  if (!Array.isArray(rows)) return rows as never;
  return rows.map((row) => (isRecord(row) ? whole(row as Row) : (row as never)));
};

/** The series of the target, for a row that names no indicator. */
const ownSeries = (
  { indicator, dimensions }: Target,
  row: ScenarioValueRow,
): Pick<MeasuredValueInput, "indicator" | "dimensions"> => {
  if (row.indicator !== undefined) return { indicator: row.indicator };
  if (indicator === undefined) {
    const hint =
      "the target has no indicator of its own: name one in each row, or call reported() if reports judge it";
    return orThrow(bad("missing", undefined, "the indicator of each value", hint), "values");
  }
  return { indicator, ...(dimensions === undefined ? {} : { dimensions }) };
};

const reportRows = (reports: ScenarioReports, target: string): readonly StatusReportInput[] =>
  rowsOf(
    reports,
    (on, says) => ({ on, says }),
    (row: Omit<StatusReportInput, "target">) => ({ target, ...row }),
  );
