import type { Criterion, RangeCriterion, ThresholdCriterion } from "../../criteria/criterion.js";
import type { Quantified } from "../../criteria/quantifier.js";
import type { Unit } from "../../value/unit.js";
import { withinSentence } from "../sentence-parts.js";
import type { Wording } from "../wording.js";
import { changeText } from "./change.js";

/** What is counted, after the figure: "at most 1,100 kt in a year". */
const countedIn = ({ in: of, every }: Quantified): string => {
  if (of === undefined || every !== undefined) return "";
  if (typeof of === "object") return " a year on average";
  return of === "total" ? " in total" : ` in a ${of}`;
};

const quantified = (of: Quantified, words: Wording): string => countedIn(of) + conditions(of, words);

const conditions = ({ every, each }: Quantified, words: Wording): string => {
  const period = every === undefined ? [] : [`in every ${every}`];
  if (each === undefined) return period.map((text) => `, ${text}`).join("");
  const dimension = withinSentence(words.text(each.title ?? each.dimension));
  const members =
    each.share === undefined
      ? `for each ${dimension}`
      : `in at least ${words.amount(each.share, "percent")}, counted by ${dimension}`;
  return `, ${[...period, members].join(" and ")}`;
};

/** "At least nearly 100%" is said as "close to 100%", and "at least 100%" as "100%". */
const threshold = (of: ThresholdCriterion, words: Wording, unit: Unit): string => {
  const { atLeast } = of;
  if (atLeast === "100" && unit === "percent") return words.figure(atLeast, unit);
  return typeof atLeast === "object" && atLeast.nearly !== undefined
    ? `close to ${words.figure(atLeast.nearly, unit)}`
    : words.threshold(of, unit);
};

/** Two exact limits share their unit where it is a word. */
const range = ([low, high]: RangeCriterion["between"], words: Wording, unit: Unit): string =>
  typeof low === "string" && typeof high === "string"
    ? words.amount({ between: [low, high] }, unit)
    : `between ${words.amount(low, unit)} and ${words.amount(high, unit)}`;

/** When a target counts as met, in English. */
export const criterion = (of: Criterion, words: Wording, unit: Unit): string => {
  switch (of.kind) {
    case "threshold":
      return `${threshold(of, words, unit)}${quantified(of, words)}`;
    case "range":
      return `${range(of.between, words, unit)}${quantified(of, words)}`;
    case "rank": {
      const among = of.of === undefined ? "" : ` (of ${words.number(of.of)})`;
      return `rank ${words.number(of.rankAtMost)} or better${among}${quantified(of, words)}`;
    }
    case "deliverable":
      return "done";
    case "category":
      return `${of.category.accepted.map((code) => `“${code}”`).join(" or ")}${quantified(of, words)}`;
    case "qualitative":
      return of.qualitative;
    case "change":
      return `${changeText(of, words, unit)}${quantified(of, words)}`;
    case "allOf":
      return `all of: ${words.parts(of.allOf, unit)}`;
    case "anyOf":
      return `one of: ${words.parts(of.anyOf, unit)}`;
  }
};
