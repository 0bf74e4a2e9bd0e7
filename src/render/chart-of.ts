import { demandOf } from "../criteria/criterion.js";
import type { Limit, Limits } from "../criteria/limits.js";
import { targetIn } from "../evaluation/evaluate.js";
import { describe } from "../evaluation/evaluation-of.js";
import { type EvaluationOptions, readSettings } from "../evaluation/options.js";
import { aheadOf } from "../evaluation/outlook.js";
import { valueFlags, valueStatuses } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Observation } from "../series/observation.js";
import { periodText, statedValues } from "../series/observation-text.js";
import { isCategory, type StoredValue } from "../series/stored-value.js";
import { amountsAsLongAs } from "../series/whole-periods.js";
import type { Amount, Bounds } from "../value/amount.js";
import { bounds, nominal } from "../value/bounds.js";
import { dayText } from "../value/day.js";
import { type DecimalString, rounded } from "../value/decimal.js";
import { compilePortfolio } from "../verdict/compiled-portfolio.js";
import type { CriterionCase } from "../verdict/criterion-case.js";
import { type Decision, decide } from "../verdict/decide.js";
import { routeOf } from "../verdict/goal.js";
import { KnownData } from "../verdict/known-data.js";
import type { JudgedMilestone } from "../verdict/milestones.js";
import type {
  ChartAsked,
  ChartBaseline,
  ChartBreak,
  ChartData,
  ChartDeadline,
  ChartEvent,
  ChartFigure,
  ChartLimit,
  ChartMilestone,
  ChartPath,
  ChartProjection,
  ChartValue,
} from "./chart-data.js";
import { chartPath, chartProjection } from "./chart-lines.js";

/**
 * What a chart of one target shows on a day, as plain points: values with their bounds, the expected path, milestones,
 * the days of the deadline, what is asked, and where the values lead. {@link renderChart} draws it; docs/charts.md shows
 * how Observable Plot, Vega-Lite and Chart.js do.
 *
 * @param targetId - the id of a target of the portfolio; of one written in code the compiler checks it
 * @throws {@link PolicyTargetsError} `unknown-id` for a target that the portfolio does not have, `missing` without `asOf`
 *   or without the method that the target names, and for options that cannot be used; see {@link evaluateTarget}
 *
 * @example
 * import { definePortfolio } from "policy-targets";
 * import { chartOf } from "policy-targets/render";
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
 *   measuredValues: [{ indicator: "fibre", period: "2020", value: { about: 60, within: 0.1 }, status: "provisional" }],
 * });
 * const chart = chartOf(portfolio, "fibre-2025", { asOf: "2021-03-01" });
 * chart.values.map(({ on, low, value, high }) => [on, low, value, high]); // => [["2020-12-31", 54, 60, 66]]
 * chart.path?.points; // => [{ on: "2018-12-31", value: 50 }, { on: "2025-12-31", value: 80 }]
 * [chart.asked?.lower?.value, chart.deadline?.from, chart.status]; // => [80, "2025-01-01", "in-progress"]
 */
export const chartOf = <TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  targetId: NoInfer<TargetId>,
  options: EvaluationOptions,
): ChartData => {
  const compiled = compilePortfolio(portfolio);
  const settings = readSettings(options, compiled.frame.timeZone);
  const known = new KnownData(compiled, settings);
  const decision = decide(targetIn(compiled, targetId, settings), known);
  const evaluation = describe(decision, known);
  const { main } = decision.result;
  const { target, title, status, asOf, knownOn } = evaluation;
  return {
    target,
    title,
    status,
    asOf,
    knownOn,
    indicator: main === null ? null : main.indicator.title,
    unit: main === null ? null : main.indicator.unit,
    isPerPeriod: main !== null && main.indicator.accumulation === "per-period" && !main.isTotal,
    isTotal: main?.isTotal === true,
    ...figuresOf(decision, main, known),
    deadline: deadlineOf(decision),
    events: eventsOf(decision, main),
    evaluation,
  };
};

type Figures = Pick<
  ChartData,
  | "values"
  | "forecasts"
  | "baseline"
  | "asked"
  | "path"
  | "milestones"
  | "projection"
  | "noProjection"
  | "breaks"
