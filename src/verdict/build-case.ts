import { askedChange } from "../criteria/change/change.js";
import type { MeasuredCriterion } from "../criteria/criterion.js";
import type { Indicator } from "../model/indicator.js";
import type { Target } from "../model/target.js";
import { isFigure } from "../series/figure.js";
import { daysText, periodText } from "../series/observation-text.js";
import type { Observations } from "../series/observations.js";
import { onePerDay } from "../series/one-per-day.js";
import { lookUpIn } from "../series/series-look-up.js";
import { totalsIn, type Window } from "../series/window-totals.js";
import { lengthOf } from "../value/calendar.js";
import { dayText } from "../value/day.js";
import { changeTest } from "./change-test.js";
import { comparableIn } from "./comparable-amounts.js";
import { CriterionCase } from "./criterion-case.js";
import type { DeadlineState } from "./due-date.js";
import { type FlowCount, totalOfMean, yearsIn } from "./flow-count.js";
import { indicatorName } from "./indicator-name.js";
import type { Reason } from "./reason.js";
import { type References, referencesOf } from "./references.js";
import type { Settings } from "./settings.js";
import type { StartPoint, WrittenDays } from "./stated-periods.js";
import { levelTest, type ValueTest } from "./value-test.js";

/** What the case of a measured criterion is made from; quantifiers are taken apart before. */
export interface CaseInput {
  readonly target: Target;
  readonly criterion: MeasuredCriterion;
  readonly indicator: Indicator;
  readonly deadline: DeadlineState;
  /** The baseline of the series, if the target gives one. */
  readonly baseline: StartPoint | null;
  /** The days of the stated baseline: levels count after them, even if another value is taken as the baseline. */
  readonly statedBase: WrittenDays | null;
  /** How amounts within periods are counted; `null` for anything else. */
  readonly count: FlowCount | null;
  /** The first day of a running total that begins at zero; `null` where nothing says that it does. */
  readonly zeroBefore: number | null;
  /** All that is visible of the series. */
  readonly observations: Observations;
  readonly settings: Settings;
}

/** How the observations of a series are tested, and those of them that say anything of the criterion. */
export interface TestedSeries {
  readonly test: ValueTest;
  /** What a change is measured against; `null` for a criterion that is no change. */
  readonly references: References | null;
  readonly observations: Observations;
}

export const testedSeries = (input: CaseInput): TestedSeries => {
  const { criterion, indicator, baseline, observations, settings } = input;
  if (criterion.kind !== "change") {
    const test = levelTest(criterion, settings.tolerance);
    return {
      test,
      references: null,
      observations: observations.isSimple ? observations : observations.filter(test.says),
    };
  }
  const figures = lookUpIn(observations.filter(isFigure).toArray(), indicator);
  const references = referencesOf(askedChange(criterion), baseline, figures, settings.tolerance);
  const test = changeTest(criterion, references, settings.tolerance);
  const saying = observations.filter(test.says);
  // If no value decides, the first obstacle is reported.
  const told = saying.length > 0 ? saying : observations.filter((silent) => test.obstacle(silent) !== null);
  return { test, references, observations: told };
};

/** The case of a criterion: which observations may decide, and where the path starts. */
export const caseOf = (input: CaseInput): CriterionCase => {
  const tested = testedSeries(input);
  if (input.count?.by === "window") return totalCase(input, input.count, tested);
  const { observations, unusable } = comparableIn(input, tested);
  const { test, references } = tested;
  const startPoint = input.baseline ?? (references === null ? zeroAt(input) : startAtReference(references));
  const countsAfter = references === null ? input.statedBase : laterOf(startPoint, references.days);
  const all = onePerDay(observations, () => preferredLengths(input.deadline, countsAfter));
  const isCounted = countsAfter === null || (references === null && countsFromStart(input.target));
  const counted = isCounted ? all : all.after(countsAfter.last);
  return new CriterionCase({
    target: input.target,
    test,
    indicator: input.indicator,
    deadline: input.deadline,
    settings: input.settings,
    startPoint,
    countsAfter,
    observations: counted,
    visible: input.observations,
    hasEarlier: counted.length < all.length,
    count: input.count,
    unusable,
  });
};

const laterOf = (one: WrittenDays | null, other: WrittenDays | null): WrittenDays | null =>
  one === null || (other !== null && other.last > one.last) ? other : one;

const zeroAt = ({ zeroBefore }: CaseInput): StartPoint | null =>
  zeroBefore === null ? null : zeroOnEveOf(zeroBefore);

/** A sum begins at zero on the day before its first. */
const zeroOnEveOf = (first: number): StartPoint => {
  const days = { first: first - 1, last: first - 1 };
  return { kind: "window", value: "0", nominal: "0", period: daysText(days), ...days };
};

const startAtReference = ({ fixed }: References): StartPoint | null => {
  if (fixed === null) return null;
  const { nominal: value, period, first, last } = fixed;
  return { kind: "reference", value, nominal: value, period, first, last };
};

const totalCase = (
  input: CaseInput,
  { window, isMean }: Extract<FlowCount, { by: "window" }>,
  { test, observations }: TestedSeries,
): CriterionCase => {
  const { target, indicator, deadline, settings, count } = input;
  const totals = totalsIn(observations, window);
  const startPoint = zeroOnEveOf(window.first);
  return new CriterionCase({
    target,
    indicator,
    deadline,
    settings,
    count,
    hasEarlier: false,
    test: isMean ? levelTest(totalOfMean(input.criterion, yearsIn(window)), settings.tolerance) : test,
    startPoint,
    countsAfter: startPoint,
    observations: totals,
    visible: input.observations,
    unusable: totals.length === 0 ? outsideOf(input, window, observations) : undefined,
  });
};

/** That there are amounts, and none of a period within the window. */
const outsideOf = (
  { target, indicator }: CaseInput,
  { first, last }: Window,
  observations: Observations,
): Reason | undefined => {
  if (observations.length === 0) return undefined;
  const reaching = observations
    .toArray()
    .filter((one) => one.last >= first && (last === null || one.first <= last));
  return {
    code: "no-value-in-window",
    window: last === null ? `${dayText(first)}/..` : daysText({ first, last }),
    reaching: reaching.map(periodText),
    ...indicatorName(target, indicator),
  };
};

/** A maintained target counts from `start`, even if the baseline is later. */
const countsFromStart = ({ mode, start }: Target): boolean => mode === "maintain" && start !== undefined;

const preferredLengths = (
  { first, last, hasPeriod }: DeadlineState,
  base: WrittenDays | null,
): readonly string[] => [
  ...(hasPeriod && first !== null && last !== null ? [lengthOf(first, last)] : []),
  ...(base === null ? [] : [lengthOf(base.first, base.last)]),
];
