import { isUpward, type Limits } from "../criteria/limits.js";
import { bad, orThrow } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Observation } from "../series/observation.js";
import type { Amount } from "../value/amount.js";
import { bounds } from "../value/bounds.js";
import { type Day, dayText, dayTextOrNull } from "../value/day.js";
import { compare, type DecimalString } from "../value/decimal.js";
import type { LocalizedText } from "../value/text.js";
import type { Unit } from "../value/unit.js";
import type { SensitivityTest, Status } from "../verdict/codes.js";
import { compilePortfolio } from "../verdict/compiled-portfolio.js";
import type { CriterionCase } from "../verdict/criterion-case.js";
import { type Decision, decide } from "../verdict/decide.js";
import { goalOf, rangeOf } from "../verdict/goal.js";
import { KnownData } from "../verdict/known-data.js";
import type { StartPoint } from "../verdict/stated-periods.js";
import { targetIn } from "./evaluate.js";
import { unitOf } from "./evaluation-of.js";
import { EVALUATION_KEYS, type EvaluationOptions, readSettings } from "./options.js";
import {
  type Projection,
  type ProjectionGap,
  projectionOf,
  shapeOf,
  withoutProjection,
} from "./projection.js";
import { type Requirement, type RequirementGap, requirementOf, withoutRequirement } from "./requirement.js";
import { sensitivityOf } from "./sensitivity.js";
import type { TrendPoint } from "./trend.js";

/** On which day to look ahead, and with what knowledge: the options of an evaluation, and one more. */
export interface OutlookOptions extends EvaluationOptions {
  /** Whether forecasts help to draw the trends. They decide nothing. Default `false`. */
  readonly includeForecasts?: boolean | undefined;
}

/**
 * A small change with which the status would be another. Only targets that one series decides are tried: none that
 * has several parts, periods or members, and none that reports decide.
 */
export interface Sensitivity {
  /** The change of the data that is tried. */
  readonly to: SensitivityTest;
  /** The status that it would have then. */
  readonly status: Status;
}

/**
 * Where the values of a target lead, what it would take to reach it, and on what its status depends. Plain data; the
 * figures are for display.
 */
export interface Outlook {
  /** The id of the target. */
  readonly target: string;
  /** The title of the target, in one language or in several. */
  readonly title: LocalizedText;
  /** The unit of the figures; `null` where reports judge the target, or parts in different units. */
  readonly unit: Unit | null;
  /** The day from which it looks ahead. */
  readonly asOf: Day;
  /** The day whose knowledge counts. */
  readonly knownOn: Day;
  /** How the target stands on the day, as in its evaluation. */
  readonly status: Status;
  /** The last day of the deadline; `null` without one, or while its event has no date. */
  readonly deadline: Day | null;
  /** Where the values lead if they go on as so far. */
  readonly projection: Projection;
  /** What it would take to reach the target. */
  readonly requirement: Requirement;
  /** Empty where no small change would turn the status: it is robust, or it cannot be tried. */
  readonly sensitivity: readonly Sensitivity[];
}

/**
 * Where a target is heading: the value that its trends lead to and the day on which they meet it, the change that is
 * needed, and the small changes of the data that would give it another status.
 *
 * @param targetId - the id of a target of the portfolio; of one written in code the compiler checks it
 * @throws {@link PolicyTargetsError} `unknown-id` for a target that the portfolio does not have, `missing` without the
 *   method that the target names, and for options that cannot be used; see {@link evaluateTarget}
 *
 * @example
 * import { definePortfolio, outlookOf } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "fibre", title: "Households with fibre", unit: "percent" }],
 *   targets: [
 *     {
 *       id: "fibre-2025",
 *       title: "Fibre for four in five households",
 *       indicator: "fibre",
 *       criterion: { atLeast: 80 },
 *       baseline: { value: 50, period: "2018" },
 *       deadline: "2025",
 *     },
 *   ],
 *   measuredValues: [{ indicator: "fibre", period: "2020", value: 60 }],
 * });
 * const { projection, requirement } = outlookOf(portfolio, "fibre-2025", { asOf: "2021-03-01" });
 * projection.average.meetsOn?.nominal; // => "2025-01-01"
 * requirement.change; // => 20
 */
export const outlookOf = <TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  targetId: NoInfer<TargetId>,
  options: OutlookOptions,
): Outlook => {
  const compiled = compilePortfolio(portfolio);
  const { includeForecasts, ...evaluating } = readOutlookKeys(options);
  const settings = readSettings(evaluating, compiled.frame.timeZone);
  const known = new KnownData(compiled, settings);
  const target = targetIn(compiled, targetId, settings);
  const decision = decide(target, known);
  const { statement, status, deadline } = decision;
  return {
    target: statement.target.id,
    title: statement.target.title,
    unit: unitOf(statement.target, known),
    asOf: dayText(settings.asOf),
    knownOn: dayText(settings.knownOn),
    status,
    deadline: dayTextOrNull(deadline.last),
    ...aheadOf(decision, known, includeForecasts === true),
    sensitivity: sensitivityOf(target, decision, known),
  };
};

