import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { MethodPace } from "../pace/method.js";
import type { DecimalString } from "../value/decimal.js";

/** The values from a cut-off up to the next higher one. */
export interface Band {
  readonly from: number;
  /** Whether the cut-off itself belongs to the band below. */
  readonly exclusive?: boolean;
  readonly label: string;
  readonly pace: MethodPace;
}

export interface Classified {
  readonly label: string;
  readonly pace: MethodPace;
  readonly reasons: readonly AssessmentReason[];
}

const NEAR = 1e-9;

/** The first band, from the best down, that a value reaches; the last one takes what is left. */
export const classify = (value: number, bands: readonly Band[]): Classified => {
  const reasons: AssessmentReason[] = [];
  let higher = Number.POSITIVE_INFINITY;
  let near = false;
  let rising = false;
  for (const band of bands) {
    near ||= band.from !== value && Math.abs(band.from - value) <= NEAR;
    rising ||= band.from > higher;
    higher = band.from;
  }
  const found =
    bands.find(({ from, exclusive }) => (exclusive ? value > from : value >= from)) ?? bands.at(-1);
  if (near) reasons.push("near-cut-off");
  if (rising) reasons.push("thresholds-out-of-order");
  return { label: found?.label ?? "", pace: found?.pace ?? "unknown", reasons };
};

/** The published cut-offs, with those that were given in their place. */
export const cutOffsWith = <K extends string>(
  published: Readonly<Record<K, number>>,
  given: Readonly<Record<string, DecimalString>>,
): Readonly<Record<K, number>> => {
  const own = Object.entries(given);
  if (own.length === 0) return published;
  return { ...published, ...Object.fromEntries(own.map(([key, cutOff]) => [key, Number(cutOff)])) };
};

/** The same in decimal digits, for methods that decide exactly. */
export const exactCutOffsWith = <K extends string>(
  published: Readonly<Record<K, number>>,
  given: Readonly<Record<string, DecimalString>>,
): Readonly<Record<K, DecimalString>> => {
  const own = Object.keys(published).map((key) => [key, given[key] ?? String(published[key as K])]);
  return Object.fromEntries(own) as Record<K, DecimalString>;
};
