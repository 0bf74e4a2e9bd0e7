import { bad, good, orThrow, type Read, within } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { suggestion } from "../faults/suggest.js";
import { type Direction, directions } from "../model/indicator.js";
import type { SeriesBaseline, SeriesFacts, SeriesGoal, SeriesValue } from "../pace/method.js";
import type { DecimalInput } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import { ambiguousPeriods } from "../value/two-years.js";
import {
  readMoment,
  readPoints,
  readSeriesFigure,
  readStandardError,
  type SeriesPoint,
} from "./read-series.js";
import { askWhichPeriod } from "./series-period.js";
import { readTargets, type SeriesTarget } from "./series-targets.js";

/** What is known of a series apart from its values. */
export interface SeriesOptions {
  /** Which way is better. */
  readonly direction: Direction;
  /** The value to reach, in the unit of the series. Some methods judge growth as such where there is none. */
  readonly target?: DecimalInput | undefined;
  /** The period by the end of which the target is to be reached. */
  readonly deadline?: Period | undefined;
  /**
   * Several targets in the place of `target` and `deadline`: of several years, or several at once, ranges, and targets
   * to meet in every year. Read by `german-dns` alone.
   */
  readonly targets?: readonly SeriesTarget[] | undefined;
  /**
   * What progress is counted from; without `value`, the value of the series there. `standardError` is that of `value`,
   * in its unit; read by `healthy-people` alone.
   */
  readonly baseline?:
    | {
        readonly period: Period;
        readonly value?: DecimalInput | undefined;
        readonly standardError?: DecimalInput | undefined;
      }
    | undefined;
  /** The lowest or highest value that can be, such as 100 percent; read by `open-sdg` alone. */
  readonly limit?: DecimalInput | undefined;
}

const SERIES_KEYS = ["direction", "target", "deadline", "targets", "baseline", "limit"] as const;

/** The keys that each call takes. */
const KEYS_OF_CALL = {
  facts: SERIES_KEYS,
  one: ["method", ...SERIES_KEYS, "thresholds"],
  all: ["methods", ...SERIES_KEYS, "thresholds"],
  part: ["id", "parts", "points", ...SERIES_KEYS, "thresholds"],
} as const;

const SERIES_HINT =
  'write { direction: "increase", baseline: { period: "2015" }, target: 80, deadline: "2030" }';

/** The options object of a call. */
export const readOptions = <C extends keyof typeof KEYS_OF_CALL>(
  input: unknown,
  call: C,
): Read<{ readonly [K in (typeof KEYS_OF_CALL)[C][number]]?: unknown }> =>
  readKeys(input, KEYS_OF_CALL[call], SERIES_HINT);

/** Puts values and options together; the thresholds need a method and are read later. */
export const readFacts = (
  values: readonly SeriesValue[],
  given: { readonly [K in (typeof SERIES_KEYS)[number]]?: unknown },
): Read<SeriesFacts> => {
  const direction = readDirection(given.direction);
  if (!direction.ok) return within("direction", direction);
  const target = optional(given.target, readSeriesFigure);
  if (!target.ok) return within("target", target);
  const deadline = optional(given.deadline, readMoment);
  if (!deadline.ok) return within("deadline", deadline);
  const baseline = optional(given.baseline, readBaseline);
  if (!baseline.ok) return within("baseline", baseline);
  const limit = optional(given.limit, readSeriesFigure);
  if (!limit.ok) return within("limit", limit);
  const targets = readSeveralTargets(given, direction.value);
  if (!targets.ok) return targets;
  const asked = askWhichOption(values, {
    baseline: baseline.value,
    deadline: deadline.value,
    targets: targets.value ?? [],
  });
  if (asked !== null) return asked;
  const facts = {
    values,
    direction: direction.value,
    target: target.value,
    deadline: deadline.value,
    baseline: baseline.value,
    limit: limit.value,
    thresholds: {},
  };
  return good(targets.value === null ? facts : { ...facts, targets: targets.value });
};

