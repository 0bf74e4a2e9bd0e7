import { DEFAULT_TOLERANCE, readTolerance } from "../value/amount.js";
import { type Day, dayInZone, dayText, readDay } from "../value/day.js";
import { compare, type DecimalInput, type DecimalString, readDecimal } from "../value/decimal.js";
import { bad, good, orThrow, type Read } from "../value/fault.js";
import { suggestion } from "../value/suggest.js";
import type { PaceThresholds } from "./evaluation.js";

/**
 * On which day to judge, and with what knowledge. Nothing is taken from the clock.
 *
 * @example
 * import { type EvaluationOptions, definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "t", title: "T", criterion: { deliverable: true } }],
 *   reports: [{ target: "t", on: "2020-05-07", reportedOn: "2020-07-06", says: "done" }],
 * });
 * const then: EvaluationOptions = { asOf: "2020-05-31" };
 * const inHindsight: EvaluationOptions = { asOf: "2020-05-31", knownOn: "2020-07-06" };
 * evaluateTarget(portfolio, "t", then).status; // => "pending"
 * evaluateTarget(portfolio, "t", inHindsight).status; // => "achieved"
 */
export interface EvaluationOptions {
  /** The day that is judged. A `Date` is read as a calendar day in the portfolio's `timeZone`. */
  readonly asOf: Day | Date;
  /** Only what was published by then counts. Default: `asOf`. */
  readonly knownOn?: Day | Date | undefined;
  /** From which share of the expected progress a pace is on track, at risk, not regressing. Default 0.95, 0.6, 0. */
  readonly thresholds?:
    | {
        readonly onTrack?: DecimalInput | undefined;
        readonly atRisk?: DecimalInput | undefined;
        readonly regressing?: DecimalInput | undefined;
      }
    | undefined;
  /** Relative tolerance of "about" and "nearly" that bring none of their own, over 0 and under 1. Default 0.05. */
  readonly approximateTolerance?: DecimalInput | undefined;
}

/** The options after checking, with days as day numbers. */
export interface Settings {
  readonly asOf: number;
  readonly knownOn: number;
  readonly thresholds: PaceThresholds;
  readonly tolerance: DecimalString;
}

const KEYS = ["asOf", "knownOn", "thresholds", "approximateTolerance"] as const;
const THRESHOLD_KEYS = ["onTrack", "atRisk", "regressing"] as const;

/** The one place where evaluation options are checked. */
export const readSettings = (options: unknown, timeZone: string | undefined): Settings => {
  const given = orThrow(readKeys(options, KEYS, 'write { asOf: "2020-07-06" }'), "options");
  const asOf = orThrow(readDayOrDate(given.asOf, timeZone), "asOf");
  return {
    asOf,
    knownOn: given.knownOn === undefined ? asOf : orThrow(readDayOrDate(given.knownOn, timeZone), "knownOn"),
    thresholds: readThresholds(given.thresholds),
    tolerance: orThrow(
      readTolerance(given.approximateTolerance ?? DEFAULT_TOLERANCE),
      "approximateTolerance",
    ),
  };
};

/** The known properties of an options object; anything else is a fault, since it is a typo. */
export const readKeys = <K extends string>(
  options: unknown,
  keys: readonly K[],
  hint: string,
): Read<{ readonly [P in K]?: unknown }> => {
  const expected = `an object with ${keys.join(", ")}`;
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    return bad("bad-option", options, expected, hint);
  }
  try {
    const given = { ...options } as Record<string, unknown>;
    const unknown = Object.keys(given).find((key) => !(keys as readonly string[]).includes(key));
    return unknown === undefined
      ? good(given as { readonly [P in K]?: unknown })
      : bad("unknown-option", unknown, keys.join(", "), suggestion(unknown, keys, "leave it out"), [unknown]);
  } catch {
    return bad("bad-option", "an object whose properties cannot be read", expected, hint);
  }
};

const readDayOrDate = (input: unknown, timeZone: string | undefined): Read<number> => {
  if (input === undefined) {
    return bad(
      "missing",
      input,
      "the day that is judged",
      'write asOf: "2020-07-06"; the library never reads the clock',
    );
  }
  if (!(input instanceof Date)) return readDay(input);
  if (Number.isNaN(input.getTime()))
    return bad("not-a-day", "an invalid Date", "a calendar day", "check how it was made");
  if (timeZone === undefined) {
    const hint = 'give the portfolio a timeZone, or write the day as a string, "2020-10-15"';
    return bad("bad-option", input, "a calendar day", hint);
  }
  const day = dayInZone(input, timeZone);
  return Number.isNaN(day) || !/^[1-9]\d{3}-/.test(dayText(day))
    ? bad("impossible-date", input, "a year from 1000 to 9999", "check how the Date was made")
    : good(day);
};

const readThresholds = (input: unknown): PaceThresholds => {
  const hint = "write { onTrack: 0.95, atRisk: 0.6, regressing: 0 }";
  const given = orThrow(readKeys(input ?? {}, THRESHOLD_KEYS, hint), "thresholds");
  const read = (key: (typeof THRESHOLD_KEYS)[number], fallback: DecimalString): DecimalString =>
    given[key] === undefined ? fallback : orThrow(readDecimal(given[key]), `thresholds.${key}`);
  const thresholds = {
    onTrack: read("onTrack", "0.95"),
    atRisk: read("atRisk", "0.6"),
    regressing: read("regressing", "0"),
  };
  const falling =
    compare(thresholds.onTrack, thresholds.atRisk) >= 0 &&
    compare(thresholds.atRisk, thresholds.regressing) >= 0;
  if (falling) return thresholds;
  const found = `${thresholds.onTrack}, ${thresholds.atRisk}, ${thresholds.regressing}`;
  return orThrow(
    bad("bad-option", found, "onTrack, atRisk and regressing from high to low", hint),
    "thresholds",
  );
};
