import type { Baseline, Target } from "../model/target.js";
import { daysText, periodText } from "../series/observation-text.js";
import { type Observation, onePerDay } from "../series/observations.js";
import { runningTotals, type Window } from "../series/window-totals.js";
import { nominal } from "../value/bounds.js";
import { lengthOf } from "../value/calendar.js";
import { dayText } from "../value/day.js";
import { closedOrNull } from "../value/read-period.js";
import { type Ask, askOf } from "./ask.js";
import type { Asked } from "./asked.js";
import { comparableIn } from "./comparable-amounts.js";
import type { DeadlineState } from "./deadline.js";
import { type CaseParts, MeasuredCase, type Origin } from "./measured-case.js";
import { type Question, unanswerable } from "./question.js";
import type { Reason } from "./reason.js";
import type { BasePeriod, References } from "./references.js";

/** The measured case of a criterion: which observations may decide, and where the way starts. */
export const caseOf = (asked: Asked): MeasuredCase => {
  const ask = askOf(asked);
  if (isSummed(asked)) return totalCase(asked, ask);
  const { observations, unusable } = comparableIn(asked, ask);
  const { references } = ask;
  const origin = originOf(asked.baseline) ?? (references === null ? null : ofReference(references));
  const countsAfter = references === null ? asked.statedBase : laterOf(origin, references.days);
  return assemble(asked, ask.question, observations, origin, { unusable, countsAfter });
};

const laterOf = (one: BasePeriod | null, other: BasePeriod | null): BasePeriod | null =>
  one === null || (other !== null && other.last > one.last) ? other : one;

/** Amounts within periods are added up, unless a baseline shows that they are compared period by period. */
const isSummed = ({ target, criterion, indicator, comparedWith }: Asked): boolean =>
  indicator.accumulation === "per-period" &&
  (criterion.kind === "threshold" || criterion.kind === "range") &&
  target.mode === "reach" &&
  comparedWith === null;

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

const totalCase = (asked: Asked, { question, observations }: Ask): MeasuredCase => {
  const { window } = asked;
  if (window === null) {
    const open = unanswerable(question.criterion, "no-window", { code: "no-window" });
    return assemble(asked, open, observations, null);
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
  return assemble(asked, question, totals, origin, { isTotal: true, unusable });
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

/** From the start, else over the period of the deadline; an event that has not occurred sets no end. */
export const windowOf = (target: Target, deadline: DeadlineState): Window | null => {
  const start = closedOrNull(target.start);
  const { first, latest, hasPeriod } = deadline;
  if (start !== null) return { first: start.first, last: latest };
  return hasPeriod && first !== null && latest !== null ? { first, last: latest } : null;
};

const assemble = (
  { target, criterion, indicator, deadline, settings }: Asked,
  question: Question,
  observations: readonly Observation[],
  origin: Origin | null,
  {
    isTotal = false,
    unusable,
    countsAfter = origin,
  }: Partial<Pick<CaseParts, "isTotal" | "unusable" | "countsAfter">> = {},
): MeasuredCase => {
  const all = isTotal ? observations : onePerDay(observations, preferredLengths(deadline, countsAfter));
  const counts = countsAfter === null || (criterion.kind !== "change" && isHeldFromStart(target));
  const after = counts ? all : all.filter(({ last }) => last > countsAfter.last);
  return new MeasuredCase({
    target,
    question,
    indicator,
    deadline,
    origin,
    countsAfter,
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
  base: BasePeriod | null,
): readonly string[] => [
  ...(hasPeriod && first !== null && last !== null ? [lengthOf(first, last)] : []),
  ...(base === null ? [] : [lengthOf(base.first, base.last)]),
];
