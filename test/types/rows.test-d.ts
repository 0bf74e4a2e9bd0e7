import {
  definePortfolio,
  evaluateTarget,
  type MeasuredValueInput,
  mergePortfolios,
  parsePortfolio,
  type StatusReportInput,
  withMeasuredValues,
  withoutEntries,
  withReports,
} from "policy-targets";
import { assertType, describe, it } from "vitest";

const portfolio = definePortfolio({
  indicators: [
    { id: "homes", title: "Homes", unit: "count" },
    { id: "heat", title: "Heat", unit: "percent" },
  ],
  targets: [
    { id: "homes-2030", title: "Homes", indicator: "homes", criterion: { atLeast: 80 } },
    { id: "permit", title: "Permit", criterion: { deliverable: true } },
  ],
});

describe("literal rows", () => {
  it("name indicators of the portfolio", () => {
    withMeasuredValues(portfolio, [
      { indicator: "homes", period: "2020", value: 60 },
      {
        // @ts-expect-error no indicator has this id
        indicator: "hoems",
        period: "2020",
        value: 60,
      },
    ]);
  });

  it("name targets of the portfolio", () => {
    withReports(portfolio, [
      { target: "permit", on: "2020", says: "done" },
      {
        // @ts-expect-error no target has this id
        target: "permits",
        on: "2020",
        says: "done",
      },
    ]);
  });

  it("name indicators where there are none", () => {
    const empty = definePortfolio({ targets: [{ id: "t", title: "T", criterion: { deliverable: true } }] });
    // @ts-expect-error there are no indicators
    withMeasuredValues(empty, [{ indicator: "homes", period: "2020", value: 60 }]);
  });

  it("have no key that rows do not have", () => {
    // @ts-expect-error written value
    withMeasuredValues(portfolio, [{ indicator: "homes", period: "2020", vlaue: 60 }]);
  });

  it("are checked after others were added, taken away or merged", () => {
    const later = withoutEntries(withReports(withMeasuredValues(portfolio, []), []), {});
    for (const one of [later, mergePortfolios(later, later)]) {
      // @ts-expect-error no indicator has this id
      withMeasuredValues(one, [{ indicator: "hoems", period: "2020", value: 60 }]);
      // @ts-expect-error no target has this id
      evaluateTarget(one, "permits", { asOf: "2020-01-01" });
    }
  });

  it("may be constants", () => {
    const rows = [{ indicator: "homes", period: "2020", value: 60 }] as const;
    withMeasuredValues(portfolio, rows);
    const wrong = [{ indicator: "hoems", period: "2020", value: 60 }] as const;
    // @ts-expect-error no indicator has this id
    withMeasuredValues(portfolio, wrong);
  });

  it("name anything in a portfolio that was parsed", () => {
    withMeasuredValues(parsePortfolio({}), [{ indicator: "whatever", period: "2020", value: 60 }]);
  });
});

describe("rows of strings", () => {
  it("are checked at run time alone", () => {
    const indicator: string = "homes";
    withMeasuredValues(portfolio, [{ indicator, period: "2020", value: 60 }]);
    withMeasuredValues(portfolio, [] as MeasuredValueInput[]);
    withReports(portfolio, [] as StatusReportInput[]);
    withMeasuredValues(
      portfolio,
      ["2020", "2021"].map((period) => ({ indicator, period, value: 60 })),
    );
  });

  it("may have null where there is nothing", () => {
    const rows: { indicator: string; period: string; value: number | null; unit: string | null }[] = [];
    withMeasuredValues(portfolio, rows);
    assertType<StatusReportInput>({ target: "permit", on: "2020", says: "done", by: null, scope: null });
  });
});

describe("what to do with an id that is taken", () => {
  it("is one of two words", () => {
    withMeasuredValues(portfolio, [], { onSameId: "replace" });
    withReports(portfolio, [], { onSameId: "refuse" });
    // @ts-expect-error written replace
    withReports(portfolio, [], { onSameId: "overwrite" });
  });
});
