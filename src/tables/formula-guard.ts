/** By what a spreadsheet knows a formula, also behind a semicolon, with the apostrophes that stand before it. */
const FORMULA_TO_GUARD = /(^\s*|;[\s"]*)('*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;
const GUARDED_FORMULA = /(^\s*|;[\s"]*)'('*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

/** A text with an apostrophe before what a spreadsheet would take for a formula. */
export const guardedCell = (text: string): string => text.replace(FORMULA_TO_GUARD, "$1'$2");

/** The text as it was before {@link guardedCell}. */
export const unguardedCell = (text: string): string => text.replace(GUARDED_FORMULA, "$1$2");
