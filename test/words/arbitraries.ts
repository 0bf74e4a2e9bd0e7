import fc from "fast-check";
import {
  type Amount,
  type Change,
  type ChangeSize,
  type Criterion,
  codes,
  type Evaluation,
  type LocalizedText,
  type Reason,
  type ReasonCode,
  type ReasonParameters,
  type Unit,
} from "policy-targets";
import { assessmentReasons } from "policy-targets/methods";
import { comparators, compareAmounts, firstDay, lastDay } from "policy-targets/values";

const {
  everyPeriods,
  missingReasons,
  movingReferences,
  paceStates,
  progressGaps,
  reportedStates,
  revisionEffects,
} = codes;

const DAY = 86_400_000;

export const days: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(1000, 0, 1) / DAY, max: Date.UTC(9999, 11, 31) / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));

const years = fc.integer({ min: 1000, max: 9999 }).map(String);
const part = (letter: string, count: number) =>
  fc.tuple(years, fc.integer({ min: 1, max: count })).map(([year, n]) => `${year}-${letter}${n}`);
const twoDigits = (prefix: string, count: number, of = years) =>
  fc
    .tuple(of, fc.integer({ min: 1, max: count }))
    .map(([year, n]) => `${year}-${prefix}${String(n).padStart(2, "0")}`);

export const wholePeriods: fc.Arbitrary<string> = fc.oneof(
  years,
  twoDigits("", 12),
  days,
  part("Q", 4),
  part("T", 3),
  part("H", 2),
  part("S", 2),
  twoDigits("W", 52, fc.integer({ min: 1001, max: 9998 }).map(String)),
);

export const periods: fc.Arbitrary<string> = fc.oneof(
  wholePeriods,
  wholePeriods.map((period) => `${period}~`),
  fc
    .tuple(wholePeriods, wholePeriods)
    .map(([a, b]) => ((firstDay(a) ?? "") <= (lastDay(b) ?? "") ? `${a}/${b}` : `${b}/${a}`)),
  wholePeriods.map((period) => `../${period}`),
  wholePeriods.map((period) => `${period}/..`),
);

