import type { DecimalString } from "../value/decimal.js";
import type { MethodPace } from "./method.js";
import type { AssessmentReason } from "./reason.js";

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
  const cutOffs = bands.slice(0, -1).map((band) => band.from);
  if (cutOffs.some((from) => from !== value && Math.abs(from - value) <= NEAR)) reasons.push("near-cut-off");
  if (cutOffs.some((from, at) => from > (cutOffs[at - 1] ?? from))) reasons.push("thresholds-out-of-order");
  const last = bands.at(-1);
  const band = bands.find(({ from, exclusive }) => (exclusive ? value > from : value >= from)) ?? last;
  return { label: band?.label ?? "", pace: band?.pace ?? "unknown", reasons };
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
