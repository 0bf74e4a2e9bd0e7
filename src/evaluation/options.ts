import { bad, orThrow, type Read, take } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { suggestion } from "../faults/suggest.js";
import { areInOrder, DEFAULT_THRESHOLDS, type PaceThresholds } from "../pace/linear-pace.js";
import type { ProgressMethod } from "../pace/method.js";
import { readMethod, readMethods } from "../pace/read-method.js";
import { type Day, dayInZone, readDay } from "../value/day.js";
import { type DecimalInput, type DecimalString, readDecimal } from "../value/decimal.js";
import { DEFAULT_TOLERANCE, readTolerance } from "../value/read-amount.js";
import type { Settings } from "../verdict/settings.js";

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
  /**
   * From which share of the expected progress a pace is on track, at risk, not regressing; read by `linear` alone.
   * Default 0.95, 0.6, 0.
   */
  readonly thresholds?:
    | {
        readonly onTrack?: DecimalInput | undefined;
        readonly atRisk?: DecimalInput | undefined;
        readonly regressing?: DecimalInput | undefined;
      }
    | undefined;
  /**
   * The method that judges the pace of every target with a baseline and a dated deadline: a published one, as
   * `import { openSdg } from "policy-targets/methods"`, or one of your own. Default: the target's own, else `linear`.
   */
  readonly method?: ProgressMethod | undefined;
  /**
   * Where the methods are found that targets name by id: `publishedMethods`, or some of them, as `{ openSdg, sdsn }`.
   * The keys are free. A target that names one that is not here is a fault, unless `method` judges all. `linear` is
   * built in. Default: none.
   */
  readonly methods?: Readonly<Record<string, ProgressMethod>> | undefined;
  /** Relative tolerance of "about" and "nearly" that bring none of their own, over 0 and under 1. Default 0.05. */
  readonly approximateTolerance?: DecimalInput | undefined;
  /**
   * The baseline that the target states (default), or the first value of the series in its place, if later ones
   * follow. Amounts that add up without a stated baseline start from zero all the same.
   */
  readonly baseline?: "stated" | "first-value" | undefined;
  /** The target as revised up to the day (default), or as it was first stated. */
  readonly against?: "current" | "original" | undefined;
}

/** A record, so that a new option does not compile before it has a place here. */
const EVERY_OPTION: Readonly<Record<keyof EvaluationOptions, true>> = {
  asOf: true,
  knownOn: true,
  thresholds: true,
  approximateTolerance: true,
  method: true,
  methods: true,
  baseline: true,
  against: true,
};

export const EVALUATION_KEYS = /* @__PURE__ */ Object.keys(
  EVERY_OPTION,
) as readonly (keyof EvaluationOptions)[];
const BASELINES = ["stated", "first-value"] as const;
const VERSIONS = ["current", "original"] as const;
const THRESHOLD_KEYS = ["onTrack", "atRisk", "regressing"] as const;

const NO_METHODS: ReadonlyMap<string, ProgressMethod> = /* @__PURE__ */ new Map();

/** The one place where evaluation options are checked. */
export const readSettings = (options: unknown, timeZone: string | undefined): Settings => {
  const given = orThrow(readKeys(options, EVALUATION_KEYS, 'write { asOf: "2020-07-06" }'), "options");
  const readDate = (input: unknown): Read<number> => readDayOrDate(input, timeZone);
  const asOf = take(readDate, given.asOf, "asOf");
  return {
    asOf,
    knownOn: given.knownOn === undefined ? asOf : take(readDate, given.knownOn, "knownOn"),
    thresholds: readPaceThresholds(given.thresholds),
    method: given.method === undefined ? null : orThrow(readMethod(given.method), "method"),
    methods: given.methods === undefined ? NO_METHODS : orThrow(readMethods(given.methods), "methods"),
    tolerance:
      given.approximateTolerance === undefined
        ? DEFAULT_TOLERANCE
        : take(readTolerance, given.approximateTolerance, "approximateTolerance"),
    baseline: readChoice(BASELINES, given.baseline, "baseline"),
    against: readChoice(VERSIONS, given.against, "against"),
  };
};

/** One of several words, the first of them by default. */
const readChoice = <C extends string>(choices: readonly [C, ...C[]], input: unknown, where: string): C => {
  if (input === undefined) return choices[0];
  const choice = choices.find((known) => known === input);
  if (choice !== undefined) return choice;
  const hint = suggestion(input, choices, "use one of these");
  return orThrow(bad("unknown-code", input, choices.join(", "), hint), where);
};

/** What to say where a day was left out: what it is for, and how to write it. */
type Absence = readonly [expected: string, hint: string];

const NO_AS_OF: Absence = [
  "the day that is judged",
  'write asOf: "2020-07-06"; the library never reads the clock',
];

/** Reads a calendar day, or the one on which a `Date` falls in the portfolio's time zone. */
export const readDayOrDate = (
  input: unknown,
  timeZone: string | undefined,
  [expected, hint]: Absence = NO_AS_OF,
): Read<number> => {
  if (input === undefined) return bad("missing", input, expected, hint);
  if (!(input instanceof Date)) return readDay(input);
  if (Number.isNaN(input.getTime()))
    return bad("not-a-day", "an invalid Date", "a calendar day", "check how it was made");
  if (timeZone === undefined) {
    const mend = 'give the portfolio a timeZone, or write the day as a string, "2020-10-15"';
    return bad("bad-option", input, "a calendar day", mend);
  }
  return dayInZone(input, timeZone);
};

const readPaceThresholds = (input: unknown): PaceThresholds => {
  const hint = "write { onTrack: 0.95, atRisk: 0.6, regressing: 0 }";
  const given = orThrow(readKeys(input === undefined ? {} : input, THRESHOLD_KEYS, hint), "thresholds");
  const read = (key: (typeof THRESHOLD_KEYS)[number]): DecimalString =>
    given[key] === undefined ? DEFAULT_THRESHOLDS[key] : take(readDecimal, given[key], `thresholds.${key}`);
  const thresholds = { onTrack: read("onTrack"), atRisk: read("atRisk"), regressing: read("regressing") };
  if (areInOrder(thresholds)) return thresholds;
  const found = `${thresholds.onTrack}, ${thresholds.atRisk}, ${thresholds.regressing}`;
  return orThrow(
    bad("bad-option", found, "onTrack, atRisk and regressing from high to low", hint),
    "thresholds",
  );
};
