import {
  type Criterion,
  type CriterionPart,
  isReportedCriterion,
  type MeasuredCriterion,
  partsOf,
} from "../criteria/criterion.js";
import { combine, quorumOfAll, quorumOfAny } from "./combine.js";
import { type CriterionResult, partOf } from "./criterion-result.js";
import { joinedResult } from "./joined-result.js";
import { judgeEach } from "./judge-each.js";
import { judgeByReports, judgeBySeries } from "./judge-single.js";
import { partsTogether } from "./judge-together.js";
import type { Reason } from "./reason.js";
import type { TargetOnDay } from "./target-on-day.js";
import { passedOn } from "./verdict.js";

/** Judges a criterion of any kind, by the indicator that it names, else by that of what it is a part of. */
export const judgeCriterion = (
  on: TargetOnDay,
  criterion: CriterionPart = on.target.criterion,
  inherited: string | undefined = on.target.indicator,
): CriterionResult => {
  const indicator = criterion.indicator ?? inherited;
  if (isReportedCriterion(criterion)) return judgeByReports(on, criterion);
  const parts = partsOf(criterion);
  if (parts !== undefined) return judgeParts(on, criterion, parts, indicator);
  const measured = criterion as MeasuredCriterion;
  const { dimensions } = on.target;
  return measured.each === undefined
    ? judgeBySeries(on, measured, indicator ?? "", dimensions)
    : judgeEach(on, measured, measured.each, indicator ?? "", dimensions);
};

const judgeParts = (
  on: TargetOnDay,
  criterion: Criterion,
  of: readonly CriterionPart[],
  inherited: string | undefined,
): CriterionResult => {
  const form = criterion.kind as "allOf" | "anyOf";
  const results = of.map((part) => judgeCriterion(on, part, inherited));
  const count = (...states: readonly string[]) =>
    results.filter(({ verdict }) => states.includes(verdict.state)).length;
  const reason = (): Reason => ({
    code: "parts",
    form,
    met: count("met"),
    notMet: count("not-met"),
    open: count("indeterminate"),
    unknown: count("no-data"),
  });
  const apart = results.map((result) => ({ verdict: result.verdict, pace: result.pace.state }));
  const joined = form === "allOf" ? partsTogether(on, results) : apart;
  const verdict = combine(
    joined,
    form === "allOf" ? quorumOfAll(joined.length) : quorumOfAny(joined.length),
    { reason, tellsParts: true },
    passedOn(on.deadline) !== null,
  );
  const parts = () =>
    results.map((result, at) => {
      const part = of[at] as CriterionPart;
      const indicator = isReportedCriterion(part) ? null : (part.indicator ?? inherited ?? null);
      const name = String(at + 1);
      return partOf(result, on.deadline, { kind: "part", name, title: null, criterion: part, indicator });
    });
  return joinedResult(on, verdict, results, parts, "several-parts");
};
