import { nominal } from "../value/bounds.js";
import { compare } from "../value/decimal.js";
import { addAll, bad, type FaultDetail } from "../value/fault.js";
import { type ClosedPeriod, readDeadlinePeriod } from "../value/read-period.js";
import { codeOf } from "../value/unit.js";
import { type Criterion, criterionComparator } from "./criterion.js";
import type { Entries } from "./entries.js";
import type { Direction, Indicator } from "./indicator.js";
import type { Deadline, Target } from "./target.js";

type Path = readonly (string | number)[];
type Fields = Partial<Target>;
type Indicators = ReadonlyMap<string, Partial<Indicator>>;

/** Each target by itself and against its indicator. */
export const checkTargets = (
  targets: Entries["targets"],
  indicators: Indicators,
  faults: FaultDetail[],
): void => {
  for (const { fields, index } of targets) {
    const path = ["targets", index];
    addAll(faults, dateFaults(fields, path));
    if (fields.criterion === undefined) continue;
    const reported = fields.criterion.kind === "deliverable" || fields.criterion.kind === "qualitative";
    faults.push(
      ...(reported
        ? reportedFaults(fields, path)
        : measuredFaults(fields, fields.criterion, indicators, path)),
    );
  }
};

const dateFaults = (target: Fields, path: Path): readonly FaultDetail[] => {
  const due = deadlineDays(target.deadline);
  if (due === undefined) return [];
  const faults: FaultDetail[] = [];
  const start = days(target.start);
  if (start !== undefined && start.first > due.last) {
    const hint = "correct the start or the deadline";
    faults.push(
      ...bad("start-after-deadline", target.start, "a start that is not after the deadline", hint, [
        ...path,
        "start",
      ]).faults,
    );
  }
  const baseline = days(target.baseline?.period);
  if (baseline !== undefined && baseline.last >= due.last) {
    const hint = "a baseline stands on the last day of its period; correct it or the deadline";
    faults.push(
      ...bad(
        "baseline-not-before-deadline",
        target.baseline?.period,
        "a baseline that stands before the deadline",
        hint,
        [...path, "baseline", "period"],
      ).faults,
    );
  }
  return faults;
};

const days = (period: string | undefined): ClosedPeriod | undefined => {
  if (period === undefined) return undefined;
  const read = readDeadlinePeriod(period);
  return read.ok ? read.value : undefined;
};

const deadlineDays = (deadline: Deadline | undefined): ClosedPeriod | undefined => {
  if (deadline === undefined || typeof deadline === "string") return days(deadline);
  return "by" in deadline ? days(deadline.by) : days(deadline.occurred ?? deadline.expected);
};

const MEASURED_ONLY = ["indicator", "baseline", "dimensions", "method"] as const;

const reportedFaults = (target: Fields, path: Path): readonly FaultDetail[] => {
  const kind = target.criterion?.kind;
  const hint = (key: string): string =>
    `a ${kind} target is judged by reports; leave ${key} out, or state a measured criterion such as { atLeast: 20 }`;
  const faults = MEASURED_ONLY.filter((key) => target[key] !== undefined).flatMap(
    (key) => bad("field-without-effect", target[key], `no ${key}`, hint(key), [...path, key]).faults,
  );
  if (target.mode !== "maintain") return faults;
  return [
    ...faults,
    ...bad("field-without-effect", "maintain", "reach", hint("mode"), [...path, "mode"]).faults,
  ];
};

const measuredFaults = (
  target: Fields,
  criterion: Criterion,
  indicators: Indicators,
  path: Path,
): readonly FaultDetail[] => {
  if (target.indicator === undefined) {
    const hint =
      'name the indicator whose values decide, or use { deliverable: true } or { qualitative: "…" }';
    return bad("criterion-without-indicator", undefined, "an indicator", hint, [...path, "indicator"]).faults;
  }
  const indicator = indicators.get(target.indicator);
  if (indicator?.unit === undefined) return [];
  const unit = codeOf(indicator.unit);
  return [
    ...unitFaults(criterion, unit, path),
    ...directionFaults(target, criterion, indicator, path),
    ...distanceFaults(target, criterion, path),
  ];
};

/** Fields that speak of a distance to go, where there is none. */
const distanceFaults = (target: Fields, criterion: Criterion, path: Path): readonly FaultDetail[] => {
  const isCategory = criterion.kind === "category";
  const faults: FaultDetail[] = [];
  if (isCategory && target.baseline !== undefined) {
    const hint = "codes have no distance; leave the baseline out";
    addAll(
      faults,
      bad("field-without-effect", target.baseline, "no baseline", hint, [...path, "baseline"]).faults,
    );
  }
  if (
    target.method !== undefined &&
    (isCategory || target.mode === "maintain" || target.baseline === undefined)
  ) {
    const hint = "a method judges the way from a baseline to a number; leave it out, or add the baseline";
    addAll(faults, bad("field-without-effect", target.method, "no method", hint, [...path, "method"]).faults);
  }
  return faults;
};

const unitFaults = (criterion: Criterion, unit: string, path: Path): readonly FaultDetail[] => {
  const at = [...path, "criterion"];
  if ((criterion.kind === "category") !== (unit === "category")) {
    const hint = 'a category criterion goes with an indicator of unit "category", and no other does';
    return bad(
      "unit-mismatch",
      `a ${criterion.kind} criterion on ${unit}`,
      "a criterion that fits the unit",
      hint,
      at,
    ).faults;
  }
  return criterion.kind === "rank" && unit !== "rank"
    ? bad(
        "unit-mismatch",
        `a rank criterion on ${unit}`,
        'an indicator of unit "rank"',
        'give the indicator the unit "rank", or use { atMost }',
        at,
      ).faults
    : [];
};

const directionFaults = (
  target: Fields,
  criterion: Criterion,
  indicator: Partial<Indicator>,
  path: Path,
): readonly FaultDetail[] => {
  const implied = impliedDirection(target, criterion);
  const stated = indicator.direction;
  const at = [...path, "criterion"];
  if (criterion.kind === "category" && stated !== undefined) {
    return bad(
      "direction-contradicts",
      stated,
      "no direction",
      "codes have no direction; leave it out of the indicator",
      at,
    ).faults;
  }
  if (implied !== undefined && stated !== undefined && implied !== stated) {
    const hint = `indicator ${target.indicator} says ${stated}; correct one, or measure the other aim by another indicator`;
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
  const hint = `give indicator ${target.indicator} a direction, or the target a baseline`;
  return bad("direction-missing", "equals", "a direction of improvement", hint, at).faults;
};

const isEquals = (criterion: Criterion): boolean =>
  criterion.kind === "threshold" && criterion.equals !== undefined;

/** Which way is better, as far as criterion and baseline say. */
export const impliedDirection = (target: Fields, criterion: Criterion): Direction | undefined => {
  if (criterion.kind === "rank") return "decrease";
  if (criterion.kind !== "threshold") return undefined;
  const comparator = criterionComparator(criterion);
  if (comparator === "atLeast" || comparator === "moreThan") return "increase";
  if (comparator === "atMost" || comparator === "lessThan") return "decrease";
  if (target.baseline === undefined) return undefined;
  const way = compare(criterion.equals ?? "0", nominal(target.baseline.value));
  return way > 0 ? "increase" : way < 0 ? "decrease" : undefined;
};
