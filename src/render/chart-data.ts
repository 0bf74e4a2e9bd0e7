import type { MeasuredCriterion } from "../criteria/criterion.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import type { Projection, ProjectionGap } from "../evaluation/projection.js";
import type { CategoryValue, ValueFlag, ValueStatus } from "../model/measured-value.js";
import type { ReportedState } from "../model/status-report.js";
import type { Trajectory } from "../model/target.js";
import type { Amount } from "../value/amount.js";
import type { Day } from "../value/day.js";
import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";
import type { Unit } from "../value/unit.js";
import type { MilestoneState, Status } from "../verdict/codes.js";

/** A figure as a number for drawing, with the least and the most that it may be. */
export interface ChartFigure {
  /** The figure as printed, in the unit of the chart. */
  readonly value: number;
  /** The least that it may be; `null` where it has no bound on that side. An exact figure is its own bound. */
  readonly low: number | null;
  /** The most that it may be; `null` where it has no bound on that side. */
  readonly high: number | null;
}

/** A measured value, as a point and as a span. */
export interface ChartValue extends ChartFigure {
  /** The period as it is written. */
  readonly period: Period;
  /** The first day of the period. */
  readonly from: Day;
  /** The last day of the period: the day on which the value stands, and where its point is drawn. */
  readonly on: Day;
  /** How mature it is; of a sum or a ratio, the least mature of the values that it is made of. */
  readonly status: ValueStatus;
  /** Its marks of quality, each once. */
  readonly flags: readonly ValueFlag[];
  /** Whether it meets what is asked; `null` for a value that may not decide, such as one before the baseline. */
  readonly meets: "yes" | "no" | "maybe" | null;
}

/** Where the path to the target starts. */
export interface ChartBaseline extends ChartFigure {
  /** When it was measured. */
  readonly period: Period;
  /** The last day of that period, where its point is drawn. */
  readonly on: Day;
  /** The amount as it was stated, to print it. */
  readonly amount: Amount;
}

/** One end of what is asked. */
export interface ChartLimit extends ChartFigure {
  /** The amount, to print it; of a change, what it comes to. */
  readonly amount: Amount;
  /** Whether the amount itself is not enough, as in "more than". */
  readonly isStrict: boolean;
}

/** What is asked: a limit, or a band with both ends. "Exactly x" has x at both ends. */
export interface ChartAsked {
  /** What a value has to reach; `null` without such an end. */
  readonly lower: ChartLimit | null;
  /** What a value has to stay under; `null` without such an end. */
  readonly upper: ChartLimit | null;
}

/** A place on a line. */
export interface ChartPoint {
  /** Where it is drawn along the time. */
  readonly on: Day;
  /** Its height, in the unit of the chart. */
  readonly value: number;
}

/** The expected path from the baseline through the milestones to the target. */
export interface ChartPath {
  /** Straight lines, constant growth or steps. */
  readonly shape: Trajectory;
  /**
   * In order of the day. Straight lines between the points draw the path: a step has two points on its day, and constant
   * growth has points on the way.
   */
  readonly points: readonly ChartPoint[];
}

/** A dated checkpoint. */
export interface ChartMilestone {
  /** The period by whose end it is due. */
  readonly by: Period;
  /** The first day of `by`. */
  readonly from: Day;
  /** The last day of `by`: where the milestone is drawn. */
  readonly on: Day;
  /** What it is called; `null` where it has no name. */
  readonly title: LocalizedText | null;
  /** What should hold by then. */
  readonly criterion: MeasuredCriterion;
  /** How it stands on the day. */
  readonly state: MilestoneState;
  /** The figure that is asked by then; `null` where the criterion is no level. */
  readonly value: number | null;
}

/** The days of the deadline. */
export interface ChartDeadline {
  /** First day of the period by whose end it is due. */
  readonly from: Day;
  /** Last day of that period. */
  readonly to: Day;
  /** The last day that an approximate deadline may have meant; as `to` for any other. */
  readonly latest: Day;
  /** Whether it is only when an event is expected: then no day is binding. */
  readonly isExpected: boolean;
}

/** Where the values lead by the average rate, from the latest value to the deadline. */
export interface ChartProjection {
  /** A straight line in time, or constant growth. */
  readonly shape: Projection["shape"];
  /** In order of the day; straight lines between them draw it. The first is the latest value. */
  readonly points: readonly (ChartFigure & { readonly on: Day })[];
}

/** Something that was reported, or a value that is a code: it has a day and no figure. */
export type ChartEvent =
  | {
      /** A report, or a value that is a code. */
      readonly kind: "report";
      /** The day on which it stands. */
      readonly on: Day;
      /** What was reported. */
      readonly says: ReportedState;
      /** The part of the target that is meant; `null` for the whole. */
      readonly scope: LocalizedText | null;
    }
  | {
      /** A report, or a value that is a code. */
      readonly kind: "category";
      /** The day on which it stands. */
      readonly on: Day;
      /** The codes: several only where values of the same standing differ. */
      readonly values: readonly CategoryValue[];
    };

/** A place where a series breaks: the values before and after it are not comparable, so that no line joins them. */
export interface ChartBreak {
  /** The day of the last value before the break; `null` where the first value is marked. */
  readonly after: Day | null;
  /** The day of the first value after it. */
  readonly on: Day;
}

/**
 * All that a chart of one target shows, as plain data: days as texts, figures as numbers. It can be stored as JSON and
 * drawn later, by {@link renderChart} or by a library of your own.
 */
export interface ChartData {
  /** The id of the target. */
  readonly target: string;
  /** The title of the target, in one language or in several. */
  readonly title: LocalizedText;
  /** How it stands on the day. */
  readonly status: Status;
  /** The day that is judged. */
  readonly asOf: Day;
  /** The day whose knowledge counts. */
  readonly knownOn: Day;
  /** The title of the indicator; `null` where no single series judges the target. */
  readonly indicator: LocalizedText | null;
  /** The unit of all figures; `null` where no single series judges the target. */
  readonly unit: Unit | null;
  /** Whether a value is the amount of its whole period, so that it can be drawn as a bar over the period. */
  readonly isPerPeriod: boolean;
  /** Whether the values are running totals, added up from the first day of the window. */
  readonly isTotal: boolean;
  /** In order of the day. Empty where reports judge the target, or several series do. */
  readonly values: readonly ChartValue[];
  /** Forecasts of days after the latest value, in order of the day. They decide nothing. */
  readonly forecasts: readonly ChartValue[];
  /** Where the path starts; `null` without a baseline. */
  readonly baseline: ChartBaseline | null;
  /** `null` where no single limit or band is asked. */
  readonly asked: ChartAsked | null;
  /** The way that is expected; `null` where there is none to draw. */
  readonly path: ChartPath | null;
  /** The checkpoints on the way, in order of the day; empty without milestones. */
  readonly milestones: readonly ChartMilestone[];
  /** `null` without a dated deadline. */
  readonly deadline: ChartDeadline | null;
  /** Where the values lead; `null` where they lead nowhere, and `noProjection` says why. */
  readonly projection: ChartProjection | null;
  /** Why there is no projection; `null` where there is one. */
  readonly noProjection: ProjectionGap | null;
  /** Where the series breaks, in order of the day. */
  readonly breaks: readonly ChartBreak[];
  /** Reports and values without a figure, in order of the day. */
  readonly events: readonly ChartEvent[];
  /** The whole evaluation: `explain(chart.evaluation)` says why the target stands so. */
  readonly evaluation: Evaluation;
}
