import { bad, orThrow, take } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { type Day, dayText } from "../value/day.js";
import type { Settings } from "../verdict/settings.js";
import { EVALUATION_KEYS, type EvaluationOptions, readDayOrDate, readSettings } from "./options.js";

/**
 * From which day to which, both included, and how to judge: the {@link EvaluationOptions} without `asOf` and
 * `knownOn`, which are each day in turn.
 *
 * @example
 * import { type HistoryOptions, definePortfolio, targetHistory } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "t", title: "T", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const options: HistoryOptions = { from: "2020-01-01", to: "2020-12-31" };
 * targetHistory(portfolio, "t", options).map(({ on }) => on); // => ["2020-01-01", "2020-07-01"]
 */
export interface HistoryOptions extends Omit<EvaluationOptions, "asOf" | "knownOn"> {
  /** The first day. A `Date` is read as a calendar day in the portfolio's `timeZone`. */
  readonly from: Day | Date;
  /** The last day. */
  readonly to: Day | Date;
}

/** Those of an evaluation, with two days in the place of its own. */
const keysOf = (): readonly (keyof HistoryOptions)[] => [
  "from",
  "to",
  ...EVALUATION_KEYS.filter((key) => key !== "asOf" && key !== "knownOn"),
];

/** The days as day numbers, and how to judge on each of them. */
export interface HistorySpan {
  readonly from: number;
  readonly to: number;
  readonly settings: Settings;
}

/** Checks the days, and the other options as the evaluation does. */
export const readHistoryOptions = (options: unknown, timeZone: string | undefined): HistorySpan => {
  const hint = 'write { from: "2020-01-01", to: "2020-12-31" }';
  const { from: start, to: end, ...judging } = orThrow(readKeys(options, keysOf(), hint), "options");
  const from = take((input) => readDayOrDate(input, timeZone, absence("the first day")), start, "from");
  const to = take((input) => readDayOrDate(input, timeZone, absence("the last day")), end, "to");
  if (from > to) {
    const found = `${dayText(from)} to ${dayText(to)}`;
    orThrow(bad("bad-option", found, "a first day that is not after the last", "swap from and to"), "from");
  }
  return { from, to, settings: readSettings({ ...judging, asOf: dayText(from) }, timeZone) };
};

const absence = (what: string) =>
  [`${what} of the history`, "a history needs from and to; the library never reads the clock"] as const;
