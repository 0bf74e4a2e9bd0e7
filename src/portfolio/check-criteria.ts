import {
  type CriterionLeaf,
  isMeasuredCriterion,
  isReportedCriterion,
  leavesOf,
} from "../criteria/criterion.js";
import { bad, type FaultDetail } from "../faults/fault.js";
import { leafFaults } from "./check-leaf.js";
import { wayFaults } from "./check-way.js";
import { type CriterionToCheck, idle } from "./criterion-to-check.js";

/** The leaves of a criterion by what judges them. */
const sortedLeaves = ({ criterion, target }: CriterionToCheck) => {
  const leaves = leavesOf(criterion, target.indicator);
  return {
    measured: leaves.filter((leaf) => isMeasuredCriterion(leaf.criterion)),
    reported: leaves.filter((leaf) => isReportedCriterion(leaf.criterion)),
  };
};

/** What is wrong with a criterion, seen with the rest of its target and the indicators. */
export const criterionFaults = (on: CriterionToCheck): readonly FaultDetail[] => {
  const { measured, reported } = sortedLeaves(on);
  return [
    ...reportedPartFaults(on, reported),
    ...missingIndicatorFaults(on, measured),
    ...measured.flatMap((leaf) => leafFaults(on, leaf)),
    ...modeFaults(on, measured, reported),
  ];
};

/** Fields without effect under this criterion. Under an earlier or a later one they may have one. */
export const idleFaults = (on: CriterionToCheck): readonly FaultDetail[] => {
  const { measured } = sortedLeaves(on);
  if (isReportedCriterion(on.criterion)) return besideReports(on, on.criterion.kind);
  return [...unusedIndicatorFaults(on, measured), ...wayFaults(on)];
};

const MEASURED_ONLY = ["indicator", "baseline", "dimensions", "method", "milestones"] as const;

const besideReports = (on: CriterionToCheck, kind: string): readonly FaultDetail[] => {
  const hint = (key: string): string =>
    `a ${kind} target is judged by reports; leave ${key} out, or state a measured criterion such as { atLeast: 20 }`;
  return [
    ...MEASURED_ONLY.flatMap((key) => idle(key, on, hint(key))),
    ...(on.target.trajectory === "linear" ? [] : idle("trajectory", on, hint("trajectory"))),
  ];
};

/** A report is about the whole target, so it cannot judge two reported parts separately. */
const reportedPartFaults = (
  { at }: CriterionToCheck,
  reported: readonly CriterionLeaf[],
): readonly FaultDetail[] => [
  ...reported.slice(1).flatMap((leaf) => {
    const hint = "a report speaks of the whole target; make a target of its own of each further part";
    const expected = "at most one part that reports judge";
    return bad("several-reported-parts", `a further ${leaf.criterion.kind} part`, expected, hint, [
      ...at,
      ...leaf.path,
    ]).faults;
  }),
  ...reported.flatMap(({ indicator, criterion, path }) => {
    if (indicator === undefined) return [];
    const hint = `a ${criterion.kind} part is judged by reports; leave its indicator out`;
    return bad("field-without-effect", indicator, "no indicator", hint, [...at, ...path, "indicator"]).faults;
  }),
];

const missingIndicatorFaults = (
  { target, path }: CriterionToCheck,
  measured: readonly CriterionLeaf[],
): readonly FaultDetail[] => {
  if (measured.every(({ indicator }) => indicator !== undefined)) return [];
  const hint = 'name the indicator whose values decide, or use { deliverable: true } or { qualitative: "…" }';
  return bad("criterion-without-indicator", target.indicator, "an indicator", hint, [...path, "indicator"])
    .faults;
};

const unusedIndicatorFaults = (
  on: CriterionToCheck,
  measured: readonly CriterionLeaf[],
): readonly FaultDetail[] => {
  const own = on.target.indicator;
  if (measured.length === 0 || measured.some(({ indicator }) => indicator === own)) return [];
  const hint = "each of its measured parts names an indicator of its own; leave that of the target out";
  return idle("indicator", on, hint);
};

const modeFaults = (
  { target, path, at, isRevised }: CriterionToCheck,
  measured: readonly CriterionLeaf[],
  reported: readonly CriterionLeaf[],
): readonly FaultDetail[] => {
  if (target.mode !== "maintain") return [];
  const isCounted = measured.some(({ criterion }) => isMeasuredCriterion(criterion) && criterion.every);
  if (reported.length === 0 && !isCounted) return [];
  const reason =
    reported.length > 0
      ? "reports do not say that something held all the time"
      : "every says already that each period counts";
  const mend =
    reported.length > 0 && measured.length > 0
      ? "make a target of its own of that part, or leave mode out"
      : "leave mode out";
  const place = isRevised ? at : [...path, "mode"];
  return bad("field-without-effect", "maintain", "mode reach", `${reason}; ${mend}`, place).faults;
};
