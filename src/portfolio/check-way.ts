import { type Criterion, demandOf, isMeasuredCriterion, limitsOf, partsOf } from "../criteria/criterion.js";
import { figuresIn } from "../criteria/limits.js";
import { isOverAllTime } from "../criteria/quantifier.js";
import { bad, type FaultDetail } from "../faults/fault.js";
import { nominal } from "../value/bounds.js";
import { compare, type DecimalString } from "../value/decimal.js";
import { type CriterionToCheck, idle } from "./criterion-to-check.js";

/** Fields that describe a path to the target, where there is none. */
export const wayFaults = (on: CriterionToCheck): readonly FaultDetail[] => [
  ...(demandOf(on.criterion)?.of === "code"
    ? idle("baseline", on, "codes have no distance; leave the baseline out")
    : []),
  ...methodFaults(on),
  ...trajectoryFaults(on),
  ...idleMilestones(on),
];

const methodFaults = (on: CriterionToCheck): readonly FaultDetail[] => {
  const judges = "a method judges the way from a baseline to a number";
  const none = noWay(on);
  if (none !== undefined) return idle("method", on, `${judges}, and ${none}; leave it out`);
  if (on.target.baseline !== undefined) return [];
  return idle("method", on, `${judges}; leave it out, or add the baseline`);
};

const trajectoryFaults = (on: CriterionToCheck): readonly FaultDetail[] => {
  if (on.target.trajectory === "linear") return [];
  const none = noWay(on);
  if (none !== undefined) return idle("trajectory", on, `there is no way to go, since ${none}; leave it out`);
  if (!hasStart(on)) {
    return idle("trajectory", on, "a path begins somewhere; add the baseline, or leave trajectory out");
  }
  return on.target.trajectory === "geometric" ? growthFaults(on) : [];
};

/** Constant growth never reaches zero or changes sign. */
const growthFaults = (on: CriterionToCheck): readonly FaultDetail[] => {
  const { target, criterion, path } = on;
  const stops = [
    ...startLevels(on),
    ...(target.milestones ?? []).flatMap((milestone) => figuresOf(milestone.criterion)),
    ...figuresOf(criterion),
  ];
  const stop = stops.find((level) => compare(level, "0") <= 0);
  if (stop === undefined) return [];
  const hint = `constant growth has no way from or to ${stop}; leave trajectory out, or write "step"`;
  return bad("field-without-effect", "geometric", "numbers over zero all along the path", hint, [
    ...path,
    "trajectory",
  ]).faults;
};

/** The number at which the path begins, if it is known: the baseline, or zero for a sum. */
const startLevels = (on: CriterionToCheck): readonly DecimalString[] => {
  if (addsAmounts(on)) return ["0"];
  if (on.target.baseline !== undefined) return [nominal(on.target.baseline.value)];
  return hasStart(on) && demandOf(on.criterion)?.of === "figure" ? ["0"] : [];
};

/** The numbers that a criterion names as levels. A change names none. */
const figuresOf = (criterion: Criterion): readonly DecimalString[] => {
  const limits = limitsOf(criterion);
  return limits === null ? [] : figuresIn(limits);
};

const idleMilestones = (on: CriterionToCheck): readonly FaultDetail[] => {
  const none = noWay(on);
  if (none === undefined) return [];
  return idle("milestones", on, `there is no way to go, since ${none}; leave them out`);
};

/** Why there can be no path to the target; `undefined` if there can be one. */
export const noWay = ({ target, criterion }: CriterionToCheck): string | undefined => {
  if (partsOf(criterion) !== undefined) return "the criterion has several parts";
  const demand = demandOf(criterion);
  if (demand === null || demand.of === "code") return "the criterion has no number";
  if (target.mode === "maintain") return "the target is to hold all the time";
  if ("every" in criterion || "each" in criterion) return "the criterion has a quantifier";
  return demand.of === "change" && demand.moving !== null
    ? "the reference of the change moves with the value"
    : undefined;
};

/** Whether the path begins at a baseline, at the reference of a change, or at the zero of a sum or running total. */
const hasStart = (on: CriterionToCheck): boolean => {
  const demand = demandOf(on.criterion);
  const hasReference = demand?.of === "change" && demand.against !== null;
  const isRunning = accumulationOf(on) === "cumulative" && on.target.start !== undefined;
  return on.target.baseline !== undefined || hasReference || isRunning || addsAmounts(on);
};

/** Whether amounts within periods are added up from the start to the deadline. */
export const addsAmounts = ({ criterion }: CriterionToCheck): boolean =>
  isMeasuredCriterion(criterion) && isOverAllTime(criterion);

const accumulationOf = ({ target, indicators }: CriterionToCheck) =>
  indicators.get(target.indicator ?? "")?.accumulation;
