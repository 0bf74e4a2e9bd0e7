import {
  definePortfolio,
  evaluateTarget,
  type MeasuredValueMapping,
  measuredValuesFromRows,
  PortfolioError,
  reportsFromRows,
  withMeasuredValues,
  withReports,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Loose, thrownFaults } from "../model/sample.js";
import { refusal } from "../value/refusal.js";

const BASE = {
  indicator: { value: "rent" },
  period: { column: "Year" },
  value: { column: "Value" },
} as const satisfies MeasuredValueMapping;

const read = (rows: Loose, mapping: Loose = {}): Loose[] =>
  measuredValuesFromRows(rows, { ...BASE, ...mapping });
const one = (row: Loose, mapping: Loose = {}): Loose =>
  read([{ Year: "2020", Value: 1, ...row }], mapping)[0];
const readValue = (Value: unknown, mapping: Loose = {}) => one({ Value }, mapping)?.value;
const faultsOf = (rows: Loose, mapping: Loose = {}) => thrownFaults(() => read(rows, mapping));
const faultOf = (Value: unknown, mapping: Loose = {}) => faultsOf([{ Year: "2020", Value }], mapping)[0];

describe("numbers in texts", () => {
  it.each<[string, Loose, string]>([
    ["1.50", {}, "1.50"],
    [" 12 ", {}, "12"],
    ["-0.5", {}, "-0.5"],
    ["\u22125", {}, "-5"],
    ["+5", {}, "5"],
    [".5", {}, "0.5"],
    ["1e-7", {}, "1e-7"],
    ["1234.5678", {}, "1234.5678"],
    ["0.125", {}, "0.125"],
    ["1.234", { decimal: "." }, "1.234"],
    ["1,234", { decimal: "," }, "1.234"],
    ["1,234", { thousands: "," }, "1234"],
    ["1.234", { thousands: "." }, "1234"],
    ["1.234,50", { thousands: "." }, "1234.50"],
    ["1.234.567,8", { decimal: ",", thousands: "." }, "1234567.8"],
    ["1,234.5", { thousands: "," }, "1234.5"],
    ["1234.5", { thousands: "," }, "1234.5"],
    ["12,34,567", { thousands: "," }, "1234567"],
    ["1 234,5", { decimal: ",", thousands: " " }, "1234.5"],
    ["1\u00a0234\u202f567", { thousands: " " }, "1234567"],
    ["1'234", { thousands: "'" }, "1234"],
    ["1’234.5", { thousands: "'" }, "1234.5"],
    ["1_000", { thousands: "_" }, "1000"],
  ])("%j with %j is %j", (text, mapping, number) => {
    expect(readValue(text, mapping)).toBe(number);
  });

  it.each<[string, Loose, string]>([
    ["1,5", {}, 'decimal: ","'],
    ["1,234", {}, 'thousands: ",", or decimal: ","'],
    ["1.234", {}, 'decimal: ".", or thousands: "."'],
    ["1.234,5", {}, 'decimal: "," and thousands: "."'],
    ["1 234", {}, 'thousands: " "'],
    ["1,23", { thousands: "," }, 'decimal: ","'],
    ["1,2345", { thousands: "," }, 'decimal: ","'],
    ["1.5", { decimal: "," }, 'decimal: "."'],
    ["45%", {}, "leave out the percent sign"],
    ["about 60", {}, "{ about: 60 }"],
    ["<5", {}, "{ lessThan: 5 }"],
    ["(5)", {}, "{ lessThan: 5 }"],
    ["1.2.3", {}, "{ about: 60 }"],
    ["n/a", {}, 'empty: ["n/a"]'],
    [`${"1".repeat(300)}`, {}, "{ about: 60 }"],
  ])("%j with %j is refused, and the hint has %s", (text, mapping, hint) => {
    expect(faultOf(text, mapping)).toMatchObject({
      code: "bad-decimal",
      path: ["rows", 0, "Value"],
      hint: expect.stringContaining(hint),
    });
  });

  it("have the limits of all numbers", () => {
    expect(faultOf("1e99")).toMatchObject({ code: "decimal-out-of-range", path: ["rows", 0, "Value"] });
  });
});

