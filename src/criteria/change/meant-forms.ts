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
  if (way === better) return isFactor ? asChange(asked, better) : asExtent(asked, better);
  const limit = `${asChange(asked, better)} for a limit on the ${limited}`;
  return way === null || isFactor ? limit : `${asExtent(asked, better)} for a ${aim}, or ${limit}`;
};

const asExtent = ({ size, against }: AskedChange, better: Direction): string => {
  const extent = nominal(sizeAmount(size)).startsWith("-") ? negatedSize(size) : size;
  return `{ ${FORMS[better].extent}: ${writtenSize(extent)}${writtenReference(against)} }`;
};

const asChange = ({ size, against }: AskedChange, better: Direction): string =>
  `{ change: { ${FORMS[better].comparator}: ${writtenSize(size)}${writtenReference(against)} } }`;

const writtenSize = (size: ChangeSize): string =>
  `{ ${measureOf(size)}: ${writtenAmount(sizeAmount(size))} }`;

const writtenReference = (against: AskedChange["against"]): string =>
  against === null ? "" : `, against: ${JSON.stringify(against)}`;

/** As one would write it: `55`, or `{ nearly: 55 }`. */
export const writtenAmount = (amount: Amount): string =>
  JSON.stringify(amount)
    .replace(/"/g, "")
    .replace(/[:,]/g, "$& ")
    .replace(/^\{(.*)\}$/, "{ $1 }");
