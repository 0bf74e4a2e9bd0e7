import type { Policy } from "../model/policy.js";
import type { Revision, Target } from "../model/target.js";
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
  /**
   * The day from which it is in force: its start, else the earliest issue of its policies or publication of its
   * sources. Imprecise dates count by their last day; `null` where nothing says it.
   */
  readonly inForceFrom: number | null;
  /** What sets that day. */
  readonly gate: "start" | "policies" | "sources";
  /** In order of the day. */
  readonly revisions: readonly DatedRevision[];
  /** Of each of its policies what ends it. */
  readonly policyEnds: readonly (readonly PolicyEnd[])[];
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
  const issued = knownDays(target.policies.map((id) => lastDayIfClosed(frame.policies.get(id)?.issuedOn)));
  const published = knownDays(target.citations.map(({ source }) => frame.sourceKnown.get(source) ?? null));
  const inForceFrom = periods.start?.first ?? earliest([...issued, ...published]);
  return {
    target,
    periods,
    inForceFrom,
    gate:
      periods.start !== null
        ? "start"
        : inForceFrom !== null && issued.includes(inForceFrom)
          ? "policies"
          : "sources",
    revisions: target.revisions.map((revision) => datedRevision(revision, frame)),
    policyEnds: target.policies.map((id) => policyEndsOf(frame.policies.get(id), frame)),
  };
};

const lastDayIfClosed = (period: string | undefined): number | null => closedOrNull(period)?.last ?? null;

const knownDays = (days: readonly (number | null)[]): readonly number[] => days.filter((day) => day !== null);

const earliest = (days: readonly number[]): number | null => (days.length === 0 ? null : Math.min(...days));

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
