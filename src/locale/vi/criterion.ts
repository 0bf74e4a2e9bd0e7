import type { Criterion, RangeCriterion, ThresholdCriterion } from "../../criteria/criterion.js";
import type { CountedPeriod, Quantified } from "../../criteria/quantifier.js";
import type { Unit } from "../../value/unit.js";
import { withinSentence } from "../sentence-parts.js";
import type { Wording } from "../wording.js";
import { changeText } from "./change.js";

export const PERIODS: Readonly<Record<CountedPeriod, string>> = {
  year: "năm",
  "half-year": "kỳ sáu tháng",
  quarter: "quý",
  month: "tháng",
};

/** A level with what is counted: "tổng cộng không quá 100 tỷ", "không quá 1.100 nghìn tấn trong một năm". */
const withCount = (level: string, { in: of, every }: Quantified): string => {
  if (of === undefined || every !== undefined) return level;
  if (typeof of === "object") return `bình quân mỗi năm ${level}`;
  return of === "total" ? `tổng cộng ${level}` : `${level} trong một ${PERIODS[of]}`;
};

const quantified = (level: string, of: Quantified, words: Wording): string =>
  withCount(level, of) + conditions(of, words);

const conditions = ({ every, each }: Quantified, words: Wording): string => {
  const period = every === undefined ? [] : [`trong mỗi ${PERIODS[every]}`];
  if (each === undefined) return period.map((text) => `, ${text}`).join("");
  const dimension = withinSentence(words.text(each.title ?? each.dimension));
  const members =
    each.share === undefined
      ? `ở từng ${dimension}`
      : `ở tối thiểu ${words.amount(each.share, "percent")} số ${dimension}`;
  return `, ${[...period, members].join(" và ")}`;
};

/** "Đủ 100%", "cơ bản đạt 100%", "từ mức 80–90% trở lên". */
const threshold = (of: ThresholdCriterion, words: Wording, unit: Unit): string => {
  const { atLeast } = of;
  if (atLeast === "100" && unit === "percent") return `đủ ${words.figure(atLeast, unit)}`;
  if (typeof atLeast === "object" && atLeast.nearly !== undefined) {
    return `cơ bản đạt ${words.figure(atLeast.nearly, unit)}`;
  }
  if (typeof atLeast === "object" && atLeast.between !== undefined) {
    const [low, high] = atLeast.between;
    return `từ mức ${words.number(low)}–${words.figure(high, unit)} trở lên`;
  }
  return words.threshold(of, unit);
};

/** Two exact limits share their unit where it is a word. */
const range = ([low, high]: RangeCriterion["between"], words: Wording, unit: Unit): string =>
  typeof low === "string" && typeof high === "string"
    ? words.amount({ between: [low, high] }, unit)
    : `từ ${words.amount(low, unit)} đến ${words.amount(high, unit)}`;

/** When a target counts as met, in Vietnamese. */
export const criterion = (of: Criterion, words: Wording, unit: Unit): string => {
  switch (of.kind) {
    case "threshold":
      return quantified(threshold(of, words, unit), of, words);
    case "range":
      return quantified(range(of.between, words, unit), of, words);
    case "rank": {
      const among = of.of === undefined ? "" : ` trong số ${words.number(of.of)}`;
      return quantified(`xếp thứ ${words.number(of.rankAtMost)} trở lên${among}`, of, words);
    }
    case "deliverable":
      return "hoàn thành";
    case "category":
      return quantified(of.category.accepted.map((code) => `“${code}”`).join(" hoặc "), of, words);
    case "qualitative":
      return of.qualitative;
    case "change":
      return quantified(changeText(of, words, unit), of, words);
    case "allOf":
      return `đạt tất cả: ${words.parts(of.allOf, unit)}`;
    case "anyOf":
      return `đạt một trong: ${words.parts(of.anyOf, unit)}`;
  }
};
