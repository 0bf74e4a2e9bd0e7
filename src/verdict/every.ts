import { countedMonths, type EveryPeriod } from "../criteria/quantifier.js";
import { isPatchy, type Observation } from "../series/observation.js";
import { periodText } from "../series/observation-text.js";
import { Observations } from "../series/observations.js";
import { amountsIn } from "../series/period-amounts.js";
import { type LookUp, lookUpIn } from "../series/series-look-up.js";
import { type Span, spansBetween, spansWithin } from "../series/spans.js";
import type { Truth } from "../value/truth.js";
import { type CaseInput, testedSeries } from "./build-case.js";
import { closestOf } from "./closest.js";
import { CriterionCase, STATE_OF_TRUTH } from "./criterion-case.js";
import type { EvaluationPart } from "./criterion-result.js";
import { isInDoubt } from "./due-date.js";
import type { Reason } from "./reason.js";
import type { StatedPeriods } from "./stated-periods.js";
import type { ValueTest } from "./value-test.js";
import { passedOn, type Verdict, verdict } from "./verdict.js";

/** What became of a criterion that has to hold in every period. */
export interface EveryResult {
  readonly verdict: Verdict;
  readonly on: CriterionCase;
  readonly parts: () => readonly EvaluationPart[];
}

/** One of the periods, with what is known of it. */
interface JudgedPeriod {
  readonly span: Span;
  readonly observation: Observation | undefined;
  readonly truth: Truth | undefined;
  readonly isOver: boolean;
}

/**
 * Judges a criterion in each whole period of the target's span. One broken period decides. It is met when all of
 * them have held, and a missing one leaves it open.
 */
export const judgeEvery = (input: CaseInput, from: number | null): EveryResult => {
  const { test, references, observations } = testedSeries(input);
  const all = observations.toArray();
  const over = lookUpFor(input, test, references === null, observations);
  const begun = from ?? firstTold(test, all);
  const spans = begun === null ? [] : spansOf(input, begun);
  const periods = spans.map((span) => judgePeriod(span, over(span), input, test));
  const seen = periods.flatMap(({ observation }) => observation ?? []);
  const { target, indicator, deadline, settings } = input;
  const on = new CriterionCase({
    target,
    indicator,
    deadline,
    settings,
    test: { ...test, level: "quantified" },
    startPoint: null,
    countsAfter: null,
    observations: new Observations(seen),
    visible: observations,
    hasEarlier: false,
    count: null,
    unusable: undefined,
  });
  return {
    verdict: verdictOf(periods, input, on, test, begun),
    on,
    parts: () => periods.map((period) => periodPart(period, on)),
  };
};

/**
 * The amount of each period; of a level its value, else that of its last day, as of a stock at the end of the year. A
 * quarter is not the year: its value may be a mean or a rate of its own days.
 */
const lookUpFor = (
  input: CaseInput,
  test: ValueTest,
  isCounted: boolean,
  observations: Observations,
): LookUp => {
  const isFlow = input.indicator.accumulation === "per-period";
  if (isFlow && isCounted) return amountsOver(input, test, observations);
  const stated = lookUpIn(observations.toArray(), input.indicator);
  return isFlow ? stated : (days) => stated(days) ?? stated({ ...days, first: days.last });
};

/** The amount of each period; of one of which days are missing only where what is known decides it. */
const amountsOver = ({ criterion }: CaseInput, test: ValueTest, observations: Observations): LookUp => {
  const cycle = { months: countedMonths[everyOf(criterion)], from: 0 };
  const amounts = amountsIn(observations, cycle).filter(
    (one) => !isPatchy(one) || test.holds(one) !== "maybe",
  );
  const byFirst = new Map(amounts.toArray().map((amount) => [amount.first, amount]));
  return ({ first }) => byFirst.get(first);
};

/** If nothing says from when the periods count, they count from the first of which anything can be told. */
const firstTold = (test: ValueTest, observations: readonly Observation[]): number | null =>
  (observations.find((one) => test.obstacle(one) === null) ?? observations[0])?.first ?? null;

/** In which periods the criterion has to hold, which it says wherever it is judged here. */
const everyOf = ({ every }: CaseInput["criterion"]): EveryPeriod => every as EveryPeriod;

const spansOf = ({ criterion, deadline, settings }: CaseInput, from: number): readonly Span[] => {
  const end = deadline.latest;
  const spans = spansBetween(everyOf(criterion), from, Math.min(settings.asOf, end ?? settings.asOf));
  return end === null ? spans : spans.filter(({ last }) => last <= end);
};

