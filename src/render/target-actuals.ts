import { readSettings } from "../evaluation/options.js";
import { linear } from "../methods/linear.js";
import { type CategoryValue, type ValueStatus, valueStatuses } from "../model/measured-value.js";
import type { Citation } from "../model/source.js";
import type { Dimensions } from "../model/target.js";
import { allowedOn, expectedOn, type Path, type PathPoint } from "../pace/path.js";
import { daysKey, type Observation } from "../series/observation.js";
import { periodText } from "../series/observation-text.js";
import type { Amount } from "../value/amount.js";
import { dayText } from "../value/day.js";
import { type DecimalString, minus, plus, quotientRounded, rounded } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import type { Truth } from "../value/truth.js";
import { compilePortfolio } from "../verdict/compiled-portfolio.js";
import type { CriterionCase } from "../verdict/criterion-case.js";
import type { CriterionResult } from "../verdict/criterion-result.js";
import { type Decision, decide } from "../verdict/decide.js";
import type { DueDate } from "../verdict/due-date.js";
import { goalOf, routeOf } from "../verdict/goal.js";
import { KnownData } from "../verdict/known-data.js";
import type { ReportInput } from "./report-input.js";

/** A value of a target beside what was expected by its day; a day of the path of which no value is known. */
export interface TargetActual {
  readonly period: Period;
  readonly first: number;
  readonly last: number;
  /** As it is printed; empty where no value is known. */
  readonly values: readonly (Amount | CategoryValue)[];
  readonly figure: DecimalString | null;
  readonly least: DecimalString | null;
  readonly most: DecimalString | null;
  /** What the path expects by the last day; `null` where no path leads there. */
  readonly expected: DecimalString | null;
  /** Whether it meets what is asked; `null` where it does not count. */
  readonly meets: Truth | null;
  /** How mature it is; `null` where no value is known. */
  readonly status: ValueStatus | null;
  readonly citations: readonly Citation[];
}

/** One series that judges a target, with what is asked of it. */
export interface TargetSeries {
  readonly on: CriterionCase;
  readonly dimensions: Dimensions | undefined;
  /** In order of their last day. */
  readonly actuals: readonly TargetActual[];
}

/** What is asked and expected of a target by figures: of one that several series judge, each by itself. */
export interface TargetFigures {
  readonly series: readonly TargetSeries[];
  /** The figure that is asked; `null` where no single figure is. */
  readonly goal: DecimalString | null;
  /** The figure that was expected on the day of the latest value that may decide; `null` without a path to it. */
  readonly expected: DecimalString | null;
}

/** To how many digits a figure is told that was worked out. */
export const WORKED_OUT_DIGITS = 12;

/** Tells the figures of the targets of a report. */
export const targetFiguresOf = ({
  portfolio,
  summary: { asOf, knownOn },
  evaluatedWith,
}: ReportInput): ((target: string) => TargetFigures) => {
  const compiled = compilePortfolio(portfolio);
  // No path depends on the method that judges the pace, so that none has to be passed.
  const options = { ...evaluatedWith, asOf, knownOn, method: linear };
  const settings = readSettings(options, compiled.frame.timeZone);
  const known = new KnownData(compiled, settings);
  return (id) => {
    const target = compiled.target(id);
    return target === undefined ? NOTHING_ASKED : targetFigures(decide(target, known));
  };
};

const NOTHING_ASKED: TargetFigures = { series: [], goal: null, expected: null };

const targetFigures = ({ result, due }: Decision): TargetFigures => {
  const { main, judged, milestones, verdict } = result;
  const through = milestones.flatMap(({ point }) => (point === null ? [] : [point]));
  const route = main === null ? null : expectationOf(main, through);
  const series = judged.flatMap(({ on, dimensions }): readonly TargetSeries[] => {
    if (on === null) return [];
    const own = on === main ? route : expectationOf(on, []);
    const counted = new Set(on.observations.toArray().map(daysKey));
    const actuals = observed(on).map((observation) =>
      actualOf(on, observation, counted.has(daysKey(observation)), own),
    );
    const ahead = on === main && own !== null ? expectedAhead(own, milestones, due, actuals) : [];
    return [{ on, dimensions, actuals: [...actuals, ...ahead].sort((a, b) => a.last - b.last) }];
  });
  const latest = verdict.latest?.last;
  return {
    series,
    goal: main === null ? null : goalIn(main),
    expected: route === null || latest === undefined ? null : route.on(latest),
  };
};

