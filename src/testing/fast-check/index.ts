// The entry `policy-targets/testing/fast-check`: arbitraries of days, amounts, targets and whole portfolios, for tests
// that hold for every portfolio. It needs the package fast-check.
export { anyMeasuredValue, anyTarget, anyTargetOf } from "./entries.js";
export { generatedIndicators } from "./forms.js";
export { anyAmount, anyDay, anyEvaluationOptions, anyPeriod } from "./parts.js";
export { anyPortfolio, anyPortfolioInput } from "./portfolios.js";