describe("numbers of a parser or a driver", () => {
  it.each<[string, unknown, unknown]>([
    ["a number", 1.5, 1.5],
    ["zero", 0, 0],
    ["a bigint", 9007199254740993n, "9007199254740993"],
    ["an amount", { lessThan: 5 }, { lessThan: 5 }],
  ])("%s stays as it is", (_, cell, value) => {
    expect(readValue(cell)).toEqual(value);
  });

  it.each<[string, unknown, string, (string | number)[]]>([
    ["true", true, "wrong-type", []],
    ["NaN", Number.NaN, "wrong-type", []],
    ["infinity", Number.POSITIVE_INFINITY, "wrong-type", []],
    ["a Date", new Date(0), "not-json", []],
    ["a list", [5], "wrong-type", []],
    ["an instance of a class", new Map(), "not-json", []],
    ["a misspelt amount", { lesThan: 5 }, "unknown-key", ["lesThan"]],
  ])("%s is refused", (_, cell, code, within) => {
    expect(faultOf(cell)).toMatchObject({ code, path: ["rows", 0, "Value", ...within] });
  });

  it.each<[unknown, number, unknown]>([
    [0.30000000000000004, 12, 0.3],
    ["0.30000000000000004", 12, "0.3"],
    ["1.50", 12, "1.50"],
    ["-123456", 3, "-123000"],
    [0, 12, 0],
  ])("%j is rounded to %j digits: %j", (cell, digits, value) => {
    expect(readValue(cell, { digits })).toBe(value);
  });

  it("become texts where a text is meant", () => {
    expect(one({ Year: 2020, Id: 17n }, { id: { column: "Id" } })).toEqual({
      id: "17",
      indicator: "rent",
      period: "2020",
      value: 1,
    });
  });
});

describe("an empty cell", () => {
  const BLANK: readonly unknown[] = [null, undefined, "", "  ", "\u00a0"];

  it.each(BLANK)("leaves its row out where there is no value: %j", (Value) => {
    expect(read([{ Year: "2020", Value }])).toEqual([]);
  });

  it.each(BLANK)("leaves an optional field out: %j", (Unit) => {
    expect(one({ Unit }, { unit: { column: "Unit" } })).toEqual({
      indicator: "rent",
      period: "2020",
      value: 1,
    });
  });

  it.each(BLANK)("is a fault where there has to be something: %j", (Year) => {
    expect(faultsOf([{ Year, Value: 1 }])).toMatchObject([
      { code: "missing", path: ["rows", 0, "Year"], hint: "fill the cell, or leave the row out" },
    ]);
  });

  it("may be written in words", () => {
    const rows = ["..", " n/a ", -999].map((Value) => ({ Year: "2020", Value }));
    expect(read(rows, { empty: ["..", "n/a", "-999"] })).toEqual([]);
  });

  it("is the total of a dimension", () => {
    const dimensions = { district: { column: "District" }, tenure: { column: "Tenure" } };
    const rows = [
      { Year: "2020", Value: 1, District: "North", Tenure: "" },
      { Year: "2020", Value: 2, District: null, Tenure: null },
    ];
    expect(read(rows, { dimensions }).map((row) => row.dimensions)).toEqual([
      { district: "North" },
      undefined,
    ]);
  });

  it("in all columns leaves the row out, as at the end of a file", () => {
    expect(
      read([
        { Year: "2020", Value: 1 },
        { Year: "", Value: "" },
      ]).length,
    ).toBe(1);
    const mapping = { target: { column: "t" }, on: { column: "d" }, says: { value: "done" } } as const;
    expect(reportsFromRows([{ t: "", d: null }], mapping)).toEqual([]);
  });
});

