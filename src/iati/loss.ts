/**
 * Why something of an IATI file was left out, or is used other than it stands there. `docs/iati.md` says of each what
 * it means and how to fix it.
 */
export const iatiLossCodes = [
  // files and activities
  "no-version",
  "other-version",
  "no-identifier",
  "repeated-activity",
  "no-reporter",
  "bad-activity-status",
  "bad-update-date",
  // elements and texts
  "unknown-element",
  "unknown-attribute",
  "no-title",
  "bad-language",
  "repeated-narrative",
  "text-cut",
  // results and indicators
  "bad-result-type",
  "bad-measure",
  "nominal-measure",
  "bad-ascending",
  "ascending-by-default",
  "accumulation-unknown",
  "no-figures",
  "bad-reference",
  "bad-document",
  // periods
  "bad-period",
  "period-not-begun",
  "period-cut",
  // figures
  "no-value",
  "bad-value",
  "percent-sign",
  "bad-breakdown",
  "amounts-as-dimensions",
  "unknown-location",
  "repeated-figure",
  "contradicting-figures",
  "qualitative-figure",
  // baselines
  "bad-baseline-date",
  "several-baselines",
  "baseline-not-before-deadline",
  "target-against-direction",
] as const;

/** One of {@link iatiLossCodes}. */
export type IatiLossCode = (typeof iatiLossCodes)[number];

/** Something in an IATI file that cannot be used as it stands. */
export interface IatiLoss {
  /** What it is about. */
  readonly code: IatiLossCode;
  /** The path of the file, as it was given; `null` where one text was given. */
  readonly file: string | null;
  /** The line on which it stands, from 1. */
  readonly line: number;
  /** The id of the indicator that it belongs to; `null` where it belongs to none. */
  readonly indicator: string | null;
  /** What stands there, shortened. */
  readonly found: string;
  /** `left-out` where nothing was made of it; `used` where it was used, in the way that the message says. */
  readonly effect: "left-out" | "used";
  /** All of it in one sentence, with what to do. */
  readonly message: string;
}
