import { beforeFormula } from "../render/csv-text.js";

// A text that is read again has to come back as it was, so that apostrophes of its own count too.
const FORMULA_TO_GUARD = /* @__PURE__ */ beforeFormula("('*)");
const GUARDED_FORMULA = /* @__PURE__ */ beforeFormula("'('*)");

/** A text with an apostrophe before what a spreadsheet would take for a formula. */
export const guardedCell = (text: string): string => text.replace(FORMULA_TO_GUARD, "$1'$2");

/** The text as it was before {@link guardedCell}. */
export const unguardedCell = (text: string): string => text.replace(GUARDED_FORMULA, "$1$2");
