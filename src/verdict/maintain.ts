import type { Observation } from "../series/observation.js";
import { daysText } from "../series/observation-text.js";
import type { Observations } from "../series/observations.js";
import { dayText } from "../value/day.js";
import type { Truth } from "../value/truth.js";
import { closestOf } from "./closest.js";
import type { CriterionCase } from "./criterion-case.js";
import { isInDoubt } from "./due-date.js";
import { gapsAmong } from "./held-gaps.js";
import type { Reason } from "./reason.js";
import { passedOn, type Verdict, type VerdictCaveat, verdict } from "./verdict.js";

/**
 * Judges a target that has to hold all the time that it is in force: one breach up to the deadline decides, and it
 * is achieved only when it held through the deadline.
 */
export const judgeMaintain = (on: CriterionCase, inForceFrom: number | null): Verdict => {
  const inForce = inForceFrom === null ? on.observations : on.observations.after(inForceFrom - 1);
  const latest = inForce.last;
  if (latest === undefined) return nothingInForce(on, inForceFrom);
  if (on.deadline.position === "none") return judgeWithoutDeadline(on, inForce, latest, inForceFrom);
  const breach = inForce.find((observation) => holdsInTime(on, observation) === "no");
  const deadline = passedOn(on.deadline);
  if (breach !== undefined) {
    const within = deadline === null ? latest : inForce.until(deadline).last;
    return broken(on, breach, within ?? breach, breachesIn(on, inForce));
  }
  return deadline === null
    ? judgeMaintainBeforeDeadline(on, inForce, latest, inForceFrom)
    : judgeMaintainAfterDeadline(on, inForce, deadline, inForceFrom);
};

const nothingInForce = (on: CriterionCase, inForceFrom: number | null): Verdict =>
  verdict("no-data", {
    missing: passedOn(on.deadline) !== null,
    reasons: () => [
      on.observations.length > 0 && inForceFrom !== null
        ? { code: "no-value-in-force", from: dayText(inForceFrom), ...on.named }
        : on.nothingMeasured(),
    ],
  });

const breachesIn = (on: CriterionCase, inForce: Observations): readonly Observation[] =>
  inForce.toArray().filter((observation) => holdsInTime(on, observation) === "no");

/** In the doubtful time of an approximate deadline a breach may lie before or after it. */
const holdsInTime = (on: CriterionCase, observation: Observation): Truth => {
  const truth = on.holds(observation);
  return truth === "no" && isInDoubt(observation.last, on.deadline) ? "maybe" : truth;
};

const broken = (
  on: CriterionCase,
  breach: Observation,
  latest: Observation,
  breaches: readonly Observation[],
): Verdict =>
  verdict("not-met", {
    missed: true,
    fixedOn: () => breach.last,
    deciding: [breach],
    latest,
    breaches,
    reasons: () => [on.judged("breached", breach)],
  });

/** Without a deadline nothing is decided for good: the latest value says how it stands. */
const judgeWithoutDeadline = (
  on: CriterionCase,
  inForce: Observations,
  latest: Observation,
  from: number | null,
): Verdict => {
  const truth = on.holds(latest);
  if (truth === "maybe") return doubted(on, latest, latest);
  const breaches = breachesIn(on, inForce);
  if (truth === "yes") return heldSoFar(on, inForce, latest, from, breaches);
  const slipped = inForce.some((observation) => on.holds(observation) === "yes");
  return verdict("not-met", {
    deciding: [latest],
    latest,
    breaches,
    pace: "off-track",
    caveats: () => (slipped ? ["slipped-back"] : []),
    reasons: () => [on.judged("breached", latest)],
  });
};

const heldSoFar = (
  on: CriterionCase,
  held: Observations,
  latest: Observation,
  from: number | null,
  breaches: readonly Observation[] = [],
): Verdict => {
  const gaps = unknownTimes(on, held.toArray(), from);
  return verdict("not-met", {
    deciding: [latest],
    latest,
    breaches,
    pace: "on-track",
    caveats: () => gaps.caveats,
    reasons: () => [on.judged("held-so-far", latest), ...gaps.reasons],
  });
};

