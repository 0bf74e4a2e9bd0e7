// The entry `policy-targets/stated`: figures, changes and periods, read from the words of English and Vietnamese
// documents. The language of a text is named by its code, since both are read by one set of rules.
export { parseStatedAmount, type StatedAmount } from "./stated-amount.js";
export type { StatedChange } from "./stated-change.js";
export { parseStatedComparison, type StatedComparison } from "./stated-comparison.js";
export { type StatedLanguage, statedLanguages } from "./stated-language.js";
export { parseStatedPeriod, type StatedPeriodOptions } from "./stated-period.js";
