import {
  type Portfolio,
  parsePortfolio,
  withMeasuredValues,
  withoutEntries,
  withReports,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { compilePortfolio } from "../../src/verdict/compiled-portfolio.js";

const portfolio = parsePortfolio({
  indicators: [{ id: "homes", title: "Homes", unit: "count" }],
  targets: [{ id: "plan", title: "Plan", criterion: { deliverable: true } }],
  measuredValues: ["north", "south"].map((district) => ({
    id: district,
    indicator: "homes",
    period: "2020",
    value: 1,
    dimensions: { district },
  })),
  reports: [{ id: "may", target: "plan", on: "2020-05", says: "started" }],
});
compilePortfolio(portfolio);

const membersOf = (of: Portfolio) => compilePortfolio(of).membersOf("homes", undefined, "district");

describe("what is compiled of a portfolio that was changed", () => {
  it("has no series and no member of which nothing is left", () => {
    const changed = withoutEntries(portfolio, { measuredValues: ["north"] });
    expect([membersOf(changed), compilePortfolio(changed).allSeries().size]).toEqual([["south"], 1]);
  });

  it("keeps a member of which something is left", () => {
    const [value] = portfolio.measuredValues;
    const more = withMeasuredValues(portfolio, [{ ...value, id: "later", period: "2021" } as never]);
    expect(membersOf(withoutEntries(more, { measuredValues: ["north"] }))).toEqual(["north", "south"]);
  });

  it("moves a value to another series where it is replaced so", () => {
    const [value] = portfolio.measuredValues;
    const row = { ...value, dimensions: { district: "west" } } as never;
    expect(membersOf(withMeasuredValues(portfolio, [row], { onSameId: "replace" }))).toEqual([
      "south",
      "west",
    ]);
  });

  it("leaves what was compiled before as it was", () => {
    compilePortfolio(withoutEntries(portfolio, { measuredValues: ["north"], reports: ["may"] }));
    expect([membersOf(portfolio), compilePortfolio(portfolio).reportsOf("plan").length]).toEqual([
      ["north", "south"],
      1,
    ]);
  });

  it("has reports in order of the day", () => {
    const changed = withReports(portfolio, [{ target: "plan", on: "2020-01", says: "not-done" }]);
    expect(
      compilePortfolio(changed)
        .reportsOf("plan")
        .map(({ from }) => from.on),
    ).toEqual(["2020-01", "2020-05"]);
  });

  it("shares the targets", () => {
    const changed = withReports(portfolio, [{ target: "plan", on: "2020-01", says: "not-done" }]);
    expect(compilePortfolio(changed).target("plan")).toBe(compilePortfolio(portfolio).target("plan"));
  });
});
