import { nominal } from "../value/bounds.js";
import { compare } from "../value/decimal.js";
import { bad, type FaultDetail } from "../value/fault.js";
import { codeOf } from "../value/unit.js";
import { measureOf, movingReferenceOf, sizeAmount } from "./change.js";
import {
  type Criterion,
  type CriterionLeaf,
  comparatorIn,
  criterionComparator,
  isMeasuredCriterion,
  isReportedCriterion,
  leavesOf,
  type MeasuredCriterion,
} from "./criterion.js";
import type { Direction, Indicator } from "./indicator.js";
import type { Target } from "./target.js";

export type Path = readonly (string | number)[];
type Fields = Partial<Target>;
export type Indicators = ReadonlyMap<string, Partial<Indicator>>;

/** A target whose criterion can be looked at, with the places of both. */
export interface CriterionCase {
  readonly target: Fields;
  readonly criterion: Criterion;
  readonly path: Path;
  readonly at: Path;
  readonly indicators: Indicators;
}

/** What is wrong with a criterion, seen with the rest of its target and the indicators. */
export const criterionFaults = (on: CriterionCase): readonly FaultDetail[] => {
  const leaves = leavesOf(on.criterion, on.target.indicator);
  const measured = leaves.filter(({ criterion }) => isMeasuredCriterion(criterion));
  const reported = leaves.filter(({ criterion }) => isReportedCriterion(criterion));
  if (measured.length === 0) return reportedFaults(on);
  return [
    ...reportedPartFaults(on, reported),
    ...indicatorFaults(on, measured),
    ...measured.flatMap((leaf) => leafFaults(on, leaf)),
    ...wayFaults(on),
    ...modeFaults(on, measured, reported),
  ];
};

const MEASURED_ONLY = ["indicator", "baseline", "dimensions", "method"] as const;

const reportedFaults = ({ target, criterion: { kind }, path }: CriterionCase): readonly FaultDetail[] => {
  const hint = (key: string): string =>
    `a ${kind} target is judged by reports; leave ${key} out, or state a measured criterion such as { atLeast: 20 }`;
  const idle = (key: string, found: unknown, expected: string) =>
    bad("field-without-effect", found, expected, hint(key), [...path, key]).faults;
  return [
    ...MEASURED_ONLY.filter((key) => target[key] !== undefined).flatMap((key) =>
      idle(key, target[key], `no ${key}`),
    ),
    ...(target.mode === "maintain" ? idle("mode", "maintain", "reach") : []),
    ...((target.milestones?.length ?? 0) > 0 ? idle("milestones", target.milestones, "no milestones") : []),
    ...(target.trajectory !== undefined && target.trajectory !== "linear"
      ? idle("trajectory", target.trajectory, "no trajectory")
      : []),
  ];
};

