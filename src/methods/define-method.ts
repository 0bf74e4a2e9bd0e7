import { orThrow } from "../faults/fault.js";
import type { ProgressMethod } from "../pace/method.js";
import { knownMethod, readOwnMethod } from "../pace/read-method.js";

/**
 * Checks a progress method of your own, of the same shape as the published ones, and gives it back frozen, for use
 * as `method` in {@link assessSeries}, {@link assessIndicator} and the evaluation. What it answers is checked on each
 * call: labels are texts, numbers are finite or `null`, the pace is one of the shared categories. What it throws
 * reaches you as it is.
 *
 * @param method - `id` in lower-case words joined by hyphens and not one of {@link methodIds}; `title`; `citation`;
 *   `assess`, a pure function of {@link SeriesFacts}. Optional: `labels`, `cutOffs` (thresholds that may be
 *   replaced), `rollUp` (judges a group from the answers on its parts)
 * @throws {@link PolicyTargetsError} `bad-id`, `duplicate-id`, `bad-text`, `wrong-type` or `unknown-option`
 *
 * @example
 * import { assessSeries, defineMethod } from "policy-targets/methods";
 *
 * const halfWay = defineMethod({
 *   id: "half-way",
 *   title: "Half of the way",
 *   citation: "Ministry circular 3/2020",
 *   assess: ({ values, baseline, target }) => {
 *     const latest = values.at(-1);
 *     if (!latest || !baseline?.figure || !target) {
 *       return { label: "not-assessable", value: null, score: null, pace: "unknown", reasons: ["incomplete"] };
 *     }
 *     const share = (latest.value - baseline.figure.value) / (target.value - baseline.figure.value);
 *     const done = share >= 0.5;
 *     return { label: done ? "half" : "less", value: share, score: null, pace: done ? "on-track" : "at-risk", reasons: [] };
 *   },
 * });
 * const points = [{ period: "2022", value: 65 }];
 * const baseline = { period: "2020", value: 40 };
 * assessSeries(points, { method: halfWay, direction: "increase", baseline, target: 80 }).label; // => "half"
 */
export const defineMethod = (method: ProgressMethod): ProgressMethod =>
  knownMethod(orThrow(readOwnMethod(method), "method"));
