/**
 * Why something of a repository was left out, or is used other than it stands there. `docs/open-sdg.md` says of each
 * what it means and how to fix it.
 */
export const openSdgLossCodes = [
  // files
  "not-text",
  "too-large",
  "bad-yaml",
  "broken-key",
  "no-data-file",
  // tables
  "no-header",
  "unclosed-quote",
  "ragged-row",
  "duplicate-column",
  "too-long",
  "no-year-column",
  "no-value-column",
  "bad-year",
  "bad-value",
  "repeated-period",
  // options of the calculation
  "bad-option",
  "unknown-option",
  "bad-direction",
  "direction-by-default",
  "bad-target",
  "bad-limit",
  "bad-year-option",
  "bad-threshold",
  "years-out-of-order",
  "baseline-not-before-deadline",
  // which rows are meant
  "unknown-column",
  "unknown-member",
  "no-headline",
  "several-series",
  "no-values",
  // lines on charts
  "bad-line",
  "line-without-direction",
  "line-without-year",
  // texts
  "translation-missing",
] as const;

/** One of {@link openSdgLossCodes}. */
export type OpenSdgLossCode = (typeof openSdgLossCodes)[number];

/** Something in a repository that cannot be used as it stands. */
export interface OpenSdgLoss {
  /** Why it cannot be used. */
  readonly code: OpenSdgLossCode;
  /** The path of the file, as it was given. */
  readonly file: string;
  /** The line on which it stands, from 1. */
  readonly line: number;
  /** What stands there, shortened. */
  readonly found: string;
  /** `left-out` where nothing was made of it; `used` where it was used, in the way that the message says. */
  readonly effect: "left-out" | "used";
  /** All of it in one sentence, with what to do. */
  readonly message: string;
}
