import { type Check, keptBy } from "../faults/shape.js";
import { sizeReader } from "./change/rule.js";
import { readPart } from "./read-criterion.js";

export const aCriterion: Check = /* @__PURE__ */ keptBy(readPart);

/** The size of a change. */
export const aSize: Check = /* @__PURE__ */ keptBy(sizeReader);
