import { dayText } from "../value/day.js";
import { every } from "../value/truth.js";
import type { MeasuredCase } from "./measured-case.js";
import type { Observation } from "./observations.js";
import { passedOn, type Verdict, verdict } from "./verdict.js";

/**
 * Judges a target that is to hold all the time from its start: one breach up to the deadline decides, and it is
 * achieved only when it held through the deadline.
 */
export const judgeMaintain = (on: MeasuredCase, start: number | null): Verdict => {
  const from = start ?? Number.NEGATIVE_INFINITY;
  const inForce = on.observations.filter(({ last }) => last >= from);
  const latest = inForce.at(-1);
  if (on.deadline.position === "none") return judgeWithoutDeadline(on, inForce, latest);
  const last = on.deadline.last ?? Number.POSITIVE_INFINITY;
  const breach = inForce.find((observation) => observation.first <= last && on.holds(observation) === "no");
  if (breach !== undefined) {
    return verdict("not-met", {
      missed: true,
      deciding: [breach],
      latest: breach,
      reasons: [on.judged("breached", breach)],
    });
  }
  const deadline = passedOn(on.deadline);
  return deadline === null ? judgeOngoing(on, inForce, latest) : judgePassed(on, inForce, deadline);
};

const judgeWithoutDeadline = (
  on: MeasuredCase,
  inForce: readonly Observation[],
  latest: Observation | undefined,
): Verdict => {
  if (latest === undefined || on.holds(latest) !== "no") return judgeOngoing(on, inForce, latest);
  return verdict("not-met", {
    deciding: [latest],
    latest,
    pace: "off-track",
    reasons: [on.judged("breached", latest)],
  });
};

const judgeOngoing = (
  on: MeasuredCase,
  inForce: readonly Observation[],
  latest: Observation | undefined,
): Verdict => {
  if (latest === undefined) return verdict("no-data", { reasons: [on.nothingMeasured()] });
  const doubtful = inForce.find((observation) => on.holds(observation) === "maybe");
  if (doubtful !== undefined) {
    return verdict("indeterminate", {
      deciding: [doubtful],
      latest,
      reasons: [on.judged("value-straddles", doubtful)],
    });
  }
  const slipped = inForce.some((observation) => on.holds(observation) === "no");
  return verdict("not-met", {
    deciding: [latest],
    latest,
    pace: "on-track",
    reasons: [on.judged("held-so-far", latest)],
    caveats: slipped ? ["slipped-back"] : [],
  });
};

const judgePassed = (on: MeasuredCase, inForce: readonly Observation[], deadline: number): Verdict => {
  const within = inForce.filter(({ first }) => first <= deadline);
  const final = within.findLast((observation) => on.covers(observation, deadline));
  const later = inForce.find(({ first }) => first > deadline);
  const held = every(within, (observation) => on.holds(observation));
  const judgedAfter = final === undefined ? later : undefined;
  const day = dayText(deadline);
  if (final === undefined && judgedAfter === undefined) {
    const reason =
      within.length === 0 ? on.nothingMeasured() : ({ code: "no-value-at-deadline", deadline: day } as const);
    return verdict(within.length === 0 ? "no-data" : "not-met", {
      missing: true,
      deciding: within.slice(-1),
      latest: within.at(-1) ?? null,
      reasons: [reason],
    });
  }
  const last = (final ?? judgedAfter) as Observation;
  const truth =
    judgedAfter === undefined ? held : every([...within, last], (observation) => on.holds(observation));
  const shared = {
    deciding: [last],
    latest: within.at(-1) ?? last,
    caveats: judgedAfter === undefined ? [] : (["judged-after-deadline"] as const),
  };
  if (truth === "no")
    return verdict("not-met", { ...shared, missed: true, reasons: [on.judged("breached", last)] });
  if (truth === "yes") {
    const since = within[0]?.last ?? last.last;
    return verdict("met", {
      ...shared,
      since,
      timing: "in-time",
      reasons: [{ code: "held-through", deadline: day }, on.judged("value-meets", last)],
    });
  }
  const doubtful = [...within, last].find((observation) => on.holds(observation) === "maybe") ?? last;
  return verdict("indeterminate", {
    ...shared,
    deciding: [doubtful],
    reasons: [on.judged("value-straddles", doubtful)],
  });
};
