import { daysText } from "../series/observation-text.js";
import type { Observation } from "../series/observations.js";
import { dayText } from "../value/day.js";
import type { Truth } from "../value/truth.js";
import { isInDoubt } from "./deadline.js";
import { gapsAmong } from "./held-gaps.js";
import type { MeasuredCase } from "./measured-case.js";
import type { Reason } from "./reason.js";
import { passedOn, type Verdict, verdict } from "./verdict.js";

/**
 * Judges a target that is to hold all the time that it is in force: one breach up to the deadline decides, and it
 * is achieved only when it held through the deadline.
 */
export const judgeMaintain = (on: MeasuredCase, inForceFrom: number | null): Verdict => {
  const from = inForceFrom ?? Number.NEGATIVE_INFINITY;
  const inForce = on.observations.filter(({ last }) => last >= from);
  if (inForce.length === 0) {
    const early = on.observations.length > 0 && inForceFrom !== null;
    const reason: Reason = early
      ? { code: "no-value-in-force", from: dayText(inForceFrom) }
      : on.nothingMeasured();
    return verdict("no-data", { missing: passedOn(on.deadline) !== null, reasons: [reason] });
  }
  if (on.deadline.position === "none") return judgeWithoutDeadline(on, inForce, inForceFrom);
  const breach = inForce.find((observation) => holdsInTime(on, observation) === "no");
  if (breach !== undefined) return { ...broken(on, breach), breaches: breachesUntil(on, inForce) };
  const deadline = passedOn(on.deadline);
  return deadline === null
    ? judgeOngoing(on, inForce, inForceFrom)
    : judgePassed(on, inForce, deadline, inForceFrom);
};

const breachesUntil = (on: MeasuredCase, inForce: readonly Observation[]): readonly Observation[] =>
  inForce.filter((observation) => holdsInTime(on, observation) === "no");

/** In the doubtful time of an approximate deadline a breach may lie before or after it. */
const holdsInTime = (on: MeasuredCase, observation: Observation): Truth => {
  const truth = on.holds(observation);
  return truth === "no" && isInDoubt(observation.last, on.deadline) ? "maybe" : truth;
};

const broken = (on: MeasuredCase, breach: Observation): Verdict =>
  verdict("not-met", {
    missed: true,
    fixedOn: breach.last,
    deciding: [breach],
    latest: breach,
    reasons: [on.judged("breached", breach)],
  });

/** Without a deadline nothing is decided for good: the latest value says how it stands. */
const judgeWithoutDeadline = (
  on: MeasuredCase,
  inForce: readonly Observation[],
  from: number | null,
): Verdict => {
  const latest = inForce[inForce.length - 1] as Observation;
  const truth = on.holds(latest);
  if (truth === "maybe") return doubted(on, latest, latest);
  if (truth === "yes") return { ...heldSoFar(on, inForce, from), breaches: breachesUntil(on, inForce) };
  const slipped = inForce.some((observation) => on.holds(observation) === "yes");
  return verdict("not-met", {
    deciding: [latest],
    latest,
    breaches: breachesUntil(on, inForce),
    pace: "off-track",
    caveats: slipped ? ["slipped-back"] : [],
    reasons: [on.judged("breached", latest)],
  });
};

const heldSoFar = (on: MeasuredCase, held: readonly Observation[], from: number | null): Verdict => {
  const latest = held[held.length - 1] as Observation;
  const { caveats, reasons } = unknownTimes(on, held, from);
  return verdict("not-met", {
    deciding: [latest],
    latest,
    pace: "on-track",
    caveats,
    reasons: [on.judged("held-so-far", latest), ...reasons],
  });
};

/** The times of which nothing is known, in which it may not have held. */
const unknownTimes = (
  on: MeasuredCase,
  held: readonly Observation[],
  from: number | null,
): Pick<Verdict, "caveats" | "reasons"> => {
  const gaps = gapsAmong(held, from, on.indicator.frequency);
  if (gaps.length === 0) return { caveats: [], reasons: [] };
  return { caveats: ["incomplete"], reasons: [{ code: "held-gaps", gaps: gaps.map(daysText) }] };
};

const doubted = (on: MeasuredCase, doubtful: Observation, latest: Observation): Verdict =>
  verdict("indeterminate", {
    deciding: [doubtful],
    latest,
    reasons: [on.judged(on.holds(doubtful) === "no" ? "breached" : "value-straddles", doubtful)],
  });

const judgeOngoing = (on: MeasuredCase, inForce: readonly Observation[], from: number | null): Verdict => {
  const latest = inForce[inForce.length - 1] as Observation;
  const doubtful = inForce.find((observation) => holdsInTime(on, observation) === "maybe");
  return doubtful === undefined ? heldSoFar(on, inForce, from) : doubted(on, doubtful, latest);
};

/**
 * After the deadline: held through by a value that covers it, or else by the first later one; failing to hold is
 * shown rather by a value that contains the deadline than by one that lies behind it.
 */
const judgePassed = (
  on: MeasuredCase,
  inForce: readonly Observation[],
  deadline: number,
  from: number | null,
): Verdict => {
  const within = inForce.filter(({ last }) => last <= deadline);
  const latest = within.at(-1) ?? (inForce[0] as Observation);
  const doubtful = within.find((observation) => holdsInTime(on, observation) === "maybe");
  const lacking: Reason = { code: "no-value-at-deadline", deadline: on.unknownDay(deadline), ...on.named };
  const covering = within.findLast((observation) => on.covers(observation, deadline));
  if (covering !== undefined) {
    return doubtful === undefined
      ? heldThrough(on, within, covering, deadline, from)
      : doubted(on, doubtful, latest);
  }
  const later = inForce.filter(({ last }) => last > deadline);
  const spanning = later.filter(({ first }) => first <= deadline).at(-1);
  const first = later[0];
  const decides = first !== undefined && on.holds(first) === "yes" ? first : (spanning ?? first);
  const shown = within.length > 0 || (decides !== undefined && decides.first <= deadline);
  if (decides === undefined || !shown) {
    return verdict("not-met", { missing: true, deciding: within.slice(-1), latest, reasons: [lacking] });
  }
  const afterwards = decides.first > deadline;
  const caveats = afterwards ? (["judged-after-deadline"] as const) : [];
  const named: readonly Reason[] = afterwards
    ? [{ code: "judged-after-deadline", period: on.periodOf(decides), deadline: on.deadlineDay }]
    : [];
  const truth = on.holds(decides);
  if (truth === "no") {
    const reasons = [on.judged("breached", decides), ...named];
    const breaches = [decides];
    return verdict("not-met", { missed: true, deciding: [decides], latest, breaches, caveats, reasons });
  }
  const open = truth === "maybe" ? decides : doubtful;
  if (open !== undefined) return { ...doubted(on, open, latest), caveats };
  const held = heldThrough(on, [...within, decides], decides, deadline, from);
  return { ...held, caveats: [...held.caveats, ...caveats], reasons: [...held.reasons, ...named] };
};

const heldThrough = (
  on: MeasuredCase,
  held: readonly Observation[],
  final: Observation,
  deadline: number,
  from: number | null,
): Verdict => {
  const { caveats, reasons } = unknownTimes(on, held, from);
  return verdict("met", {
    since: held[0]?.last ?? final.last,
    fixedOn: deadline,
    timing: "in-time",
    deciding: [final],
    latest: final,
    caveats,
    reasons: [
      { code: "held-through", deadline: on.deadlineDay },
      on.judged("value-meets", final),
      ...reasons,
    ],
  });
};
