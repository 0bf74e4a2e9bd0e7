import type { ChangeSize } from "../../criteria/change/change.js";
import type { ChangeCriterion } from "../../criteria/criterion.js";
import type { Comparator } from "../../value/amount.js";
import type { Unit } from "../../value/unit.js";
import type { ChangeParts, ChangeWay, Wording } from "../wording.js";

/** Of ranks, "tăng" is to a better place. */
export const VERBS: Readonly<Record<ChangeWay, string>> = {
  rise: "tăng",
  fall: "giảm",
  slip: "tụt",
  climb: "tăng",
  either: "thay đổi",
};

/** Changes compared with zero. */
const COMPARED_WITH_ZERO: Readonly<Record<Comparator, string>> = {
  atLeast: "không giảm",
  moreThan: "tăng",
  atMost: "không tăng",
  lessThan: "giảm",
  equals: "không đổi",
};

/** What a change is measured against where that moves along. */
export const REFERENCES: Readonly<Record<string, string>> = {
  "previous-period": "kỳ liền trước",
  "year-before": "cùng kỳ năm trước",
};

const reference = ({ against }: ChangeParts, words: Wording): string =>
  against === null ? "mức xuất phát" : (REFERENCES[against] ?? words.period(against));

/** A change that a document states, in Vietnamese: "tăng hơn 40%". */
export const sizeText = (size: ChangeSize, words: Wording, unit: Unit): string => {
  const parts = words.sizeParts(size, unit);
  return parts.kind === "multiple"
    ? `${parts.isGrowth ? "gấp" : "bằng"} ${words.amount(parts.amount, "ratio")} lần`
    : `${VERBS[parts.way]} ${words.amount(parts.amount, parts.unit)}`;
};

/** The change that a criterion asks for, in Vietnamese: "tăng tối thiểu 7% so với mức xuất phát". */
export const changeText = (criterion: ChangeCriterion, words: Wording, unit: Unit): string => {
  const parts = words.changeParts(criterion, unit);
  const from = reference(parts, words);
  if (parts.kind === "none") return `${COMPARED_WITH_ZERO[parts.comparator]} so với ${from}`;
  if (parts.kind === "multiple") {
    const times = `${words.limit(parts.comparator, parts.amount, "ratio")} lần ${from}`;
    return parts.isGrowth ? `gấp ${times}` : times;
  }
  const { comparator, amount, unit: told } = parts;
  const verb = VERBS[parts.way];
  if (comparator === "atLeast" && typeof amount === "string") {
    return `${verb} tối thiểu ${words.amount(amount, told)} so với ${from}`;
  }
  if (!parts.isLimit) return `${verb} ${words.limit(comparator, amount, told)} so với ${from}`;
  if (typeof amount !== "string") {
    const limit = words.limit(comparator === "atMost" ? "moreThan" : "atLeast", amount, told);
    return `không ${verb} ở mức ${limit} so với ${from}`;
  }
  const size = words.amount(amount, told);
  return comparator === "atMost"
    ? `không ${verb} quá ${size} so với ${from}`
    : `không ${verb} từ ${size} trở lên so với ${from}`;
};
