import { viTable } from "policy-targets/locale/vi";
import { renderXlsx, type XlsxSheet } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { city, inputOf, sheetsOf } from "./files.js";

const report = inputOf(city, "2021-07-06", "2021-01-31");
const { previous: _, ...alone } = report;

const given = (sheets: XlsxSheet[]): readonly XlsxSheet[] => sheets;

describe("a spreadsheet", () => {
  it("has a sheet for each table", async () => {
    expect([...(await sheetsOf(report)).keys()]).toEqual(["Targets", "Values", "Changes", "Documents"]);
  });

  it("has no sheet of changes without an earlier evaluation", async () => {
    expect([...(await sheetsOf(alone)).keys()]).toEqual(["Targets", "Values", "Documents"]);
  });

  it("is in the other language", async () => {
    const sheets = await sheetsOf(report, viTable);
    expect([...sheets.keys()]).toEqual(["Mục tiêu, nhiệm vụ", "Số liệu", "Thay đổi", "Văn bản"]);
    expect(sheets.get("Số liệu")?.[0]?.[2]?.value).toBe("Chỉ tiêu");
  });

  it("has days, numbers and shares that can be sorted and added up", async () => {
    const [headings = [], row = []] = (await sheetsOf(report)).get("Targets") ?? [];
    const cell = (heading: string) => row[headings.findIndex((one) => one?.value === heading)];
    expect(cell("Last day")).toMatchObject({ type: "n", value: 46022, shown: "2025-12-31" });
    expect(cell("Figure")).toMatchObject({ type: "n", value: 60 });
    expect(cell("Share of the way")).toMatchObject({ type: "n", value: 0.333333, shown: "33%" });
    expect(cell("Status")).toMatchObject({ type: "s", value: "on track" });
    expect(cell("Days left")).toMatchObject({ type: "n", value: 1639 });
  });

  it("keeps days before spreadsheets begin as texts", () => {
    const sheets = renderXlsx(
      {
        ...alone,
        summary: {
          ...alone.summary,
          lines: alone.summary.lines.map((line) => ({ ...line, dueOn: "1900-02-28" })),
        },
      },
      { writer: given },
    );
    expect(sheets[0]?.data[1]?.[6]).toMatchObject({ value: "1900-02-28", type: String });
  });

  it("counts the days of a spreadsheet from the first of March 1900 on", () => {
    const sheets = renderXlsx(
      {
        ...alone,
        summary: {
          ...alone.summary,
          lines: alone.summary.lines.map((line) => ({ ...line, dueOn: "1900-03-01" })),
        },
      },
      { writer: given },
    );
    expect(sheets[0]?.data[1]?.[6]).toMatchObject({ value: 61, type: Number });
  });

  it("returns what the writer returns", () => {
    expect(renderXlsx(report, { writer: (sheets) => sheets.length })).toBe(4);
  });

  it("gives the writer the same sheets in every run and zone", () => {
    expect(renderXlsx(report, { writer: given })).toEqual(renderXlsx(report, { writer: given }));
  });

  it("passes the error of the writer through", () => {
    const writer = (): never => {
      throw new RangeError("disk full");
    };
    expect(() => renderXlsx(report, { writer })).toThrow(RangeError);
  });

  it("takes names of sheets from a language as far as a spreadsheet takes them", () => {
    const sheets = {
      targets: "A/B: [all] of the targets of the city",
      values: "?",
      changes: "C",
      sources: "D",
    };
    const locale = { ...viTable, table: { ...viTable.table, sheets } };
    expect(renderXlsx(report, { locale, writer: (all) => all.map(({ sheet }) => sheet) })).toEqual([
      "A B   all  of the targets of th",
      "-",
      "C",
      "D",
    ]);
  });

  it.each<[what: string, options: unknown, code: string, hint: string]>([
    ["no options", undefined, "missing", "npm install write-excel-file"],
    ["no writer", {}, "missing", "pass { writer: writeExcelFile }"],
    ["a writer by name", { writer: "write-excel-file" }, "bad-option", "npm install write-excel-file"],
    ["an option of CSV", { writer: given, table: "values" }, "unknown-option", "leave it out"],
  ])("is refused with %s", (_what, options, code, hint) => {
    expect(() => renderXlsx(report, options as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code, message: expect.stringContaining(hint) }),
    );
  });
});
