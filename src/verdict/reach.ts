import { isPatchy, type Observation, withDoubles } from "../series/observation.js";
import { periodText } from "../series/observation-text.js";
import { dayText } from "../value/day.js";
import { pointOf } from "../value/interval.js";
import type { Truth } from "../value/truth.js";
import { type CriterionCase, REASON_OF_TRUTH, STATE_OF_TRUTH } from "./criterion-case.js";
import { isInDoubt } from "./due-date.js";
import type { Reason } from "./reason.js";
import { passedOn, type Timing, type Verdict, type VerdictCaveat, verdict } from "./verdict.js";

/** Judges a target that is to be reached. */
export const judgeReach = (on: CriterionCase): Verdict => {
  const exceeded = on.isCappedTotal ? firstExceeding(on) : brokenPeriod(on);
  if (exceeded !== undefined) {
    if (isInDoubt(exceeded.last, on.deadline)) return perhapsExceeded(on, exceeded);
    return verdict("not-met", {
      missed: true,
      fixedOn: () => exceeded.last,
      deciding: [exceeded],
      latest: exceeded,
      reasons: () => [on.judged("total-exceeded", exceeded)],
    });
  }
  const deadline = passedOn(on.deadline);
  return deadline === null ? judgeReachBeforeDeadline(on) : judgeReachAfterDeadline(on, deadline);
};

/** In the doubtful time of an approximate deadline a limit may be exceeded before or after it. */
const perhapsExceeded = (on: CriterionCase, exceeded: Observation): Verdict =>
  verdict("indeterminate", {
    deciding: [exceeded],
    latest: exceeded,
    reasons: () => [on.judged("value-misses", exceeded)],
  });

/**
 * Since when a total has been over its limit for good. A stated running total stays over it once it was. A sum is
 * over it while its latest total is, since longer figures may replace what was added before. It is not over it for
 * good where amounts may be below zero, unless its time is complete; a limit that a sum of nothing exceeds already
 * shows that they may be.
 */
const firstExceeding = (on: CriterionCase): Observation | undefined => {
  const until = on.deadline.latest ?? Number.POSITIVE_INFINITY;
  const totals = on.observations.until(until);
  const isOver = (total: Observation): boolean => on.exceeds(total) === "yes";
  if (!on.isTotal) return totals.find(isOver);
  const latest = totals.last;
  if (latest === undefined || (latest.last < until && mayFall(latest, isOver))) return undefined;
  const within = totals.findLast((total) => !isOver(total));
  return (within === undefined ? totals : totals.after(within.last)).first;
};

/** The amount of the deadline's own period, where so much of it is known already that it cannot hold any more. */
const brokenPeriod = (on: CriterionCase): Observation | undefined =>
  on.count?.by === "period"
    ? on.observations.find((amount) => isPatchy(amount) && on.holds(amount) === "no")
    : undefined;

const mayFall = (latest: Observation, isOver: (total: Observation) => boolean): boolean =>
  isOver({ ...latest, ...withDoubles(pointOf("0")), nominal: "0" }) ||
  (latest.derivation?.kind === "total" && latest.derivation.mayFall);

const judgeReachBeforeDeadline = (on: CriterionCase): Verdict => {
  const latest = on.observations.last;
  if (latest === undefined) return verdict("no-data", { reasons: () => [on.nothingMeasured()] });
  if (on.isCappedTotal) return judgeOpenTotal(on, latest);
  const truth = on.holds(latest);
  if (truth === "yes") return metByValue(on, latest);
  return verdict(STATE_OF_TRUTH[truth], {
    deciding: [latest],
    latest,
    caveats: () => slip(on, latest),
    reasons: () => [on.judged(REASON_OF_TRUTH[truth], latest)],
  });
};

/** Within its limit so far, a capped total is not met yet. */
const soFar = (on: CriterionCase, truth: Truth) =>
  on.isCappedTotal && truth === "yes" ? "total-within" : REASON_OF_TRUTH[truth];

