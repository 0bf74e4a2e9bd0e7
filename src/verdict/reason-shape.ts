import { movingReferences } from "../criteria/change/change.js";
import { aCriterion, aSize } from "../criteria/criterion-shape.js";
import { type CountedPeriod, countedMonths, everyPeriods } from "../criteria/quantifier.js";
import {
  aBoolean,
  aNumber,
  aString,
  aWholeNumber,
  byCode,
  type Check,
  lazily,
  listOf,
  oneOf,
  orNothing,
  orNull,
  shapedAs,
  type Table,
  withKey,
} from "../faults/shape.js";
import { missingReasons } from "../model/measured-value.js";
import { reportedStates } from "../model/status-report.js";
import { paceStates } from "../pace/pace-state.js";
import { aDay, aDecimal, anAmount, anAmountOrCategory, aPeriod, aText, aUnit } from "../value/value-shape.js";
import { revisionEffects } from "./codes.js";
import { progressGaps, type ReasonCode, type ReasonParameters } from "./reason.js";

type ReasonTables = { readonly [C in ReasonCode]: Table<ReasonParameters[C]> };

const movingOrPeriod = (input: unknown) =>
  (movingReferences as readonly unknown[]).includes(input) ? null : aPeriod(input);

const reasonTables = (): ReasonTables => {
  const [days, periods, strings] = [orNull(aDay), listOf(aPeriod), listOf(aString)];
  const texts = listOf(aText);
  const deadline = orNull(withKey("event", shapedAs({ event: aText }), aPeriod));
  const named = { indicator: orNothing(aText) };
  const figures = listOf(
    shapedAs({ name: aText, values: listOf(anAmountOrCategory), period: orNull(aPeriod) }),
  );
  const judged: Table<ReasonParameters["value-meets"]> = {
    ...named,
    values: listOf(anAmountOrCategory),
    period: aPeriod,
    unit: aUnit,
    criterion: aCriterion,
    change: orNothing(
      shapedAs({ size: orNull(aSize), reference: orNull(shapedAs({ value: anAmount, period: aPeriod })) }),
    ),
  };
  const told: Table<ReasonParameters["report-decides"]> = {
    says: oneOf(reportedStates),
    on: aPeriod,
    by: orNothing(aText),
    scope: orNothing(aText),
  };
  const withdrawn = { cause: oneOf(["lifecycle", "report", "policies"]), on: days };
  const pace = oneOf(paceStates);
  const counted = { deadline: aPeriod, days: aWholeNumber };
  return {
    withdrawn,
    "withdrawn-after": withdrawn,
    "on-hold": {},
    "on-hold-after": { on: days },
    "not-in-force": { from: aPeriod, gate: oneOf(["start", "policies", "sources"]) },
    "value-meets": judged,
    "value-not-yet": judged,
    "value-misses": judged,
    "value-straddles": judged,
    "no-reference": { against: orNull(movingOrPeriod), ...named },
    "reference-not-positive": { value: anAmount, period: aPeriod, unit: aUnit, ...named },
    "total-incomplete": { deadline: aDay, ...named },
    "total-gaps": { gaps: periods },
    "total-unknown": { figure: aDecimal, period: aPeriod, unit: aUnit, ...named },
    "total-left-out": { periods },
    "total-begun-before": { from: aDay, periods },
    "total-disputed": { periods },
    "counted-over": { period: aPeriod, earlier: periods },
    "mean-over-years": { criterion: aCriterion, years: aWholeNumber, total: aCriterion, unit: aUnit },
    "ratio-derived": { numerator: aText, denominator: aText },
    "ratio-denominator-not-positive": { denominator: aText, periods, zero: aBoolean },
    "ratio-input-missing": {
      indicator: aText,
      periods,
      missing: orNull(oneOf(missingReasons)),
      takenBack: aBoolean,
    },
    "ratio-input-unknown": { indicators: listOf(aText) },
    "ratio-periods-differ": {
      numerator: aText,
      numeratorPeriod: aPeriod,
      denominator: aText,
      denominatorPeriod: aPeriod,
    },
    parts: {
      form: oneOf(["allOf", "anyOf"]),
      met: aWholeNumber,
      notMet: aWholeNumber,
      open: aWholeNumber,
      unknown: aWholeNumber,
    },
    "parts-not-at-once": named,
    members: {
      criterion: aCriterion,
      dimension: aText,
      met: texts,
      heldSoFar: texts,
      notMet: figures,
      open: figures,
      unknown: texts,
      unit: aUnit,
      of: orNull(aWholeNumber),
      share: orNull(aDecimal),
      unlisted: orNothing(strings),
    },
    periods: {
      every: oneOf(everyPeriods),
      held: periods,
      broken: periods,
      missing: periods,
      open: periods,
      of: orNull(aWholeNumber),
      ...named,
    },
    "held-closest": judged,
    breaches: { periods },
    milestones: { met: periods, metLate: periods, missed: periods, open: periods, next: orNull(aPeriod) },
    "deadline-revised": { on: aDay, from: deadline, to: deadline, days: orNull(aWholeNumber) },
    "moved-after-deadline": { on: aDay, deadline: aPeriod },
    "met-before-restated": {},
    "criterion-revised": {
      on: aDay,
      effect: oneOf(revisionEffects),
      asked: orNothing(shapedAs({ from: aCriterion, to: aCriterion, unit: aUnit })),
    },
    "judged-as-first-stated": { leftOut: listOf(aDay) },
    "first-value-baseline": { value: anAmount, period: aPeriod, unit: aUnit },
    "met-late": { on: aDay, deadline: aDay },
    "timing-unknown": { deadline: aDay },
    "judged-after-deadline": { period: aPeriod, deadline: aDay },
    "no-values": { unit: aUnit, ...named },
    "values-by-dimension": { dimensions: texts },
    "no-value-after-baseline": { baseline: aPeriod, ...named },
    "no-value-of-length": { as: aPeriod, ...named },
    "no-whole-period": { counted: oneOf(Object.keys(countedMonths) as CountedPeriod[]), ...named },
    "no-value-in-window": { window: aPeriod, reaching: periods, ...named },
    "no-value-in-force": { from: aDay, ...named },
    "no-value-at-deadline": { deadline: aDay, ...named },
    "total-within": judged,
    "total-exceeded": judged,
    "total-without-end": {},
    breached: judged,
    "held-so-far": judged,
    "held-through": { deadline: aDay },
    "held-gaps": { gaps: periods },
    "report-decides": told,
    "report-beside": told,
    "reports-conflict": { on: aDay },
    "no-report": {},
    "deadline-ahead": counted,
    "deadline-due": counted,
    "deadline-passed": counted,
    "out-of-reach": { deadline: orNull(aPeriod) },
    "deadline-approximate": { deadline: aPeriod },
    "event-unknown": { event: aText, expected: orNull(aPeriod) },
    pace: {
      state: orNull(pace),
      progress: aNumber,
      expected: aNumber,
      on: aDay,
      method: aString,
      enough: orNull(aDecimal),
    },
    budget: {
      criterion: aCriterion,
      state: orNull(pace),
      used: aDecimal,
      allowed: aDecimal,
      unit: aUnit,
      on: aDay,
      enough: orNull(aDecimal),
    },
    "pace-by-method": { state: pace, method: aString, label: aString, value: orNull(aNumber), on: aDay },
    "no-pace-by-method": { method: aString, because: strings },
    "pace-open": { low: pace, high: pace, expected: aNumber, on: aDay },
    "pace-by-nominal": { figure: aDecimal, unit: aUnit },
    "worse-than-baseline": { baseline: anAmount, period: aPeriod, unit: aUnit },
    overshot: judged,
    "no-pace": { gap: oneOf(progressGaps) },
    "values-conflict": { period: aPeriod },
    "verified-overrides": {
      period: aPeriod,
      verified: listOf(anAmountOrCategory),
      others: listOf(anAmountOrCategory),
      unit: aUnit,
      ...named,
    },
    "values-taken-back": { periods, ...named },
    "values-missing": { because: oneOf(missingReasons), periods, ...named },
    "known-later": { of: oneOf(["values", "reports"]), periods, knownOn: aDay, ...named },
    "slipped-back": { met: aPeriod },
    "default-tolerance": { tolerance: aDecimal },
  };
};

export const aReason: Check = /* @__PURE__ */ lazily(() =>
  byCode(reasonTables(), "the code of a reason of an evaluation"),
);
