import { aCriterion, aSize } from "../criteria/criterion-shape.js";
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
  orNull,
  pairOf,
  shapedAs,
  storedReader,
  type Table,
} from "../faults/shape.js";
import { aDay, aDecimal, anAmount, anAmountOrCategory, aPeriod, aText, aUnit } from "../value/value-shape.js";
import { type AuditCode, type AuditFinding, type FindingParameters, referenceOddities } from "./finding.js";

/** In a finding without a denominator one field depends on another, which takes more than a table. */
type Dependent = "denominator-missing";

type FindingTables = Readonly<Record<Dependent, Check>> & {
  readonly [C in Exclude<AuditCode, Dependent>]: Table<FindingParameters[C]>;
};

const findingTables = (): FindingTables => {
  const ofEntry = { title: aText };
  const ofPeriod = { ...ofEntry, period: aPeriod, unit: aUnit };
  const ofParts = { ...ofPeriod, dimension: aText, sum: aDecimal, total: anAmount };
  const ofComparison = { ...ofPeriod, against: aPeriod };
  const reading = shapedAs({
    size: aSize,
    reference: orNull(aDecimal),
    whole: orNull(aBoolean),
  });
  return {
    "share-disagrees": {
      ...ofPeriod,
      stated: anAmount,
      numerator: anAmount,
      denominator: anAmount,
      numeratorUnit: aUnit,
      denominatorUnit: aUnit,
      computed: aDecimal,
    },
    "parts-exceed-total": ofParts,
    "rates-disagree": {
      ...ofPeriod,
      rate: anAmount,
      total: anAmount,
      totalTitle: aText,
      totalPeriod: aPeriod,
      days: aWholeNumber,
      perDay: aDecimal,
    },
    "statements-differ": { ...ofPeriod, values: listOf(anAmountOrCategory) },
    "comparison-disagrees": { ...ofComparison, size: aSize, value: anAmount, reference: anAmount },
    "odd-reference": {
      ...ofEntry,
      period: aPeriod,
      against: aPeriod,
      oddity: oneOf(referenceOddities),
      years: orNull(aNumber),
    },
    "ambiguous-wording": {
      ...ofComparison,
      stated: aString,
      value: orNull(anAmount),
      readings: listOf(reading),
    },
    "target-without-deadline": ofEntry,
    "hedged-threshold": {
      ...ofEntry,
      hedges: listOf(aString),
      criterion: aCriterion,
      unit: orNull(aUnit),
    },
    "denominator-missing": byCode(
      { members: { ...ofEntry, dimension: aText }, ranks: ofEntry },
      "members or ranks",
      "of",
    ),
    "overlapping-periods": { ...ofEntry, periods: pairOf(aPeriod) },
    "month-or-years": { ...ofEntry, periods: listOf(aPeriod), years: listOf(aString) },
    "stale-series": { ...ofEntry, period: aPeriod, expectedBy: aDay, asOf: aDay },
    "total-without-start": { ...ofEntry, period: aPeriod },
    "fraction-for-percent": { ...ofEntry, figure: aDecimal, meant: aDecimal },
    "percent-of-percent": { ...ofEntry, size: aSize },
    "share-over-whole": { ...ofEntry, value: anAmount, period: orNull(aPeriod) },
    "negative-count": { ...ofPeriod, value: anAmount },
    "similar-names": { dimension: orNull(aText), names: listOf(aString) },
    "parts-fall-short": ofParts,
    "level-missing": { ...ofComparison, size: aSize },
    "target-without-baseline": ofEntry,
    "target-without-indicator": ofEntry,
    "target-without-data": ofEntry,
    "same-title": { ...ofEntry, count: aWholeNumber },
    "unit-labels-differ": { unit: aString, labels: listOf(aText) },
  };
};

const aFinding: Check = /* @__PURE__ */ lazily(() =>
  byCode(findingTables(), "the code of a finding of an audit"),
);

/** Reads a finding that is to be put into words. */
export const readFinding = /* @__PURE__ */ storedReader<AuditFinding>(
  aFinding,
  "pass one that auditPortfolio returned, or what JSON.parse made of it",
  ["unknown-code"],
);
