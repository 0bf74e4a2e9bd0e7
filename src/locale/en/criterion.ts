import type { Criterion } from "../../criteria/criterion.js";
import type { Quantified } from "../../criteria/quantifier.js";
import type { Unit } from "../../value/unit.js";
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
  const dimension = words.text(each.title ?? each.dimension);
  const members =
    each.share === undefined
      ? `for each ${dimension}`
      : `for at least ${words.amount(each.share, "percent")} of the members of ${dimension}`;
  return `, ${[...period, members].join(" and ")}`;
};

/** When a target counts as met, in English. */
export const criterion = (of: Criterion, words: Wording, unit: Unit): string => {
  switch (of.kind) {
    case "threshold":
      return `${words.threshold(of, unit)}${quantified(of, words)}`;
    case "range":
      return `between ${words.amount(of.between[0], unit)} and ${words.amount(of.between[1], unit)}${quantified(of, words)}`;
    case "rank": {
      const among = of.of === undefined ? "" : ` of ${words.number(of.of)}`;
      return `rank ${words.number(of.rankAtMost)} or better${among}${quantified(of, words)}`;
    }
    case "deliverable":
      return "done";
    case "category":
      return `one of ${of.category.accepted.map((code) => `“${code}”`).join(", ")}${quantified(of, words)}`;
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
