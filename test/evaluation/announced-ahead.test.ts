import { definePortfolio, evaluateTarget } from "policy-targets";
import { describe, expect, it } from "vitest";

const portfolio = definePortfolio({
  indicators: [
    { id: "share", title: "Share", unit: "percent" },
    { id: "sum", title: "Sum", unit: "count", accumulation: "per-period" },
  ],
  targets: [
    { id: "t", title: "T", indicator: "share", criterion: { atLeast: 80 }, deadline: "2025" },
    { id: "d", title: "D", criterion: { deliverable: true }, deadline: "2025" },
    { id: "s", title: "S", indicator: "sum", criterion: { atLeast: 100, in: "total" }, deadline: "2024" },
  ],
  measuredValues: [
    { indicator: "share", period: "2024", value: 90, releasedOn: "2019" },
    { indicator: "sum", period: "2024-H1", value: 40 },
    { indicator: "sum", period: "2024-H1", value: 40 },
    { indicator: "sum", period: "2024-H2", value: 45 },
  ],
  reports: [{ target: "d", on: "2024-05-10", reportedOn: "2019-01-01", says: "done" }],
});

describe("what was published before its own days", () => {
  it.each<["t" | "d", string, string]>([
    ["t", "2024-12-30", "no-data"],
    ["t", "2024-12-31", "achieved"],
    ["d", "2024-05-09", "pending"],
    ["d", "2024-05-10", "achieved"],
  ])("%s counts from the last of them: on %s it is %s", (target, asOf, status) => {
    expect(evaluateTarget(portfolio, target, { asOf }).status).toBe(status);
  });
});

describe("a value that stands twice", () => {
  it("is added once: 40 and 45 are no 100", () => {
    expect(evaluateTarget(portfolio, "s", { asOf: "2025-06-30" }).status).toBe("missed");
  });
});
