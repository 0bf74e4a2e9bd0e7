import { aString, type Check, keptBy, lazily, readBy, shapedAs, withKey } from "../faults/shape.js";
import { readDay } from "./day.js";
import { readDecimal } from "./decimal.js";
import { readAmount } from "./read-amount.js";
import { readPeriod } from "./read-period.js";
import { readLocalizedText } from "./text.js";
import { readUnit } from "./unit.js";

export const aDay: Check = /* @__PURE__ */ readBy(readDay);

export const aPeriod: Check = /* @__PURE__ */ readBy(readPeriod);

export const aUnit: Check = /* @__PURE__ */ readBy(readUnit);

export const aDecimal: Check = /* @__PURE__ */ keptBy(readDecimal);

export const anAmount: Check = /* @__PURE__ */ keptBy(readAmount);

/** The name of a group may be empty, which no text of a portfolio is. */
export const aText: Check = (input) => (typeof input === "string" ? null : textsByLanguage(input));

const textsByLanguage: Check = /* @__PURE__ */ readBy(readLocalizedText);

/** An amount, or the code of a category. */
export const anAmountOrCategory: Check = /* @__PURE__ */ lazily(() =>
  withKey("category", shapedAs({ category: aString }), anAmount),
);
