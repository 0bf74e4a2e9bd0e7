import {
  type Criterion,
  type CriterionPart,
  criterionComparator,
  criterionLimit,
  partsOf,
} from "../../model/criterion.js";
import type { EveryPeriod, Quantified } from "../../model/quantifier.js";
import type { Unit } from "../../value/unit.js";
import type { Say } from "../vocabulary.js";
import { changeText } from "./change.js";
import { COMPARATORS } from "./comparators.js";

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

const part = (of: CriterionPart, say: Say, unit: Unit): string => {
  // The unit of another indicator is not known here, so its figures stand bare beside its id.
  const text = criterion(of, say, of.indicator === undefined ? unit : "count");
  const whole = partsOf(of) === undefined ? text : `(${text})`;
  return of.indicator === undefined ? whole : `${whole} (${of.indicator})`;
};

const parts = (of: readonly CriterionPart[], say: Say, unit: Unit): string =>
  of.map((one) => part(one, say, unit)).join("; ");

/** When a target counts as met, in Vietnamese. */
export const criterion = (of: Criterion, say: Say, unit: Unit): string => {
  switch (of.kind) {
    case "threshold": {
      const limit = say.amount(criterionLimit(of), unit);
      return `${COMPARATORS[criterionComparator(of)]} ${limit}${quantified(of, say)}`;
    }
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
      return `đạt tất cả: ${parts(of.allOf, say, unit)}`;
    case "anyOf":
      return `đạt một trong: ${parts(of.anyOf, say, unit)}`;
  }
};