/** A capped total is met only when its window is complete; a total without a deadline never is. */
const judgeOpenTotal = (on: CriterionCase, latest: Observation): Verdict => {
  const end = on.deadline.latest;
  const complete = end !== null && latest.last === end;
  const truth = on.holds(latest);
  if (complete && truth === "yes") {
    return verdict("met", {
      deciding: [latest],
      latest,
      since: () => latest.last,
      fixedOn: () => latest.last,
      timing: "in-time",
      reasons: () => [on.judged("value-meets", latest)],
    });
  }
  return verdict(truth === "maybe" ? "indeterminate" : "not-met", {
    deciding: [latest],
    latest,
    reasons: () => [
      on.judged(soFar(on, truth), latest),
      ...(on.deadline.position === "none" ? [{ code: "total-without-end" } as const] : []),
    ],
  });
};

/**
 * After the deadline: met by the latest value up to it, or else decided by a value that covers the deadline,
 * failing that by the first later one. Later values can only show that it was met late.
 */
const judgeReachAfterDeadline = (on: CriterionCase, deadline: number): Verdict => {
  const before = on.observations.latestBy(deadline);
  if (
    before !== undefined &&
    on.holds(before) === "yes" &&
    (!on.isCappedTotal || on.covers(before, deadline))
  ) {
    return metByValue(on, before);
  }
  const early = on.observations.latestBy(on.deadline.last ?? deadline);
  if (before !== undefined && early !== before && early !== undefined && on.holds(early) !== "no") {
    const met = on.observations.after(deadline).find((later) => on.holds(later) === "yes");
    return met === undefined ? doubtedTiming(on, before) : metAfter(on, met, undefined);
  }
  const atDeadline = before !== undefined && on.covers(before, deadline) ? before : undefined;
  const afterwards = on.observations.after(deadline);
  // A total that is over its limit only afterwards says nothing of the deadline.
  const later = on.isCappedTotal ? afterwards.filter((total) => on.holds(total) === "yes") : afterwards;
  return atDeadline === undefined
    ? judgeWithout(on, deadline, before, later)
    : judgeAfterProof(on, atDeadline, later);
};

/** Met, or perhaps met, by an approximate deadline in its narrow reading, and fallen back within its wide one. */
const doubtedTiming = (on: CriterionCase, now: Observation): Verdict =>
  verdict("indeterminate", {
    deciding: [now],
    latest: now,
    caveats: () => slip(on, now),
    reasons: () => [on.judged(REASON_OF_TRUTH[on.holds(now)], now)],
  });

type Later = CriterionCase["observations"];

/** A value covers the deadline and does not meet it for sure. */
const judgeAfterProof = (on: CriterionCase, proof: Observation, later: Later): Verdict => {
  const truth = on.holds(proof);
  const met = on.isCappedTotal ? undefined : later.find((observation) => on.holds(observation) === "yes");
  if (met !== undefined) return metAfter(on, met, truth === "no" ? proof : undefined);
  return verdict(STATE_OF_TRUTH[truth], {
    missed: truth === "no",
    deciding: [proof],
    latest: proof,
    caveats: () => slip(on, proof),
    reasons: () => [on.judged(truth === "no" ? "value-misses" : "value-straddles", proof)],
  });
};

/** No value up to the deadline decides: the first one that spans it or comes later does. */
const judgeWithout = (
  on: CriterionCase,
  deadline: number,
  before: Observation | undefined,
  later: Later,
): Verdict => {
  const spanning = later.findLast(({ first }) => first <= deadline);
  const first = spanning ?? later.first;
  if (first === undefined) return awaiting(on, deadline, before);
  const truth = on.holds(first);
  if (truth === "yes") return metAfter(on, first, undefined);
  const met = later.find((observation) => on.holds(observation) === "yes");
  if (met !== undefined)
    return metAfter(on, met, truth === "no" && met.last > first.last ? first : undefined);
  const isAfterwards = spanning === undefined;
  return verdict(STATE_OF_TRUTH[truth], {
    missed: truth === "no",
    deciding: [first],
    latest: first,
    caveats: () => (isAfterwards ? JUDGED_AFTER : []),
    reasons: () => [
      on.judged(truth === "no" ? "value-misses" : "value-straddles", first),
      ...(isAfterwards ? [judgedAfter(on, first, on.unknownDay(deadline))] : []),
    ],
  });
};

