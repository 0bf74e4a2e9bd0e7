import type { Policy } from "../model/policy.js";
import type { Revision, Target } from "../model/target.js";
import type { Period } from "../value/period.js";
import { closedOrNull } from "../value/read-period.js";
import { type CompiledFrame, earliestKnown } from "./compiled-frame.js";
import { periodsOf, type StatedPeriods } from "./stated-periods.js";

/** A revision with its day and the day on which it became known. */
export interface DatedRevision {
  readonly revision: Revision;
  readonly on: number;
  readonly known: number;
}

/** A target made ready for judging: its days are read, and what it depends on is looked up. */
export interface CompiledTarget {
  readonly target: Target;
  readonly periods: StatedPeriods;
  /** The day from which it is in force; `null` where nothing says it. */
  readonly inForceFrom: number | null;
  /** What sets that day. */
  readonly gate: Gate | null;
  /** In order of the day. */
  readonly revisions: readonly DatedRevision[];
  /** Of each of its policies what ends it. */
  readonly policyEnds: readonly (readonly PolicyEnd[])[];
}

/** From when a target is in force: its start, else the earliest issue of its policies or publication of its sources. */
export interface Gate {
  readonly by: "start" | "policies" | "sources";
  /** The first day of the start; of all else the last day, where the date is imprecise. */
  readonly day: number;
  /** The date as it is written. */
  readonly period: Period;
}

/** That a policy ends, and on which day: `null` without a date. */
export interface PolicyEnd {
  readonly on: number | null;
  /** The day on which that is known; `null` where nothing says it. */
  readonly known: number | null;
}

/** The day on which the last of its policies ended, by what is known: `null` without a date, `undefined` while one stands. */
export const policiesEndOf = ({ policyEnds }: CompiledTarget, knownOn: number): number | null | undefined => {
  const ends = policyEnds.map((each) => {
    const told = each.filter(({ known }) => known === null || known <= knownOn);
    const dated = knownDays(told.map(({ on }) => on));
    return dated.length > 0 ? Math.min(...dated) : told.length > 0 ? null : undefined;
  });
  if (ends.length === 0 || ends.includes(undefined)) return undefined;
  const dated = ends.filter((end) => end !== null && end !== undefined);
  return dated.length === 0 ? null : Math.max(...dated);
};

export const compileTarget = (target: Target, frame: CompiledFrame): CompiledTarget => {
  const periods = periodsOf(target);
  const gate = gateOf(target, periods, frame);
  return {
    target,
    periods,
    inForceFrom: gate?.day ?? null,
    gate,
    revisions: target.revisions.map((revision) => datedRevision(revision, frame)),
    policyEnds: target.policies.map((id) => policyEndsOf(frame.policies.get(id), frame)),
  };
};

const gateOf = (target: Target, { start }: StatedPeriods, frame: CompiledFrame): Gate | null => {
  if (start !== null && target.start !== undefined) {
    return { by: "start", day: start.first, period: target.start };
  }
  const issued = target.policies.map((id) => gateBy("policies", frame.policies.get(id)?.issuedOn));
  const published = target.citations.map(({ source }) => gateBy("sources", frame.sourceDates.get(source)));
  return [...issued, ...published].reduce(earlier, null);
};

const gateBy = (by: Gate["by"], period: Period | undefined): Gate | null => {
  const day = lastDayIfClosed(period);
  return period === undefined || day === null ? null : { by, day, period };
};

const earlier = (a: Gate | null, b: Gate | null): Gate | null =>
  a === null || (b !== null && b.day < a.day) ? b : a;

const lastDayIfClosed = (period: string | undefined): number | null => closedOrNull(period)?.last ?? null;

const knownDays = (days: readonly (number | null)[]): readonly number[] => days.filter((day) => day !== null);

const datedRevision = (revision: Revision, { sourceKnown }: CompiledFrame): DatedRevision => {
  const on = lastDayIfClosed(revision.on) ?? 0;
  return { revision, on, known: earliestKnown(revision.citations, sourceKnown) ?? on };
};

/** What repeals or replaces it ends it; failing a day of that, its own end where its stage says that it is repealed. */
const policyEndsOf = (policy: Policy | undefined, frame: CompiledFrame): readonly PolicyEnd[] => {
  if (policy === undefined) return [];
  const ends = (frame.endedBy.get(policy.id) ?? []).flatMap((by) => endSetBy(by, frame));
  if (policy.stage !== "repealed" || ends.some(({ on }) => on !== null)) return ends;
  const to = lastDayIfClosed(policy.effectiveTo);
  return [{ on: to === null ? null : to + 1, known: null }];
};

const NOT_YET: ReadonlySet<Policy["stage"]> = /* @__PURE__ */ new Set(["planned", "drafted", "submitted"]);

/** The day on which a policy that repeals or replaces others takes effect; none while it is only planned. */
const endSetBy = (by: Policy, { sourceKnown }: CompiledFrame): readonly PolicyEnd[] => {
  if (NOT_YET.has(by.stage)) return [];
  const on = lastDayIfClosed(by.effectiveFrom) ?? lastDayIfClosed(by.issuedOn);
  return [{ on, known: earliestKnown(by.citations, sourceKnown) ?? null }];
};
