import { orThrow, under } from "../faults/fault.js";
import type { MethodId } from "../model/method-id.js";
import type { DecimalInput } from "../value/decimal.js";
import type { ProgressMethod, SeriesAssessment } from "./method.js";
import { judge, prepare } from "./prepared.js";
import { pointsOrThrow, readOptions, type SeriesOptions } from "./read-facts.js";
import { readMethod } from "./read-method.js";
import { guarded } from "./read-plain.js";
import type { SeriesPoint } from "./read-series.js";

/**
 * A method's own thresholds by its keys, such as `{ high, med, low }` for `open-sdg`: see `cutOffs` of each of
 * {@link progressMethods}. A key that is not given keeps its published value.
 */
export type MethodThresholds = Readonly<Record<string, DecimalInput | undefined>>;

/**
 * What is known of a series, and the method to judge it by.
 *
 * @example
 * import { type AssessOptions, assessSeries } from "policy-targets/methods";
 *
 * const options: AssessOptions = { method: "eurostat", direction: "decrease", baseline: { period: "2015" } };
 * assessSeries([{ period: "2015", value: 20 }, { period: "2020", value: 18 }], options).label; // => "significant progress"
 */
export interface AssessOptions extends SeriesOptions {
  readonly method: MethodId | ProgressMethod;
  readonly thresholds?: MethodThresholds | undefined;
}

/**
 * Judges the progress of one series by one method.
 *
 * Published methods compute in doubles as their originals do. Where the original fails, or growth is undefined (a
 * base of zero, a target on the other side of zero, a target year not after the base year), the label is
 * `not-assessable` with a reason; other odd answers are given as published, with a reason that names the oddity.
 *
 * @param points - the series, in any order; it is not changed
 * @param options - `method` and `direction` are required; a target needs a `deadline` and a `baseline`, unless the
 *   method fixes these years itself, which a reason then says. Numbers are in the unit of the series
 * @throws {@link PolicyTargetsError} for malformed points or options; and whatever a method of your own throws
 *
 * @example
 * import { assessSeries } from "policy-targets/methods";
 *
 * const points = [{ period: "2015", value: 14.5 }, { period: "2023", value: 10.2 }];
 * const goal = { direction: "decrease", baseline: { period: "2015" }, target: 7.25, deadline: "2030" } as const;
 * const { label, pace, reasons } = assessSeries(points, { method: "open-sdg", ...goal });
 * [label, pace, reasons]; // => ["substantial_progress", "on-track", []]
 * assessSeries(points, { method: "linear", ...goal }).pace; // => "on-track"
 */
export const assessSeries = (points: readonly SeriesPoint[], options: AssessOptions): SeriesAssessment => {
  const values = pointsOrThrow(points);
  const prepared = guarded(() => {
    const given = readOptions(options, "one");
    if (!given.ok) return given;
    const method = readMethod(given.value.method);
    if (!method.ok) return { ok: false, faults: under("method", method.faults) };
    return prepare(method.value, values, given.value);
  });
  return judge(orThrow(prepared, "options"));
};