>;

const figuresOf = (decision: Decision, main: CriterionCase | null, known: KnownData): Figures => {
  const { projection } = aheadOf(decision, known, false);
  if (main === null) {
    return {
      values: [],
      forecasts: [],
      baseline: null,
      asked: null,
      path: null,
      milestones: [],
      projection: null,
      noProjection: projection.average.missing.atDeadline,
      breaks: [],
    };
  }
  const values = valuesOf(main);
  const lines = linesOf(decision, main, projection, values.at(-1));
  return {
    values,
    forecasts: forecastsOf(main, known, values.at(-1)?.on ?? ""),
    baseline: chartBaseline(main),
    asked: askedOf(main),
    milestones: decision.result.milestones.flatMap(milestoneOf),
    breaks: breaksOf(values),
    ...lines,
  };
};

/** Every figure that counts, and those before that show where the series comes from. */
const valuesOf = (main: CriterionCase): readonly ChartValue[] => {
  const counted = main.observations.toArray().flatMap((one) => chartValue(one, main.holds(one)));
  const earlier = earlierOf(main, counted[0]?.on).flatMap((one) => chartValue(one, null));
  return [...earlier, ...counted];
};

const earlierOf = (main: CriterionCase, first: string | undefined): readonly Observation[] => {
  const { startPoint, indicator } = main;
  // The amounts before a window are no part of its total.
  if (main.isTotal) return [];
  const until = first ?? "9999-12-31";
  const before = main.visible.toArray().filter(({ last }) => dayText(last) < until);
  if (indicator.accumulation !== "per-period") return onePerLastDay(before);
  return startPoint === null ? [] : onePerLastDay(amountsAsLongAs(startPoint, before));
};

/** Of several values on one day the first with a figure; they are in the order of their first day, the longest first. */
const onePerLastDay = (observations: readonly Observation[]): readonly Observation[] => {
  const byDay = new Map<number, Observation>();
  for (const one of observations) {
    if (one.nominal !== null && !byDay.has(one.last)) byDay.set(one.last, one);
  }
  return [...byDay.values()];
};

const chartValue = (one: Observation, meets: ChartValue["meets"]): readonly ChartValue[] => {
  if (one.nominal === null || one.bounds === null) return [];
  const from = storedOf(one);
  return [
    {
      period: periodText(one),
      from: dayText(one.first),
      on: dayText(one.last),
      ...figureWithin(one.nominal, one.bounds),
      status:
        valueStatuses.findLast((status) => from.some((stored) => stored.from.status === status)) ?? "final",
      flags: valueFlags.filter((flag) => from.some((stored) => stored.from.flags.includes(flag))),
      meets,
    },
  ];
};

/** The values that an observation is made of; of a ratio those of both sides. */
const storedOf = ({ from, derivation }: Observation): readonly StoredValue[] =>
  derivation?.kind === "ratio"
    ? [...from, ...storedOf(derivation.numerator), ...storedOf(derivation.denominator)]
    : from;

const figureWithin = (figure: DecimalString, { lower, upper }: Bounds): ChartFigure => ({
  value: Number(figure),
  low: lower === null ? null : Number(lower.value),
  high: upper === null ? null : Number(upper.value),
});

const amountFigure = (amount: Amount, tolerance: DecimalString): ChartFigure =>
  figureWithin(nominal(amount), bounds(amount, tolerance));

/** Forecasts of days after the latest value, the latest known of each day. */
const forecastsOf = (main: CriterionCase, known: KnownData, after: string): readonly ChartValue[] => {
  if (main.isTotal) return [];
  const points = known
    .forecasts(main.indicator.id, main.target.dimensions)
    .flatMap((one) => chartValue(one, null))
    .filter(({ on }) => on > after);
  const byDay = new Map(points.map((point) => [point.on, point]));
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
};

const chartBaseline = ({ startPoint, settings }: CriterionCase): ChartBaseline | null =>
  startPoint === null
    ? null
    : {
        period: startPoint.period,
        on: dayText(startPoint.last),
        amount: startPoint.value,
        ...amountFigure(startPoint.value, settings.tolerance),
      };

