import type { ChangeSize } from "../../criteria/change/change.js";
import type { ChangeCriterion } from "../../criteria/criterion.js";
import type { Comparator } from "../../value/amount.js";
import type { Unit } from "../../value/unit.js";
import type { ChangeParts, ChangeWay, Wording } from "../wording.js";

const NOUNS: Readonly<Record<ChangeWay, string>> = {
  rise: "rise",
  fall: "fall",
  slip: "slip",
  climb: "climb",
  either: "change",
};

/** Changes compared with zero. */
const COMPARED_WITH_ZERO: Readonly<Record<Comparator, string>> = {
  atLeast: "no fall",
  moreThan: "a rise",
  atMost: "no increase",
  lessThan: "a fall",
  equals: "no change",
};

/** What a change is measured against where that moves along. */
export const REFERENCES: Readonly<Record<string, string>> = {
  "previous-period": "the period before",
  "year-before": "the same period a year earlier",
};

const reference = ({ against }: ChangeParts, words: Wording): string =>
  against === null ? "the baseline" : (REFERENCES[against] ?? words.period(against));

/** A change that a document states, in English: "a rise of more than 40%". */
export const sizeText = (size: ChangeSize, words: Wording, unit: Unit): string => {
  const parts = words.sizeParts(size, unit);
  return parts.kind === "multiple"
    ? `${words.amount(parts.amount, "ratio")} times as much`
    : `a ${NOUNS[parts.way]} of ${words.amount(parts.amount, parts.unit)}`;
};

/** The change that a criterion asks for, in English: "a rise of at least 7% from the baseline". */
export const changeText = (criterion: ChangeCriterion, words: Wording, unit: Unit): string => {
  const parts = words.changeParts(criterion, unit);
  const from = reference(parts, words);
  if (parts.kind === "none") return `${COMPARED_WITH_ZERO[parts.comparator]} from ${from}`;
  if (parts.kind === "multiple") {
    const base = parts.against === null ? from : `the value of ${from}`;
    return `${words.limit(parts.comparator, parts.amount, "ratio")} times ${base}`;
  }
  const { comparator, amount, unit: told } = parts;
  const noun = NOUNS[parts.way];
  // "No fall of more than 7%" allows a rise too, which "a fall of at most 7%" does not say.
  if (!parts.isLimit) return `a ${noun} of ${words.limit(comparator, amount, told)} from ${from}`;
  if (comparator === "atMost") return `no ${noun} of ${words.limit("moreThan", amount, told)} from ${from}`;
  return typeof amount === "string"
    ? `no ${noun} of ${words.amount(amount, told)} or more from ${from}`
    : `no ${noun} of ${words.limit("atLeast", amount, told)} from ${from}`;
};
