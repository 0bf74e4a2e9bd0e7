import { goalOf } from "../pace/goal.js";
import type { Observation } from "../series/observations.js";
import type { Bounds } from "../value/amount.js";
import { bounds } from "../value/bounds.js";
import { compare, type DecimalString } from "../value/decimal.js";
import type { Judge } from "../verdict/judge.js";
import type { Judgement } from "../verdict/judgement.js";
import type { MeasuredCase, Origin } from "../verdict/measured-case.js";
import { isUpward, type LevelCriterion, type Question } from "../verdict/question.js";
import type { Evaluation } from "./evaluation.js";
import { type ProjectionGap, projectionOf, withoutProjection } from "./projection.js";
import { type RequirementGap, requirementOf, withoutRequirement } from "./requirement.js";
import type { TrendPoint } from "./trend-fit.js";

type Outlook = Pick<Evaluation, "projection" | "requirement">;

/** Where the values lead, and what it would take from the day that is judged. */
export const outlookOf = ({ status, stand }: Judgement, judge: Judge): Outlook => {
  const { main } = stand;
  if (main === null) return without(stand.parts.length > 0 ? "several-parts" : "not-measured");
  const { target, question, origin, observations, deadline } = main;
  const { level } = question;
  if (target.mode === "maintain") return without("maintained");
  if (status === "withdrawn" || status === "on-hold") return without("not-pursued");
  if (typeof level === "string") return without(GAPS[level] ?? "no-goal");
  const latest = observations.findLast(({ nominal }) => nominal !== null);
  const met = stand.verdict.state === "met";
  const goal = nearestGoal(question, level, origin, latest?.nominal ?? null);
  const start = origin ?? firstOf(observations);
  const upward = isExactOrRange(level) ? null : isUpward(level);
  const points = [...originPoint(main), ...observations.flatMap(pointOf)];
  const forecasts = main.isTotal || latest === undefined ? [] : forecastPoints(main, latest.last, judge);
  return {
    projection: projectionOf({
      points: [...points, ...forecasts],
      goal,
      upward,
      from: latest?.last ?? origin?.last ?? 0,
      deadline: deadline.last,
      met,
    }),
    requirement: requirementOf({
      latest: latest === undefined ? null : { day: latest.last, nominal: latest.nominal as DecimalString },
      goal,
      upward,
      asOf: judge.settings.asOf,
      deadline: deadline.last,
      origin: start === null ? null : { day: start.last, nominal: start.nominal },
      met,
    }),
  };
};

/** Of a range the end that the latest figure has to come to; a figure within it has no way to go. */
const nearestGoal = (
  { goal }: Question,
  criterion: LevelCriterion,
  origin: Origin | null,
  latest: DecimalString | null,
): DecimalString => {
  if (criterion.kind !== "range" || latest === null) return goalOf(criterion, origin, goal);
  const [low, high] = criterion.between;
  if (compare(latest, low) < 0) return low;
  return compare(latest, high) > 0 ? high : latest;
};

type Dated = Pick<Origin, "last" | "nominal">;

const firstOf = (observations: readonly Observation[]): Dated | null => {
  const first = observations.find(({ nominal }) => nominal !== null);
  return first === undefined ? null : { last: first.last, nominal: first.nominal as DecimalString };
};

const GAPS: Readonly<Record<string, ProjectionGap & RequirementGap>> = {
  quantified: "several-parts",
  "not-measured": "not-measured",
};

const without = (gap: ProjectionGap & RequirementGap): Outlook => ({
  projection: withoutProjection(gap),
  requirement: withoutRequirement(gap),
});

const isExactOrRange = (criterion: LevelCriterion): boolean =>
  criterion.kind === "range" || (criterion.kind === "threshold" && criterion.equals !== undefined);

const originPoint = ({ origin, settings }: MeasuredCase): readonly TrendPoint[] =>
  origin === null ? [] : [spread(origin.last, origin.nominal, bounds(origin.value, settings.tolerance))];

const pointOf = ({ last, nominal, bounds: own }: Observation): readonly TrendPoint[] =>
  nominal === null || own === null ? [] : [spread(last, nominal, own)];

const spread = (day: number, nominal: DecimalString, { lower, upper }: Bounds): TrendPoint => ({
  day,
  nominal,
  lower: lower?.value ?? null,
  upper: upper?.value ?? null,
});

/** Forecasts of days after the latest value, one a day, in order of the day. */
const forecastPoints = (main: MeasuredCase, after: number, judge: Judge): readonly TrendPoint[] => {
  if (!judge.settings.includeForecasts) return [];
  const points = judge
    .forecasts(main.indicator.id, main.target.dimensions)
    .filter(({ last }) => last > after)
    .flatMap(pointOf);
  const byDay = new Map(points.map((point) => [point.day, point]));
  return [...byDay.values()].sort((a, b) => a.day - b.day);
};
