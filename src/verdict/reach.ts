import type { Observation } from "../series/observations.js";
import { dayText } from "../value/day.js";
import { pointOf } from "../value/interval.js";
import { isInDoubt } from "./deadline.js";
import { type MeasuredCase, REASON_OF_TRUTH, STATE_OF_TRUTH } from "./measured-case.js";
import type { Reason } from "./reason.js";
import { passedOn, type Verdict, verdict } from "./verdict.js";

/** Judges a target that is to be arrived at. */
export const judgeReach = (on: MeasuredCase): Verdict => {
  const exceeded = on.isCappedTotal ? firstExceeding(on) : undefined;
  if (exceeded !== undefined) {
    if (isInDoubt(exceeded.last, on.deadline)) return perhapsExceeded(on, exceeded);
    return verdict("not-met", {
      missed: true,
      fixedOn: exceeded.last,
      deciding: [exceeded],
      latest: exceeded,
      reasons: [on.judged("total-exceeded", exceeded)],
    });
  }
  const deadline = passedOn(on.deadline);
  return deadline === null ? judgeOngoing(on) : judgePassed(on, deadline);
};

/** In the doubtful time of an approximate deadline a limit may be exceeded before or after it. */
const perhapsExceeded = (on: MeasuredCase, exceeded: Observation): Verdict =>
  verdict("indeterminate", {
    deciding: [exceeded],
    latest: exceeded,
    reasons: [on.judged("value-misses", exceeded)],
  });

/**
 * Since when a total has stood over its limit for good. A stated total stays over it once it was. One that is added up
 * is over it while its latest state is, since longer figures may replace what was added before; and not for good where
 * amounts may be below zero, as they have to be for a limit that a sum of nothing is over already, unless its time is
 * complete.
 */
const firstExceeding = (on: MeasuredCase): Observation | undefined => {
  const until = on.deadline.latest ?? Number.POSITIVE_INFINITY;
  const totals = on.observations.filter(({ last }) => last <= until);
  const isOver = (total: Observation): boolean => on.exceeds(total) === "yes";
  if (!on.isTotal) return totals.find(isOver);
  const latest = totals.at(-1);
  if (latest === undefined || (latest.last < until && mayFall(latest, isOver))) return undefined;
  return totals[totals.findLastIndex((total) => !isOver(total)) + 1];
};

const mayFall = (latest: Observation, isOver: (total: Observation) => boolean): boolean =>
  isOver({ ...latest, bounds: pointOf("0"), nominal: "0" }) ||
  (latest.derivation?.kind === "total" && latest.derivation.mayFall);

const judgeOngoing = (on: MeasuredCase): Verdict => {
  const latest = on.observations.at(-1);
  if (latest === undefined) return verdict("no-data", { reasons: [on.nothingMeasured()] });
  const truth = on.holds(latest);
  const shared = { deciding: [latest], latest };
  if (on.isCappedTotal) return judgeOpenTotal(on, latest);
  const reasons = [on.judged(REASON_OF_TRUTH[truth], latest)];
  if (truth === "yes") {
    return verdict("met", { ...shared, ...timingOfRun(on, latest), reasons });
  }
  return verdict(STATE_OF_TRUTH[truth], { ...shared, ...slip(on, latest), reasons });
};

/** A capped total is met only when its window is complete; a total without a deadline never is. */
const judgeOpenTotal = (on: MeasuredCase, latest: Observation): Verdict => {
  const end = on.deadline.latest;
  const complete = end !== null && latest.last === end;
  const truth = on.holds(latest);
  if (complete && truth === "yes") {
    return verdict("met", {
      deciding: [latest],
      latest,
      since: latest.last,
      fixedOn: latest.last,
      timing: "in-time",
      reasons: [on.judged("value-meets", latest)],
    });
  }
  const open: Reason = { code: "total-still-open", deadline: end === null ? null : dayText(end) };
  return verdict(truth === "maybe" ? "indeterminate" : "not-met", {
    deciding: [latest],
    latest,
    reasons: [on.judged(REASON_OF_TRUTH[truth], latest), open],
  });
};

/**
 * After the deadline: met by the latest value up to it, or else decided by a value that covers the deadline,
 * failing that by the first later one. Later values can only show that it was met late.
 */
const judgePassed = (on: MeasuredCase, deadline: number): Verdict => {
  const before = on.latestBy(deadline);
  if (
    before !== undefined &&
    on.holds(before) === "yes" &&
    (!on.isCappedTotal || on.covers(before, deadline))
  ) {
    return verdict("met", {
      deciding: [before],
      latest: before,
      ...timingOfRun(on, before),
      reasons: [on.judged("value-meets", before)],
    });
  }
  const early = on.latestBy(on.deadline.last ?? deadline);
  if (before !== undefined && early !== before && early !== undefined && on.holds(early) !== "no") {
    const met = on.observations.find((later) => later.last > deadline && on.holds(later) === "yes");
    return met === undefined ? doubtedTiming(on, before) : metAfter(on, met, undefined);
  }
  const atDeadline = before !== undefined && on.covers(before, deadline) ? before : undefined;
  const afterwards = on.observations.filter(({ last }) => last > deadline);
  // A total that is over its limit only afterwards says nothing of the deadline.
  const later = on.isCappedTotal ? afterwards.filter((total) => on.holds(total) === "yes") : afterwards;
  return atDeadline === undefined
    ? judgeWithout(on, deadline, before, later)
    : judgeAfterProof(on, atDeadline, later);
};

