import {
  type Criterion,
  type CriterionPart,
  criterionComparator,
  criterionLimit,
  partsOf,
} from "../../model/criterion.js";
import type { Quantified } from "../../model/quantifier.js";
import type { Unit } from "../../value/unit.js";
import type { Say } from "../vocabulary.js";
import { changeText } from "./change.js";
import { COMPARATORS } from "./comparators.js";

const quantified = ({ every, each }: Quantified, say: Say): string => {
  const period = every === undefined ? [] : [`in every ${every}`];
  if (each === undefined) return period.map((text) => `, ${text}`).join("");
  const members =
    each.share === undefined
      ? `for each ${each.dimension}`
      : `for at least ${say.amount(each.share, "percent")} of the members of ${each.dimension}`;
  return `, ${[...period, members].join(" and ")}`;
};

const part = (of: CriterionPart, say: Say, unit: Unit): string => {
  // The unit of another indicator is not known here, so its figures stand bare beside its id.
  const text = criterion(of, say, of.indicator === undefined ? unit : "count");
  const whole = partsOf(of) === undefined ? text : `(${text})`;
  return of.indicator === undefined ? whole : `${whole} (${of.indicator})`;
};

const parts = (of: readonly CriterionPart[], say: Say, unit: Unit): string =>
  of.map((one) => part(one, say, unit)).join("; ");

/** When a target counts as met, in English. */
export const criterion = (of: Criterion, say: Say, unit: Unit): string => {
  switch (of.kind) {
    case "threshold": {
      const limit = say.amount(criterionLimit(of), unit);
      return `${COMPARATORS[criterionComparator(of)]} ${limit}${quantified(of, say)}`;
    }
    case "range":
      return `between ${say.amount(of.between[0], unit)} and ${say.amount(of.between[1], unit)}${quantified(of, say)}`;
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
      return `${changeText(of.change, say, unit)}${quantified(of, say)}`;
    case "allOf":
      return `all of: ${parts(of.allOf, say, unit)}`;
    case "anyOf":
      return `one of: ${parts(of.anyOf, say, unit)}`;
  }
};