/** One report speaks of the whole target, so it cannot tell two reported parts apart. */
const reportedPartFaults = (
  { at }: CriterionCase,
  reported: readonly CriterionLeaf[],
): readonly FaultDetail[] => [
  ...reported.slice(1).flatMap((leaf) => {
    const hint = "reports speak of the whole target; make a target of its own of each further part";
    return bad("several-reported-parts", leaf.criterion.kind, "one part that is judged by reports", hint, [
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

const indicatorFaults = (
  { target, path }: CriterionCase,
  measured: readonly CriterionLeaf[],
): readonly FaultDetail[] => {
  if (measured.some(({ indicator }) => indicator === undefined)) {
    const hint =
      'name the indicator whose values decide, or use { deliverable: true } or { qualitative: "…" }';
    return bad("criterion-without-indicator", undefined, "an indicator", hint, [...path, "indicator"]).faults;
  }
  if (target.indicator === undefined || measured.some(({ indicator }) => indicator === target.indicator))
    return [];
  const hint = "each of its parts names an indicator of its own; leave that of the target out";
  return bad("field-without-effect", target.indicator, "no indicator", hint, [...path, "indicator"]).faults;
};

const leafFaults = (on: CriterionCase, leaf: CriterionLeaf): readonly FaultDetail[] => {
  const criterion = leaf.criterion as MeasuredCriterion;
  const indicator = on.indicators.get(leaf.indicator ?? "");
  const at = [...on.at, ...leaf.path];
  const dimensionFaults = eachFaults(on.target, criterion, at);
  if (indicator?.unit === undefined) return dimensionFaults;
  return [
    ...dimensionFaults,
    ...unitFaults(criterion, codeOf(indicator.unit), at),
    ...directionFaults(on.target, criterion, leaf, indicator, at),
  ];
};

const eachFaults = (target: Fields, { each }: MeasuredCriterion, at: Path): readonly FaultDetail[] => {
  if (each === undefined || target.dimensions === undefined) return [];
  if (!Object.hasOwn(target.dimensions, each.dimension)) return [];
  const hint = "the target fixes one member of it; leave the dimension out of one of the two";
  return bad("field-without-effect", each.dimension, "a dimension that the target leaves open", hint, [
    ...at,
    "each",
    "dimension",
  ]).faults;
};

const unitFaults = (criterion: MeasuredCriterion, unit: string, at: Path): readonly FaultDetail[] => {
  if ((criterion.kind === "category") !== (unit === "category")) {
    const hint = 'a category criterion goes with an indicator of unit "category", and no other does';
    const found = `a ${criterion.kind} criterion on ${unit}`;
    return bad("unit-mismatch", found, "a criterion that fits the unit", hint, at).faults;
  }
  if (criterion.kind === "rank" && unit !== "rank") {
    const hint = 'give the indicator the unit "rank", or use { atMost }';
    return bad("unit-mismatch", `a rank criterion on ${unit}`, 'an indicator of unit "rank"', hint, at)
      .faults;
  }
  if (criterion.kind !== "change" || unit === "percent") return [];
  const comparator = comparatorIn(criterion.change);
  const size = criterion.change[comparator];
  if (size === undefined || measureOf(size) !== "points") return [];
  return bad("unit-mismatch", `points on ${unit}`, "an indicator in percent", POINTS_HINT, [
    ...at,
    "change",
    comparator,
    "points",
  ]).faults;
};

export const POINTS_HINT =
  "percentage points are the difference of two percentages; write amount, percent or factor";

const directionFaults = (
  target: Fields,
  criterion: MeasuredCriterion,
  leaf: CriterionLeaf,
  indicator: Partial<Indicator>,
  at: Path,
): readonly FaultDetail[] => {
  const ofTarget = leaf.indicator === target.indicator ? target : {};
  const implied = impliedDirection(ofTarget, criterion);
  const stated = indicator.direction;
  if (criterion.kind === "category" && stated !== undefined) {
    const hint = "codes have no direction; leave it out of the indicator";
    return bad("direction-contradicts", stated, "no direction", hint, at).faults;
  }
  if (implied !== undefined && stated !== undefined && implied !== stated) {
    const hint = `indicator ${leaf.indicator} says ${stated}; correct one, or measure the other aim by another indicator`;
    return bad(
      "direction-contradicts",
      `a criterion that means ${implied}`,
      `one that means ${stated}`,
      hint,
      at,
    ).faults;
  }
  if (!isEquals(criterion) || target.mode === "maintain" || implied !== undefined || stated !== undefined)
    return [];
  const hint = `give indicator ${leaf.indicator} a direction, or the target a baseline`;
  return bad("direction-missing", "equals", "a direction of improvement", hint, at).faults;
};

const isEquals = (criterion: MeasuredCriterion): boolean =>
  criterion.kind === "threshold" && criterion.equals !== undefined;

/** Which way is better, as far as criterion and baseline say. */
const impliedDirection = (target: Fields, criterion: MeasuredCriterion): Direction | undefined => {
  if (criterion.kind === "rank") return "decrease";
  if (criterion.kind === "change") return changeDirection(criterion);
  if (criterion.kind !== "threshold") return undefined;
  const comparator = criterionComparator(criterion);
  if (comparator !== "equals") return isLower(comparator) ? "increase" : "decrease";
  if (target.baseline === undefined) return undefined;
  const way = compare(criterion.equals ?? "0", nominal(target.baseline.value));
  return way > 0 ? "increase" : way < 0 ? "decrease" : undefined;
};

const isLower = (comparator: string): boolean => comparator === "atLeast" || comparator === "moreThan";

const changeDirection = ({ change }: Extract<Criterion, { kind: "change" }>): Direction | undefined => {
  const comparator = comparatorIn(change);
  if (comparator !== "equals") return isLower(comparator) ? "increase" : "decrease";
  const size = change.equals;
  if (size === undefined) return undefined;
  const way = compare(nominal(sizeAmount(size)), measureOf(size) === "factor" ? "1" : "0");
  return way > 0 ? "increase" : way < 0 ? "decrease" : undefined;
};

/** Fields that speak of a distance to go, where there is none. */
const wayFaults = (on: CriterionCase): readonly FaultDetail[] => {
  const { target, criterion, path } = on;
  const isCategory = criterion.kind === "category";
  const none = noWay(on);
  const baseline = isCategory
    ? idle("baseline", target.baseline, "codes have no distance; leave the baseline out", path)
    : [];
  const unmethodical = none ?? (target.baseline === undefined ? "it has no baseline" : undefined);
  const method =
    unmethodical === undefined
      ? []
      : idle(
          "method",
          target.method,
          "a method judges the way from a baseline to a number; leave it out, or add the baseline",
          path,
        );
  const shape = target.trajectory === "linear" ? undefined : target.trajectory;
  const pathless = none ?? (hasStart(on) ? undefined : "it has no baseline");
  const trajectory =
    pathless === undefined
      ? []
      : idle("trajectory", shape, `there is no way to go, since ${pathless}; leave it out`, path);
  const milestones =
    none === undefined || (target.milestones?.length ?? 0) === 0
      ? []
      : idle("milestones", target.milestones, `there is no way to go, since ${none}; leave them out`, path);
  return [...baseline, ...method, ...trajectory, ...milestones];
};

const idle = (key: string, found: unknown, hint: string, path: Path): readonly FaultDetail[] =>
  found === undefined ? [] : bad("field-without-effect", found, `no ${key}`, hint, [...path, key]).faults;

/** Why there can be no way from a start to a number, if so. */
const noWay = ({ target, criterion }: CriterionCase): string | undefined => {
  if (criterion.kind === "allOf" || criterion.kind === "anyOf") return "the criterion has several parts";
  if (isReportedCriterion(criterion) || criterion.kind === "category") return "the criterion has no number";
  if (target.mode === "maintain") return "the target is to hold all the time";
  if (criterion.every !== undefined || criterion.each !== undefined) return "the criterion has a quantifier";
  return criterion.kind === "change" && movingReferenceOf(criterion.change) !== undefined
    ? "its reference moves with the value"
    : undefined;
};

const hasStart = ({ target, criterion, indicators }: CriterionCase): boolean =>
  target.baseline !== undefined ||
  (criterion.kind === "change" && criterion.change.against !== undefined) ||
  indicators.get(target.indicator ?? "")?.accumulation === "per-period";

const modeFaults = (
  { target, path }: CriterionCase,
  measured: readonly CriterionLeaf[],
  reported: readonly CriterionLeaf[],
): readonly FaultDetail[] => {
  if (target.mode !== "maintain") return [];
  if (reported.length > 0) {
    const hint = "reports do not say that something held all the time; make a target of its own of that part";
    return bad("field-without-effect", "maintain", "reach", hint, [...path, "mode"]).faults;
  }
  if (!measured.some(({ criterion }) => isMeasuredCriterion(criterion) && criterion.every !== undefined))
    return [];
  const hint = "every says already that each period counts; leave mode out";
  return bad("field-without-effect", "maintain", "reach", hint, [...path, "mode"]).faults;
};
