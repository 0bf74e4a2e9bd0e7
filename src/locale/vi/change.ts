import { type Change, type ChangeSize, sizeAmount } from "../../criteria/change/change.js";
import type { Comparator } from "../../value/amount.js";
import type { Unit } from "../../value/unit.js";
import { changeParts, extentOf, isGrowth, type Way } from "../change-parts.js";
import type { Say } from "../vocabulary.js";

/** Of ranks, "tăng" is to a better place. */
const VERBS: Readonly<Record<Way, string>> = {
  rise: "tăng",
  fall: "giảm",
  slip: "tụt",
  climb: "tăng",
  either: "thay đổi",
};

/** Changes compared with zero. */
const NONE: Readonly<Record<Comparator, string>> = {
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

const reference = ({ against }: Change, say: Say): string =>
  against === undefined ? "giá trị gốc" : (REFERENCES[against] ?? say.period(against));

/** A change that a document states, in Vietnamese: "tăng hơn 40%". */
export const sizeText = (size: ChangeSize, say: Say, unit: Unit): string => {
  const stated = sizeAmount(size);
  if (size.factor !== undefined) {
    return `${isGrowth(stated) ? "gấp" : "bằng"} ${say.amount(stated, "ratio")} lần`;
  }
  const { way, amount, unit: told } = extentOf(size, unit);
  return `${VERBS[way]} ${say.amount(amount, told)}`;
};

/** The change that a criterion asks for, in Vietnamese: "tăng ít nhất 7% so với giá trị gốc". */
export const changeText = (change: Change, say: Say, unit: Unit): string => {
  const parts = changeParts(change, unit);
  const from = reference(change, say);
  if (parts.kind === "none") return `${NONE[parts.comparator]} so với ${from}`;
  if (parts.kind === "multiple") {
    const times = `${say.limit(parts.comparator, parts.amount, "ratio")} lần ${from}`;
    return parts.isGrowth ? `gấp ${times}` : times;
  }
  const { comparator, amount, unit: told } = parts;
  const verb = VERBS[parts.way];
  if (!parts.isLimit) return `${verb} ${say.limit(comparator, amount, told)} so với ${from}`;
  if (typeof amount !== "string") {
    const limit = say.limit(comparator === "atMost" ? "moreThan" : "atLeast", amount, told);
    return `không ${verb} ở mức ${limit} so với ${from}`;
  }
  const size = say.amount(amount, told);
  return comparator === "atMost"
    ? `không ${verb} quá ${size} so với ${from}`
    : `không ${verb} từ ${size} trở lên so với ${from}`;
};
