import {
  type Criterion,
  type CriterionPart,
  isReportedCriterion,
  type MeasuredCriterion,
  partsOf,
} from "../criteria/criterion.js";
import { combine, quorumOfAll, quorumOfAny } from "./combine.js";
import { eachStand } from "./each-stand.js";
import { joinedStand, partOf } from "./joined-stand.js";
import { measuredStand, reportedStand } from "./leaf-stand.js";
import type { Scene, Stand } from "./stand.js";
import { passedOn } from "./verdict.js";

/** Judges a criterion of any kind, by the indicator that it names, else by that of what it is a part of. */
export const standOf = (
  scene: Scene,
  criterion: CriterionPart = scene.target.criterion,
  inherited: string | undefined = scene.target.indicator,
): Stand => {
  const indicator = criterion.indicator ?? inherited;
  if (isReportedCriterion(criterion)) return reportedStand(scene, criterion);
  const parts = partsOf(criterion);
  if (parts !== undefined) return composedStand(scene, criterion, parts, indicator);
  const { each, ...single } = criterion as MeasuredCriterion;
  const asked = [indicator ?? "", scene.target.dimensions] as const;
  return each === undefined
    ? measuredStand(scene, single as MeasuredCriterion, ...asked)
    : eachStand(scene, single as MeasuredCriterion, each, ...asked);
};

const composedStand = (
  scene: Scene,
  criterion: Criterion,
  of: readonly CriterionPart[],
  inherited: string | undefined,
): Stand => {
  const form = criterion.kind as "allOf" | "anyOf";
  const stands = of.map((part) => standOf(scene, part, inherited));
  const parts = stands.map((stand, at) => {
    const part = of[at] as CriterionPart;
    const indicator = isReportedCriterion(part) ? null : (part.indicator ?? inherited ?? null);
    return partOf(stand, "part", String(at + 1), part, indicator);
  });
  const count = (...states: readonly string[]) =>
    stands.filter(({ verdict: own }) => states.includes(own.state)).length;
  const reason = {
    code: "parts",
    form,
    met: count("met"),
    notMet: count("not-met"),
    open: count("indeterminate", "no-data"),
  } as const;
  const own = combine(
    stands.map((stand) => ({ verdict: stand.verdict, pace: stand.assessment.pace.state })),
    form === "allOf" ? quorumOfAll(of.length) : quorumOfAny(of.length),
    { reason, tellsParts: true },
    passedOn(scene.deadline) !== null,
  );
  return joinedStand(scene, own, stands, parts, "several-parts");
};
