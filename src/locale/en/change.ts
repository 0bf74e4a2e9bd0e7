import type { Change, ChangeSize } from "../../criteria/change/change.js";
import type { Comparator } from "../../value/amount.js";
import type { Unit } from "../../value/unit.js";
import type { ChangeWay, Wording } from "../wording.js";

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
  atMost: "no rise",
  lessThan: "a fall",
  equals: "no change",
};

/** What a change is measured against where that moves along. */
export const REFERENCES: Readonly<Record<string, string>> = {
  "previous-period": "the period before",
  "year-before": "the same period a year earlier",
};

const reference = ({ against }: Change, words: Wording): string =>
  against === undefined ? "the baseline" : (REFERENCES[against] ?? words.period(against));

/** A change that a document states, in English: "a rise of more than 40%". */
export const sizeText = (size: ChangeSize, words: Wording, unit: Unit): string => {
  const parts = words.sizeParts(size, unit);
  return parts.kind === "multiple"
    ? `${words.amount(parts.amount, "ratio")} times as much`
    : `a ${NOUNS[parts.way]} of ${words.amount(parts.amount, parts.unit)}`;
};

/** The change that a criterion asks for, in English: "a rise of at least 7% on the baseline". */
export const changeText = (change: Change, words: Wording, unit: Unit): string => {
  const parts = words.changeParts(change, unit);
  const from = reference(change, words);
  if (parts.kind === "none") return `${COMPARED_WITH_ZERO[parts.comparator]} on ${from}`;
  if (parts.kind === "multiple") {
    const base = change.against === undefined ? from : `the value of ${from}`;
    return `${words.limit(parts.comparator, parts.amount, "ratio")} times ${base}`;
  }
  const { comparator, amount, unit: told } = parts;
  const noun = NOUNS[parts.way];
  if (!parts.isLimit) return `a ${noun} of ${words.limit(comparator, amount, told)} on ${from}`;
  if (comparator === "atMost") return `no ${noun} of ${words.limit("moreThan", amount, told)} on ${from}`;
  return typeof amount === "string"
    ? `no ${noun} of ${words.amount(amount, told)} or more on ${from}`
    : `no ${noun} of ${words.limit("atLeast", amount, told)} on ${from}`;
};