describe("a row without a value", () => {
  const missingReason = { value: "not-collected" };

  it("has the reason that the mapping gives", () => {
    const rows = [
      { Year: "2020", Value: 5 },
      { Year: "2021", Value: null },
    ];
    expect(read(rows, { missingReason })).toEqual([
      { indicator: "rent", period: "2020", value: 5 },
      { indicator: "rent", period: "2021", missingReason: "not-collected" },
    ]);
  });

  it("has the reason of its column, or is left out", () => {
    const rows = [
      { Year: "2020", Value: null, Why: "suppressed" },
      { Year: "2021", Value: null, Why: null },
    ];
    expect(read(rows, { missingReason: { column: "Why" } })).toEqual([
      { indicator: "rent", period: "2020", missingReason: "suppressed" },
    ]);
  });

  it("stays where it has a comparison", () => {
    const comparison = { percent: { column: "Rise" }, against: { value: "2019" } };
    const rows = [
      { Year: "2020", Value: null, Rise: "4,5" },
      { Year: "2021", Value: null, Rise: null },
    ];
    expect(read(rows, { comparison, decimal: "," })).toEqual([
      { indicator: "rent", period: "2020", comparison: { percent: "4.5", against: "2019" } },
    ]);
  });

  it("and a reason beside a value contradict each other", () => {
    expect(
      faultsOf([{ Year: "2020", Value: 5, Why: "suppressed" }], { missingReason: { column: "Why" } }),
    ).toMatchObject([{ code: "value-and-missing-reason", path: ["rows", 0, "Why"] }]);
  });
});

describe("fields", () => {
  it("may all be mapped", () => {
    const row = {
      Id: "a",
      Code: "rent",
      Year: "2020",
      Value: "9,5",
      Unit: "EUR",
      Status: "provisional",
      Flag: "unvalidated",
      Check: "verified",
      Released: "2021-03",
      District: "North",
      By: "office",
      Source: "survey",
      Printed: "9,50",
    };
    const column = (name: string) => ({ column: name });
    const mapping = {
      id: column("Id"),
      indicator: column("Code"),
      unit: column("Unit"),
      status: column("Status"),
      flags: [column("Flag")],
      verification: column("Check"),
      releasedOn: column("Released"),
      dimensions: { district: column("District") },
      by: column("By"),
      citations: [{ source: column("Source"), stated: column("Printed") }],
      decimal: ",",
    };
    expect(read([row], mapping)).toEqual([
      {
        id: "a",
        indicator: "rent",
        period: "2020",
        value: "9.5",
        unit: "EUR",
        status: "provisional",
        flags: ["unvalidated"],
        verification: "verified",
        releasedOn: "2021-03",
        dimensions: { district: "North" },
        by: "office",
        citations: [{ source: "survey", stated: "9,50" }],
      },
    ]);
  });

  it("may be codes", () => {
    const mapping = { value: { category: { column: "Value" } } };
    expect([readValue("B", mapping), readValue("", mapping)]).toEqual([{ category: "B" }, undefined]);
  });

  it("may hold lists and objects as a driver returns them", () => {
    const mapping = { flags: { column: "Flags" }, citations: { column: "Sources" } };
    const row = { Flags: ["unvalidated"], Sources: [{ source: "survey" }] };
    expect(one(row, mapping)).toMatchObject({ flags: ["unvalidated"], citations: [{ source: "survey" }] });
  });

  it("may be the same in all rows, written as in code", () => {
    const mapping = { value: { value: { about: 5 } }, citations: { value: [{ source: "survey" }] } };
    expect(one({}, mapping)).toMatchObject({ value: { about: 5 }, citations: [{ source: "survey" }] });
  });

  it("of a citation without a source are no citation", () => {
    const citations = [{ source: { column: "S" }, stated: { column: "P" } }];
    expect(one({ S: null, P: "9" }, { citations })).not.toHaveProperty("citations");
  });

  it("named in a list are found by their column, whichever are empty", () => {
    const flags = [{ column: "First" }, { column: "Second" }];
    expect(faultsOf([{ Year: "2020", Value: 1, First: null, Second: "x" }], { flags })[0]?.path).toEqual([
      "rows",
      0,
      "Second",
    ]);
  });
});

