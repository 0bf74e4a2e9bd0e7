import fc from "fast-check";
import { type PortfolioInput, parsePortfolio } from "policy-targets";
import { renderCsv, renderICalendar, type TableName, tableColumns } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { anyText, nasty, saying, steering } from "./arrange.js";
import { calendarOf, entriesOf } from "./calendars.js";
import { cellsDividedBy, cellsOf, inputOf, sheetsOf } from "./files.js";
import { payloads } from "./payloads.js";

/** A portfolio whose every text is this one, those of its documents too. */
const hostile = (text: string): PortfolioInput => ({
  ...saying(text),
  sources: [{ id: "source", title: text, publisher: text, language: "en" }],
  dimensions: [{ id: "dimension", title: text, members: [{ id: text, title: text }] }],
});

const formulas: readonly (readonly [what: string, text: string])[] = [
  ["a formula", "=1+1"],
  ["a command", "=cmd|'/c calc'!A1"],
  ["a link by a formula", '=HYPERLINK("https://evil.example","click")'],
  ["a formula by a plus", "+1+cmd|'/c calc'!A1"],
  ["a formula by a minus", "-1+cmd|'/c calc'!A1"],
  ["a formula by an at", "@SUM(1+1)*cmd|'/c calc'!A1"],
  ["a formula behind a space", "  =1+1"],
  ["a formula behind a tab", "\t=1+1"],
  ["a formula behind a carriage return", "\r=1+1"],
  ["a formula behind a line feed", "\n=1+1"],
  ["a formula behind what is not seen", "\u200b\u2060\ufeff=1+1"],
  ["a formula behind a no-break space", "\u00a0=1+1"],
  ["a formula of full width", "\uff1d1+1"],
  ["a formula in a second cell", "a;=1+1;b"],
  ["a formula in a second cell behind a space", "a; =1+1"],
  ["a formula in quotes in a second cell", 'a;"=1+1'],
  ["a formula in a second cell of commas", 'a","=1+1","b'],
  ["a formula behind a quote", '"=1+1"'],
  ["a formula in another line", 'a\r\n"=1+1"'],
  ["a formula from right to left", "\u202e=1+1"],
];

const others: readonly (readonly [what: string, text: string])[] = [
  ["ten thousand letters", "x".repeat(10_000)],
  ["ten thousand quotes", '"'.repeat(10_000)],
  ["ten thousand emoji", "😀".repeat(5_000)],
  ["a family of emoji", "👩‍👩‍👧‍👦 and 🇻🇳"],
  ["Arabic with a joiner", "می\u200cخواهم"],
  ["half a character", "a\ud800b\udc00c"],
  ["no character", "a\ufffe\uffffb"],
  ["an escape of spreadsheets", "_x0041_ _x000D_ _x005F_"],
  ["escapes of calendars", "a\\nb\\;c\\,d\\\\"],
  ["a property of a calendar", "a\r\nATTACH:https://evil.example"],
  ["the end of an entry", "a\nEND:VEVENT\nBEGIN:VALARM"],
  ["a parameter of a calendar", 'x";ALTREP="https://evil.example":y'],
  ["semicolons and commas", "a;b,c:d"],
  ["apostrophes", "'a' ''b"],
];

const attacks = [...formulas, ...others, ...nasty, ...payloads];

const tables = Object.keys(tableColumns) as TableName[];
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const STARTS_FORMULA = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

const isFormula = (cell: string): boolean => STARTS_FORMULA.test(cell) && !NUMBER.test(cell);

const reportOf = (text: string) => inputOf(parsePortfolio(hostile(text)), "2020-07-06", "2020-05-01");

