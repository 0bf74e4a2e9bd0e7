import { bad, good, orThrow, type Read, under } from "../faults/fault.js";
import { type MethodId, methodIds } from "../model/method-id.js";
import type { MethodThresholds } from "./assess-series.js";
import type { ProgressMethod, SeriesAssessment } from "./method.js";
import { judge, type Prepared, withThresholds } from "./prepared.js";
import { progressMethods } from "./published.js";
import { pointsOrThrow, readFacts, readOptions, type SeriesOptions } from "./read-facts.js";
import { readMethod } from "./read-method.js";
import { guarded, readKnown } from "./read-plain.js";
import type { SeriesPoint } from "./read-series.js";
import type { SeriesValue } from "./series-facts.js";

/**
 * What is known of a series; which methods to judge it by, and with which thresholds each.
 *
 * @example
 * import { type AssessAllOptions, assessSeriesWithAll } from "policy-targets/methods";
 *
 * const options: AssessAllOptions = {
 *   direction: "increase",
 *   baseline: { period: "2020" },
 *   target: 80,
 *   deadline: "2025",
 *   methods: ["linear", "compound"],
 * };
 * const points = [{ period: "2020", value: 10 }, { period: "2022", value: 30 }];
 * assessSeriesWithAll(points, options).map((each) => each.pace); // => ["at-risk", "on-track"]
 */
export interface AssessAllOptions extends SeriesOptions {
  /** Default: every published method, in the order of {@link methodIds}. */
  readonly methods?: readonly (MethodId | ProgressMethod)[] | undefined;
  /** By the id of the method. */
  readonly thresholds?: Readonly<Record<string, MethodThresholds | undefined>> | undefined;
}

/**
 * Judges one series by every published method, or by those named, side by side: the choice of method can turn a
 * verdict round. Each answers as in {@link assessSeries}.
 *
 * @param points - the series, in any order; read once and not changed
 * @param options - as for {@link assessSeries} without `method`; `methods` chooses and adds, `thresholds` are keyed
 *   by method id
 * @returns one answer for each method, in order
 * @throws {@link PolicyTargetsError} for malformed points or options
 *
 * @example
 * import { assessSeriesWithAll } from "policy-targets/methods";
 *
 * const points = [{ period: "2020", value: 10 }, { period: "2022", value: 30 }];
 * const goal = { direction: "increase", baseline: { period: "2020" }, target: 80, deadline: "2025" } as const;
 * const all = assessSeriesWithAll(points, goal);
 * all.filter((each) => each.pace !== "on-track").map((each) => each.method); // => ["linear", "escap", "sdsn"]
 */
export const assessSeriesWithAll = (
  points: readonly SeriesPoint[],
  options: AssessAllOptions,
): readonly SeriesAssessment[] => {
  const values = pointsOrThrow(points);
  const prepared = orThrow(
    guarded(() => readForAll(values, options)),
    "options",
  );
  return prepared.map(judge);
};

const readForAll = (values: readonly SeriesValue[], options: unknown): Read<readonly Prepared[]> => {
  const given = readOptions(options, "all");
  if (!given.ok) return given;
  const facts = readFacts(values, given.value);
  if (!facts.ok) return facts;
  const methods = readMethods(given.value.methods);
  if (!methods.ok) return { ok: false, faults: under("methods", methods.faults) };
  const ids = methods.value.map((method) => method.id);
  const thresholds = readKnown(given.value.thresholds ?? {}, ids, "write them by the id of the method");
  if (!thresholds.ok) return { ok: false, faults: under("thresholds", thresholds.faults) };
  const prepared: Prepared[] = [];
  for (const method of methods.value) {
    const adjusted = withThresholds(facts.value, method, thresholds.value[method.id]);
    if (!adjusted.ok) return adjusted;
    prepared.push(adjusted.value);
  }
  return good(prepared);
};

const readMethods = (input: unknown): Read<readonly ProgressMethod[]> => {
  if (input === undefined) return good(methodIds.map((id) => progressMethods[id]));
  if (!Array.isArray(input))
    return bad("wrong-type", input, "an array of methods", 'write ["linear", "open-sdg"]');
  const methods: ProgressMethod[] = [];
  for (const [at, each] of input.entries()) {
    const method = readMethod(each);
    if (!method.ok) return { ok: false, faults: under(at, method.faults) };
    if (methods.some(({ id }) => id === method.value.id)) {
      return bad("duplicate-id", method.value.id, "each method once", "leave one of them out", [at]);
    }
    methods.push(method.value);
  }
  return good(methods);
};