/** The limits that a level has to keep; of a criterion that holds in every period, those of each period. */
const limitsOf = ({ test }: CriterionCase): Limits | null => {
  if (typeof test.level !== "string") return test.level;
  const demand = demandOf(test.criterion);
  return demand.of === "figure" ? demand.limits : null;
};

/** To how many digits a limit is printed that a change comes to. */
const DIGITS_OF_CHANGE = 4;

const askedOf = (main: CriterionCase): ChartAsked | null => {
  const limits = limitsOf(main);
  if (limits === null) return null;
  const isChange = main.criterion.kind === "change";
  const limitOf = (limit: Limit | null): ChartLimit | null => {
    if (limit === null) return null;
    const figure = amountFigure(limit.amount, main.settings.tolerance);
    const goal = isChange ? (main.test.goal ?? nominal(limit.amount)) : null;
    const amount = goal === null ? limit.amount : rounded(goal, DIGITS_OF_CHANGE);
    return {
      ...figure,
      value: goal === null ? figure.value : Number(goal),
      amount,
      isStrict: limit.isStrict,
    };
  };
  return { lower: limitOf(limits.lower), upper: limitOf(limits.upper) };
};

const linesOf = (
  { result, deadline }: Decision,
  main: CriterionCase,
  { shape, average }: ReturnType<typeof aheadOf>["projection"],
  latest: ChartValue | undefined,
): { path: ChartPath | null; projection: ChartProjection | null; noProjection: Figures["noProjection"] } => {
  const { startPoint, test, target } = main;
  const { atDeadline } = average;
  const to = deadline.last;
  const through = result.milestones.flatMap(({ point }) => (point === null ? [] : [point]));
  const route =
    startPoint === null || typeof test.level === "string" || target.mode === "maintain"
      ? null
      : routeOf(main, test.level, startPoint, through);
  const end =
    atDeadline === null ? null : { value: atDeadline.nominal, low: atDeadline.low, high: atDeadline.high };
  return {
    path: route === null || route.obstacle !== undefined ? null : chartPath(route.path),
    projection:
      end === null || latest === undefined || to === null
        ? null
        : chartProjection(
            shape,
            { on: latest.on, value: latest.value, low: latest.low, high: latest.high },
            { on: dayText(to), ...end },
          ),
    noProjection: average.missing.atDeadline,
  };
};

const milestoneOf = ({ milestone, due, state, point }: JudgedMilestone): readonly ChartMilestone[] =>
  due.kind !== "period"
    ? []
    : [
        {
          by: milestone.by,
          from: dayText(due.first),
          on: dayText(due.last),
          title: milestone.title ?? null,
          criterion: milestone.criterion,
          state,
          value: point === null ? null : Number(point.figure),
        },
      ];

const deadlineOf = ({ deadline: { first, last, latest }, due }: Decision): ChartDeadline | null =>
  first === null || last === null
    ? null
    : {
        from: dayText(first),
        to: dayText(last),
        latest: dayText(latest ?? last),
        isExpected: due.kind === "event" && latest === null,
      };

/** Values of one definition are joined by a line; a mark says where another begins. */
const breaksOf = (values: readonly ChartValue[]): readonly ChartBreak[] =>
  values.flatMap(({ on, flags }, at) => {
    const before = values[at - 1];
    const differs =
      flags.includes("definition-differs") !== (before?.flags.includes("definition-differs") ?? false);
    const isBreak = flags.includes("series-break") || (before !== undefined && differs);
    return isBreak ? [{ after: before?.on ?? null, on }] : [];
  });

const eventsOf = ({ reports }: Decision, main: CriterionCase | null): readonly ChartEvent[] => {
  const told = reports.map(
    ({ stands, from }): ChartEvent => ({
      kind: "report",
      on: dayText(stands),
      says: from.says,
      scope: from.scope ?? null,
    }),
  );
  const categories = (main?.observations.toArray() ?? []).flatMap((one): readonly ChartEvent[] => {
    const values = statedValues(one.from).filter(isCategory);
    return values.length === 0 ? [] : [{ kind: "category", on: dayText(one.last), values }];
  });
  return [...told, ...categories].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
};
