import { type Day, dayText } from "../value/day.js";
import { logarithm } from "../value/powers.js";
import { type Projection, shown } from "./projection.js";

/**
 * Why it is not said what change is needed, what the pace so far is, or how many times that pace is needed:
 *
 * | gap | means |
 * |---|---|
 * | `not-measured` | the target is judged by reports or categories, not by numbers |
 * | `several-parts` | the criterion has several parts, periods or members |
 * | `maintained` | the target is to hold throughout, not to be reached |
 * | `not-pursued` | the target is withdrawn or on hold |
 * | `no-value` | there is no value |
 * | `no-earlier-value` | there is no baseline or value before the latest, so no pace so far |
 * | `no-goal` | there is no single figure to reach |
 * | `already-met` | the target is met |
 * | `at-goal` | the target is not shown to be met, but the figure as printed is at or beyond it |
 * | `budget` | a total that is to stay under a limit needs no change |
 * | `no-deadline` | there is no dated deadline |
 * | `deadline-due` | it is the deadline's last day: no time remains |
 * | `deadline-passed` | the deadline's last day is over |
 * | `no-change-so-far` | the pace so far is zero: no multiple of it leads anywhere |
 * | `moving-away` | the pace so far leads away from the target: no multiple of it leads there |
 */
export const requirementGaps = [
  "not-measured",
  "several-parts",
  "maintained",
  "not-pursued",
  "no-value",
  "no-earlier-value",
  "no-goal",
  "already-met",
  "at-goal",
  "budget",
  "no-deadline",
  "deadline-due",
  "deadline-passed",
  "no-change-so-far",
  "moving-away",
] as const;

/** One of {@link requirementGaps}. */
export type RequirementGap = (typeof requirementGaps)[number];

/**
 * The change that is needed. By the figures as printed, for display; a year has 365.2425 days, the mean of the
 * Gregorian calendar. All is counted from the day of the latest value, as the projection is, so that the two agree.
 */
export interface Requirement {
  /** The day of the latest value; `null` where `perYear` is. */
  readonly from: Day | null;
  /** From the latest value to the target, in the indicator's unit; `null` where `perYear` is. */
  readonly change: number | null;
  /** That change over the years from the latest value to the deadline's last day; negative where the value has to fall. */
  readonly perYear: number | null;
  /** Change per year from the baseline (or the first value) to the latest value, as `perYear`. */
  readonly paceSoFar: number | null;
  /** How many times as fast as so far it has to change; by growth rates where the projection grows constantly. */
  readonly times: number | null;
  /** Why each is `null`. */
  readonly missing: {
    readonly perYear: RequirementGap | null;
    readonly paceSoFar: RequirementGap | null;
    readonly times: RequirementGap | null;
  };
}

/** A figure on its day, a day number. */
export interface DatedFigure {
  readonly day: number;
  readonly figure: number;
}

/** What a requirement is made from. */
export interface RequirementInput {
  readonly latest: DatedFigure | null;
  /** The baseline, or else the first value. */
  readonly start: DatedFigure | null;
  readonly goal: number | null;
  /** Whether more is better; `null` where the side of the goal on which the latest value lies says it. */
  readonly upward: boolean | null;
  readonly asOf: number;
  /** The deadline's last day. */
  readonly deadline: number | null;
  readonly met: boolean;
  readonly isBudget: boolean;
  /** That of the projection. */
  readonly shape: Projection["shape"];
}

const DAYS_PER_YEAR = 365.2425;

/** The change needed per year, beside the change per year so far. */
export const requirementOf = (input: RequirementInput): Requirement => {
  const needed = neededChange(input);
  const made = madeChange(input);
  const times = timesOf(needed, made, input.shape);
  return {
    from: typeof needed === "string" || input.latest === null ? null : dayText(input.latest.day),
    change: typeof needed === "string" ? null : shown(needed.to - needed.from),
    perYear: typeof needed === "string" ? null : perYear(needed),
    paceSoFar: typeof made === "string" ? null : perYear(made),
    times: typeof times === "string" ? null : times,
    missing: {
      perYear: typeof needed === "string" ? needed : null,
      paceSoFar: typeof made === "string" ? made : null,
      times: typeof times === "string" ? times : null,
    },
  };
};

/** A requirement that says nothing, for one reason. */
export const withoutRequirement = (gap: RequirementGap): Requirement => ({
  from: null,
  change: null,
  perYear: null,
  paceSoFar: null,
  times: null,
  missing: { perYear: gap, paceSoFar: gap, times: gap },
});

/** A change from one figure to another over a positive number of days. */
interface ChangeOverTime {
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

const perYear = ({ from, to, days }: ChangeOverTime): number => shown(((to - from) * DAYS_PER_YEAR) / days);

const neededChange = (input: RequirementInput): ChangeOverTime | RequirementGap => {
  const { latest, goal, upward, asOf, deadline, met, isBudget } = input;
  if (latest === null) return "no-value";
  if (goal === null) return "no-goal";
  if (met) return "already-met";
  if (isBudget) return "budget";
  const { figure } = latest;
  if (goal === figure || (upward !== null && goal > figure !== upward)) return "at-goal";
  if (deadline === null) return "no-deadline";
  if (asOf >= deadline) return asOf === deadline ? "deadline-due" : "deadline-passed";
  return { from: figure, to: goal, days: deadline - latest.day };
};

const madeChange = ({ latest, start }: RequirementInput): ChangeOverTime | RequirementGap => {
  if (latest === null) return "no-value";
  if (start === null || start.day >= latest.day) return "no-earlier-value";
  return { from: start.figure, to: latest.figure, days: latest.day - start.day };
};

const timesOf = (
  needed: ChangeOverTime | RequirementGap,
  made: ChangeOverTime | RequirementGap,
  shape: Projection["shape"],
): number | RequirementGap => {
  if (typeof needed === "string") return needed;
  if (typeof made === "string") return made;
  if (made.to === made.from) return "no-change-so-far";
  const rate = ({ from, to, days }: ChangeOverTime): number =>
    (shape === "geometric" ? logarithm(from, to) : to - from) / days;
  const times = rate(needed) / rate(made);
  return times < 0 ? "moving-away" : shown(times);
};
