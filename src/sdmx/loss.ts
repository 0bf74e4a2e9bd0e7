/**
 * Why something of an SDMX-CSV file was left out, or is used other than it stands there. `docs/sdmx.md` says of each what
 * it means and how to fix it.
 */
export const sdmxLossCodes = [
  // the file
  "no-header",
  "unclosed-quote",
  "ragged-row",
  "too-long",
  "duplicate-column",
  "no-time-column",
  "no-measure-column",
  // which rows are meant
  "unknown-column",
  "no-rows",
  "fits-several",
  "unknown-member",
  "several-series",
  // what a row says
  "bad-action",
  "bulk-delete",
  "too-many-deletes",
  "delete-without-day",
  "confidential",
  "bad-value",
  "several-values",
  "decimal-unclear",
  "bad-multiplier",
  "bad-period",
  "bad-year-start",
  "value-beside-missing",
  "differing-values",
  "unknown-status",
  "inexact-status",
  "unknown-unit",
  "time-of-day",
  "day-of-frequency",
  "year-of-reporting",
  "bad-release-date",
] as const;

/** One of {@link sdmxLossCodes}. */
export type SdmxLossCode = (typeof sdmxLossCodes)[number];

/** Something in an SDMX-CSV file that cannot be used as it stands. */
export interface SdmxLoss {
  /** Why it cannot be used. */
  readonly code: SdmxLossCode;
  /** The path of the file, as it was given; empty where a text was given. */
  readonly file: string;
  /** The line on which it stands first, from 1. */
  readonly line: number;
  /** The id of the column; `null` where it is of the row or the file. */
  readonly column: string | null;
  /** What stands there, shortened. */
  readonly found: string;
  /** How many rows of the file it concerns; 0 where it is of the header or the mapping. */
  readonly rows: number;
  /** `left-out` where nothing was made of it; `used` where it was used, in the way that the message says. */
  readonly effect: "left-out" | "used";
  /** All of it in one sentence, with what to do. */
  readonly message: string;
}