/** What a path expects, as figures. */
interface Expectation {
  readonly path: Path;
  /** What is expected by a day; `null` before the path starts. */
  readonly on: (day: number) => DecimalString | null;
}

/** The path to what is asked; `null` where none leads there. */
const expectationOf = (on: CriterionCase, through: readonly PathPoint[]): Expectation | null => {
  const { target, test, startPoint, criterion } = on;
  const { level } = test;
  if (typeof level === "string" || startPoint === null) return null;
  if (target.mode === "maintain" || criterion.every !== undefined) return null;
  const { path, obstacle } = routeOf(on, level, startPoint, through);
  const isBudget = on.isCappedTotal && level.lower === null;
  if (path.end === null || (isBudget ? path.to.decimal === path.from.decimal : obstacle !== undefined)) {
    return null;
  }
  const { decimal: from } = path.from;
  return {
    path,
    on: (day) => {
      if (day < path.start) return null;
      const way = isBudget ? allowedOn(path, day) : expectedOn(path, day);
      if (way === null) return null;
      const distance = isBudget || path.isUp ? way.num : minus("0", way.num);
      return rounded(
        plus(from, quotientRounded(distance, way.den, 2 * WORKED_OUT_DIGITS)),
        WORKED_OUT_DIGITS,
      );
    },
  };
};

const goalIn = ({ test, startPoint }: CriterionCase): DecimalString | null => {
  const { level, goal } = test;
  if (typeof level === "string" || (level.lower === null && level.upper === null)) return null;
  return rounded(goalOf(level, startPoint, goal), WORKED_OUT_DIGITS);
};

/** What was measured of a series: amounts that are counted together as their sums, anything else as it was stated. */
const observed = ({ count, observations, visible }: CriterionCase): readonly Observation[] =>
  (count === null ? visible : observations).toArray();

const actualOf = (
  on: CriterionCase,
  observation: Observation,
  isCounted: boolean,
  expectation: Expectation | null,
): TargetActual => {
  const { first, last, bounds, nominal, derivation, from } = observation;
  const told = (figure: DecimalString | undefined): DecimalString | null => {
    if (figure === undefined) return null;
    return derivation === null ? figure : rounded(figure, WORKED_OUT_DIGITS);
  };
  return {
    period: periodText(observation),
    first,
    last,
    values: on.shown(observation),
    figure: told(nominal ?? undefined),
    least: told(bounds?.lower?.value),
    most: told(bounds?.upper?.value),
    expected: expectation?.on(last) ?? null,
    meets: isCounted ? on.holds(observation) : null,
    status: leastMature(observation),
    citations: from.flatMap((stored) => stored.from.citations),
  };
};

const leastMature = ({ from }: Observation): ValueStatus =>
  valueStatuses[Math.max(0, ...from.map((stored) => valueStatuses.indexOf(stored.from.status)))] ?? "final";

/** The milestones and the end of a path on whose days no value stands: what is expected by then. */
const expectedAhead = (
  { path: { start, end }, on }: Expectation,
  milestones: CriterionResult["milestones"],
  due: DueDate,
  actuals: readonly TargetActual[],
): readonly TargetActual[] => {
  const taken = new Set(actuals.map(({ last }) => last));
  return [...milestones.map((milestone) => milestone.due), due].flatMap((own): readonly TargetActual[] => {
    const days = dueDays(own);
    if (days === null || end === null || days.last <= start || days.last > end) return [];
    if (taken.size === taken.add(days.last).size) return [];
    return [{ ...NOTHING_KNOWN, ...days, expected: on(days.last) }];
  });
};

const NOTHING_KNOWN = {
  values: [],
  figure: null,
  least: null,
  most: null,
  meets: null,
  status: null,
  citations: [],
} as const;

const dueDays = (due: DueDate): Pick<TargetActual, "period" | "first" | "last"> | null => {
  if (due.kind === "none") return null;
  if (due.kind === "period") return { period: due.written, first: due.first, last: due.last };
  const { occurred, expected, expectedWritten } = due;
  if (occurred !== null) return { period: dayText(occurred), first: occurred, last: occurred };
  return expected === null || expectedWritten === null
    ? null
    : { period: expectedWritten, first: expected.first, last: expected.last };
};