const readOutlookKeys = (options: unknown) => {
  const keys = [...EVALUATION_KEYS, "includeForecasts"] as const;
  const given = orThrow(readKeys(options, keys, 'write { asOf: "2020-07-06" }'), "options");
  const { includeForecasts } = given;
  if (includeForecasts !== undefined && typeof includeForecasts !== "boolean") {
    orThrow(bad("wrong-type", includeForecasts, "true or false", "write true or false"), "includeForecasts");
  }
  return given;
};

export type Ahead = Pick<Outlook, "projection" | "requirement">;

/** Where the values lead and what it would take, of a target that was decided. */
export const aheadOf = (
  { status, result }: Decision,
  known: KnownData,
  includesForecasts: boolean,
): Ahead => {
  const { main } = result;
  if (main === null) return without(result.hasParts ? "several-parts" : "not-measured");
  const { target, test, startPoint, observations, deadline } = main;
  const { level } = test;
  if (target.mode === "maintain") return without("maintained");
  if (status === "withdrawn" || status === "on-hold") return without("not-pursued");
  if (typeof level === "string") return without(GAPS[level] ?? "no-goal");
  const latest = observations.findLast(({ nominal }) => nominal !== null);
  const met = result.verdict.state === "met";
  const goal = Number(nearestGoal(main, level, latest?.nominal ?? null));
  const start = startPoint ?? observations.find(({ nominal }) => nominal !== null) ?? null;
  const upward = rangeOf(level) === null ? isUpward(level) : null;
  const points = [...startPoints(main), ...observations.toArray().flatMap(trendPoints)];
  const forecasts =
    !includesForecasts || main.isTotal || latest === undefined
      ? []
      : forecastPoints(main, latest.last, known);
  const isBudget = main.isCappedTotal && level.lower === null;
  const isGeometric = target.trajectory === "geometric";
  return {
    projection: projectionOf({
      points: [...points, ...forecasts],
      goal,
      upward,
      from: latest?.last ?? startPoint?.last ?? 0,
      deadline: deadline.last,
      met,
      isBudget,
      isGeometric,
    }),
    requirement: requirementOf({
      latest: latest === undefined ? null : { day: latest.last, figure: Number(latest.nominal) },
      start: start === null ? null : { day: start.last, figure: Number(start.nominal) },
      goal,
      upward,
      asOf: known.settings.asOf,
      deadline: deadline.last,
      met,
      isBudget,
      shape: shapeOf({ points, goal, isGeometric }),
    }),
  };
};

/** Of a range the end that the latest figure has to come to; a figure within it has no way to go. */
const nearestGoal = (
  { test, startPoint }: CriterionCase,
  limits: Limits,
  latest: DecimalString | null,
): DecimalString => {
  const range = rangeOf(limits);
  if (range === null || latest === null) return goalOf(limits, startPoint, test.goal);
  const [low, high] = range;
  if (compare(latest, low) < 0) return low;
  return compare(latest, high) > 0 ? high : latest;
};

const GAPS: Readonly<Record<string, ProjectionGap & RequirementGap>> = {
  quantified: "several-parts",
  "not-measured": "not-measured",
};

const without = (gap: ProjectionGap & RequirementGap): Ahead => ({
  projection: withoutProjection(gap),
  requirement: withoutRequirement(gap),
});

const startPoints = ({ startPoint, settings }: CriterionCase): readonly TrendPoint[] =>
  startPoint === null ? [] : [pointAt(startPoint, startPoint.value, settings.tolerance)];

const pointAt = ({ last, nominal }: StartPoint, value: Amount, tolerance: DecimalString): TrendPoint => {
  const { lower, upper } = bounds(value, tolerance);
  return spread(last, nominal, lower?.value, upper?.value);
};

const trendPoints = ({ last, nominal, bounds: own }: Observation): readonly TrendPoint[] =>
  nominal === null || own === null ? [] : [spread(last, nominal, own.lower?.value, own.upper?.value)];

const spread = (
  day: number,
  nominal: DecimalString,
  low: DecimalString | undefined,
  high: DecimalString | undefined,
): TrendPoint => ({
  day,
  nominal: Number(nominal),
  low: low === undefined ? null : Number(low),
  high: high === undefined ? null : Number(high),
});

/** Forecasts of days after the latest value, one a day, in order of the day. */
const forecastPoints = (main: CriterionCase, after: number, known: KnownData): readonly TrendPoint[] => {
  const points = known
    .forecasts(main.indicator.id, main.target.dimensions)
    .filter(({ last }) => last > after)
    .flatMap(trendPoints);
  const byDay = new Map(points.map((point) => [point.day, point]));
  return [...byDay.values()].sort((a, b) => a.day - b.day);
};
