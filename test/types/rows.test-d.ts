import {
  definePortfolio,
  evaluateTarget,
  type MeasuredValueInput,
  type MeasuredValueMapping,
  measuredValuesFromRows,
  mergePortfolios,
  parsePortfolio,
  reportsFromRows,
  type StatusReportInput,
  withMeasuredValues,
  withoutEntries,
  withReports,
} from "policy-targets";
import { assertType, describe, expectTypeOf, it } from "vitest";

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

describe("the door for records", () => {
  const mapping = {
    indicator: { value: "homes" },
    period: { column: "Year" },
    value: { column: "Homes" },
    dimensions: { district: { column: "District" } },
  } as const satisfies MeasuredValueMapping;

  it("takes rows of any column where their type names none", () => {
    measuredValuesFromRows([] as Record<string, unknown>[], mapping);
    measuredValuesFromRows([] as Record<string, string>[], mapping);
    measuredValuesFromRows([] as unknown[], mapping);
    // biome-ignore lint/suspicious/noExplicitAny: some drivers return rows of any
    measuredValuesFromRows([] as any[], mapping);
    // biome-ignore lint/suspicious/noExplicitAny: some parsers return any
    measuredValuesFromRows(JSON.parse("[]") as any, mapping);
  });

  it("takes columns that the type of the rows names, and no others", () => {
    interface Row {
      readonly Year: number;
      readonly Homes: string | null;
      readonly District: string;
    }
    measuredValuesFromRows([] as Row[], mapping);
    measuredValuesFromRows([] as Row[], {
      ...mapping,
      // @ts-expect-error no column has this name
      value: { column: "Hoems" },
    });
  });

  it("takes any column of a mapping that is annotated", () => {
    const annotated: MeasuredValueMapping = mapping;
    measuredValuesFromRows([{ Year: 2020, Homes: 5 }], annotated);
  });

  it("knows the indicator that is the same in all rows", () => {
    const values = measuredValuesFromRows([] as Record<string, string>[], {
      indicator: { value: "homes" },
      period: { column: "Year" },
      value: { column: "Homes" },
    });
    expectTypeOf(values).toEqualTypeOf<MeasuredValueInput<"homes">[]>();
    withMeasuredValues(portfolio, values);
    const others = measuredValuesFromRows([] as Record<string, string>[], {
      indicator: { value: "hoems" },
      period: { column: "Year" },
    });
    // @ts-expect-error no indicator has this id
    withMeasuredValues(portfolio, others);
  });

  it("takes ids from a column at run time", () => {
    const values = measuredValuesFromRows([] as Record<string, string>[], {
      indicator: { column: "Indicator" },
      period: { column: "Year" },
      value: { column: "Homes" },
    });
    withMeasuredValues(portfolio, values);
    const reports = reportsFromRows([] as Record<string, string>[], {
      target: { column: "Target" },
      on: { column: "Day" },
      says: { column: "State" },
    });
    withReports(portfolio, reports);
  });

  it("takes values as they may be written, and codes", () => {
    const rows: Record<string, string>[] = [];
    measuredValuesFromRows(rows, { ...mapping, value: { value: { about: 5 } } });
    measuredValuesFromRows(rows, { ...mapping, value: { category: { column: "Grade" } } });
    // @ts-expect-error no status has this name
    measuredValuesFromRows(rows, { ...mapping, status: { value: "finished" } });
    // @ts-expect-error written value
    measuredValuesFromRows(rows, { ...mapping, vlaue: { column: "Homes" } });
    // @ts-expect-error either a column or a value
    measuredValuesFromRows(rows, { ...mapping, unit: { column: "Unit", value: "m" } });
  });
});
