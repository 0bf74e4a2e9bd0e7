import { read, utils } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { definePortfolio, evaluatePortfolio, type Portfolio, summarize } from "policy-targets";
import { type ReportInput, renderXlsx, type TableLocale } from "policy-targets/render";
import writeExcelFile from "write-excel-file/node";

/** The portfolio with its summary on a day, and an evaluation of an earlier day where one is named. */
export const inputOf = (portfolio: Portfolio, asOf = "2021-07-06", before?: string): ReportInput => ({
  portfolio,
  summary: summarize(portfolio, evaluatePortfolio(portfolio, { asOf })),
  ...(before === undefined ? {} : { previous: evaluatePortfolio(portfolio, { asOf: before }) }),
});

/** A city with targets of many kinds. */
export const city = definePortfolio({
  sources: [
    { id: "plan", title: "City plan", publisher: "City", language: "en", publishedOn: "2018-06" },
    { id: "review", title: "Review of 2020", publisher: "City", language: "en", publishedOn: "2021-03-31" },
  ],
  dimensions: [{ id: "district", title: "District", members: [{ id: "n", title: "North" }] }],
  indicators: [
    { id: "fibre", title: "Households with fibre", unit: "percent" },
    { id: "homes", title: "New homes", unit: "count", accumulation: "per-period" },
    { id: "co2", title: "Emissions", unit: { code: "kt", label: "kt CO2" }, accumulation: "per-period" },
    { id: "grade", title: "Grade of the water", unit: "category" },
    { id: "parks", title: "Parks", unit: "count" },
    { id: "people", title: "People", unit: "count" },
    {
      id: "ratio",
      title: "Parks a person",
      unit: "ratio",
      ratioOf: { numerator: "parks", denominator: "people" },
    },
    { id: "debt", title: "Debt", unit: "VND" },
  ],
  targets: [
    {
      id: "fibre-2025",
      title: "Fibre for four in five households",
      indicator: "fibre",
      criterion: { atLeast: 80 },
      baseline: { value: 50, period: "2018" },
      deadline: "2025",
      sector: "Telecommunications",
      milestones: [{ by: "2022", criterion: { atLeast: 65 }, title: "Halfway" }],
      citations: [{ source: "plan", locator: { line: 29 } }],
    },
    {
      id: "homes",
      title: "New homes",
      indicator: "homes",
      criterion: { atLeast: 1000, in: "total" },
      start: "2019",
      deadline: "2025",
    },
    {
      id: "budget",
      title: "Carbon budget",
      indicator: "co2",
      criterion: { atMost: 1000, in: "total" },
      start: "2019",
      deadline: "2025",
    },
    {
      id: "north",
      title: "Fibre in each district",
      indicator: "fibre",
      criterion: { atLeast: 50, each: { dimension: "district" } },
      deadline: "2025~",
    },
    {
      id: "water",
      title: "Good water",
      indicator: "grade",
      criterion: { category: { accepted: ["A"] } },
      deadline: { event: "the vote", expected: "2024" },
    },
    { id: "parks", title: "Parks", indicator: "ratio", criterion: { moreThan: 0.5 }, deadline: "2025" },
    { id: "debt", title: "Less debt", indicator: "debt", criterion: { atMost: -5 }, deadline: "2025" },
    {
      id: "law",
      title: "Tram law",
      criterion: { deliverable: true },
      deadline: "2021-06",
      revisions: [{ on: "2021-05-01", deadline: "2021-12" }],
    },
    {
      id: "old",
      title: "Old depot closed",
      criterion: { deliverable: true },
      deadline: "2022",
      lifecycle: "cancelled",
    },
    {
      id: "dream",
      title: "A city for all",
      criterion: { deliverable: true },
      deadline: "2030",
      commitment: "aspirational",
    },
  ],
  measuredValues: [
    { indicator: "fibre", period: "2017", value: 49 },
    { indicator: "fibre", period: "2018", value: 50 },
    { indicator: "fibre", period: "2019", value: { about: 55 } },
    {
      indicator: "fibre",
      period: "2020",
      value: 60,
      status: "provisional",
      citations: [{ source: "review", locator: { page: 4 } }],
    },
    { indicator: "fibre", period: "2020", value: 61, dimensions: { district: "n" } },
    { indicator: "homes", period: "2019", value: 100 },
    { indicator: "homes", period: "2020", value: 120 },
    { indicator: "co2", period: "2019", value: 100 },
    { indicator: "co2", period: "2020", value: 120 },
    { indicator: "grade", period: "2020", value: { category: "B" } },
    { indicator: "parks", period: "2020", value: 1 },
    { indicator: "people", period: "2020", value: 3 },
    { indicator: "debt", period: "2020", value: "-2.50" },
  ],
  reports: [{ target: "law", on: "2021-03", says: "started" }],
});

/** The rows of a CSV text by their headings, read by another program. */
export const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] =>
  parse(csv, { columns: true, bom: true, record_delimiter: "\r\n" });

/** The cells of a CSV text, row by row. */
export const cellsOf = (csv: string): readonly (readonly string[])[] => parse(csv);

/** The cells of a CSV text as a program reads them that divides them by something else, whatever its quotes mean. */
export const cellsDividedBy = (delimiter: string, csv: string): readonly (readonly string[])[] =>
  parse(csv, { delimiter, quote: false, relax_column_count: true });

/** A cell as a spreadsheet reads it. */
export interface ReadCell {
  readonly type: string;
  readonly value: unknown;
  readonly shown: string | undefined;
  readonly formula: string | undefined;
}

/** The sheets of a report by their names, read by another program. */
export const sheetsOf = async (
  input: ReportInput,
  locale?: TableLocale,
): Promise<ReadonlyMap<string, readonly (readonly (ReadCell | null)[])[]>> => {
  const bytes = await renderXlsx(input, { writer: writeExcelFile, locale }).toBuffer();
  const book = read(bytes, { type: "buffer", cellFormula: true, cellNF: true });
  return new Map(
    book.SheetNames.map((name) => {
      const sheet = book.Sheets[name] ?? {};
      const range = utils.decode_range(sheet["!ref"] ?? "A1");
      const rows = Array.from({ length: range.e.r + 1 }, (_, r) =>
        Array.from({ length: range.e.c + 1 }, (__, c): ReadCell | null => {
          const cell = sheet[utils.encode_cell({ r, c })];
          return cell === undefined ? null : { type: cell.t, value: cell.v, shown: cell.w, formula: cell.f };
        }),
      );
      return [name, rows] as const;
    }),
  );
};
