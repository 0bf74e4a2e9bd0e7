import {
  definePortfolio,
  evaluatePortfolio,
  explain,
  formatAmount,
  summarize,
  targetHistory,
} from "policy-targets";
import { auditPortfolio } from "policy-targets/audit";
import { seriesFacts } from "policy-targets/methods";
import { renderText } from "policy-targets/render";
import { parseStatedPeriod } from "policy-targets/stated";
import { boundsOf, compareAmounts } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";

class Settings {
  readonly approximateTolerance = 0.05;
}

const portfolio = definePortfolio({
  targets: [{ id: "t", title: "T", criterion: { deliverable: true } }],
});
const evaluation = evaluatePortfolio(portfolio, { asOf: "2020-07-06" });

const doors: readonly (readonly [string, (options: never) => unknown])[] = [
  ["boundsOf", (options) => boundsOf(1, options)],
  ["compareAmounts", (options) => compareAmounts(1, "atLeast", 1, options)],
  ["evaluatePortfolio", (options) => evaluatePortfolio(portfolio, options)],
  ["thresholds", (thresholds) => evaluatePortfolio(portfolio, { asOf: "2020-07-06", thresholds })],
  ["targetHistory", (options) => targetHistory(portfolio, "t", options)],
  ["auditPortfolio", (options) => auditPortfolio(portfolio, options)],
  ["summarize", (options) => summarize(portfolio, evaluation, options)],
  ["renderText", (options) => renderText(summarize(portfolio, evaluation), options)],
  ["explain", (options) => explain(evaluation.evaluations[0] as never, options)],
  ["formatAmount", (options) => formatAmount(1, "count", options)],
  ["parseStatedPeriod", (options) => parseStatedPeriod("2020", "en", options)],
  ["seriesFacts", (options) => seriesFacts([], options)],
];

describe.each(doors)("options of %s", (_, call) => {
  it.each([
    ["a Date", new Date(0), "found a Date"],
    ["a Map", new Map(), "found an instance of Map"],
    ["an instance of a class", new Settings(), "found an instance of Settings"],
  ])("are not %s", (_what, options, found) => {
    const { code, message } = refusal(() => call(options as never));
    expect([code, message]).toEqual(["bad-option", expect.stringContaining(found)]);
  });
});

describe("options without a class", () => {
  it("may be without a prototype", () => {
    const options = Object.assign(Object.create(null), { approximateTolerance: 0.5 });
    expect(boundsOf({ about: 10 }, options).lower?.value).toBe("5");
  });
});
