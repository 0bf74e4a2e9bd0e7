import { orThrow, type Read, within } from "../faults/fault.js";
import type { ProgressMethod, SeriesValue } from "../pace/method.js";
import { readMethod } from "../pace/read-method.js";
import { readPoints, type SeriesPoint } from "./read-series.js";
import {
  assessCase,
  type MethodThresholds,
  readCase,
  type SeriesAssessment,
  type SeriesCase,
} from "./series-case.js";
import { readFacts, readOptions, type SeriesOptions } from "./series-options.js";

/** What is known of a series, and the method to judge it by. */
export interface AssessOptions extends SeriesOptions {
  /** A published method, as `import { openSdg } from "policy-targets/methods"`, or one of your own. */
  readonly method: ProgressMethod;
  /** Thresholds in the place of the published ones. Default: those of the method. */
  readonly thresholds?: MethodThresholds | undefined;
}

/**
 * Judges the progress of one series by one method.
 *
 * Where the original of a method fails, or growth is undefined (a base of zero, a target on the other side of zero, a
 * target year not after the base year), the label is `not-assessable` with a reason, unless the latest value meets the
 * target: then the method's label for that stays, with the reason and without a value. Other odd answers are given as
 * published, with a reason that names the oddity. Values have fifteen digits and are the same on every engine.
 *
 * @param points - the series, in any order; it is not changed
 * @param options - `method` and `direction` are required; a target needs a `deadline` and a `baseline`, unless the
 *   method fixes these years itself, which a reason then says. Numbers are in the unit of the series
 * @throws {@link PolicyTargetsError} for malformed points or options; and whatever a method of your own throws
 *
 * @example
 * import { assessSeries, linear, openSdg } from "policy-targets/methods";
 *
 * const points = [{ period: "2015", value: 14.5 }, { period: "2023", value: 10.2 }];
 * const goal = { direction: "decrease", baseline: { period: "2015" }, target: 7.25, deadline: "2030" } as const;
 * const { label, pace, reasons } = assessSeries(points, { method: openSdg, ...goal });
 * [label, pace, reasons]; // => ["substantial_progress", "on-track", []]
 * assessSeries(points, { method: linear, ...goal }).pace; // => "on-track"
 */
export const assessSeries = (points: readonly SeriesPoint[], options: AssessOptions): SeriesAssessment => {
  const values = orThrow(readPoints(points), "points");
  return assessCase(orThrow(readSeries(values, options), "options"));
};

const readSeries = (values: readonly SeriesValue[], options: unknown): Read<SeriesCase> => {
  const given = readOptions(options, "one");
  if (!given.ok) return given;
  const method = readMethod(given.value.method);
  if (!method.ok) return within("method", method);
  const facts = readFacts(values, given.value);
  return facts.ok ? within("thresholds", readCase(method.value, facts.value, given.value.thresholds)) : facts;
};