/** The times of which nothing is known, in which it may not have held. */
const unknownTimes = (
  on: CriterionCase,
  held: readonly Observation[],
  from: number | null,
): { readonly caveats: readonly VerdictCaveat[]; readonly reasons: readonly Reason[] } => {
  const gaps = gapsAmong(held, from, on.indicator.frequency);
  if (gaps.length === 0) return { caveats: [], reasons: [] };
  return { caveats: ["incomplete"], reasons: [{ code: "held-gaps", gaps: gaps.map(daysText) }] };
};

const doubted = (on: CriterionCase, doubtful: Observation, latest: Observation): Verdict =>
  verdict("indeterminate", {
    deciding: [doubtful],
    latest,
    reasons: () => [on.judged(on.holds(doubtful) === "no" ? "breached" : "value-straddles", doubtful)],
  });

const judgeMaintainBeforeDeadline = (
  on: CriterionCase,
  inForce: Observations,
  latest: Observation,
  from: number | null,
): Verdict => {
  const doubtful = inForce.find((observation) => holdsInTime(on, observation) === "maybe");
  return doubtful === undefined ? heldSoFar(on, inForce, latest, from) : doubted(on, doubtful, latest);
};

/**
 * After the deadline: held through, or broken, by a value that covers it or contains its last day. One from after it
 * says nothing of the time before.
 */
const judgeMaintainAfterDeadline = (
  on: CriterionCase,
  inForce: Observations,
  deadline: number,
  from: number | null,
): Verdict => {
  const within = inForce.until(deadline);
  const latest = within.last ?? (inForce.first as Observation);
  const doubtful = within.find((observation) => holdsInTime(on, observation) === "maybe");
  const covering = within.findLast((observation) => on.covers(observation, deadline));
  if (covering !== undefined) {
    return doubtful === undefined
      ? heldThrough(on, within.toArray(), covering, deadline, from)
      : doubted(on, doubtful, latest);
  }
  const decides = inForce.after(deadline).findLast(({ first }) => first <= deadline);
  if (decides === undefined) {
    return verdict("not-met", {
      missing: true,
      deciding: within.last === undefined ? [] : [within.last],
      latest,
      reasons: () => [
        { code: "no-value-at-deadline", deadline: on.unknownDay(deadline), ...on.named },
        ...(within.last === undefined ? [] : [on.judged("held-so-far", within.last)]),
      ],
    });
  }
  const truth = on.holds(decides);
  if (truth === "no") {
    return verdict("not-met", {
      missed: true,
      deciding: [decides],
      latest,
      breaches: [decides],
      reasons: () => [on.judged("breached", decides)],
    });
  }
  const open = truth === "maybe" ? decides : doubtful;
  if (open !== undefined) return doubted(on, open, latest);
  return heldThrough(on, [...within, decides], decides, deadline, from);
};

/** The value that came closest to breaking it, where that is another than the last. */
const closestBefore = (
  on: CriterionCase,
  held: readonly Observation[],
  final: Observation,
): readonly Reason[] => {
  const closest = closestOf(on.test, held);
  return closest === undefined || closest === final ? [] : [on.judged("held-closest", closest)];
};

const heldThrough = (
  on: CriterionCase,
  held: readonly Observation[],
  final: Observation,
  deadline: number,
  from: number | null,
): Verdict => {
  const gaps = unknownTimes(on, held, from);
  return verdict("met", {
    since: () => held[0]?.last ?? final.last,
    fixedOn: () => deadline,
    timing: "in-time",
    deciding: [final],
    latest: final,
    caveats: () => gaps.caveats,
    reasons: () => [
      on.judged("value-meets", final),
      { code: "held-through", deadline: on.deadlineDay },
      ...closestBefore(on, held, final),
      ...gaps.reasons,
    ],
  });
};