const judgePeriod = (
  span: Span,
  observation: Observation | undefined,
  { deadline, settings }: CaseInput,
  test: ValueTest,
): JudgedPeriod => {
  const truth = observation === undefined ? undefined : test.holds(observation);
  return {
    span,
    observation,
    // In doubtful time a period may count or not.
    truth: truth === "no" && isInDoubt(span.last, deadline) ? "maybe" : truth,
    isOver: span.last < settings.asOf || observation !== undefined,
  };
};

const verdictOf = (
  periods: readonly JudgedPeriod[],
  { deadline, criterion }: CaseInput,
  on: CriterionCase,
  test: ValueTest,
  from: number | null,
): Verdict => {
  const broken = periods.filter(({ truth }) => truth === "no");
  const held = periods.filter(({ truth }) => truth === "yes");
  const open = periods.filter(({ truth }) => truth === "maybe");
  const missing = periods.filter(({ observation, isOver }) => observation === undefined && isOver);
  const latest = periods.findLast(({ observation }) => observation)?.observation ?? null;
  const end = deadline.latest;
  const every = everyOf(criterion);
  const of = end === null || from === null ? null : spansWithin(every, from, end);
  const counts = (): Reason => ({
    code: "periods",
    ...on.named,
    every,
    held: periodNames(held),
    broken: periodNames(broken),
    missing: periodNames(missing),
    open: periodNames(open),
    of,
  });
  const breach = broken[0];
  if (breach?.observation !== undefined) {
    const { observation } = breach;
    return verdict("not-met", {
      missed: true,
      fixedOn: () => breach.span.last,
      deciding: [observation],
      latest,
      reasons: () => [on.judged("breached", observation), counts()],
    });
  }
  const passed = passedOn(deadline) !== null;
  const deciding = latest === null ? [] : [latest];
  if (of && held.length === of) {
    const since = () => (held.at(-1) as JudgedPeriod).span.last;
    return verdict("met", {
      since,
      fixedOn: since,
      timing: "in-time",
      deciding,
      latest,
      reasons: () => [counts(), ...closestHeld(on, test, held)],
    });
  }
  if (latest === null) {
    return verdict("no-data", {
      missing: passed,
      reasons: () => (of === 0 ? [counts()] : [on.nothingMeasured(), counts()]),
    });
  }
  const lacking = passed && (missing.length > 0 || of === 0);
  const straddling = open[0]?.observation;
  if (missing.length > 0 || straddling !== undefined) {
    return verdict("indeterminate", {
      missing: lacking,
      deciding,
      latest,
      reasons: () => [
        ...(straddling === undefined ? [] : [on.judged(doubtOf(on, straddling), straddling)]),
        counts(),
      ],
    });
  }
  return verdict("not-met", {
    missing: lacking,
    deciding,
    latest,
    pace: "on-track",
    reasons: () => [on.judged("held-so-far", latest), counts()],
  });
};

/** The period that came closest to breaking it. */
const closestHeld = (
  on: CriterionCase,
  test: ValueTest,
  held: readonly JudgedPeriod[],
): readonly Reason[] => {
  const closest = closestOf(
    test,
    held.flatMap(({ observation }) => observation ?? []),
  );
  return closest === undefined ? [] : [on.judged("held-closest", closest)];
};

const doubtOf = (on: CriterionCase, observation: Observation): "breached" | "value-straddles" =>
  on.holds(observation) === "no" ? "breached" : "value-straddles";

const periodNames = (periods: readonly JudgedPeriod[]) => periods.map(({ span }) => span.period);

const STATUS_OF_TRUTH = { yes: "achieved", no: "missed", maybe: "indeterminate" } as const;

const periodPart = (
  { span, observation, truth, isOver }: JudgedPeriod,
  on: CriterionCase,
): EvaluationPart => ({
  kind: "period",
  name: span.period,
  title: null,
  criterion: on.criterion,
  indicator: on.indicator.id,
  state: truth === undefined ? "no-data" : STATE_OF_TRUTH[truth],
  status: truth === undefined ? (isOver ? "awaiting-data" : "no-data") : STATUS_OF_TRUTH[truth],
  missing: observation === undefined && isOver,
  values: observation === undefined ? [] : on.shown(observation),
  period: observation === undefined ? null : periodText(observation),
  gap: null,
  pace: "unknown",
  decidedBy: observation?.from.map(({ from }) => from) ?? [],
  parts: [],
});

/** The first day of the periods of `every`: that of the start, else the day after the baseline or the statement. */
export const everyFrom = ({ start, baseline }: StatedPeriods, inForceFrom: number | null): number | null => {
  if (start !== null) return start.first;
  const base = baseline?.last ?? inForceFrom;
  return base === null ? null : base + 1;
};
