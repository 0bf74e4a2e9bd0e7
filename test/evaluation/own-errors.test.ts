import {
  evaluatePortfolio,
  evaluateTarget,
  outlookOf,
  parsePortfolio,
  statusesOf,
  summarize,
  targetHistory,
} from "policy-targets";
import { describe, expect, it, vi } from "vitest";
import { portfolioInput } from "./support.js";

/** An error of ours where a status is decided. */
const { planted } = vi.hoisted(() => ({ planted: new TypeError("a slip in the decider") }));

vi.mock("../../src/verdict/status.js", () => ({
  statusOf: () => {
    throw planted;
  },
}));

const portfolio = parsePortfolio(
  portfolioInput({ criterion: { atLeast: 80 }, deadline: "2025", values: [["2022", 50]] }),
);
const asOf = "2022-12-31";

const thrownBy = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe("an error of ours in the decider arrives as itself", () => {
  it.each<[name: string, call: () => unknown]>([
    ["evaluateTarget", () => evaluateTarget(portfolio, "t", { asOf })],
    ["evaluatePortfolio", () => evaluatePortfolio(portfolio, { asOf })],
    ["statusesOf", () => statusesOf(portfolio, { asOf })],
    ["targetHistory", () => targetHistory(portfolio, "t", { from: asOf, to: asOf })],
    ["outlookOf", () => outlookOf(portfolio, "t", { asOf })],
    ["summarize", () => summarize(portfolio, evaluatePortfolio(portfolio, { asOf }))],
  ])("from %s", (_, call) => {
    expect(thrownBy(call)).toBe(planted);
  });
});
