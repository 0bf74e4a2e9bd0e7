import { type Criterion, criterionComparator, criterionLimit } from "../../criteria/criterion.js";
import type { Quantified } from "../../criteria/quantifier.js";
import type { Unit } from "../../value/unit.js";
import { criterionParts } from "../criterion-parts.js";
import type { Say } from "../vocabulary.js";
import { changeText } from "./change.js";

const quantified = ({ every, each }: Quantified, say: Say): string => {
  const period = every === undefined ? [] : [`in every ${every}`];
  if (each === undefined) return period.map((text) => `, ${text}`).join("");
  const members =
    each.share === undefined
      ? `for each ${each.dimension}`
      : `for at least ${say.amount(each.share, "percent")} of the members of ${each.dimension}`;
  return `, ${[...period, members].join(" and ")}`;
};

/** When a target counts as met, in English. */
export const criterion = (of: Criterion, say: Say, unit: Unit): string => {
  switch (of.kind) {
    case "threshold":
      return `${say.limit(criterionComparator(of), criterionLimit(of), unit)}${quantified(of, say)}`;
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
      return `all of: ${criterionParts(of.allOf, say, unit)}`;
    case "anyOf":
      return `one of: ${criterionParts(of.anyOf, say, unit)}`;
  }
};
