import { byKind, criterionComparator, criterionLimit } from "../../criteria/criterion.js";
import type { EveryPeriod, Quantified } from "../../criteria/quantifier.js";
import type { Unit } from "../../value/unit.js";
import { criterionParts } from "../criterion-parts.js";
import type { Say } from "../vocabulary.js";
import { changeText } from "./change.js";

const PERIODS: Readonly<Record<EveryPeriod, string>> = { year: "năm", quarter: "quý", month: "tháng" };

const quantified = ({ every, each }: Quantified, say: Say): string => {
  const period = every === undefined ? [] : [`trong mỗi ${PERIODS[every]}`];
  if (each === undefined) return period.map((text) => `, ${text}`).join("");
  const members =
    each.share === undefined
      ? `ở từng ${each.dimension}`
      : `ở ít nhất ${say.amount(each.share, "percent")} số thành phần của ${each.dimension}`;
  return `, ${[...period, members].join(" và ")}`;
};

/** When a target counts as met, in Vietnamese. */
export const criterion = /* @__PURE__ */ byKind<[say: Say, unit: Unit], string>({
  threshold: (of, say, unit) =>
    `${say.limit(criterionComparator(of), criterionLimit(of), unit)}${quantified(of, say)}`,
  range: (of, say, unit) =>
    `từ ${say.amount(of.between[0], unit)} đến ${say.amount(of.between[1], unit)}${quantified(of, say)}`,
  rank: (of, say) => {
    const among = of.of === undefined ? "" : ` trên ${say.number(of.of)}`;
    return `hạng ${say.number(of.rankAtMost)} trở lên${among}${quantified(of, say)}`;
  },
  deliverable: () => "hoàn thành",
  category: (of, say) =>
    `một trong ${of.category.accepted.map((code) => `“${code}”`).join(", ")}${quantified(of, say)}`,
  qualitative: (of) => of.qualitative,
  change: (of, say, unit) => `${changeText(of.change, say, unit)}${quantified(of, say)}`,
  allOf: (of, say, unit) => `đạt tất cả: ${criterionParts(of.allOf, say, unit)}`,
  anyOf: (of, say, unit) => `đạt một trong: ${criterionParts(of.anyOf, say, unit)}`,
});
