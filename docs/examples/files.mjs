// Writes a report to the files that the options of a program name: tables, a spreadsheet, a calendar.
import { writeFileSync } from "node:fs";
import { enCalendar, enTable } from "policy-targets/locale/en";
import { viCalendar, viTable } from "policy-targets/locale/vi";
import { renderCsv, renderICalendar, renderXlsx } from "policy-targets/render";
import writeExcelFile from "write-excel-file/node";

export const fileOptions = { csv: { type: "string" }, xlsx: { type: "string" }, ics: { type: "string" } };

const words = {
  en: { table: enTable, calendar: enCalendar },
  vi: { table: viTable, calendar: viCalendar },
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
export const writeFiles = async ({ csv, xlsx, ics }, input, { code }) => {
  const { table, calendar } = words[code];
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
