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
  atLeast: "ít nhất",
  moreThan: "hơn",
  atMost: "nhiều nhất",
  lessThan: "dưới",
  equals: "đúng",
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
      return `${say.amount(amount, "ratio")} lần`;
  }
};

const REFERENCES: Readonly<Record<string, string>> = {
  "previous-period": "kỳ liền trước",
  "year-before": "cùng kỳ năm trước",
};

const reference = ({ against }: Change, say: Say): string =>
  against === undefined ? "giá trị gốc" : (REFERENCES[against] ?? say.period(against));

/** A change that a document states, in Vietnamese: "tăng hơn 40%". */
export const sizeText = (size: ChangeSize, say: Say, measure: Measure): string => {
  if (size.factor !== undefined) return `gấp ${sized(size, say, measure)}`;
  const { isFall, extent } = extentOf(size);
  return `${isFall ? "giảm" : "tăng"} ${sized(extent, say, measure)}`;
};

const change = (of: Change, say: Say, measure: Measure): string => {
  const { comparator, isFall, isLimit, extent } = changeParts(of);
  const size = `${COMPARATORS[comparator]} ${sized(extent, say, measure)}`;
  if (extent.factor !== undefined) return `gấp ${size} so với ${reference(of, say)}`;
  return `${isFall ? "giảm" : isLimit ? "thay đổi" : "tăng"} ${size} so với ${reference(of, say)}`;
};

const PERIODS = { year: "năm", quarter: "quý", month: "tháng" } as const;

const quantified = ({ every, each }: Quantified, say: Say): string => {
  const period = every === undefined ? "" : `, trong mỗi ${PERIODS[every]}`;
  if (each === undefined) return period;
  const members =
    each.share === undefined
      ? `, ở từng ${each.dimension}`
      : `, ở ít nhất ${say.amount(each.share, "percent")} số ${each.dimension}`;
  return `${period}${members}`;
};

const part = (of: CriterionPart, say: Say, measure: Measure): string => {
  if (of.indicator === undefined) return criterion(of, say, measure);
  return `${criterion(of, say, (amount) => say.amount(amount, "count"))} (${of.indicator})`;
};

/** When a target counts as met, in Vietnamese. */
export const criterion = (of: Criterion, say: Say, measure: Measure): string => {
  switch (of.kind) {
    case "threshold":
      return `${COMPARATORS[criterionComparator(of)]} ${measure(criterionLimit(of))}${quantified(of, say)}`;
    case "range":
      return `từ ${measure(of.between[0])} đến ${measure(of.between[1])}${quantified(of, say)}`;
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
      return `${change(of.change, say, measure)}${quantified(of, say)}`;
    case "allOf":
      return `tất cả: ${of.allOf.map((one) => part(one, say, measure)).join("; ")}`;
    case "anyOf":
      return `một trong: ${of.anyOf.map((one) => part(one, say, measure)).join("; ")}`;
  }
};
