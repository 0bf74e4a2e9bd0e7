import { type Change, type ChangeSize, sizeAmount } from "../../criteria/change/change.js";
import type { Comparator } from "../../value/amount.js";
import type { Unit } from "../../value/unit.js";
import { changeParts, extentOf, type Way } from "../change-parts.js";
import type { Say } from "../vocabulary.js";

const NOUNS: Readonly<Record<Way, string>> = {
  rise: "rise",
  fall: "fall",
  slip: "slip",
  climb: "climb",
  either: "change",
};

/** Changes compared with zero. */
const NONE: Readonly<Record<Comparator, string>> = {
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

const reference = ({ against }: Change, say: Say): string =>
  against === undefined ? "the baseline" : (REFERENCES[against] ?? say.period(against));

/** A change that a document states, in English: "a rise of more than 40%". */
export const sizeText = (size: ChangeSize, say: Say, unit: Unit): string => {
  if (size.factor !== undefined) return `${say.amount(sizeAmount(size), "ratio")} times as much`;
  const { way, amount, unit: told } = extentOf(size, unit);
  return `a ${NOUNS[way]} of ${say.amount(amount, told)}`;
};

/** The change that a criterion asks for, in English: "a rise of at least 7% on the baseline". */
export const changeText = (change: Change, say: Say, unit: Unit): string => {
  const parts = changeParts(change, unit);
  const from = reference(change, say);
  if (parts.kind === "none") return `${NONE[parts.comparator]} on ${from}`;
  if (parts.kind === "multiple") {
    const base = change.against === undefined ? from : `the value of ${from}`;
    return `${say.limit(parts.comparator, parts.amount, "ratio")} times ${base}`;
  }
  const { comparator, amount, unit: told } = parts;
  const noun = NOUNS[parts.way];
  if (!parts.isLimit) return `a ${noun} of ${say.limit(comparator, amount, told)} on ${from}`;
  if (comparator === "atMost") return `no ${noun} of ${say.limit("moreThan", amount, told)} on ${from}`;
  return typeof amount === "string"
    ? `no ${noun} of ${say.amount(amount, told)} or more on ${from}`
    : `no ${noun} of ${say.limit("atLeast", amount, told)} on ${from}`;
};
