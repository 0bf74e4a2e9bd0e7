import { definePortfolio } from "policy-targets";
import { type CsvwOptions, csvwOf, flatColumns, flatTablesOf } from "policy-targets/tables";
import { describe, expect, it } from "vitest";

const tables = flatTablesOf(
  definePortfolio({
    indicators: [{ id: "rent", title: "Rent", unit: "EUR" }],
    targets: [
      {
        id: "rent-2030",
        title: { en: "Rent", vi: "Tiền thuê nhà" },
        indicator: "rent",
        criterion: { atMost: 11 },
        dimensions: { "home-type": "flat" },
        deadline: "2030",
      },
    ],
  }),
);

describe("metadata of flat tables", () => {
  it("describe each column in both languages", () => {
    expect(csvwOf(tables)).toMatchSnapshot();
  });

  it("name the files and what divides cells", () => {
    const semicolons = { ...tables, values: "indicator;period;value\n" };
    const [targets, values] = csvwOf(semicolons, { targets: "plan.csv", values: "../values.csv" }).tables;
    expect([targets.url, values.url, values.dialect.delimiter]).toEqual(["plan.csv", "../values.csv", ";"]);
  });

  it.each([
    [{ targets: "" }, "options.targets"],
    [{ url: "x" }, "options.url"],
  ])("refuse %o", (options, place) => {
    expect(() => csvwOf(tables, options as CsvwOptions)).toThrow(place);
  });

  it("refuse tables that are no texts", () => {
    expect(() => csvwOf({} as typeof tables)).toThrow("tables.targets");
  });
});

describe("every column", () => {
  const columns = Object.values(flatColumns).flatMap((table) => Object.entries(table));

  it("says what it holds in both languages", () => {
    expect(columns.filter(([, { en, vi }]) => en === "" || vi === "" || (en as string) === vi)).toEqual([]);
  });
});
