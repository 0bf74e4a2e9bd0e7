// Writes a report to the files that the options of a program name: a page, tables, a spreadsheet, a calendar.
import { writeFileSync } from "node:fs";
import { enCalendar, enPage, enTable } from "policy-targets/locale/en";
import { viCalendar, viPage, viTable } from "policy-targets/locale/vi";
import { renderCsv, renderHtml, renderICalendar, renderXlsx } from "policy-targets/render";
import writeExcelFile from "write-excel-file/node";

export const fileOptions = {
  html: { type: "string" },
  csv: { type: "string" },
  xlsx: { type: "string" },
  ics: { type: "string" },
};

const words = {
  en: { page: enPage, table: enTable, calendar: enCalendar },
  vi: { page: viPage, table: viTable, calendar: viCalendar },
};

/** A file that cannot be written is the fault of its option, and no fault of ours. */
const written = async (option, write) => {
  try {
    await write();
  } catch (error) {
    if (error.code === undefined || error.syscall === undefined) throw error;
    throw new TypeError(`${option}: the file cannot be written (${error.code}); check its folder`);
  }
};

/** Writes each file that is named; `input` is what the renderers of files take. */
export const writeFiles = async ({ html, csv, xlsx, ics }, input, { code }) => {
  const { page, table, calendar } = words[code];
  if (html !== undefined) {
    const text = renderHtml(input, { locale: page });
    await written("--html", () => writeFileSync(html, text));
  }
  if (csv !== undefined) {
    // The mark lets Excel read the letters of every language.
    const text = renderCsv(input, { locale: table, byteOrderMark: true });
    await written("--csv", () => writeFileSync(csv, text));
  }
  if (xlsx !== undefined) {
    const bytes = await renderXlsx(input, { locale: table, writer: writeExcelFile }).toBuffer();
    await written("--xlsx", () => writeFileSync(xlsx, bytes));
  }
  if (ics !== undefined) {
    const text = renderICalendar(input, { locale: calendar });
    await written("--ics", () => writeFileSync(ics, text));
  }
};
