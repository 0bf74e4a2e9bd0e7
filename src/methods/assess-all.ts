import { bad, good, orThrow, type Read, within } from "../faults/fault.js";
import { type ListShape, readList } from "../faults/foreign.js";
import { readKeys } from "../faults/options.js";
import type { ProgressMethod, SeriesValue } from "../pace/method.js";
import { readMethod } from "../pace/read-method.js";
import { publishedMethods } from "./published.js";
import { readPoints, type SeriesPoint } from "./read-series.js";
import {
  assessCase,
  type MethodThresholds,
  readCase,
  type SeriesAssessment,
  type SeriesCase,
} from "./series-case.js";
import { readFacts, readOptions, type SeriesOptions } from "./series-options.js";

/** What is known of a series; which methods to judge it by, and with which thresholds each. */
export interface AssessAllOptions extends SeriesOptions {
  /** Default: every published method, in the order of {@link methodIds}. */
  readonly methods?: readonly ProgressMethod[] | undefined;
  /** By the id of the method. */
  readonly thresholds?: Readonly<Record<string, MethodThresholds | undefined>> | undefined;
}

/**
 * Judges one series by every published method, or by those that you pass, side by side: the choice of method can
 * turn a verdict round. Each answers as in {@link assessSeries}.
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
 * all.filter(({ pace }) => pace === "at-risk").map(({ method }) => method);
 * // => ["linear", "escap", "healthy-people"]
 */
export const assessSeriesWithAll = (
  points: readonly SeriesPoint[],
  options: AssessAllOptions,
): readonly SeriesAssessment[] => {
  const values = orThrow(readPoints(points), "points");
  return orThrow(readCases(values, options), "options").map(assessCase);
};

const readCases = (values: readonly SeriesValue[], options: unknown): Read<readonly SeriesCase[]> => {
  const given = readOptions(options, "all");
  if (!given.ok) return given;
  const facts = readFacts(values, given.value);
  if (!facts.ok) return facts;
  const methods = readMethodList(given.value.methods);
  if (!methods.ok) return within("methods", methods);
  const ids = methods.value.map(({ id }) => id);
  const thresholds = readKeys(given.value.thresholds ?? {}, ids, "write them by the id of the method");
  if (!thresholds.ok) return within("thresholds", thresholds);
  const cases: SeriesCase[] = [];
  for (const method of methods.value) {
    const read = readCase(method, facts.value, thresholds.value[method.id]);
    if (!read.ok) return within("thresholds", within(method.id, read));
    cases.push(read.value);
  }
  return good(cases);
};

const METHODS: ListShape = { most: 1000, of: "methods", hint: "write [linear, openSdg]" };

const readMethodList = (input: unknown): Read<readonly ProgressMethod[]> => {
  if (input === undefined) return good(Object.values(publishedMethods));
  const list = readList(input, METHODS, (method) => method);
  if (!list.ok) return list;
  const methods: ProgressMethod[] = [];
  for (const [at, each] of list.value.entries()) {
    const method = readMethod(each);
    if (!method.ok) return within(at, method);
    if (methods.some(({ id }) => id === method.value.id))
      return bad("duplicate-id", method.value.id, "each method once", "leave one of them out", [at]);
    methods.push(method.value);
  }
  return good(methods);
};