const digits = (max: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{0,${max - 1}}$`));

/** Canonical decimals of up to 29 digits before and 10 after the point. */
export const decimals: fc.Arbitrary<string> = fc
  .record({
    minus: fc.boolean(),
    whole: fc.oneof(digits(29), fc.constant("0")),
    zeros: fc.integer({ min: 0, max: 12 }),
    fraction: fc.oneof(fc.constant(""), fc.stringMatching(/^[0-9]{1,10}$/)),
  })
  .map(({ minus, whole, zeros, fraction }) => {
    const scaled = whole === "0" ? whole : (whole + "0".repeat(zeros)).slice(0, 30);
    const size = fraction === "" ? scaled : `${scaled}.${fraction}`;
    return minus && /[1-9]/.test(size) ? `-${size}` : size;
  });

const ranges = fc
  .tuple(decimals, decimals)
  .map(([a, b]): [string, string] => (compareAmounts(a, "atMost", b) === "yes" ? [a, b] : [b, a]));

const nonZero = decimals.filter((decimal) => /[1-9]/.test(decimal));

export const amounts: fc.Arbitrary<Amount> = fc.oneof(
  decimals,
  decimals.map((atLeast) => ({ atLeast })),
  decimals.map((moreThan) => ({ moreThan })),
  decimals.map((atMost) => ({ atMost })),
  decimals.map((lessThan) => ({ lessThan })),
  nonZero.map((nearly) => ({ nearly })),
  nonZero.map((about) => ({ about })),
  fc.tuple(nonZero, fc.constantFrom("0.1", "0.025")).map(([about, within]) => ({ about, within })),
  ranges.map((between) => ({ between })),
);

/** Units whose words have no digits of their own. */
export const units: fc.Arbitrary<Unit> = fc.constantFrom<Unit[]>(
  "percent",
  "percentage-point",
  "ratio",
  "per-million",
  "count",
  "rank",
  "index",
  "VND",
  { code: "school", label: { en: "schools", vi: "trường học" } },
);

const texts: fc.Arbitrary<LocalizedText> = fc.constantFrom<LocalizedText[]>(
  "Ministry of Health",
  { en: "licences are granted", vi: "giấy phép được cấp" },
  { vi: "Bộ Y tế" },
);

const categories = fc.constantFrom("A", "high");

const sizes: fc.Arbitrary<ChangeSize> = fc.oneof(
  amounts.map((percent): ChangeSize => ({ percent })),
  amounts.map((points): ChangeSize => ({ points })),
  amounts.map((amount): ChangeSize => ({ amount })),
  decimals.map((factor): ChangeSize => ({ factor: factor.replace("-", "") })),
);

const changes: fc.Arbitrary<Criterion> = fc
  .record({
    comparator: fc.constantFrom(...comparators),
    size: sizes,
    against: fc.option(fc.oneof(fc.constantFrom(...movingReferences), wholePeriods)),
  })
  .map(({ comparator, size, against }): Criterion => {
    const change = { [comparator]: size, ...(against !== null && { against }) };
    return { kind: "change", change: change as unknown as Change };
  });

/** Decimals that cannot be taken for a year. */
const figures = decimals.filter((decimal) => !/^\d{4}$/.test(decimal));

const levels = fc.record({
  kind: fc.constant("threshold" as const),
  atMost: amounts,
  in: fc.constantFrom("total" as const, { mean: "year" as const }),
});

const leaves: fc.Arbitrary<Criterion> = fc.oneof(
  amounts.map((atLeast): Criterion => ({ kind: "threshold", atLeast })),
  amounts.map((moreThan): Criterion => ({ kind: "threshold", moreThan })),
  amounts.map((atMost): Criterion => ({ kind: "threshold", atMost })),
  amounts.map((lessThan): Criterion => ({ kind: "threshold", lessThan })),
  decimals.map((equals): Criterion => ({ kind: "threshold", equals })),
  ranges.map((between): Criterion => ({ kind: "range", between })),
  fc.constantFrom<Criterion[]>(
    { kind: "rank", rankAtMost: "50" },
    { kind: "rank", rankAtMost: "50", of: "176" },
    { kind: "category", category: { accepted: ["A", "high"] } },
    { kind: "threshold", atLeast: "7", every: "year" },
    { kind: "threshold", atMost: "7", in: "half-year" },
    { kind: "range", between: ["2", "4"], in: "total" },
    { kind: "range", between: ["2", "4"], each: { dimension: "sector", share: "80" }, every: "month" },
  ),
  changes,
);

const criteria: fc.Arbitrary<Criterion> = fc.oneof(
  { weight: 4, arbitrary: leaves },
  {
    weight: 1,
    arbitrary: fc
      .tuple(leaves, leaves)
      .map(([own, other]): Criterion => ({ kind: "allOf", allOf: [own, { ...other, indicator: "other" }] })),
  },
);

const named = fc.constantFrom<{ indicator?: LocalizedText }[]>(
  {},
  { indicator: { en: "Domestic share", vi: "Tỷ lệ trong nước" } },
);

const judgedFields = fc.record({
  values: fc.array(fc.oneof(amounts, fc.record({ category: categories })), { minLength: 1, maxLength: 3 }),
  period: periods,
  unit: units,
  criterion: criteria,
});

const judged = fc.tuple(judgedFields, named).map(([fields, of]) => ({ ...fields, ...of }));

const told = fc
  .record({ says: fc.constantFrom(...reportedStates), on: periods, by: texts, scope: texts })
  .chain((all) =>
    fc.constantFrom(
      all,
      { says: all.says, on: all.on },
      { says: all.says, on: all.on, by: all.by },
      { says: all.says, on: all.on, scope: all.scope },
    ),
  );

const shares = fc.oneof(
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.constantFrom(0, 1, 0.5, 0.333, 1e-9, -0),
);
const givenUp = fc.record({
  cause: fc.constantFrom("lifecycle", "report", "policies" as const),
  on: fc.option(days),
});
const deadline = fc.record({ deadline: days });
const counts = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 9_999_999 }));
/** Of an interval only the end is told. */
const ahead = fc.record({ deadline: wholePeriods, days: counts });
const nothing = fc.constant({});

const few = fc.integer({ min: 0, max: 5 });
const periodLists = fc.array(wholePeriods, { minLength: 1, maxLength: 9 });
const titles = fc.array(texts, { maxLength: 3 });
const names = fc.array(fc.constantFrom("postal", "telecom", "press"), { maxLength: 9 });

const memberFigures = fc.array(
  fc.record({
    name: fc.oneof(fc.constantFrom("postal", "telecom", "press"), texts),
    values: fc.array(amounts, { maxLength: 2 }),
    period: fc.option(wholePeriods),
  }),
  { maxLength: 9 },
);

/** Parameters for each code; a new code without an entry does not compile. */
const parameters: { readonly [C in ReasonCode]: fc.Arbitrary<ReasonParameters[C]> } = {
  withdrawn: givenUp,
  "withdrawn-after": givenUp,
  "on-hold": nothing,
  "on-hold-after": fc.record({ on: fc.option(days) }),
  "parts-not-at-once": nothing,
  "not-in-force": fc.record({ from: wholePeriods, gate: fc.constantFrom("start", "policies", "sources") }),
  "value-meets": judged,
  "value-not-yet": judged,
  "value-misses": judged,
  "value-straddles": judged,
  "no-reference": fc.record({
    against: fc.option(fc.oneof(wholePeriods, fc.constantFrom(...movingReferences))),
  }),
  "reference-not-positive": fc
    .tuple(fc.record({ value: amounts, period: wholePeriods, unit: units }), named)
    .map(([reference, of]) => ({ ...reference, ...of })),
  "counted-over": fc.record({ period: wholePeriods, earlier: periodLists }),
  "mean-over-years": fc.record({
    criterion: levels,
    years: fc.integer({ min: 1, max: 30 }),
    total: levels,
    unit: units,
  }),
  "no-whole-period": fc.record({ counted: fc.constantFrom("year", "half-year", "quarter", "month") }),
  budget: fc.record({
    criterion: levels,
    state: fc.option(fc.constantFrom(...paceStates)),
    used: figures,
    allowed: figures,
    unit: units,
    on: days,
    enough: fc.option(fc.constantFrom("0.95", "0.9")),
  }),
  "total-incomplete": fc.tuple(deadline, named).map(([by, of]) => ({ ...by, ...of })),
  "total-gaps": fc.record({ gaps: periodLists }),
  "total-left-out": fc.record({ periods: periodLists }),
  "total-begun-before": fc.record({ from: days, periods: periodLists }),
  "total-unknown": fc.record({ figure: decimals, period: wholePeriods, unit: units }),
  "no-value-of-length": fc.record({ as: periods }),
  "no-value-in-window": fc.record({ window: periods, reaching: periodLists }),
  "total-disputed": fc.record({ periods: periodLists }),
  "ratio-derived": fc.record({ numerator: texts, denominator: texts }),
  "ratio-denominator-not-positive": fc.record({
    denominator: texts,
    periods: periodLists,
    zero: fc.boolean(),
  }),
  "ratio-input-missing": fc.record({
    indicator: texts,
    periods: periodLists,
    missing: fc.option(fc.constantFrom(...missingReasons)),
    takenBack: fc.boolean(),
  }),
  "ratio-input-unknown": fc.record({ indicators: fc.array(texts, { minLength: 1, maxLength: 2 }) }),
  "ratio-periods-differ": fc.record({
    numerator: texts,
    numeratorPeriod: wholePeriods,
    denominator: texts,
    denominatorPeriod: wholePeriods,
  }),
  parts: fc.record({
    form: fc.constantFrom("allOf", "anyOf"),
    met: few,
    notMet: few,
    open: few,
    unknown: few,
  }),
  members: fc.record({
    criterion: criteria,
    dimension: fc.oneof(fc.constantFrom("sector", "ministry"), texts),
    met: fc.oneof(names, titles),
    heldSoFar: names,
    notMet: memberFigures,
    open: memberFigures,
    unknown: names,
    unit: units,
    of: fc.option(fc.integer({ min: 1, max: 200 })),
    share: fc.option(fc.constantFrom("80", "66.7", "100")),
  }),
  periods: fc.record({
    every: fc.constantFrom(...everyPeriods),
    held: periodLists,
    broken: periodLists,
    missing: periodLists,
    open: periodLists,
    of: fc.option(fc.integer({ min: 1, max: 200 })),
  }),
  "held-closest": judged,
  breaches: fc.record({ periods: periodLists }),
  milestones: fc.record({
    met: periodLists,
    metLate: periodLists,
    missed: periodLists,
    open: periodLists,
    next: fc.option(wholePeriods),
  }),
  "deadline-revised": fc.record({
    on: days,
    from: fc.option(periods),
    to: fc.option(periods),
    days: fc.option(fc.integer({ min: -4000, max: 4000 })),
  }),
  "moved-after-deadline": fc.record({ on: days, deadline: periods }),
  "criterion-revised": fc.record(
    {
      on: days,
      effect: fc.constantFrom(...revisionEffects),
      asked: fc.record({ from: criteria, to: criteria, unit: units }),
    },
    { requiredKeys: ["on", "effect"] },
  ),
  "judged-as-first-stated": fc.record({ leftOut: fc.array(days, { minLength: 1, maxLength: 3 }) }),
  "first-value-baseline": fc.record({ value: amounts, period: wholePeriods, unit: units }),
  "met-late": fc.record({ on: days, deadline: days }),
  "timing-unknown": deadline,
  "judged-after-deadline": fc.record({ period: periods, deadline: days }),
  "no-values": fc.tuple(units, named).map(([unit, of]) => ({ unit, ...of })),
  "no-value-after-baseline": fc.record({ baseline: wholePeriods }),
  "pace-by-method": fc.record({
    state: fc.constantFrom(...paceStates),
    method: fc.constantFrom("Open SDG", "SDSN"),
    label: fc.constantFrom("substantial_progress", "On track"),
    value: fc.option(fc.constantFrom(0.5, 1.25)),
    on: days,
  }),
  "no-pace-by-method": fc.record({
    method: fc.constantFrom("Open SDG", "SDSN"),
    because: fc.array(fc.constantFrom(...assessmentReasons), { maxLength: 2 }),
  }),
  "no-value-in-force": fc.record({ from: days }),
  "no-value-at-deadline": fc.tuple(deadline, named).map(([by, of]) => ({ ...by, ...of })),
  "total-within": judged,
  "total-exceeded": judged,
  "total-without-end": nothing,
  breached: judged,
  "held-so-far": judged,
  "held-through": deadline,
  "held-gaps": fc.record({ gaps: periodLists }),
  "values-by-dimension": fc.record({
    dimensions: fc.subarray(["sex", "sector", "province"], { minLength: 1 }),
  }),
  "met-before-restated": nothing,
  "report-decides": told,
  "report-beside": told,
  "reports-conflict": fc.record({ on: days }),
  "no-report": nothing,
  "deadline-ahead": ahead,
  "deadline-due": fc.record({ deadline: wholePeriods, days: fc.oneof(fc.constant(0), counts) }),
  "deadline-passed": ahead,
  "out-of-reach": fc.record({ deadline: fc.option(wholePeriods) }),
  "deadline-approximate": fc.record({ deadline: wholePeriods.map((period) => `${period}~`) }),
  "event-unknown": fc.record({ event: texts, expected: fc.option(periods) }),
  pace: fc.record({
    state: fc.option(fc.constantFrom(...paceStates)),
    progress: shares,
    expected: shares,
    on: days,
    method: fc.constant("linear"),
    enough: fc.option(fc.constantFrom("0.95", "0.9")),
  }),
  "pace-open": fc.record({
    low: fc.constantFrom(...paceStates),
    high: fc.constantFrom(...paceStates),
    expected: shares,
    on: days,
  }),
  "pace-by-nominal": fc.record({ figure: decimals, unit: units }),
  "worse-than-baseline": fc.record({ baseline: amounts, period: wholePeriods, unit: units }),
  overshot: judged,
  "no-pace": fc.record({ gap: fc.constantFrom(...progressGaps) }),
  "verified-overrides": fc.record({
    period: wholePeriods,
    verified: fc.array(amounts, { minLength: 1, maxLength: 2 }),
    others: fc.array(amounts, { minLength: 1, maxLength: 2 }),
    unit: units,
  }),
  "values-taken-back": fc.record({ periods: periodLists }),
  "values-missing": fc.record({ because: fc.constantFrom(...missingReasons), periods: periodLists }),
  "known-later": fc.record({
    of: fc.constantFrom("values", "reports"),
    periods: periodLists,
    knownOn: days,
  }),
  "values-conflict": fc.record({ period: wholePeriods }),
  "slipped-back": fc.record({ met: wholePeriods }),
  "default-tolerance": fc.record({ tolerance: fc.constantFrom("0.05", "0.1", "0.025", "0.99") }),
};

export const reasonCodes = Object.keys(parameters) as readonly ReasonCode[];

export const reasonsOf = (code: ReasonCode): fc.Arbitrary<Reason> =>
  (parameters[code] as fc.Arbitrary<object>).map((rest) => ({ code, ...rest }) as Reason);

export const reasons: fc.Arbitrary<Reason> = fc.constantFrom(...reasonCodes).chain(reasonsOf);

/** An evaluation with these reasons, all else as of a target of which nothing is known. */
export const withReasons = (evaluation: Evaluation, of: readonly Reason[]): Evaluation => ({
  ...evaluation,
  reasons: of,
});