/** What an attack does in a CSV file; nothing where it is inert. */
const doneInCsv = (text: string): readonly string[] =>
  tables.flatMap((table) => {
    const csv = renderCsv(reportOf(text), { table });
    const rows = cellsOf(csv);
    const divided = [";", "\t"].flatMap((delimiter) => cellsDividedBy(delimiter, csv));
    const cells = [...rows.flat(), ...divided.flat().map((cell) => cell.replace(/^["\s]+/, ""))];
    return [
      ...(rows.every(({ length }) => length === tableColumns[table].length)
        ? []
        : ["another number of cells"]),
      ...(rows.length === csv.split("\r\n").length - 1 ? [] : ["another number of rows"]),
      ...cells.filter(isFormula),
      ...(steering.test(csv.replaceAll("\r\n", "")) && !/[\u0600-\u06ff\u{1f000}-\u{1faff}]/u.test(text)
        ? ["something that steers or hides"]
        : []),
    ];
  });

const ENTRY_NAMES = new Set([
  "uid",
  "dtstamp",
  "sequence",
  "dtstart",
  "dtend",
  "summary",
  "description",
  "categories",
  "status",
  "transp",
]);

/** What an attack does in a calendar. */
const doneInCalendar = (text: string): readonly string[] => {
  const file = renderICalendar(reportOf(text), { alarms: [1] });
  const calendar = calendarOf(file);
  const entries = entriesOf(file);
  const lines = file.split("\r\n");
  return [
    ...(entries.length === 4 ? [] : [`${entries.length} entries`]),
    ...calendar.getAllSubcomponents().flatMap(({ name }) => (name === "vevent" ? [] : [name])),
    ...entries.flatMap(({ names }) => names.filter((name) => !ENTRY_NAMES.has(name))),
    ...entries.flatMap(({ alarms }) => (alarms.length > 1 ? ["another alarm"] : [])),
    ...lines.filter((line) => Buffer.byteLength(line) > 75),
  ];
};

/** What an attack does in a spreadsheet. */
const doneInSpreadsheet = async (text: string): Promise<readonly string[]> => {
  const sheets = await sheetsOf(reportOf(text));
  const cells = [...sheets.values()].flat(2).flatMap((cell) => cell ?? []);
  return [
    ...(sheets.size === 4 ? [] : ["another number of sheets"]),
    ...cells.flatMap(({ formula }) => formula ?? []),
    ...cells.flatMap(({ type }) => (["s", "n"].includes(type) ? [] : [type])),
  ];
};

describe("what a portfolio says is inert", () => {
  it.each(attacks)("as CSV: %s", (_, text) => {
    expect(doneInCsv(text)).toEqual([]);
  });

  it.each(attacks)("in a calendar: %s", (_, text) => {
    expect(doneInCalendar(text)).toEqual([]);
  });

  it.each(attacks)("in a spreadsheet: %s", async (_, text) => {
    expect(await doneInSpreadsheet(text)).toEqual([]);
  });

  it("as CSV and in a calendar, whatever it says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([doneInCsv(text), doneInCalendar(text)]).toEqual([[], []]);
      }),
    );
  });
});

describe("what a portfolio says is shown as it stands there", () => {
  const shown: readonly (readonly [text: string, csv: string])[] = [
    ["a, b; c \"d\" 'e' <f> & g|h\\i", "a, b; c \"d\" 'e' <f> & g|h\\i"],
    ["_x0041_ and 😀", "_x0041_ and 😀"],
    ["Tăng trưởng 8 %", "Tăng trưởng 8 %"],
    ["=1+1", "'=1+1"],
    ["a;=1+1", "a;'=1+1"],
  ];

  it.each(shown)("%j", async (text, csv) => {
    const report = reportOf(text);
    expect(cellsOf(renderCsv(report))[1]?.[1]).toBe(csv);
    expect((await sheetsOf(report)).get("Targets")?.[1]?.[1]?.value).toBe(text);
    expect(entriesOf(renderICalendar(report))[0]?.title).toBe(`Due: ${text}`);
  });

  it("without an apostrophe where no spreadsheet opens the file", () => {
    expect(cellsOf(renderCsv(reportOf("=1+1"), { guardFormulas: false }))[1]?.[1]).toBe("=1+1");
  });

  it("cut off in a cell of a spreadsheet, which holds so much only", async () => {
    const sheets = await sheetsOf(reportOf("word ".repeat(3999).trim()));
    const lengths = [...sheets.values()].flat(2).map((cell) => String(cell?.value ?? "").length);
    expect(Math.max(...lengths)).toBe(32_767);
  });
});
