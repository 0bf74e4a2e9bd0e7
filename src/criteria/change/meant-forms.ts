import type { Amount } from "../../value/amount.js";
import { nominal } from "../../value/bounds.js";
import type { Direction } from "../direction.js";
import { type AskedChange, type ChangeSize, measureOf, negatedSize, sizeAmount } from "./change.js";
import { directionOfSize } from "./rule.js";

/** How a change is written where less is better, and where more is. */
const FORMS = {
  decrease: { extent: "fallBy", aim: "fall", comparator: "atMost", limited: "rise" },
  increase: { extent: "riseBy", aim: "rise", comparator: "atLeast", limited: "fall" },
} as const;

/** What a change may have meant, if this way is better: "{ fallBy: { percent: 55 } }". */
export const meantForms = (asked: AskedChange, better: Direction): string => {
  const { aim, limited } = FORMS[better];
  const way = directionOfSize(asked.size);
  const isFactor = asked.size.factor !== undefined;
  if (way === better) return isFactor ? changeText(asked, better) : extentText(asked, better);
  const limit = `${changeText(asked, better)} for a limit on the ${limited}`;
  return way === null || isFactor ? limit : `${extentText(asked, better)} for a ${aim}, or ${limit}`;
};

const extentText = ({ size, against }: AskedChange, better: Direction): string => {
  const extent = nominal(sizeAmount(size)).startsWith("-") ? negatedSize(size) : size;
  return `{ ${FORMS[better].extent}: ${sizeText(extent)}${againstText(against)} }`;
};

const changeText = ({ size, against }: AskedChange, better: Direction): string =>
  `{ change: { ${FORMS[better].comparator}: ${sizeText(size)}${againstText(against)} } }`;

const sizeText = (size: ChangeSize): string => `{ ${measureOf(size)}: ${amountText(sizeAmount(size))} }`;

const againstText = (against: AskedChange["against"]): string =>
  against === null ? "" : `, against: ${JSON.stringify(against)}`;

/** As one would write it: `55`, or `{ nearly: 55 }`. */
export const amountText = (amount: Amount): string =>
  JSON.stringify(amount)
    .replace(/"/g, "")
    .replace(/[:,]/g, "$& ")
    .replace(/^\{(.*)\}$/, "{ $1 }");
