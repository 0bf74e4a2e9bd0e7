import { preview } from "../faults/fault.js";
import type { SdmxLoss, SdmxLossCode } from "./loss.js";

/** What is said of each code, and how to fix it. */
const SDMX_ADVICE: Readonly<Record<SdmxLossCode, string>> = {
  "no-header": "the file is empty; ask the service for data, with a row of column names first",
  "unclosed-quote": "the quote is never closed, so the rest of the file was not read; close it",
  "ragged-row": "the row has another number of cells than the header; quote cells that hold a separator",
  "too-long": "the cell is too long to be read, and counts as empty; shorten it",
  "duplicate-column": "two columns have this id, and the first one counts; rename one",
  "no-time-column":
    "no column is called TIME_PERIOD, so no value has a period; name the column of the periods as periodColumn",
  "no-measure-column": "the file has no column of this name; name the column of the figures as measure",
  "unknown-column": "no file has this column; write its id as the header has it",
  "no-rows": "no row has these codes; write them as the file has them",
  "fits-several": "the row fits several indicators; make their codes in where exclude each other",
  "unknown-member": "members names no member for this code; add it, or leave members out",
  "several-series":
    "the rows belong to several series, and none was taken; name the code that is meant in where, or make the column a dimension",
  "bad-action": "there is no such action; write I, A, M, R or D",
  "bulk-delete":
    "the row deletes many observations at once; those read before it are left out, and a portfolio keeps those that it has",
  "too-many-deletes": "at most 100 rows may delete in bulk; all that was read before this one is left out",
  "delete-without-day":
    "the row takes a value back and does not say when, so a portfolio that has the value keeps it; pass releasedOn",
  confidential: 'the value is not for publication; pass confidential: "take" to use it all the same',
  "bad-value": "the cell is no number; write digits, or NaN where the value is missing on purpose",
  "several-values": "the cell holds several values; a measured value has one",
  "decimal-unclear":
    'the column has points in some cells and commas in others; pass decimal: "." or decimal: ","',
  "bad-multiplier": "the multiplier is no power of ten from -30 to 30; write 6 for millions",
  "bad-period": "the cell names no days that can be read; write a time period of SDMX, such as 2020-Q1",
  "bad-year-start": "the cell names no day of the year; write --04-01",
  "value-beside-missing": "the status says that the value is missing, so the figure was passed over",
  "differing-values": "two rows state the same period differently, and both are kept; leave one out",
  "unknown-status": "there is no such status in the code list, and it was passed over",
  "inexact-status": "a portfolio has no word for this status; docs/sdmx.md says what it was taken for",
  "unknown-unit": "it is not known which unit this is, and that of the indicator was taken; say it in units",
  "time-of-day": "a portfolio knows days and no hours; the day was taken",
  "day-of-frequency":
    "the column of the frequency says that the day stands for a longer period, which was taken",
  "year-of-reporting":
    "the row says that its year does not start in January, so the reporting year was taken; SDMX would write 2020-A1",
  "bad-release-date":
    "the cell names no day of publication that can be read; the value counts from its own last day",
};

/** Where something stands. */
export interface SdmxPlace {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
}

type Merged = Omit<SdmxLoss, "message" | "rows"> & { rows: number; readonly order: number };

/** Collects what cannot be used. The same thing of many rows is one loss, at the first of them. */
export class SdmxLossList {
  readonly #merged = new Map<string, Merged>();
  readonly #files = new Map<string, number>();

  /** Tells in which order the files come. */
  begin(file: string): void {
    if (!this.#files.has(file)) this.#files.set(file, this.#files.size);
  }

  /** @param found - what stands there */
  leftOut(code: SdmxLossCode, place: SdmxPlace, found: string, rows = 1): void {
    this.#add(code, place, preview(found), rows, "left-out");
  }

  /** @param told - what the rows have together, in words */
  leftOutTogether(code: SdmxLossCode, place: SdmxPlace, told: string, rows: number): void {
    this.#add(code, place, told, rows, "left-out");
  }

  /** @param found - what stands there */
  used(code: SdmxLossCode, place: SdmxPlace, found: string, rows = 1): void {
    this.#add(code, place, preview(found), rows, "used");
  }

  /** All of them by file and line. */
  get losses(): readonly SdmxLoss[] {
    return [...this.#merged.values()]
      .sort((a, b) => a.order - b.order || a.line - b.line)
      .map(({ order: _, ...loss }) => ({ ...loss, message: messageOf(loss) }));
  }

  #add(
    code: SdmxLossCode,
    { file, line, column }: SdmxPlace,
    found: string,
    rows: number,
    effect: SdmxLoss["effect"],
  ): void {
    const key = [code, file, column, found].join("\0");
    const known = this.#merged.get(key);
    if (known !== undefined) {
      known.rows += rows;
      return;
    }
    const order = this.#files.get(file) ?? 0;
    this.#merged.set(key, { code, file, line, column, found, rows, effect, order });
  }
}

const messageOf = ({ code, file, line, column, found, rows }: Omit<Merged, "order">): string => {
  const place = [file === "" ? `line ${line}` : `${file}, line ${line}`, column].filter(Boolean).join(", ");
  const many = rows > 1 ? ` in ${rows} rows` : "";
  return `${place}: found ${found}${many}; ${SDMX_ADVICE[code]} (${code})`;
};
