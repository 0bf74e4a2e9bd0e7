import {
  compare,
  type DecimalString,
  isZero,
  minus,
  quotientRounded,
  ratioOf,
  times,
} from "../value/decimal.js";

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
  "no-deadline",
  "deadline-due",
  "deadline-passed",
  "no-change-so-far",
  "moving-away",
] as const;

/** One of {@link requirementGaps}. */
export type RequirementGap = (typeof requirementGaps)[number];

/**
 * The change that is needed from now on. By the figures as printed; a year has 365.2425 days, the mean of the
 * Gregorian calendar.
 */
export interface Requirement {
  /** From the latest value to the target, as the figures are printed; `null` where `perYear` is. */
  readonly change: DecimalString | null;
  /**
   * From the latest value to the target, over the years from `asOf` to the deadline's last day: in the indicator's
   * unit, negative where the value has to fall; rounded to 10 significant digits.
   */
  readonly perYear: DecimalString | null;
  /** Change per year from the baseline (or the first value) to the latest value, as `perYear`. */
  readonly paceSoFar: DecimalString | null;
  /** How many times the pace so far the needed change is. */
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
  readonly nominal: DecimalString;
}

/** What a requirement is made from. */
export interface RequirementInput {
  readonly latest: DatedFigure | null;
  /** The baseline, or else the first value. */
  readonly origin: DatedFigure | null;
  readonly goal: DecimalString | null;
  /** Whether more is better; `null` where the side of the goal on which the latest value lies says it. */
  readonly upward: boolean | null;
  readonly asOf: number;
  /** The deadline's last day. */
  readonly deadline: number | null;
  readonly met: boolean;
}

const DAYS_PER_YEAR = "365.2425";
const DIGITS = 10;

/** The change needed per year, beside the change per year so far. */
export const requirementOf = (input: RequirementInput): Requirement => {
  const needed = neededChange(input);
  const made = madeChange(input);
  const multiple = multipleOf(needed, made);
  return {
    change: typeof needed === "string" ? null : needed.by,
    perYear: typeof needed === "string" ? null : perYear(needed),
    paceSoFar: typeof made === "string" ? null : perYear(made),
    times: typeof multiple === "string" ? null : multiple,
    missing: {
      perYear: typeof needed === "string" ? needed : null,
      paceSoFar: typeof made === "string" ? made : null,
      times: typeof multiple === "string" ? multiple : null,
    },
  };
};

/** A requirement that says nothing, for one reason. */
export const withoutRequirement = (gap: RequirementGap): Requirement => ({
  change: null,
  perYear: null,
  paceSoFar: null,
  times: null,
  missing: { perYear: gap, paceSoFar: gap, times: gap },
});

/** A change over a positive number of days. */
interface Change {
  readonly by: DecimalString;
  readonly days: string;
}

const perYear = ({ by, days }: Change): DecimalString =>
  quotientRounded(times(by, DAYS_PER_YEAR), days, DIGITS);

const neededChange = (input: RequirementInput): Change | RequirementGap => {
  const { latest, goal, upward, asOf, deadline, met } = input;
  if (latest === null) return "no-value";
  if (goal === null) return "no-goal";
  if (met) return "already-met";
  const side = compare(goal, latest.nominal);
  if (side === 0 || (upward !== null && side > 0 !== upward)) return "at-goal";
  if (deadline === null) return "no-deadline";
  if (asOf >= deadline) return asOf === deadline ? "deadline-due" : "deadline-passed";
  return { by: minus(goal, latest.nominal), days: String(deadline - asOf) };
};

const madeChange = ({ latest, origin }: RequirementInput): Change | RequirementGap => {
  if (latest === null) return "no-value";
  if (origin === null || origin.day >= latest.day) return "no-earlier-value";
  return { by: minus(latest.nominal, origin.nominal), days: String(latest.day - origin.day) };
};

const multipleOf = (
  needed: Change | RequirementGap,
  made: Change | RequirementGap,
): number | RequirementGap => {
  if (typeof needed === "string") return needed;
  if (typeof made === "string") return made;
  if (isZero(made.by)) return "no-change-so-far";
  const multiple = ratioOf(times(needed.by, made.days), times(made.by, needed.days));
  return multiple < 0 ? "moving-away" : multiple;
};
