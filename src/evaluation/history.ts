import { bad, orThrow } from "../faults/fault.js";
import type { Portfolio } from "../model/portfolio.js";
import { type Day, dayText } from "../value/day.js";
import type { Status } from "../verdict/codes.js";
import { compilePortfolio } from "../verdict/compiled-portfolio.js";
import { type Decision, decide } from "../verdict/decide.js";
import { KnownData } from "../verdict/known-data.js";
import { targetIn } from "./evaluate.js";
import type { Evaluation } from "./evaluation.js";
import { describe } from "./evaluation-of.js";
import type { HistoryCause } from "./history-causes.js";
import { causesOf } from "./history-causes-of.js";
import { type HistoryOptions, readHistoryOptions } from "./history-options.js";
import { daysOfChange, recordOf } from "./history-record.js";

/** One day on which the status of a target changed, and what happened on it. */
export interface HistoryStep {
  /** The day on which the status changed; of the first step, the day `from`. */
  readonly on: Day;
  /** The status from that day on. */
  readonly status: Status;
  /** The status of the day before; `null` in the first step, which is the state on `from`. */
  readonly previous: Status | null;
  /**
   * What came to count on that day: dates, then values, then reports. They are not weighed against each other. Empty
   * in the first step.
   */
  readonly causes: readonly HistoryCause[];
  /** How the target stood on that day with what was known on it. */
  readonly evaluation: Evaluation;
}

/**
 * How the status of a target changed from day to day, each day judged with what was known on it. The first step is
 * the state on `from`; each further one is a day on which the status is another than the day before. Between two
 * steps the status is the same; days left, confidence or timeliness may differ, and a single day tells them by
 * {@link evaluateTarget}.
 *
 * Only the days are evaluated on which something comes to count, however long the span: a day on which a value or
 * report stands and is known, the target comes into force, its deadline passes, or its policies end.
 *
 * @param targetId - the id of a target of the portfolio; of one written in code the compiler checks it
 * @throws {@link PolicyTargetsError} `missing` without `from` or `to` or without the method that the target names, `not-a-day`, `impossible-date`, `bad-option`
 *   (also for `from` after `to`), `unknown-option`, `too-large` for a span with more than 100,000 days of change, or
 *   `unknown-id` for a target that the portfolio does not have
 *
 * @example
 * import { definePortfolio, targetHistory } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "fibre", title: "Households with fibre", unit: "percent" }],
 *   targets: [
 *     { id: "fibre-2020", title: "80 % by 2020", indicator: "fibre", criterion: { atLeast: 80 }, deadline: "2020" },
 *   ],
 *   measuredValues: [
 *     { indicator: "fibre", period: "2020", value: 81, status: "provisional", releasedOn: "2021-02-15" },
 *     { indicator: "fibre", period: "2020", value: 78, releasedOn: "2021-09-30" },
 *   ],
 * });
 * const steps = targetHistory(portfolio, "fibre-2020", { from: "2020-01-01", to: "2021-12-31" });
 * const told = steps.map(({ on, status, causes }) => `${on} ${status} ${causes.map(({ code }) => code)}`);
 * told[0]; // => "2020-01-01 no-data "
 * told[1]; // => "2021-01-01 awaiting-data deadline-passed"
 * told[2]; // => "2021-02-15 achieved value"
 * told[3]; // => "2021-09-30 missed value-revised"
 */
export const targetHistory = <TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  targetId: NoInfer<TargetId>,
  options: HistoryOptions,
): readonly HistoryStep[] => {
  const compiled = compilePortfolio(portfolio);
  const { from, to, settings } = readHistoryOptions(options, compiled.frame.timeZone);
  const target = targetIn(compiled, targetId, settings);
  const record = recordOf(target, compiled, to);
  const steps: HistoryStep[] = [];
  let previous: Status | null = null;
  for (const day of [from, ...boundedDays(daysOfChange(record, from, to))]) {
    const known = new KnownData(compiled, { ...settings, asOf: day, knownOn: day });
    const decision: Decision = decide(target, known);
    const { status } = decision;
    if (status === previous) continue;
    steps.push({
      on: dayText(day),
      status,
      previous,
      causes: previous === null ? [] : causesOf(record, day, decision, settings.tolerance),
      evaluation: describe(decision, known),
    });
    previous = status;
  }
  return steps;
};

/** More days than that are refused, so that a call cannot take minutes unasked. */
const MOST_DAYS = 100_000;

const boundedDays = (days: readonly number[]): readonly number[] => {
  if (days.length <= MOST_DAYS) return days;
  const expected = `at most ${MOST_DAYS} days on which something changes`;
  return orThrow(bad("too-large", days.length, expected, "choose a shorter span from `from` to `to`"), "to");
};
