import { extname } from "node:path";
import { reportDetails } from "../render/context.js";
import { renderCsv } from "../render/csv.js";
import { renderHtml } from "../render/html.js";
import { renderICalendar } from "../render/ical.js";
import { renderMarkdown } from "../render/markdown.js";
import type { ReportInput } from "../render/report-input.js";
import { type TableName, tableColumns } from "../render/table-words.js";
import { renderText } from "../render/text.js";
import { renderXlsx } from "../render/xlsx.js";
import { groupings } from "../summary/groups.js";
import { summarize } from "../summary/summarize.js";
import { choiceOption, dayOption } from "./arguments.js";
import { type ShellCall, type ShellCommand, sharedOptions } from "./command.js";
import { evaluatedWith, judgedAsAsked, judgedOn } from "./judged.js";
import { languageOf } from "./languages.js";
import { loadedPackage } from "./optional-package.js";
import { readPortfolio } from "./read-input.js";
import { WrongUsage } from "./unusable.js";
import { writeOutput } from "./write-output.js";

/** How a report is written. */
interface ReportFormat {
  /** The endings of files that are written so. */
  readonly endings: readonly string[];
  /** The options that change it, beside those that every report has. */
  readonly options: readonly string[];
  write(input: ReportInput, call: ShellCall): string | Promise<Uint8Array>;
}

const FORMATS = {
  text: {
    endings: [".txt"],
    options: ["detail", "by", "since"],
    write: ({ summary, previous }, call) =>
      renderText(summary, { locale: languageOf(call).page, detail: detailFor(call), previous }),
  },
  markdown: {
    endings: [".md"],
    options: ["detail", "by", "since"],
    write: ({ summary, previous }, call) =>
      renderMarkdown(summary, { locale: languageOf(call).page, detail: detailFor(call), previous }),
  },
  html: {
    endings: [".html", ".htm"],
    options: ["detail", "by", "since"],
    write: (input, call) => renderHtml(input, { locale: languageOf(call).page, detail: detailFor(call) }),
  },
  csv: {
    endings: [".csv"],
    options: ["table", "codes", "since"],
    write: (input, call) => {
      const table = choiceOption(call, "table", Object.keys(tableColumns) as TableName[]);
      const codes = call.has("codes");
      // Excel knows the letters of other languages by the mark; a program would take it for a part of the first heading.
      const byteOrderMark = call.has("out") && !codes;
      return renderCsv(input, { locale: languageOf(call).table, table, codes, byteOrderMark });
    },
  },
  xlsx: {
    endings: [".xlsx"],
    options: ["since"],
    write: async (input, call) => {
      const { default: writer } = await loadedPackage(
        "write-excel-file",
        "writing a spreadsheet",
        () => import("write-excel-file/node"),
      );
      return renderXlsx(input, { locale: languageOf(call).table, writer }).toBuffer();
    },
  },
  ics: {
    endings: [".ics"],
    options: [],
    write: (input, call) => renderICalendar(input, { locale: languageOf(call).calendar }),
  },
} as const satisfies Readonly<Record<string, ReportFormat>>;

type FormatName = keyof typeof FORMATS;

const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

const { "as-of": asOf, "known-on": knownOn, locale, values } = sharedOptions;

export const reportCommand: ShellCommand = {
  name: "report",
  does: "writes a report: text, Markdown, a page of HTML, a table, a spreadsheet or a calendar",
  more: ["Without --format, the ending of --out says which it is; without both, it is text."],
  files: { named: "FILE", least: 1, most: 1 },
  options: {
    format: { takes: "FORMAT", says: "text, markdown, html, csv, xlsx or ics" },
    out: { takes: "PATH", says: "the file to write (default: the standard output)" },
    "as-of": asOf,
    "known-on": knownOn,
    since: { takes: "DAY", says: "also tell what changed since that day" },
    locale,
    detail: {
      takes: "DETAIL",
      says: "overview, or full: every target with its explanation (default: full for html)",
    },
    by: { takes: "GROUPS", says: "also count by policy, sector, party or deadline-year" },
    table: { takes: "TABLE", says: "for csv: targets (default), values, changes or sources" },
    codes: { takes: null, says: "for csv: codes instead of words, for programs" },
    values,
  },
  examples: [
    ["report plan.json --as-of 2024-06-30", "a page of text"],
    ["report plan.json --out report.html --locale vi", "a page of HTML with charts, in Vietnamese"],
    ["report plan.json --format csv --codes", "a table for a program"],
    ["report plan.json --format markdown --detail full --by sector", "every target, with counts by sector"],
  ],
  run: async (call, shell) => {
    const format = FORMATS[formatOf(call)];
    const out = call.text("out");
    checkOptions(formatOf(call), call);
    const by = choiceOption(call, "by", groupings);
    languageOf(call);
    detailFor(call);
    if (format === FORMATS.xlsx && out === undefined && shell.columns !== null)
      throw new WrongUsage("a spreadsheet is no text for a terminal", "write --out report.xlsx");
    const since = dayOption(call, "since");
    const { portfolio } = await readPortfolio(call.files[0] ?? "-", call, shell);
    const evaluation = judgedAsAsked(portfolio, call, shell);
    if (since !== undefined && since > evaluation.asOf)
      throw new WrongUsage(`--since ${since} is later than ${evaluation.asOf}`, "write an earlier day");
    const summary = summarize(portfolio, evaluation, { by });
    const previous = since === undefined ? undefined : judgedOn(portfolio, since, undefined);
    const content = await format.write({ portfolio, summary, previous, evaluatedWith }, call);
    if (out === undefined) shell.print(content);
    else await writeOutput(out, content);
    return 0;
  },
};

const formatOf = (call: ShellCall): FormatName => {
  const stated = choiceOption(call, "format", FORMAT_NAMES);
  if (stated !== undefined) return stated;
  const out = call.text("out");
  if (out === undefined) return "text";
  const ending = extname(out).toLowerCase();
  const meant = FORMAT_NAMES.find((name) => (FORMATS[name].endings as readonly string[]).includes(ending));
  if (meant !== undefined) return meant;
  const endings = FORMAT_NAMES.map((name) => FORMATS[name].endings[0]).join(", ");
  throw new WrongUsage(`--out ${out}: its ending names no format`, `end it in ${endings}, or say --format`);
};

/** Refuses an option that would do nothing. */
const checkOptions = (name: FormatName, call: ShellCall): void => {
  const own: readonly string[] = FORMATS[name].options;
  const idle = ["detail", "by", "since", "table", "codes"].find(
    (option) => call.has(option) && !own.includes(option),
  );
  if (idle === undefined) {
    if (name === "csv") checkChanges(call);
    return;
  }
  const fitting = FORMAT_NAMES.filter((other) =>
    (FORMATS[other].options as readonly string[]).includes(idle),
  );
  throw new WrongUsage(`--${idle} does nothing in ${name}`, `leave it out; it is for ${fitting.join(", ")}`);
};

/** A table of changes needs to know since when, and no other one does. */
const checkChanges = (call: ShellCall): void => {
  const isOfChanges = call.text("table") === "changes";
  if (isOfChanges && !call.has("since"))
    throw new WrongUsage("--table changes does not say since when", "write --since DAY too");
  if (!isOfChanges && call.has("since"))
    throw new WrongUsage("--since does nothing in this table", "write --table changes too, or leave it out");
};

const detailFor = (call: ShellCall): (typeof reportDetails)[number] | undefined =>
  choiceOption(call, "detail", reportDetails);
