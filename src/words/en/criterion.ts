import { type Change, type ChangeSize, measureOf, sizeAmount } from "../../model/change.js";
import {
  type Criterion,
  type CriterionPart,
  criterionComparator,
  criterionLimit,
} from "../../model/criterion.js";
import type { Quantified } from "../../model/quantifier.js";
import type { Comparator } from "../../value/amount.js";
import { changeParts, extentOf } from "../change-parts.js";
import type { Say, Vocabulary } from "../vocabulary.js";

type Measure = Parameters<Vocabulary["criterion"]>[2];

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  atLeast: "at least",
  moreThan: "more than",
  atMost: "at most",
  lessThan: "less than",
  equals: "exactly",
};

const sized = (size: ChangeSize, say: Say, measure: Measure): string => {
  const amount = sizeAmount(size);
  switch (measureOf(size)) {
    case "percent":
      return say.amount(amount, "percent");
    case "points":
      return say.amount(amount, "percentage-point");
    case "amount":
      return measure(amount);
    case "factor":
      return `${say.amount(amount, "ratio")} times`;
  }
};

const REFERENCES: Readonly<Record<string, string>> = {
  "previous-period": "the period before",
  "year-before": "the same period a year earlier",
};

const reference = ({ against }: Change, say: Say): string =>
  against === undefined ? "the baseline" : (REFERENCES[against] ?? say.period(against));

/** A change that a document states, in English: "a rise of more than 40%". */
export const sizeText = (size: ChangeSize, say: Say, measure: Measure): string => {
  if (size.factor !== undefined) return `${sized(size, say, measure)} as much`;
  const { isFall, extent } = extentOf(size);
  return `${isFall ? "a fall" : "a rise"} of ${sized(extent, say, measure)}`;
};

const change = (of: Change, say: Say, measure: Measure): string => {
  const { comparator, isFall, isLimit, extent } = changeParts(of);
  const size = `${COMPARATORS[comparator]} ${sized(extent, say, measure)}`;
  if (extent.factor !== undefined) return `${size} ${reference(of, say)}`;
  return `${isFall ? "a fall" : isLimit ? "a change" : "a rise"} of ${size} on ${reference(of, say)}`;
};

const quantified = ({ every, each }: Quantified, say: Say): string => {
  const period = every === undefined ? "" : `, in every ${every}`;
  if (each === undefined) return period;
  const members =
    each.share === undefined
      ? `, for each ${each.dimension}`
      : `, for at least ${say.amount(each.share, "percent")} of all ${each.dimension}`;
  return `${period}${members}`;
};

const part = (of: CriterionPart, say: Say, measure: Measure): string => {
  if (of.indicator === undefined) return criterion(of, say, measure);
  return `${criterion(of, say, (amount) => say.amount(amount, "count"))} (${of.indicator})`;
};

/** When a target counts as met, in English. */
export const criterion = (of: Criterion, say: Say, measure: Measure): string => {
  switch (of.kind) {
    case "threshold":
      return `${COMPARATORS[criterionComparator(of)]} ${measure(criterionLimit(of))}${quantified(of, say)}`;
    case "range":
      return `between ${measure(of.between[0])} and ${measure(of.between[1])}${quantified(of, say)}`;
    case "rank": {
      const among = of.of === undefined ? "" : ` of ${say.number(of.of)}`;
      return `rank ${say.number(of.rankAtMost)} or better${among}${quantified(of, say)}`;
    }
    case "deliverable":
      return "done";
    case "category":
      return `one of ${of.category.accepted.map((code) => `“${code}”`).join(", ")}${quantified(of, say)}`;
    case "qualitative":
      return of.qualitative;
    case "change":
      return `${change(of.change, say, measure)}${quantified(of, say)}`;
    case "allOf":
      return `all of: ${of.allOf.map((one) => part(one, say, measure)).join("; ")}`;
    case "anyOf":
      return `one of: ${of.anyOf.map((one) => part(one, say, measure)).join("; ")}`;
  }
};
