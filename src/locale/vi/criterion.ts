import { type Criterion, criterionComparator, criterionLimit } from "../../criteria/criterion.js";
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
export const criterion = (of: Criterion, say: Say, unit: Unit): string => {
  switch (of.kind) {
    case "threshold":
      return `${say.limit(criterionComparator(of), criterionLimit(of), unit)}${quantified(of, say)}`;
    case "range":
      return `từ ${say.amount(of.between[0], unit)} đến ${say.amount(of.between[1], unit)}${quantified(of, say)}`;
    case "rank": {
      const among = of.of === undefined ? "" : ` trên ${say.number(of.of)}`;
      return `hạng ${say.number(of.rankAtMost)} trở lên${among}${quantified(of, say)}`;
    }
    case "deliverable":
      return "hoàn thành";
    case "category":
      return `một trong ${of.category.accepted.map((code) => `“${code}”`).join(", ")}${quantified(of, say)}`;
    case "qualitative":
      return of.qualitative;
    case "change":
      return `${changeText(of.change, say, unit)}${quantified(of, say)}`;
    case "allOf":
      return `đạt tất cả: ${criterionParts(of.allOf, say, unit)}`;
    case "anyOf":
      return `đạt một trong: ${criterionParts(of.anyOf, say, unit)}`;
  }
};
