// The entry `policy-targets/testing`: matchers and assertions, builders of small objects, and scenarios of one target.
// Generated portfolios for tests of laws have an entry of their own, `policy-targets/testing/fast-check`.
export {
  assertAchieved,
  assertDueBy,
  assertFinding,
  assertOnTrack,
  assertStatus,
  assertValidPortfolio,
  TargetAssertionError,
} from "./assert.js";
export {
  buildIndicator,
  buildMeasuredValue,
  buildPolicy,
  buildPortfolio,
  buildReport,
  buildTarget,
  type PortfolioEntries,
} from "./builders.js";
export type { CheckOutcome } from "./check.js";
export { type TargetMatchers, targetMatchers } from "./matchers.js";
export {
  type Scenario,
  type ScenarioReports,
  type ScenarioTarget,
  type ScenarioValues,
  type ScenarioVerdict,
  scenario,
} from "./scenario.js";