describe("what is wrong with rows", () => {
  it("is told all at once, each with its row and column", () => {
    const rows = [
      { Year: "2020", Value: "x1", Unit: "VND" },
      { Year: "2020", Value: 1, Unit: "VND" },
      { Year: "2O20", Value: "1;5", Unit: "VND" },
      5,
    ];
    const faults = faultsOf(rows, { unit: { column: "Unit" } });
    expect(faults.map(({ message }) => message.split(":")[0])).toEqual([
      "rows[0].Value",
      "rows[2].Value",
      "rows[2].Year",
      "rows[3]",
    ]);
  });

  it("keeps the numbers of the rows where others are left out", () => {
    const rows = [
      { Year: "2020", Value: "" },
      { Year: "x", Value: 1 },
    ];
    expect(faultsOf(rows)[0]?.path).toEqual(["rows", 1, "Year"]);
  });

  it.each<[string, unknown, string]>([
    ["a list of cells", ["2020", 1], "with the header as its keys"],
    ["null", null, "with the header as its keys"],
    ["a text", "2020,1", "with the header as its keys"],
  ])("is a row that is %s", (_, row, hint) => {
    expect(faultsOf([row])).toMatchObject([
      { code: "wrong-type", path: ["rows", 0], hint: expect.stringContaining(hint) },
    ]);
  });

  it("is a column that some rows do not have", () => {
    expect(faultsOf([{ Year: "2020", Value: 1 }, { Year: "2020" }])).toMatchObject([
      { code: "missing", path: ["rows", 1, "Value"], hint: expect.stringContaining("cut short") },
    ]);
  });

  it("is a column that only a prototype has", () => {
    expect(faultsOf([Object.create({ Year: "2020", Value: 1 })]).map(({ path }) => path[1])).toEqual([
      "period",
      "value",
    ]);
  });

  it("is a Date, with the way to get texts", () => {
    expect(faultsOf([{ Year: new Date(0), Value: 1 }])).toMatchObject([
      { code: "not-json", path: ["rows", 0, "Year"], hint: expect.stringContaining("time zone") },
    ]);
  });

  it("is a code that there is not, with the nearest", () => {
    expect(faultsOf([{ Year: "2020", Value: 1, S: "finale" }], { status: { column: "S" } })).toMatchObject([
      { code: "unknown-code", path: ["rows", 0, "S"], hint: 'did you mean "final"?' },
    ]);
  });

  it.each<[unknown]>([[null], [undefined], [{}], ["rows"], [5]])("is what is no list: %j", (rows) => {
    expect(faultsOf(rows)).toMatchObject([{ code: "wrong-type", path: ["rows"] }]);
  });

  it("is an object whose getters throw", () => {
    const row = Object.defineProperty({ Year: "2020" }, "Value", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(faultsOf([row])[0]?.path).toEqual(["rows"]);
  });

  it("is told of rows, in the class of all faults", () => {
    const error = refusal(() => read([{ Year: "x", Value: 1 }]));
    expect(error).toBeInstanceOf(PortfolioError);
    expect(error.message).toMatch(/^The rows have one fault:\n- rows\[0\]\.Year: /);
  });
});

describe("what is wrong with a mapping", () => {
  it.each<[string, Loose, string, string, string]>([
    ["an unknown field", { vlaue: { column: "Value" } }, "mapping.vlaue", "unknown-key", '"value"'],
    ["a misspelt key", { value: { colum: "Value" } }, "mapping.value.colum", "unknown-key", '"column"'],
    [
      "a column and a value",
      { unit: { column: "Value", value: "m" } },
      "mapping.unit",
      "bad-option",
      "column",
    ],
    ["neither", { unit: {} }, "mapping.unit", "missing", "column"],
    ["a bare name", { value: "Value" }, "mapping.value", "wrong-type", '{ column: "…" }'],
    ["a column that is no text", { value: { column: 2 } }, "mapping.value.column", "wrong-type", "text"],
    [
      "a column that no row has",
      { value: { column: "Valeu" } },
      "mapping.value.column",
      "missing",
      '"Value"',
    ],
    ["a field left out that is needed", { period: null }, "mapping.period", "missing", "where it comes from"],
    [
      "a comparison with nothing",
      { comparison: { percent: { column: "Value" } } },
      "mapping.comparison.against",
      "missing",
      "column",
    ],
    [
      "dimensions in one column",
      { dimensions: { column: "Value" } },
      "mapping.dimensions.column",
      "wrong-type",
      "column",
    ],
    ["another decimal mark", { decimal: ";" }, "mapping.decimal", "unknown-code", "use one of these"],
    [
      "another mark of thousands",
      { thousands: "-" },
      "mapping.thousands",
      "unknown-code",
      "use one of these",
    ],
    ["one mark for both", { decimal: ",", thousands: "," }, "mapping.thousands", "bad-option", "leave out"],
    ["no digits", { digits: 0 }, "mapping.digits", "bad-option", "12"],
    ["an empty text that is no list", { empty: "n/a" }, "mapping.empty", "wrong-type", '["n/a"]'],
    ["a value that cannot be", { unit: { value: 5 } }, "mapping.unit.value", "wrong-type", "string"],
  ])("is %s", (_, mapping, place, code, hint) => {
    const faults = faultsOf(
      [
        { Year: "2020", Value: 1 },
        { Year: "2021", Value: 2 },
      ],
      mapping,
    );
    expect(faults).toMatchObject([{ code, hint: expect.stringContaining(hint) }]);
    expect(faults[0]?.message).toMatch(new RegExp(`^${place.replace(/\./g, "\\.")}: `));
  });

  it.each<[unknown]>([[null], [undefined], ["Value"], [[]]])("is what is no object: %j", (mapping) => {
    const faults = thrownFaults(() => measuredValuesFromRows([], mapping as never));
    expect(faults).toMatchObject([{ path: ["mapping"], hint: expect.stringContaining("indicator") }]);
  });

  it("is the format of numbers in a mapping of reports", () => {
    const mapping = { target: { value: "t" }, on: { value: "2020" }, says: { value: "done" }, decimal: "," };
    expect(thrownFaults(() => reportsFromRows([], mapping as never))[0]?.path).toEqual([
      "mapping",
      "decimal",
    ]);
  });

  it("is told before the rows are looked at", () => {
    const error = refusal(() => read([{ Year: "x", Value: "y" }], { decimal: ";" }));
    expect(error.message).toMatch(/^The mapping has one fault:/);
  });
});

describe("rows and portfolio", () => {
  const portfolio = definePortfolio({
    indicators: [{ id: "rent", title: "Rent", unit: "EUR" }],
    targets: [
      { id: "rent-2021", title: "Rent", indicator: "rent", criterion: { atMost: 10 }, deadline: "2021" },
      { id: "plan", title: "Plan", criterion: { deliverable: true }, deadline: "2021" },
    ],
  });

  it("fit together", () => {
    const rows = [{ Year: 2021, Value: "9,80", State: "done" }];
    const values = measuredValuesFromRows(rows, { ...BASE, decimal: "," });
    const reports = reportsFromRows(rows, {
      target: { value: "plan" },
      on: { column: "Year" },
      says: { column: "State" },
    });
    const measured = withReports(withMeasuredValues(portfolio, values), reports);
    expect(
      portfolio.targets.map(({ id }) => evaluateTarget(measured, id, { asOf: "2022-01-01" }).status),
    ).toEqual(["achieved", "achieved"]);
  });

  it("a row that says nothing is no report", () => {
    const rows = [
      { t: "plan", d: "2020", s: "done" },
      { t: "plan", d: "2021", s: null },
    ];
    const mapping = { target: { column: "t" }, on: { column: "d" }, says: { column: "s" } } as const;
    expect(reportsFromRows(rows, mapping)).toEqual([{ target: "plan", on: "2020", says: "done" }]);
  });

  it("what was read does not change with the rows", () => {
    const rows = [{ Year: "2020", Value: { about: 5 } }];
    const values = measuredValuesFromRows(rows, BASE);
    (rows[0] as Loose).Value.about = 6;
    expect(values).toEqual([{ indicator: "rent", period: "2020", value: { about: 5 } }]);
  });
});

describe("what no single cell has wrong", () => {
  it("stands at the first cell of the field", () => {
    const comparison = {
      percent: { column: "Percent" },
      factor: { column: "Factor" },
      against: { value: "2019" },
    };
    expect(faultsOf([{ Year: "2020", Value: 1, Percent: 5, Factor: 2 }], { comparison })[0]).toMatchObject({
      path: ["rows", 0, "Percent"],
      code: "bad-change",
      found: '"percent and factor"',
    });
  });
});
