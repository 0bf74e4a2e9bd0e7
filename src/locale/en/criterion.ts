import { byKind, criterionComparator, criterionLimit } from "../../criteria/criterion.js";
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
export const criterion = /* @__PURE__ */ byKind<[say: Say, unit: Unit], string>({
  threshold: (of, say, unit) =>
    `${say.limit(criterionComparator(of), criterionLimit(of), unit)}${quantified(of, say)}`,
  range: (of, say, unit) =>
    `between ${say.amount(of.between[0], unit)} and ${say.amount(of.between[1], unit)}${quantified(of, say)}`,
  rank: (of, say) => {
    const among = of.of === undefined ? "" : ` of ${say.number(of.of)}`;
    return `rank ${say.number(of.rankAtMost)} or better${among}${quantified(of, say)}`;
  },
  deliverable: () => "done",
  category: (of, say) =>
    `one of ${of.category.accepted.map((code) => `“${code}”`).join(", ")}${quantified(of, say)}`,
  qualitative: (of) => of.qualitative,
  change: (of, say, unit) => `${changeText(of.change, say, unit)}${quantified(of, say)}`,
  allOf: (of, say, unit) => `all of: ${criterionParts(of.allOf, say, unit)}`,
  anyOf: (of, say, unit) => `one of: ${criterionParts(of.anyOf, say, unit)}`,
});