/** Met, or perhaps met, by an approximate deadline in its narrow reading, and fallen back within its wide one. */
const doubtedTiming = (on: MeasuredCase, now: Observation): Verdict =>
  verdict("indeterminate", {
    deciding: [now],
    latest: now,
    ...slip(on, now),
    reasons: [on.judged(REASON_OF_TRUTH[on.holds(now)], now)],
  });

/** A value covers the deadline and does not meet it for sure. */
const judgeAfterProof = (on: MeasuredCase, proof: Observation, later: readonly Observation[]): Verdict => {
  const truth = on.holds(proof);
  const met = on.isCappedTotal ? undefined : later.find((observation) => on.holds(observation) === "yes");
  if (met !== undefined) return metAfter(on, met, truth === "no" ? proof : undefined);
  return verdict(STATE_OF_TRUTH[truth], {
    missed: truth === "no",
    deciding: [proof],
    latest: proof,
    ...slip(on, proof),
    reasons: [on.judged(REASON_OF_TRUTH[truth], proof)],
  });
};

/** No value up to the deadline decides: the first one that spans it or comes later does. */
const judgeWithout = (
  on: MeasuredCase,
  deadline: number,
  before: Observation | undefined,
  later: readonly Observation[],
): Verdict => {
  const spanning = later.filter(({ first }) => first <= deadline).at(-1);
  const first = spanning ?? later[0];
  const unknown = { deadline: on.unknownDay(deadline) };
  const lacking: Reason = on.isTotal
    ? { code: "total-incomplete", ...unknown }
    : { code: "no-value-at-deadline", ...unknown, ...on.named };
  if (first === undefined) {
    if (before === undefined) return verdict("no-data", { missing: true, reasons: [on.nothingMeasured()] });
    const truth = on.holds(before);
    return verdict(STATE_OF_TRUTH[on.isCappedTotal && truth === "yes" ? "no" : truth], {
      missing: true,
      deciding: [before],
      latest: before,
      reasons: [lacking, on.judged(REASON_OF_TRUTH[truth], before)],
    });
  }
  const truth = on.holds(first);
  if (truth === "yes") return metAfter(on, first, undefined);
  const afterwards = spanning === undefined;
  const judgedAfter: Reason = {
    code: "judged-after-deadline",
    period: on.periodOf(first),
    deadline: on.unknownDay(deadline),
  };
  const met = later.find((observation) => on.holds(observation) === "yes");
  if (met !== undefined)
    return metAfter(on, met, truth === "no" && met.last > first.last ? first : undefined);
  return verdict(STATE_OF_TRUTH[truth], {
    missed: truth === "no",
    deciding: [first],
    latest: first,
    caveats: afterwards ? ["judged-after-deadline"] : [],
    reasons: [on.judged(REASON_OF_TRUTH[truth], first), ...(afterwards ? [judgedAfter] : [])],
  });
};

/** Met by a value after the deadline: late where one missed before, otherwise at an unknown time. */
const metAfter = (on: MeasuredCase, met: Observation, missedBy: Observation | undefined): Verdict => {
  const timing: Reason =
    missedBy === undefined
      ? { code: "timing-unknown", deadline: on.deadlineDay }
      : { code: "met-late", on: dayText(met.last), deadline: on.deadlineDay };
  return verdict("met", {
    timing: missedBy === undefined ? "unknown" : "late",
    since: met.last,
    fixedOn: met.last,
    deciding: missedBy === undefined ? [met] : [met, missedBy],
    latest: met,
    reasons: [on.judged("value-meets", met), timing],
  });
};

/** Since when the values up to a met one meet without a break, and whether that was surely in time. */
const timingOfRun = (on: MeasuredCase, met: Observation): Pick<Verdict, "since" | "fixedOn" | "timing"> => {
  let since = met.last;
  // A capped total is met only by its last value: what stood below the limit before says nothing.
  for (let i = on.isCappedTotal ? -1 : on.observations.indexOf(met) - 1; i >= 0; i--) {
    const earlier = on.observations[i];
    if (earlier === undefined || on.holds(earlier) !== "yes") break;
    since = earlier.last;
  }
  const { last, latest } = on.deadline;
  // Before its event has occurred, a deadline cannot have passed.
  const unsure = last !== null && latest !== null && since > last;
  return { since, fixedOn: since, timing: unsure ? "unknown" : "in-time" };
};

/**
 * Whether it had been met and is no more. What may still meet it has not fallen back, nor has a total that its own
 * parts contradict: it and an earlier one were never both true.
 */
const slip = (on: MeasuredCase, now: Observation): Pick<Verdict, "caveats"> => {
  if (on.holds(now) !== "no" || (on.isTotal && now.conflict)) return { caveats: [] };
  const slipped = on.observations.some((earlier) => earlier.last < now.last && on.holds(earlier) === "yes");
  return { caveats: slipped && !on.isCappedTotal ? ["slipped-back"] : [] };
};
