import type { MeasuredCriterion } from "../model/criterion.js";
import type { Indicator } from "../model/indicator.js";
import type { Baseline, Target } from "../model/target.js";
import { nominal } from "../value/bounds.js";
import { lengthOf } from "../value/calendar.js";
import { dayText } from "../value/day.js";
import type { Period } from "../value/period.js";
import { type ClosedPeriod, closedOrNull } from "../value/read-period.js";
import { changeQuestion } from "./change-question.js";
import type { DeadlineState } from "./deadline.js";
import { frequencyLength } from "./frequency.js";
import { type CaseParts, daysText, MeasuredCase, type Origin, periodText } from "./measured-case.js";
import { type Days, type Observation, onePerDay } from "./observations.js";
import type { Settings } from "./options.js";
import { levelQuestion, type Question, unanswerable } from "./question.js";
import type { Reason } from "./reason.js";
import { type References, referencesOf } from "./references.js";
import { amountsAsLongAs } from "./whole-periods.js";
import { runningTotals } from "./window-totals.js";

/** A measured criterion without quantifiers, and the series that answers it. */
export interface Asked {
  readonly target: Target;
  readonly criterion: MeasuredCriterion;
  readonly indicator: Indicator;
  readonly deadline: DeadlineState;
  /** The baseline of that series, if the target gives one. */
  readonly baseline: Baseline | undefined;
  /** The days of the baseline of that series as it was stated: levels count after them, whatever is taken in its place. */
  readonly statedBase: Days | null;
  /** The days of the baseline of the indicator, with which the amounts of all its series are compared. */
  readonly comparedWith: BasePeriod | null;
  /** The days over which amounts within periods are added up; `null` where nothing says which. */
  readonly window: Window | null;
  /** All that is visible of the series, in order of the day. */
  readonly observations: readonly Observation[];
  readonly settings: Settings;
}

/** The days of a baseline or reference, and as they were written. */
export interface BasePeriod extends Days {
  readonly period: Period;
}

/** The days over which amounts are added up; `last` is `null` while no end is known. */
export interface Window {
  readonly first: number;
  readonly last: number | null;
}

/** The measured case of a criterion: which observations may decide, and where the way starts. */
export const caseOf = (asked: Asked): MeasuredCase => {
  const { criterion, settings } = asked;
  if (criterion.kind === "change") return changeCase(asked, criterion);
  const question = levelQuestion(criterion, settings.tolerance);
  const observations = asked.observations.filter(({ bounds, codes }) => bounds !== null || codes.length > 0);
  return isSummed(asked)
    ? totalCase(asked, question, observations)
    : levelCase(asked, question, observations);
};

/** Amounts within periods are added up, unless a baseline shows that they are compared period by period. */
const isSummed = ({ target, criterion, indicator, comparedWith }: Asked): boolean =>
  indicator.accumulation === "per-period" &&
  (criterion.kind === "threshold" || criterion.kind === "range") &&
  target.mode === "reach" &&
  comparedWith === null;

/** Amounts that are compared with a baseline, or kept to a limit, have to be of periods of one length. */
const levelCase = (asked: Asked, question: Question, observations: readonly Observation[]): MeasuredCase => {
  const origin = originOf(asked.baseline);
  if (asked.indicator.accumulation !== "per-period")
    return assemble(asked, question, null, observations, origin);
  if (asked.comparedWith === null)
    return assemble(asked, question, null, ofOneLength(asked, observations), origin);
  const { amounts, unusable } = asLongAs(asked.comparedWith, observations);
  return assemble(asked, question, null, amounts, origin, { unusable });
};

/** The amounts that can be compared with one of a period, and that there are later ones but none that can. */
const asLongAs = (
  days: BasePeriod,
  observations: readonly Observation[],
): { readonly amounts: readonly Observation[]; readonly unusable: Reason | undefined } => {
  const amounts = amountsAsLongAs(days, observations);
  const isLater = ({ last }: Observation): boolean => last > days.last;
  const isMissing = observations.some(isLater) && !amounts.some(isLater);
  return { amounts, unusable: isMissing ? { code: "no-value-of-length", as: days.period } : undefined };
};

const ofOneLength = (asked: Asked, observations: readonly Observation[]): readonly Observation[] => {
  if (asked.target.mode !== "maintain") return observations;
  const length = lengthKept(asked, observations);
  return observations.filter(({ first, last }) => lengthOf(first, last) === length);
};

