import { type Check, keptBy } from "../faults/shape.js";
import { sizeReader } from "./change/rule.js";
import { readCriterionPart } from "./read-criterion.js";

export const aCriterion: Check = /* @__PURE__ */ keptBy(readCriterionPart);

/** The size of a change. */
export const aSize: Check = /* @__PURE__ */ keptBy(sizeReader);
