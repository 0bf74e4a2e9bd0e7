import type { Target } from "../model/target.js";
import { closedOrNull } from "../value/read-period.js";
import type { Truth } from "../value/truth.js";
import type { Asked } from "./build-case.js";
import { changeQuestion } from "./change-question.js";
import type { EvaluationPart } from "./evaluation.js";
import { MeasuredCase, STATE_OF_TRUTH } from "./measured-case.js";
import type { Observation } from "./observations.js";
import { levelQuestion, type Question } from "./question.js";
import type { Reason } from "./reason.js";
import { type References, referencesOf } from "./references.js";
import { type Span, spansBetween, spansWithin } from "./spans.js";
import { passedOn, type Verdict, verdict } from "./verdict.js";
import { runningTotals } from "./window-totals.js";

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
  const { criterion, observations, settings } = asked;
  const references =
    criterion.kind === "change" ? referencesOf(criterion, asked.baseline, observations, settings) : null;
  const question =
    criterion.kind === "change"
      ? changeQuestion(criterion, references as References, settings)
      : levelQuestion(criterion, settings.tolerance);
  const spans = spansOf(asked, from);
  const stands = spans.map((span) => standIn(span, asked, question));
  const seen = stands.flatMap(({ observation }) => (observation === undefined ? [] : [observation]));
  const on = new MeasuredCase({
    ...asked,
    question: { ...question, level: "quantified" },
    references,
    origin: null,
    observations: seen,
    hasEarlier: false,
    isTotal: false,
  });
  return { verdict: verdictOf(stands, asked, on, from), on, parts: stands.map((stand) => partOf(stand, on)) };
};

const spansOf = ({ criterion, observations, deadline, settings }: Asked, from: number | null) => {
  const start = from ?? observations[0]?.first;
  if (criterion.every === undefined || start === undefined) return [];
  const end = deadline.latest ?? deadline.last;
  const spans = spansBetween(criterion.every, start, Math.min(settings.asOf, end ?? settings.asOf));
  return end === null ? spans : spans.filter(({ last }) => last <= end);
};

const standIn = (span: Span, asked: Asked, question: Question): SpanStand => {
  const observation = observationIn(span, asked);
  const truth = observation === undefined ? undefined : question.holds(observation);
  return { span, observation, truth, isOver: span.last < asked.settings.asOf || observation !== undefined };
};

/** The value of exactly that period; amounts within shorter periods are added up where they cover all of it. */
const observationIn = (span: Span, { indicator, criterion, observations }: Asked) => {
  const own = observations.find(({ first, last }) => first === span.first && last === span.last);
  if (own !== undefined || indicator.accumulation !== "per-period" || criterion.kind === "change") return own;
  const total = runningTotals(observations, span).findLast(({ last }) => last === span.last);
  return total?.derivation?.kind === "total" && total.derivation.gaps.length === 0 ? total : undefined;
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
  const end = deadline.latest ?? deadline.last;
  const start = from ?? stands[0]?.span.first ?? null;
  const every = criterion.every ?? "year";
  const of = end === null || start === null ? null : spansWithin(every, start, end);
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
    const doubts = straddling === undefined ? [] : [on.judged("value-straddles", straddling)];
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
