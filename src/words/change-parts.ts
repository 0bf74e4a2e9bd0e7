import { askedChange, type ChangeSize, measureOf, sizeAmount } from "../criteria/change/change.js";
import type { ChangeCriterion } from "../criteria/criterion.js";
import type { ChangeExtent, ChangeMultiple, ChangeParts } from "../locale/wording.js";
import type { Comparator } from "../value/amount.js";
import { negated, nominal } from "../value/bounds.js";
import { compare, isZero } from "../value/decimal.js";
import type { Unit } from "../value/unit.js";

/** The comparators of a fall, seen by its extent: at most −50 % is a fall of at least 50 %. */
const OF_A_FALL: Readonly<Record<Comparator, Comparator>> = {
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
  equals: "equals",
};

/** The unit of a size: a difference of percentages is in points, and one of ranks in places. */
const unitOfSize = (size: ChangeSize, unit: Unit, places: Unit): Unit => {
  const measure = measureOf(size);
  if (measure === "points") return "percentage-point";
  if (measure === "percent") return "percent";
  if (unit === "percent") return "percentage-point";
  return unit === "rank" ? places : unit;
};

/** What a sentence on a stated change is made of; `places` is the unit of a difference of ranks. */
export const sizeParts = (size: ChangeSize, unit: Unit, places: Unit): ChangeMultiple | ChangeExtent => {
  const amount = sizeAmount(size);
  if (size.factor !== undefined) {
    return { kind: "multiple", amount, isGrowth: compare(nominal(amount), "1") > 0 };
  }
  const ownUnit = unitOfSize(size, unit, places);
  if (
    typeof amount === "object" &&
    amount.between?.[0].startsWith("-") &&
    !amount.between[1].startsWith("-")
  ) {
    return { kind: "extent", way: "either", amount, unit: ownUnit };
  }
  const isFall = nominal(amount).startsWith("-");
  const [up, down] = ownUnit === places ? (["slip", "climb"] as const) : (["rise", "fall"] as const);
  return isFall
    ? { kind: "extent", way: down, amount: negated(amount), unit: ownUnit }
    : { kind: "extent", way: up, amount, unit: ownUnit };
};

/** What a sentence on a required change is made of: its extent, and the comparator, turned where it is a fall. */
export const changeParts = (criterion: ChangeCriterion, unit: Unit, places: Unit): ChangeParts => {
  const { comparator, size, against } = askedChange(criterion);
  const parts = sizeParts(size, unit, places);
  if (parts.kind === "multiple") return { ...parts, comparator, against };
  const amount = sizeAmount(size);
  if (typeof amount === "string" && isZero(amount)) return { kind: "none", comparator, against };
  const turned = parts.way === "fall" || parts.way === "climb" ? OF_A_FALL[comparator] : comparator;
  const isLimit = parts.way !== "either" && (turned === "atMost" || turned === "lessThan");
  return { ...parts, comparator: turned, against, isLimit };
};
