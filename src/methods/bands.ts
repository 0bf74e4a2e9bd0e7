import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { MethodPace } from "../pace/method.js";
import type { Quotient } from "../pace/path.js";
import { compare, type DecimalString, times } from "../value/decimal.js";

/** The values from a cut-off up to the next higher one. */
export interface Band {
  /** In digits where an exact quotient may be compared with it. */
  readonly from: DecimalString | number;
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

/**
 * The first band, from the best down, that a value reaches; the last one takes what is left. Where the value is the
 * nearest double of a quotient that is known exactly, the quotient decides on which side of a cut-off it lies.
 */
export const classify = (
  value: number,
  bands: readonly Band[],
  exact: Quotient | null = null,
): Classified => {
  const reasons: AssessmentReason[] = [];
  let higher = Number.POSITIVE_INFINITY;
  let near = false;
  let rising = false;
  let found: Band | undefined;
  for (const band of bands) {
    const cutOff = Number(band.from);
    const side = sideOf(value, exact, band.from);
    if (side > 0 || (side === 0 && !band.exclusive)) found ??= band;
    near ||= side !== 0 && Math.abs(cutOff - value) <= NEAR;
    rising ||= cutOff > higher;
    higher = cutOff;
  }
  found ??= bands.at(-1);
  if (near) reasons.push("near-cut-off");
  if (rising) reasons.push("thresholds-out-of-order");
  return { label: found?.label ?? "", pace: found?.pace ?? "unknown", reasons };
};

/** More than zero above the cut-off, less below it. Rounding to doubles keeps the order, so only a tie needs digits. */
const sideOf = (value: number, exact: Quotient | null, from: Band["from"]): number => {
  const cutOff = Number(from);
  if (value !== cutOff) return value > cutOff ? 1 : -1;
  return exact === null || typeof from === "number" ? 0 : compare(exact.num, times(from, exact.den));
};

const ANSWER_DIGITS = 15;

/**
 * A number to fifteen digits, as many as every double keeps. A share that is 0.95 by its formula then is 0.95, and
 * not a last bit less; the label follows from the number that is answered.
 */
export const inFifteenDigits = (value: number): number => Number(value.toPrecision(ANSWER_DIGITS));

/** The published cut-offs, with those that were given in their place. */
export const cutOffsWith = <K extends string>(
  published: Readonly<Record<K, number>>,
  given: Readonly<Record<string, DecimalString>>,
): Readonly<Record<K, DecimalString>> => {
  const cutOffs = {} as Record<K, DecimalString>;
  for (const key in published) cutOffs[key] = given[key] ?? String(published[key]);
  return cutOffs;
};

/** The same in decimal digits, for methods that decide exactly. */
export const exactCutOffsWith = <K extends string>(
  published: Readonly<Record<K, number>>,
  given: Readonly<Record<string, DecimalString>>,
): Readonly<Record<K, DecimalString>> => {
  const own = Object.keys(published).map((key) => [key, given[key] ?? String(published[key as K])]);
  return Object.fromEntries(own) as Record<K, DecimalString>;
};