/** In periods of what length amounts are to keep to a limit: the indicator's frequency, the deadline's, the longest. */
const lengthKept = ({ indicator, deadline }: Asked, observations: readonly Observation[]): string | null => {
  const { first, last, hasPeriod } = deadline;
  const due = hasPeriod && first !== null && last !== null ? lengthOf(first, last) : null;
  const own = indicator.frequency === undefined ? null : frequencyLength(indicator.frequency);
  const seen = new Set(observations.map((one) => lengthOf(one.first, one.last)));
  const stated = [own, due].find((length) => length !== null && seen.has(length));
  if (stated !== undefined) return stated;
  const longest = observations.reduce<Observation | undefined>(
    (long, one) => (long === undefined || one.last - one.first > long.last - long.first ? one : long),
    undefined,
  );
  return longest === undefined ? null : lengthOf(longest.first, longest.last);
};

const changeCase = (
  asked: Asked,
  criterion: Extract<MeasuredCriterion, { kind: "change" }>,
): MeasuredCase => {
  const { observations, baseline, settings } = asked;
  const references = referencesOf(criterion, baseline, observations, settings);
  const question = changeQuestion(criterion, references, settings);
  const { fixed } = references;
  const origin = originOf(baseline) ?? ofReference(references);
  if (fixed === null || asked.indicator.accumulation !== "per-period")
    return assemble(asked, question, references, observations, origin);
  const { amounts, unusable } = asLongAs(fixed, observations);
  return assemble(asked, question, references, amounts, origin, { unusable });
};

const originOf = (baseline: Baseline | undefined): Origin | null => {
  const days = closedOrNull(baseline?.period);
  if (baseline === undefined || days === null) return null;
  const { value, period } = baseline;
  return { kind: "baseline", value, nominal: nominal(value), period, first: days.first, last: days.last };
};

const ofReference = ({ fixed }: References): Origin | null =>
  fixed === null
    ? null
    : {
        kind: "reference",
        value: fixed.nominal,
        nominal: fixed.nominal,
        period: fixed.period,
        first: fixed.first,
        last: fixed.last,
      };

const totalCase = (asked: Asked, question: Question, observations: readonly Observation[]): MeasuredCase => {
  const { window } = asked;
  if (window === null) {
    const open = unanswerable(question.criterion, "no-window", { code: "no-window" });
    return assemble(asked, open, null, observations, null);
  }
  const totals = runningTotals(observations, window);
  const unusable = totals.length === 0 ? outsideOf(window, observations) : undefined;
  const eve = window.first - 1;
  const origin: Origin = {
    kind: "window",
    value: "0",
    nominal: "0",
    period: daysText({ first: eve, last: eve }),
    first: eve,
    last: eve,
  };
  return assemble(asked, question, null, totals, origin, { isTotal: true, unusable });
};

/** That there are amounts, and none of a period within the window. */
const outsideOf = ({ first, last }: Window, observations: readonly Observation[]): Reason | undefined => {
  if (observations.length === 0) return undefined;
  const reaching = observations.filter((one) => one.last >= first && (last === null || one.first <= last));
  return {
    code: "no-value-in-window",
    window: last === null ? `${dayText(first)}/..` : daysText({ first, last }),
    reaching: reaching.map(periodText),
  };
};

/** From the start, else over the period of the deadline. */
export const windowOf = (target: Target, deadline: DeadlineState): Window | null => {
  const start = closedOrNull(target.start);
  const { first, last, latest, hasPeriod } = deadline;
  if (start !== null) return { first: start.first, last: latest ?? last };
  return hasPeriod && first !== null && last !== null ? { first, last: latest ?? last } : null;
};

const assemble = (
  { target, indicator, deadline, settings, statedBase }: Asked,
  question: Question,
  references: References | null,
  observations: readonly Observation[],
  origin: Origin | null,
  { isTotal = false, unusable }: Partial<Pick<CaseParts, "isTotal" | "unusable">> = {},
): MeasuredCase => {
  const base = references === null ? statedBase : origin;
  const all = isTotal ? observations : onePerDay(observations, preferredLengths(deadline, base));
  const countsAll = base === null || isTotal || (references === null && isHeldFromStart(target));
  const after = countsAll ? all : all.filter(({ last }) => last > base.last);
  return new MeasuredCase({
    target,
    question,
    references,
    indicator,
    deadline,
    origin,
    observations: after,
    hasEarlier: after.length < all.length,
    isTotal,
    unusable,
    settings,
  });
};

/** What is to hold from its start holds then, wherever its baseline lies. */
const isHeldFromStart = ({ mode, start }: Target): boolean => mode === "maintain" && start !== undefined;

const preferredLengths = (
  { first, last, hasPeriod }: DeadlineState,
  origin: Pick<ClosedPeriod, "first" | "last"> | null,
): readonly string[] => [
  ...(hasPeriod && first !== null && last !== null ? [lengthOf(first, last)] : []),
  ...(origin === null ? [] : [lengthOf(origin.first, origin.last)]),
];
