import { preview } from "../faults/fault.js";
import type { OpenSdgLoss, OpenSdgLossCode } from "./loss.js";

/** What is said of each code, and how to fix it. */
const ADVICE: Readonly<Record<OpenSdgLossCode, string>> = {
  "not-text": "the file is no text in UTF-8; save it as UTF-8",
  "too-large": "the file is too large to be read; split it",
  "bad-yaml": "the file is no YAML that can be read; correct it at this line",
  "broken-key": "the key begins with signs that are not seen in most editors; type it anew",
  "no-data-file":
    "there is no data file of this indicator that can be read; add or mend data/indicator_ID.csv",
  "no-header": "the file is empty; write a row of column names first",
  "unclosed-quote": "the quote is never closed, so the rest of the file was not read; close it",
  "ragged-row": "the row has another number of cells than the header; quote cells that hold a separator",
  "duplicate-column": "two columns have this name, and the first one counts; rename one",
  "too-long": "the cell is too long to be read; shorten it",
  "no-year-column": "the table has no column Year; name it so",
  "no-value-column": "the table has no column Value; name it so",
  "bad-year": "the cell names no year or period that can be read; write 2015, 2015/16 or 2015 Q1",
  "bad-value": "the cell is no number; write digits with a point, or leave it empty",
  "repeated-period": "the series has this period twice; leave one row out",
  "bad-option": "this is no option of a series; write a list of series, each with its options by their names",
  "unknown-option": "Open SDG has no such option; look for a typo",
  "bad-direction": "the direction is neither positive nor negative; Open SDG would take it for negative",
  "direction-by-default": "no direction is stated, and negative was taken, as Open SDG does; state it",
  "bad-target": "the target is no number; write digits with a point",
  "bad-limit": "the limit is no number; write digits with a point",
  "bad-year-option": "this is no year; write four digits",
  "bad-threshold": "the thresholds are no numbers by the names high, med and low; write digits with a point",
  "years-out-of-order": "the target year is not after the base year; correct one of them",
  "baseline-not-before-deadline":
    "the first value after the base year is not before the target year; the target has no baseline",
  "unknown-column":
    "the data have no such column, and all rows were taken; write the name as the data have it",
  "unknown-member": "no row of the column holds this; write it as the data have it",
  "no-headline":
    "no row stands for the total, so it is not known which series is meant; name a disaggregation",
  "several-series": "the rows that are left belong to several series; name the column and what it holds",
  "no-values": "the series has no values",
  "bad-line": "the target line has no number as its value; write digits with a point",
  "line-without-direction": "nothing says whether more or less is better; pass directions to the reader",
  "line-without-year": "neither the label nor the options name a year; the target has no deadline",
  "translation-missing":
    "no translation file has this key, so the number stands for the text; pass the translations too",
};

/** Where something stands. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

/** Collects what cannot be used, in the order in which it is met. */
export class LossList {
  readonly losses: OpenSdgLoss[] = [];

  leftOut(code: OpenSdgLossCode, place: FilePlace, found: unknown): void {
    this.#add(code, place, found, "left-out");
  }

  used(code: OpenSdgLossCode, place: FilePlace, found: unknown): void {
    this.#add(code, place, found, "used");
  }

  #add(
    code: OpenSdgLossCode,
    { file, line }: FilePlace,
    found: unknown,
    effect: OpenSdgLoss["effect"],
  ): void {
    const shown = preview(found);
    const message = `${file}, line ${line}: found ${shown}; ${ADVICE[code]} (${code})`;
    this.losses.push({ code, file, line, found: shown, effect, message });
  }
}