const JUDGED_AFTER = ["judged-after-deadline"] as const;

/** That the first value after the deadline decided. */
const judgedAfter = (on: CriterionCase, decides: Observation, deadline = on.deadlineDay): Reason => ({
  code: "judged-after-deadline",
  period: periodText(decides),
  deadline,
});

/** The deadline has passed, and what would decide is not there. */
const awaiting = (on: CriterionCase, deadline: number, before: Observation | undefined): Verdict => {
  if (before === undefined) {
    return verdict("no-data", { missing: true, reasons: () => [on.nothingMeasured()] });
  }
  const truth = on.holds(before);
  return verdict(STATE_OF_TRUTH[on.isCappedTotal && truth === "yes" ? "no" : truth], {
    missing: true,
    deciding: [before],
    latest: before,
    reasons: () => {
      const day = on.unknownDay(deadline);
      const code = on.isTotal ? "total-incomplete" : "no-value-at-deadline";
      const lacking: Reason = { code, deadline: day, ...on.named };
      return [lacking, on.judged(soFar(on, truth), before)];
    },
  });
};

/** Met by a value after the deadline: late where one missed before, otherwise at an unknown time. */
const metAfter = (on: CriterionCase, met: Observation, missedBy: Observation | undefined): Verdict =>
  verdict("met", {
    timing: missedBy === undefined ? "unknown" : "late",
    since: () => met.last,
    fixedOn: () => met.last,
    deciding: missedBy === undefined ? [met] : [met, missedBy],
    latest: met,
    reasons: () => [
      on.judged("value-meets", met),
      missedBy === undefined
        ? { code: "timing-unknown", deadline: on.deadlineDay }
        : { code: "met-late", on: dayText(met.last), deadline: on.deadlineDay },
    ],
  });

/** Met by the latest value that may decide, and since when without a break. */
const metByValue = (on: CriterionCase, met: Observation): Verdict => {
  const since = () => startOfRun(on, met);
  return verdict("met", {
    deciding: [met],
    latest: met,
    since,
    fixedOn: since,
    timing: timingOf(on, met),
    reasons: () => [on.judged("value-meets", met)],
  });
};

/** The day since which the values up to a met one meet without a break. */
const startOfRun = (on: CriterionCase, met: Observation): number => {
  // A capped total is met only by its last value: what stood below the limit before says nothing.
  if (on.isCappedTotal) return met.last;
  const until = on.observations.until(met.last);
  const broken = until.findLast((earlier) => on.holds(earlier) !== "yes");
  return (broken === undefined ? until : until.after(broken.last)).first?.last ?? met.last;
};

const timingOf = (on: CriterionCase, met: Observation): Timing => {
  const { last, latest } = on.deadline;
  // Before its event has occurred, a deadline cannot have passed.
  if (last === null || latest === null || met.last <= last) return "in-time";
  return startOfRun(on, met) > last ? "unknown" : "in-time";
};

/**
 * Whether it had been met and is no longer. A value that may still meet it has not fallen back. Nor has a total that
 * its own parts contradict: it and an earlier one were never both true.
 */
const slip = (on: CriterionCase, now: Observation): readonly VerdictCaveat[] => {
  if (on.isCappedTotal || on.holds(now) !== "no" || (on.isTotal && now.conflict)) return [];
  const slipped = on.observations.until(now.last - 1).some((earlier) => on.holds(earlier) === "yes");
  return slipped ? ["slipped-back"] : [];
};
