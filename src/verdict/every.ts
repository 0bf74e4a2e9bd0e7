import type { EvaluationPart } from "../evaluation/evaluation.js";
import type { Target } from "../model/target.js";
import type { Observation } from "../series/observations.js";
import { lookUpIn } from "../series/series-look-up.js";
import { type Span, spansBetween, spansWithin } from "../series/spans.js";
import { closedOrNull } from "../value/read-period.js";
import type { Truth } from "../value/truth.js";
import { askOf } from "./ask.js";
import type { Asked } from "./asked.js";
import { isInDoubt } from "./deadline.js";
import { MeasuredCase, STATE_OF_TRUTH } from "./measured-case.js";
import type { Question } from "./question.js";
import type { Reason } from "./reason.js";
import { passedOn, type Verdict, verdict } from "./verdict.js";

/** What became of a criterion that has to hold in every period. */
export interface EveryStand {
  readonly verdict: Verdict;
  readonly on: MeasuredCase;
  readonly parts: readonly EvaluationPart[];
}

interface SpanStand {
  readonly span: Span;
  readonly observation: Observation | undefined;
  readonly truth: Truth | undefined;
  readonly isOver: boolean;
}

/**
 * Judges a criterion in each whole period of the target's span: one broken period decides; it is met when all of
 * them have held, and a missing one leaves it open.
 */
export const judgeEvery = (asked: Asked, from: number | null): EveryStand => {
  const { question, observations } = askOf(asked);
  const over = lookUpIn(observations, asked.indicator);
  const begun = from ?? firstTold(question, observations);
  const spans = begun === null ? [] : spansOf(asked, begun);
  const stands = spans.map((span) => standIn(span, over(span), asked, question));
  const seen = stands.flatMap(({ observation }) => (observation === undefined ? [] : [observation]));
  const on = new MeasuredCase({
    ...asked,
    question: { ...question, level: "quantified" },
    origin: null,
    countsAfter: null,
    observations: seen,
    hasEarlier: false,
    isTotal: false,
  });
  return {
    verdict: verdictOf(stands, asked, on, begun),
    on,
    parts: stands.map((stand) => partOf(stand, on)),
  };
};

/** Where nothing says from when the periods count, they do from the first that anything can be told of. */
const firstTold = (question: Question, observations: readonly Observation[]): number | null =>
  (observations.find((one) => question.obstacle(one) === null) ?? observations[0])?.first ?? null;

const spansOf = ({ criterion, deadline, settings }: Asked, from: number): readonly Span[] => {
  if (criterion.every === undefined) return [];
  const end = deadline.latest;
  const spans = spansBetween(criterion.every, from, Math.min(settings.asOf, end ?? settings.asOf));
  return end === null ? spans : spans.filter(({ last }) => last <= end);
};

const standIn = (
  span: Span,
  observation: Observation | undefined,
  { deadline, settings }: Asked,
  question: Question,
): SpanStand => {
  const truth = observation === undefined ? undefined : question.holds(observation);
  return {
    span,
    observation,
    // In doubtful time a period may count or not.
    truth: truth === "no" && isInDoubt(span.last, deadline) ? "maybe" : truth,
    isOver: span.last < settings.asOf || observation !== undefined,
  };
};

const verdictOf = (
  stands: readonly SpanStand[],
  { deadline, criterion }: Asked,
  on: MeasuredCase,
  from: number | null,
): Verdict => {
  const broken = stands.find(({ truth }) => truth === "no");
  const held = stands.filter(({ truth }) => truth === "yes");
  const open = stands.filter(({ truth }) => truth === "maybe");
  const missing = stands.filter(({ observation, isOver }) => observation === undefined && isOver);
  const latest = stands.findLast(({ observation }) => observation !== undefined)?.observation ?? null;
  const end = deadline.latest;
  const every = criterion.every ?? "year";
  const of = end === null || from === null ? null : spansWithin(every, from, end);
  const counts: Reason = {
    code: "periods",
    every,
    held: periodsOf(held),
    broken: periodsOf(stands.filter(({ truth }) => truth === "no")),
    missing: periodsOf(missing),
    open: periodsOf(open),
    of,
  };
  if (broken?.observation !== undefined) {
    return verdict("not-met", {
      missed: true,
      fixedOn: broken.span.last,
      deciding: [broken.observation],
      latest,
      reasons: [on.judged("breached", broken.observation), counts],
    });
  }
  const passed = passedOn(deadline) !== null;
  const deciding = latest === null ? [] : [latest];
  if (of !== null && of > 0 && held.length === of) {
    const last = held[held.length - 1] as SpanStand;
    return verdict("met", {
      since: last.span.last,
      fixedOn: last.span.last,
      timing: "in-time",
      deciding,
      latest,
      reasons: [counts],
    });
  }
  if (latest === null) {
    const reasons = of === 0 ? [counts] : [on.nothingMeasured(), counts];
    return verdict("no-data", { missing: passed, reasons });
  }
  const lacking = passed ? missing.length > 0 || of === 0 : false;
  const straddling = open[0]?.observation;
  if (missing.length > 0 || straddling !== undefined) {
    const doubts = straddling === undefined ? [] : [on.judged(doubtOf(on, straddling), straddling)];
    return verdict("indeterminate", { missing: lacking, deciding, latest, reasons: [...doubts, counts] });
  }
  return verdict("not-met", {
    missing: lacking,
    deciding,
    latest,
    pace: "on-track",
    reasons: [on.judged("held-so-far", latest), counts],
  });
};

const doubtOf = (on: MeasuredCase, observation: Observation): "breached" | "value-straddles" =>
  on.holds(observation) === "no" ? "breached" : "value-straddles";

const periodsOf = (stands: readonly SpanStand[]) => stands.map(({ span }) => span.period);

const partOf = ({ span, observation, truth, isOver }: SpanStand, on: MeasuredCase): EvaluationPart => ({
  kind: "period",
  name: span.period,
  criterion: on.criterion,
  indicator: on.indicator.id,
  state: truth === undefined ? "no-data" : STATE_OF_TRUTH[truth],
  missing: observation === undefined && isOver,
  decidedBy: observation?.from.map(({ from }) => from) ?? [],
  parts: [],
});

/** Periods of `every` count from the start, else from the day after the baseline, else from the statement. */
export const everyFrom = ({ start, baseline }: Target, inForce: number | null): number | null => {
  const begun = closedOrNull(start)?.first;
  if (begun !== undefined) return begun;
  const base = closedOrNull(baseline?.period)?.last ?? inForce;
  return base === null ? null : base + 1;
};