/** One target or several: both at once would leave open which of them counts. */
const readSeveralTargets = (
  given: { readonly [K in (typeof SERIES_KEYS)[number]]?: unknown },
  direction: Direction,
): Read<readonly SeriesGoal[] | null> => {
  if (given.targets === undefined) return good(null);
  const single = (["target", "deadline"] as const).find((key) => given[key] !== undefined);
  if (single === undefined) return within("targets", readTargets(given.targets, direction));
  const hint = "write all of them into targets, or target and deadline alone";
  return bad("field-without-effect", given[single], `no ${single} beside targets`, hint, [single]);
};

/** Asks about a period such as `2009-10` where the periods beside it do not say that it is a month. */
const askWhichOption = (
  values: readonly SeriesValue[],
  { baseline, deadline, targets }: Pick<SeriesFacts, "baseline" | "deadline" | "targets">,
): Read<never> | null => {
  const goals = targets ?? [];
  const named = [baseline, deadline, ...goals.map((goal) => goal.deadline)].filter(
    (moment) => moment !== null,
  );
  // Plain years say nothing of months, and the values have been looked at.
  if (named.every(({ period }) => period.length === 4)) return null;
  const [unclear] = ambiguousPeriods([...named, ...values]);
  if (unclear === undefined) return null;
  if (unclear === baseline?.period) return askWhichPeriod(unclear, ["baseline", "period"]);
  if (unclear === deadline?.period) return askWhichPeriod(unclear, ["deadline"]);
  const at = goals.findIndex((goal) => goal.deadline?.period === unclear);
  return askWhichPeriod(unclear, at < 0 ? [] : ["targets", at, "deadline"]);
};

const optional = <T>(input: unknown, read: (input: unknown) => Read<T>): Read<T | null> =>
  input === undefined ? good(null) : read(input);

const readDirection = (input: unknown): Read<Direction> => {
  const direction = directions.find((known) => known === input);
  if (direction !== undefined) return good(direction);
  const hint = 'write direction: "increase" if more is better';
  return input === undefined
    ? bad("direction-missing", input, directions.join(" or "), hint)
    : bad("bad-option", input, directions.join(" or "), suggestion(input, directions, hint));
};

const readBaseline = (input: unknown): Read<SeriesBaseline> => {
  const given = readKeys(input, ["period", "value", "standardError"], 'write { period: "2015" }');
  if (!given.ok) return given;
  const moment = readMoment(given.value.period);
  if (!moment.ok) return within("period", moment);
  const figure = optional(given.value.value, readSeriesFigure);
  if (!figure.ok) return within("value", figure);
  const standardError = optional(given.value.standardError, readStandardError);
  if (!standardError.ok) return within("standardError", standardError);
  // Written out: a spread would take most of the time of this function.
  const { period, year, day } = moment.value;
  if (standardError.value === null) return good({ period, year, day, figure: figure.value });
  if (figure.value !== null)
    return good({ period, year, day, figure: figure.value, standardError: standardError.value });
  const hint = "write the value of the baseline too, or the standard error into the point of the series";
  return bad("field-without-effect", given.value.standardError, "the value that it is of", hint, [
    "standardError",
  ]);
};

/**
 * Reads a series and what is known of it into the facts that methods work on: for calling a method's `assess`
 * directly, or several of them on one reading.
 *
 * @param points - in any order; values `null` are left out; the array stays as it is
 * @throws {@link PolicyTargetsError} naming the first fault and how to fix it
 *
 * @example
 * import { escap, seriesFacts } from "policy-targets/methods";
 *
 * const facts = seriesFacts(
 *   [{ period: "2022", value: 55 }, { period: "2020", value: 40 }],
 *   { direction: "increase", baseline: { period: "2020" }, target: 80, deadline: "2030" },
 * );
 * facts.values.map((value) => value.year); // => [2020, 2022]
 * escap.assess(facts).value; // => 3.75
 */
export const seriesFacts = (points: readonly SeriesPoint[], options: SeriesOptions): SeriesFacts => {
  const values = orThrow(readPoints(points), "points");
  const given = orThrow(readOptions(options, "facts"), "options");
  return orThrow(readFacts(values, given), "options");
};
